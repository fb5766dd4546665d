import type { InflectionRules } from '../inflection-rules';

/** English names do not decline; only the possessive is cut. */
export const inflection: InflectionRules = { letters: {}, names: '', nouns: '', adjectives: '', clitics: ['’s', "'s", '’', "'"] };
