import type { SearchRules } from '../search-rules';

export const search: SearchRules = {
  code: 'de',
  script: 'Latn',
  endings: 'e en em er es n s st t te ten tet ung ungen erin erinnen innen',
  shortestStem: 4,
  alternations: '',
  letters: {},
  fields: { person: 'person wer', site: 'seite quelle', tag: 'schlagwort', before: 'vor bis', after: 'nach seit ab', has: 'hat mit', title: 'titel', author: 'autor autorin', colour: 'farbe', language: 'sprache' },
  things: { note: 'notiz notizen', tag: 'schlagwort schlagwörter', highlight: 'markierung markierungen', quote: 'zitat zitate', text: 'text' },
  colours: { yellow: 'gelb', green: 'grün', blue: 'blau', pink: 'rosa', violet: 'violett lila' },
};
