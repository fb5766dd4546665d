import type { InflectionRules } from '../inflection-rules';

/** German names take -s in the genitive, on their last word, and nothing else; adjectives are left as they stand. */
export const inflection: InflectionRules = {
  letters: { C: 'abcdefghijklmnopqrtuvwyäöü', S: 'sxzß' },
  names: `
s - - - -
mf 3 C
- - - - -
mf 2 C
mf 3 S
es - - - -
mf 2 S
`,
  nouns: '',
  adjectives: '',
  clitics: ['’s', "'s", '’', "'"],
};
