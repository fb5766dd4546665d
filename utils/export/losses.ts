/** What a form of export cannot hold, to be said before the export. Keys; `ExportWords.losses` words them. */
export const losses = [
  'analysis',
  'highlights',
  'notes',
  'tags',
  'page-notes',
  'colours',
  'places',
  'surroundings',
  'page-addresses',
  'words-only',
] as const;
export type Loss = (typeof losses)[number];
