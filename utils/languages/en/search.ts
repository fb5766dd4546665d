import type { SearchRules } from '../search-rules';

export const search: SearchRules = {
  code: 'en',
  script: 'Latn',
  endings: 's es ies ied y e ed ing ings ly',
  shortestStem: 3,
  // Doubled consonants before an ending ("stopped", "classes").
  alternations: '2CC/C',
  letters: { C: 'bdfglmnprst' },
  fields: { person: 'person who people speaker', site: 'site outlet', tag: 'tag', before: 'before until', after: 'after since', has: 'has', title: 'title', author: 'author by', colour: 'colour color', language: 'language lang' },
  things: { note: 'note notes', tag: 'tag tags', highlight: 'highlight highlights', quote: 'quote quotes', text: 'text' },
  colours: { yellow: 'yellow', green: 'green', blue: 'blue', pink: 'pink', violet: 'violet purple' },
};
