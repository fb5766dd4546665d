/** Outlines on a 16 by 16 grid, drawn for this project with round 1.4 strokes. */
const paths = {
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  marker: 'M10.8 1.9l3.3 3.3-5.6 5.6-4.2.9.9-4.2zM8.6 4.1l3.3 3.3',
  colour: 'M8 2.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8z',
  note: 'M3 2.5h10v7.5l-3.5 3.5H3zM9.5 13.5V10H13M5.5 5.5h5M5.5 8h3',
  remove: 'M3 4.5h10M6.2 4.5v-2h3.6v2M4.3 4.5l.6 9h6.2l.6-9M6.8 7v4M9.2 7v4',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.4 3.4',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  person: 'M8 2.5a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM2.8 13.8c.5-2.6 2.5-4 5.2-4s4.7 1.4 5.2 4',
  organisation: 'M2.5 13.5h11M4 13.5v-8L8 2.6l4 2.9v8M6.5 13.5v-3h3v3M6.3 7h.2M9.5 7h.2',
  check: 'M3 8.5l3.3 3.3L13 5',
  private: 'M4.5 7h7v6.5h-7zM5.8 7V5a2.2 2.2 0 0 1 4.4 0v2',
  attention: 'M8 2.4L14.2 13.3H1.8zM8 6.6v3.2M8 11.4v.2',
  explain: 'M8 1.9a6.1 6.1 0 1 1 0 12.2A6.1 6.1 0 0 1 8 1.9zM6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.1v.2',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  settings: 'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 2.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM5.8 9.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2z',
  library: 'M2.8 2.5h3v11h-3zM5.8 2.5h3v11h-3zM9.4 3.2l2.8-.7 2.2 10.3-2.8.7z',
  save: 'M4 2.5h8v11L8 10.4l-4 3.1z',
  saved: 'M4 2.5h8v11L8 10.4l-4 3.1zM6 6.4l1.5 1.5L10 5.2',
  attach: 'M6.5 9.5l3-3M7.5 4.8l1.6-1.6a2.6 2.6 0 0 1 3.7 3.7l-1.6 1.6M8.5 11.2l-1.6 1.6a2.6 2.6 0 0 1-3.7-3.7l1.6-1.6',
} as const;

export type IconName = keyof typeof paths;

/** The line that the marker draws. */
const markerLine = <path d="M2.5 14.2h11" stroke="var(--mark-yellow-edge)" stroke-width="2" />;

/**
 * A picture beside or instead of words. The words are always there too, if only for a screen reader.
 * `colour` is filled with the colour of `colourTokens` around it.
 */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
      <path d={paths[name]} {...(name === 'colour' && { fill: 'var(--mark)', stroke: 'var(--mark-edge)' })} />
      {name === 'marker' && markerLine}
    </svg>
  );
}
