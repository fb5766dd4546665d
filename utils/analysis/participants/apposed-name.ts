import type { OrganisationMention } from './find-organisations';
import { adjacent } from './scan';
import type { Scan } from './scan';
import type { Vocabulary } from './vocabulary';

const MOST_NAME_WORDS = 3;
/** Words of a longest apposition up to its noun: "the country’s biggest car maker". */
const MOST_WORDS = 6;
const STRENGTH = 0.7;

/**
 * A capitalised name that an apposition calls a body, where nouns have no cases: "Unite, the union, said". Null where the
 * noun belongs to somebody ("Lee, the company’s head"), and for names of people. Looks at a bounded number of items.
 */
export function apposedName({ items, text }: Scan, at: number, vocabulary: Vocabulary): OrganisationMention | null {
  const { declines, rules, determiners, commonWords, commonNouns, givenNames, relatives, affiliationPrepositions } = vocabulary.tables;
  const item = items[at]!;
  if (declines || rules.people.capitalNouns || !item.capital || commonWords.has(item.lower) || commonNouns.has(item.lower) || vocabulary.role(item.lower).length > 0) return null;
  let last = at;
  while (last < at + MOST_NAME_WORDS && items[last + 1]?.capital && adjacent(items[last], items[last + 1])) last++;
  if (items.slice(at, last + 1).some((word) => word.possessive || givenNames.has(word.lower) || vocabulary.isPlace(word.text))) return null;
  if (items[last + 1]?.text !== ',' || !determiners.has(items[last + 2]?.lower ?? '')) return null;
  for (let noun = last + 3; noun < last + 3 + MOST_WORDS && items[noun]?.kind === 'word'; noun++) {
    if (items[noun]!.capital || items[noun]!.possessive || (vocabulary.descriptor(items[noun]!.lower).length === 0 && !vocabulary.tables.institutions.has(items[noun]!.lower))) continue;
    const next = items[noun + 1];
    if (next?.text !== ',' && !relatives.has(next?.lower ?? '') && !affiliationPrepositions.has(next?.lower ?? '') && next?.lower !== 'that' && next?.lower !== 'which') continue;
    const name = text.slice(item.start, items[last]!.end);
    const role = { text: text.slice(items[last + 3]!.start, items[noun]!.end), start: items[last + 3]!.start, end: items[noun]!.end };
    return { first: at, last, start: item.start, end: items[last]!.end, name, core: name, form: 'word', head: null, strength: STRENGTH, role, readings: [] };
  }
  return null;
}
