import type { Bound, NumberRules } from '../../languages/value-rules';
import { oncePer } from '../../text/once-per';
import { keyed, readNumber, wordTest } from './table';

/** A language's words about numbers, ready to be looked up. */
export const numberLexicon = oncePer((rules: NumberRules) => {
  const words = keyed(rules.words, readNumber);
  const fractions = keyed(rules.fractions, readNumber);
  const times = keyed(rules.times, Number);
  return {
    rules,
    words,
    fractions,
    times,
    /** Words that an amount may start with. */
    starts: new Set([...words.firsts, ...fractions.firsts, ...times.firsts]),
    units: keyed(rules.units, (key) => key.replace('*', '').replaceAll('_', ' ')),
    multipliers: keyed(rules.multipliers, Number),
    gluedMultipliers: keyed(rules.gluedMultipliers, Number),
    bounds: keyed(rules.bounds, (key) => key as Bound),
    plurals: rules.plurals.split(' ').filter(Boolean).map((pair) => pair.split(':') as [string, string]),
    isNoPlural: wordTest(rules.notPlurals),
    isCopula: wordTest(rules.copulas),
    isCasualty: wordTest(rules.casualties),
    followsFraction: wordTest(rules.fractionFollowers),
    isLabel: wordTest(`# № ${rules.labels}`),
    isScoreCue: wordTest(rules.scores),
    isChange: wordTest(rules.changes),
    opensRange: wordTest(rules.rangeFrom),
    closesRange: wordTest(rules.rangeTo),
  };
});

export type NumberLexicon = ReturnType<typeof numberLexicon>;
