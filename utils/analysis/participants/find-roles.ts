import type { Role } from '../analysis';
import { agreeingModifiers } from './agreeing-modifiers';
import { PAST } from './name-tables';
import { GENITIVE, INSTRUMENTAL, NOMINATIVE } from './paradigms';
import type { Gender } from './paradigms';
import { adjacent } from './scan';
import type { Item, Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** A role found beside a name. */
export interface FoundRole extends Role {
  /** Items it covers, both ends included. */
  readonly first: number;
  readonly last: number;
  /** Whether it says little alone (kin, "colleague"). */
  readonly weak: boolean;
  readonly gender: Gender;
  /** Cases the role noun's form may have; the name beside it has one of them. */
  readonly cases: number;
}

/** A role is never longer than this many items. */
export const LONGEST = 26;
const NUMBER_SIGN = '№';
const QUOTE_MARKS = new Set(['«', '»', '“', '”', '„', '"']);

/** The noun of a role. */
export interface Head {
  readonly at: number;
  readonly word: string;
  readonly gender: Gender;
  readonly cases: number;
  /** Cases its form allows, whatever the name's. */
  readonly allCases: number;
}

/**
 * The role noun with its complement that ends just before item `first` («міністр оборони України …»); null when there is
 * none. `isMan`: the name is surely a man's, whose role no feminine noun is («тещу депутата …»).
 */
export function roleBefore(scan: Scan, first: number, nameCases: number, vocabulary: Vocabulary, acrossMark = false, isMan = false): FoundRole | null {
  const { items } = scan;
  const { tables } = vocabulary;
  let head: Head | null = null;
  let pointed = -1;
  if (!tables.declines && !acrossMark) first = beforeTitles(items, first, vocabulary);
  for (let at = first - (acrossMark ? 2 : 1); at >= 0 && at > first - LONGEST; at--) {
    const item = items[at]!;
    const next = items[at + 1]!;
    // «Всесвітньої організації охорони здоров’я (ВООЗ) з …»: the bracket belongs to the complement.
    if (item.text === ')' && items[at - 2]?.text === '(' && items[at - 1]!.caps && item.block === next.block) {
      at -= 2;
      continue;
    }
    if (!follows(item, next) && next.text !== '(' && !(acrossMark && at === first - 2 && item.kind === 'word')) break;
    if (item.kind === 'mark') continue;
    if (item.kind === 'number' && items[at - 1]?.text === NUMBER_SIGN) continue;
    // «Прем’єр-міністр цієї країни …»: the noun alone is the role.
    if (tables.declines && head === null && pointed < 0 && tables.determiners.has(item.lower) && vocabulary.role(items[at - 1]?.lower ?? '').length > 0 && follows(items[at - 1]!, item)) {
      pointed = at;
      continue;
    }
    if (stopsRole(item, vocabulary)) break;
    const reading = vocabulary.role(item.lower).find((lemma) => (lemma.cases & nameCases) !== 0 && lemma.gender !== 'p' && !(isMan && tables.roles.get(lemma.word) === 'f'));
    if (reading && tables.declines && head && pointed < 0 && isOneBearer(items.slice(at + 1, head.at), vocabulary) && !vocabulary.lemmas.maybeAdjective(item.lower) && !vocabulary.role(items[head.at]!.lower).some((lemma) => (lemma.cases & GENITIVE) !== 0)) {
      // «Міністр оборони генерал …»: what comes first says more.
      pointed = head.at;
      head = { at, word: reading.word, gender: reading.gender, cases: reading.cases & nameCases, allCases: casesOf(item.lower, vocabulary) };
      continue;
    }
    if (reading && !(item.possessive && tables.declines === false)) {
      // In «заступник міністра», read from the right, the outer noun replaces the inner one, which must be a genitive.
      if (!head || (tables.declines && vocabulary.role(items[head.at]!.lower).some((lemma) => (lemma.cases & GENITIVE) !== 0)))
        head = { at, word: reading.word, gender: reading.gender, cases: reading.cases & nameCases, allCases: casesOf(item.lower, vocabulary) };
      continue;
    }
    if (!tables.declines) {
      if (head === null && !acrossMark && !item.capital && !tables.complementPrepositions.has(item.lower)) break;
      continue;
    }
    if (!isComplementWord(item, vocabulary, true)) break;
  }
  if (!head) return null;
  const end = acrossMark ? first - 1 : first;
  if (!tables.declines) return plainRole(scan, end, head, vocabulary, acrossMark);
  return build(scan, head, pointed > head.at ? pointed - 1 : end - 1, vocabulary);
}

/** Whether words between two role nouns may only be a complement of the first: no other name, nothing that joins. */
const isOneBearer = (between: readonly Item[], { tables, givenGender }: Vocabulary) => !between.some(({ lower, text, capital }) => tables.coordinators.has(lower) || (capital && givenGender(text) !== ''));

/** The item from which on there are only titles before item `first`, none of them a role unless `any` will do: "physician Dr. …". */
function beforeTitles(items: readonly Item[], first: number, vocabulary: Vocabulary, any = false): number {
  for (;;) {
    const at = items[first - 1]?.text === '.' ? first - 2 : first - 1;
    const item = items[at];
    if (!item?.capital || item.block !== items[first]!.block || !vocabulary.tables.titles.has(item.lower) || (!any && vocabulary.role(item.lower).length > 0)) return first;
    first = at;
  }
}

/** The role before a copula and a name («директором фірми є …»); null when there is none. */
export function roleBeforeCopula(scan: Scan, first: number, vocabulary: Vocabulary): FoundRole | null {
  const copula = scan.items[first - 1];
  if (!copula || !vocabulary.tables.copulas.has(copula.lower) || !adjacent(copula, scan.items[first])) return null;
  return roleBefore(scan, first - 1, INSTRUMENTAL, vocabulary);
}

/** The role that a dash equates with a name: «Режисер – Тарас Гай, …»; null when there is none. */
export function roleBeforeDash(scan: Scan, first: number, vocabulary: Vocabulary): FoundRole | null {
  const { items } = scan;
  const dash = items[first - 1];
  const noun = items[first - 2];
  if (!vocabulary.tables.declines || !dash || !/^[–—-]$/.test(dash.text) || dash.end === items[first]!.start || !noun || noun.block !== dash.block || noun.end === dash.start) return null;
  const role = roleBefore(scan, first, NOMINATIVE, vocabulary, true);
  return role && (items[role.first]!.opens || items[role.first - 1]?.text === ',' || vocabulary.tables.coordinators.has(items[role.first - 1]?.lower ?? '')) ? role : null;
}

/** The role of a name in apposition to it («a lawyer for the outlets, David Schulz, said»); null when there is none. */
export function roleBeforeComma(scan: Scan, first: number, last: number, nameCases: number, vocabulary: Vocabulary): FoundRole | null {
  const { items } = scan;
  const start = vocabulary.tables.declines ? first : beforeTitles(items, first, vocabulary, true);
  const comma = items[start - 1];
  const after = items[last + 1];
  if (comma?.text !== ',' || comma.block !== items[first]!.block || !after || !(/^[,.]$/.test(after.text) || vocabulary.tables.affiliationPrepositions.has(after.lower))) return null;
  const role = roleBefore(scan, start, nameCases, vocabulary, true);
  const before = role && items[role.first - 1];
  if (!role || (!items[role.first]!.opens && !(before && vocabulary.tables.determiners.has(before.lower)))) return null;
  return role;
}

/** Whether a name may stand in one of the cases: «партнер Івана Гая» names whose partner, «партнер Іван Гай» who he is. */
export function mayStand(words: readonly string[], cases: number, vocabulary: Vocabulary): boolean {
  const readings = vocabulary.name(words.join(' '));
  return readings.some((reading) => (reading.cases & cases) !== 0 && reading.score > readings[0]!.score - 3);
}

/** Words that belong together: a space between them, quotation marks, hyphens, the dot of an abbreviation. */
export function follows(left: Item, right: Item): boolean {
  if (left.block !== right.block || right.begins || right.start - left.end > (left.possessive ? 3 : 1)) return false;
  // A hyphen joins words, the same mark between spaces is a dash.
  if (left.text === '-' || right.text === '-') return right.start === left.end;
  if (left.kind === 'mark') return QUOTE_MARKS.has(left.text) || left.text === '.' || left.text === '&' || left.text === NUMBER_SIGN;
  if (right.kind === 'mark') return QUOTE_MARKS.has(right.text) || right.text === NUMBER_SIGN || right.text === '&' || (right.text === '.' && left.text.length <= 4);
  return true;
}

export function stopsRole(item: Item, vocabulary: Vocabulary): boolean {
  const { determiners, commonWords, complementPrepositions } = vocabulary.tables;
  if (item.kind === 'number') return vocabulary.tables.declines;
  if (complementPrepositions.has(item.lower)) return false;
  if (determiners.has(item.lower)) return true;
  return !item.capital && (commonWords.has(item.lower) || vocabulary.isAction(item)) && vocabulary.role(item.lower).length + vocabulary.head(item.lower).length === 0;
}

export function isComplementWord(item: Item, vocabulary: Vocabulary, loosely = false): boolean {
  if (item.capital || item.kind === 'number') return true;
  return vocabulary.tables.complementPrepositions.has(item.lower) || vocabulary.isComplement(item.lower) || vocabulary.lemmas.maybeComplement(item.lower) || (loosely && !vocabulary.tables.verbEnd.test(item.lower));
}

/** The role in the nominative: agreeing adjectives, the noun, its complement as it stands. */
export function build(scan: Scan, head: Head, last: number, vocabulary: Vocabulary): FoundRole {
  const { items, text } = scan;
  const readings = vocabulary.role(items[head.at]!.lower).filter((lemma) => lemma.gender !== 'p' && (lemma.cases & head.cases) !== 0);
  const modified = agreeingModifiers(scan, head.at, readings, 6, vocabulary);
  const noun = modified.lemma.word;
  let { first } = modified;
  const opening = items[first]!;
  let words = [...modified.words, items[head.at]!.capital && !items[head.at]!.opens ? likeCase(noun, items[head.at]!.text) : noun].join(' ');
  if (opening.opens) words = words.slice(0, 1).toLowerCase() + words.slice(1);
  const prefix = prefixBefore(scan, items[first]!.start, vocabulary);
  if (prefix) {
    words = `${text.slice(prefix, items[first]!.start)}${words}`.toLowerCase();
    while (first > 0 && items[first - 1]!.start >= prefix) first--;
  }
  const rest = text.slice(items[head.at]!.end, items[last]!.end);
  return found(scan, first, last, words + rest, head, vocabulary);
}

/** Where a prefix («в. о.») that ends before `start` begins; 0 when there is none. */
function prefixBefore(scan: Scan, start: number, vocabulary: Vocabulary): number {
  const before = scan.text.slice(Math.max(0, start - 12), start).toLowerCase();
  for (const prefix of vocabulary.tables.rules.roles.prefixes) {
    if (before.endsWith(`${prefix} `)) return start - prefix.length - 1;
  }
  return 0;
}

/** A role in a language without cases: all words from the last stop to the name. */
function plainRole(scan: Scan, before: number, head: Head, vocabulary: Vocabulary, apposed: boolean): FoundRole | null {
  const { items, text } = scan;
  const { tables } = vocabulary;
  let first = head.at;
  for (let at = head.at - 1; at >= 0 && at > before - LONGEST; at--) {
    const item = items[at]!;
    if (!follows(item, items[at + 1]!) || (item.opens && vocabulary.tables.commonWords.has(item.lower) && !isPrefix(item, vocabulary))) break;
    if (item.kind === 'mark') continue;
    // "Thursday convicted former sheriff", "the party chose former minister", "will meet envoy": what a verb is told of.
    if (tables.calendar.has(item.lower) && item.capital) break;
    if (isPrefix(items[at + 1]!, vocabulary) && !item.capital && !item.possessive) break;
    if (!item.capital && !isPrefix(item, vocabulary) && isVerbAmidst(items, at, vocabulary)) break;
    // "University of Larkfield professor": the body's name is whole.
    if (items[at - 1]?.capital && items[at + 1]!.capital && tables.joiners.has(item.lower) && tables.affiliationPrepositions.has(item.lower)) continue;
    if (isPrefix(item, vocabulary) ? false : stopsRole(item, vocabulary) || vocabulary.tables.complementPrepositions.has(item.lower) || isVerbBefore(items, at, vocabulary)) break;
    first = at;
    if (item.opens) break;
  }
  let last = before - 1;
  while (last > head.at && items[last]!.kind === 'mark' && items[last]!.text !== '.') last--;
  // "the head of Boeing" says nothing of Boeing.
  if (vocabulary.tables.complementPrepositions.has(items[last]!.lower)) return null;
  // What stands between the noun and the name must be the noun's complement.
  for (let at = head.at + 1; at <= last; at++) {
    const item = items[at]!;
    if (apposed) break;
    if (item.kind === 'word' && !item.capital && !vocabulary.tables.complementPrepositions.has(item.lower)) return null;
    if (at === head.at + 1 && item.kind === 'word' && item.capital) return null;
  }
  return found(scan, first, last, text.slice(items[first]!.start, items[last]!.end), head, vocabulary);
}

/** Whether an item is written before a role noun and belongs to it: "former". */
export const isPrefix = (item: Item, vocabulary: Vocabulary) => vocabulary.tables.rules.roles.prefixes.includes(item.lower);

/** Whether a small word before a capital is the verb of the sentence: "to kill Rep. …", "including Attorney General …". */
function isVerbBefore(items: readonly Item[], at: number, { tables }: Vocabulary): boolean {
  const item = items[at]!;
  if (item.capital || item.possessive || !items[at + 1]!.capital) return false;
  return tables.verbEnd.test(item.lower) || (items[at - 1]?.lower === 'to' && tables.complementPrepositions.has('to'));
}

/** "Daniels thrashed qualifier …", "will meet envoy …": whether a small word is a verb by the capital or the auxiliary before it. */
function isVerbAmidst(items: readonly Item[], at: number, { tables }: Vocabulary): boolean {
  const before = items[at - 1];
  if (before?.kind !== 'word') return before?.text === ',' && items[at]!.lower.endsWith(PAST);
  return (before.capital && !before.opens && !before.possessive && items[at]!.lower.endsWith(PAST)) || tables.auxiliaries.has(before.lower);
}

/** A role over the items `first` to `last`, both included. */
export function found(scan: Scan, first: number, last: number, text: string, head: Head, vocabulary: Vocabulary): FoundRole {
  const span = { start: scan.items[first]!.start, end: scan.items[last]!.end };
  const weak = vocabulary.tables.weak.has(head.word) && scan.items.slice(first, last + 1).filter((item) => item.kind === 'word').length === 1;
  return { text, span, first, last, weak, gender: head.gender, cases: head.allCases };
}

/** Cases that a form may have as a role noun in the singular. */
export function casesOf(lower: string, vocabulary: Vocabulary): number {
  return vocabulary.role(lower).reduce((cases, lemma) => (lemma.gender === 'p' ? cases : cases | lemma.cases), 0);
}

function likeCase(word: string, model: string): string {
  return model.slice(0, 1) === model.slice(0, 1).toLowerCase() ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}
