import type { InflectionRules } from '../inflection-rules';

/** German names take -s in the genitive, on their last word, and nothing else; adjectives are left as they stand. */
export const inflection: InflectionRules = {
  letters: { C: 'abcdefghijklmnopqrtuvwyäöü', S: 'sxzß' },
  names: `
mf 3 C Cs C C C C C
mf 2 C C C C C C C
mf 3 S S S S S S S
mf 2 S Ses S S S S S
`,
  nouns: '',
  adjectives: '',
  clitics: ['’s', "'s", '’', "'"],
};
