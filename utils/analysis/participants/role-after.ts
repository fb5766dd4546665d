import { LONGEST, build, casesOf, follows, found, isComplementWord, isPrefix, mayStand, stopsRole } from './find-roles';
import type { FoundRole, Head } from './find-roles';
import { adjacent } from './scan';
import type { Item, Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** The role in apposition after item `last` («…, директорка порту,»); null when there is none. */
export function roleAfter(scan: Scan, last: number, nameCases: number, vocabulary: Vocabulary): FoundRole | null {
  const { items } = scan;
  const { tables } = vocabulary;
  let from = last + 1;
  // "Jim Clyburn (D-S.C.), the leader …"
  if (items[from]?.text === '(') {
    const close = items.findIndex((item, index) => index > from && (item.text === ')' || index > from + 8));
    if (items[close]?.text === ')' && items[close + 1]?.text === ',') from = close + 1;
  }
  from = pastInsertion(items, from);
  const mark = items[from];
  if (mark?.kind !== 'mark' || !/^[,–—(-]$/.test(mark.text) || mark.block !== items[last]!.block) return null;
  let at = from + 1;
  while (items[at]?.kind === 'word' && (tables.determiners.has(items[at]!.lower) || (!tables.declines && items[at]!.possessive && !items[at]!.capital))) at++;
  const begin = at;
  let head: Head | null = null;
  for (; at < begin + (tables.declines ? 4 : 9) && (items[at]?.kind === 'word' || isDotOfAbbreviation(items, at)); at++) {
    const item = items[at]!;
    if (item.kind === 'mark') continue;
    if (item.block !== mark.block) break;
    const lemma = vocabulary.role(item.lower).find((found) => (found.cases & nameCases) !== 0 && found.gender !== 'p');
    if (lemma) {
      head = { at, word: lemma.word, gender: lemma.gender, cases: lemma.cases & nameCases, allCases: casesOf(item.lower, vocabulary) };
      if (tables.declines || !vocabulary.role(items[at + 1]?.lower ?? '').length) break;
      continue;
    }
    if ((stopsRole(item, vocabulary) && !isPrefix(item, vocabulary)) || (!tables.declines && tables.complementPrepositions.has(item.lower))) break;
    if (tables.declines && !vocabulary.lemmas.maybeAdjective(item.lower)) break;
  }
  if (!head) return null;
  // "…, Prime Minister Ann Lee said": the role is of whoever follows it.
  const other = items[head.at + 1];
  if (!tables.declines && other?.capital && !items[head.at]!.possessive && adjacent(items[head.at], other)) return null;
  let end = head.at;
  for (let next = head.at + 1; next < head.at + LONGEST; next++) {
    const item = items[next];
    if (!item || !follows(items[next - 1]!, item)) break;
    if (item.kind === 'mark') continue;
    if (stopsRole(item, vocabulary) && !tables.complementPrepositions.has(item.lower)) break;
    if (tables.declines && !isComplementWord(item, vocabulary)) break;
    // A full name right after a role means that the role is that person's.
    if (item.capital && items[next + 1]?.capital && vocabulary.givenGender(item.text) !== '') {
      if (tables.declines ? mayStand([item.text, items[next + 1]!.text], head.cases, vocabulary) : isBareNoun(items[next - 1]!, vocabulary)) return null;
    }
    end = next;
  }
  if (items[end + 1]?.text === '»' || items[end + 1]?.text === '”') end++;
  // «Режисер – Тарас Гай, сценарист – …»: the role is of whoever the dash names.
  if (tables.declines && /^[–—]$/.test(items[end + 1]?.text ?? '') && items[end + 2]?.capital) return null;
  while (end > head.at && tables.complementPrepositions.has(items[end]!.lower)) end--;
  if (tables.declines) return build(scan, head, end, vocabulary);
  return found(scan, begin, end, scan.text.slice(items[begin]!.start, items[end]!.end), head, vocabulary);
}

/** "U.S." */
const isDotOfAbbreviation = (items: readonly Item[], at: number) => items[at]?.text === '.' && items[at - 1]!.capital && items[at - 1]!.text.length === 1 && !(items[at + 1]?.begins ?? true);

/** The comma after an age or a party between commas ("Ann Lee, 52, a …", "Ann Lee, D-Texas, the …"); `from` where there is none. */
function pastInsertion(items: readonly Item[], from: number): number {
  if (items[from]?.text !== ',') return from;
  if (items[from + 1]?.kind === 'number' && items[from + 2]?.text === ',') return from + 2;
  if (!/^\p{Lu}-\p{Lu}|^\p{Lu}$/u.test(items[from + 1]?.text ?? '')) return from;
  for (let at = from + 2; at < from + 6; at++) if (items[at]?.text === ',') return at;
  return from;
}

/** "secretary of state Ann Lee": the noun before the name is neither another's role nor a preposition. */
const isBareNoun = ({ capital, lower }: Item, vocabulary: Vocabulary) => !capital && !vocabulary.tables.complementPrepositions.has(lower) && vocabulary.role(lower).length === 0;
