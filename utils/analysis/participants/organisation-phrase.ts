import { agreeingModifiers } from './agreeing-modifiers';
import type { Lemma } from './lemmas';
import { adjacent, isForeign } from './scan';
import type { Item, Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** A phrase around an institution's noun: «Міністерство оборони України», "University of Ohio". */
export interface OrganisationPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  /** In the nominative. */
  readonly name: string;
  /** Whether a capital letter, not due to a sentence's start, marks it as a name. */
  readonly proper: boolean;
  /** Whether it has an adjective or a complement beside its noun. */
  readonly specified: boolean;
}

const MOST_MODIFIERS = 6;
const MOST_COMPLEMENTS = 8;

/** The phrase whose head noun is item `at`; null when the item is no institution's noun. */
export function organisationPhrase(scan: Scan, at: number, vocabulary: Vocabulary): OrganisationPhrase | null {
  const { tables } = vocabulary;
  const item = scan.items[at]!;
  const lemmaList = item.kind === 'word' ? vocabulary.head(item.lower) : [];
  if (lemmaList.length === 0) return null;
  if (!tables.declines && isPartOfPlace(scan.items, at, vocabulary)) return null;
  return tables.declines ? declined(scan, at, lemmaList, vocabulary) : plain(scan, at, lemmaList[0]!, vocabulary);
}

function declined(scan: Scan, at: number, lemmaList: readonly Lemma[], vocabulary: Vocabulary): OrganisationPhrase {
  const { items } = scan;
  const modified = agreeingModifiers(scan, at, lemmaList, MOST_MODIFIERS, vocabulary);
  const { lemma } = modified;
  const words = [...modified.words];
  let { first } = modified;
  const head = items[at]!;
  const last = complementEnd(scan, at, items.slice(first, at + 1).some((item) => item.capital), vocabulary);
  // A capital amid the adjectives is where the name begins, unless only lower-case ones make it an institution.
  const capitalAt = words.findIndex((_, index) => items[first + index]!.capital);
  if (capitalAt > 0) {
    words.splice(0, capitalAt);
    first += capitalAt;
  } else if (head.capital && !head.opens && capitalAt < 0) {
    words.length = 0;
    first = at;
  }
  words.push(head.caps ? head.text : head.capital ? lemma.word.slice(0, 1).toUpperCase() + lemma.word.slice(1) : lemma.word);
  const rest = scan.text.slice(head.end, items[last]!.end);
  const opening = items[first]!;
  const proper = (head.capital && !head.opens) || (opening.capital && !opening.opens) || (opening.capital && opening.opens && last > at);
  return { first, last, head: at, lemma: lemma.word, name: words.join(' ') + rest, proper, specified: first < at || last > at };
}

/** Last item of the complement that follows a head: genitives, «з …» phrases, a place. `capital`: it is written as a name. */
function complementEnd(scan: Scan, head: number, capital: boolean, vocabulary: Vocabulary): number {
  const { items } = scan;
  const { tables, lemmas } = vocabulary;
  let last = head;
  const isInstitution = vocabulary.head(items[head]!.lower).some(({ word }) => tables.institutions.has(word));
  let eponymous = false;
  let modified = false;
  for (let at = head + 1; at <= head + MOST_COMPLEMENTS && adjacent(items[at - 1], items[at]); at++) {
    const item = items[at]!;
    if (item.kind !== 'word') break;
    if (tables.joiners.has(item.lower)) {
      const dotted = item.lower === 'ім' && items[at + 1]?.text === '.';
      const next = items[dotted ? at + 2 : at + 1];
      const fits = next?.kind === 'word' && adjacent(dotted ? items[at + 1] : item, next) && (vocabulary.isComplement(next.lower) || (next.capital && vocabulary.isPlace(next.text) && last > head) || (item.lower.startsWith('ім') && next.capital));
      if (!fits) break;
      if (dotted) at++;
      continue;
    }
    if ((item.lower === 'і' || item.lower === 'та' || item.lower === 'й') && last > head && vocabulary.isComplement(items[at + 1]?.lower ?? '')) continue;
    if (item.capital) {
      const named: boolean = items[items[at - 1]!.text === '.' ? at - 2 : at - 1]!.lower.startsWith('ім') || (eponymous && last > head);
      eponymous = named || (at === head + 1 && !isInstitution && vocabulary.givenGender(item.text) !== '' && !tables.givenNames.has(item.lower) && lemmas.maybeGenitive(item.lower) && items[at + 1]?.capital === true);
      if (item.text.length === 1 && items[at + 1]?.text === '.' && named) at++;
      else if (!eponymous && !isComplementName(items, at, vocabulary)) break;
    } else if (!vocabulary.isComplement(item.lower)) {
      const next = items[at + 1];
      const isAdjective = lemmas.maybeGenitive(item.lower) && lemmas.maybeAdjective(item.lower) && /(?:[иі]х|ого|ої)$/u.test(item.lower);
      // Right after the head of a capitalised name any genitive is its complement, farther off only one that is sure to be a genitive («Центр оцінювання якості»).
      const expected = modified || (capital && last === at - 1 && (at === head + 1 || tables.chainEnd.test(item.lower)));
      const fits = isAdjective ? next && (vocabulary.isComplement(next.lower) || lemmas.maybeComplement(next.lower)) : expected && lemmas.maybeComplement(item.lower);
      if (!fits) break;
      modified = isAdjective;
    }
    last = at;
  }
  return last;
}

/** Whether a capitalised word goes on with a body's name: a place, an abbreviation, a genitive that is nobody's name. */
function isComplementName(items: readonly Item[], at: number, vocabulary: Vocabulary): boolean {
  const item = items[at]!;
  const { tables, lemmas } = vocabulary;
  if (vocabulary.isPlace(item.text)) return true;
  if (item.caps) return !isForeign(item.text, tables);
  if (vocabulary.isPlace(items[at - 1]!.text) || !lemmas.maybeGenitive(item.lower)) return false;
  if (vocabulary.givenGender(item.text) !== '' && items[at + 1]?.capital === true) return false;
  return lemmas.maybeAdjective(item.lower) || !tables.surnameEnd.test(item.lower);
}

/** "West Bank": whether a head with the word before it is a place. */
const isPartOfPlace = (items: readonly Item[], at: number, vocabulary: Vocabulary) => adjacent(items[at - 1], items[at]) && vocabulary.isPlace(`${items[at - 1]!.text} ${items[at]!.text}`);

/** English and other languages without cases: capitalised words before the head, "of …" after it. */
function plain(scan: Scan, at: number, lemma: Lemma, vocabulary: Vocabulary): OrganisationPhrase {
  const { items } = scan;
  const { tables } = vocabulary;
  let first = at;
  while (at - first < MOST_MODIFIERS && joins(items[first - 1], items[first])) {
    // The dot of an abbreviation joins, the dot of a sentence does not: "U.S. Court".
    const isDotted = items[first - 1]!.text === '.' && (items[first - 2]?.text.length ?? 0) <= 2 && !items[first]!.opens;
    if (!isDotted && !isModifier(items[first - 1]!, lemma.word, vocabulary)) break;
    first--;
  }
  // "the Homicide and Enquiry Team": two words that one head joins.
  const pair = items[first - 2];
  if (first < at && tables.coordinators.has(items[first - 1]?.lower ?? '') && adjacent(items[first - 1], items[first]) && pair?.capital && adjacent(pair, items[first - 1]) && items[first - 3]?.lower === 'the' && !vocabulary.isPlace(pair.text)) first -= 2;
  while (first < at && items[first]!.kind === 'mark') first++;
  let last = at;
  if (items[at]!.capital) {
    for (let next = at + 1; next <= at + MOST_COMPLEMENTS && adjacent(items[next - 1], items[next]); next++) {
      const item = items[next]!;
      if (vocabulary.role(items[next - 1]!.lower).length > 0 && beginsPerson(items, next, vocabulary)) break;
      if (item.kind === 'word' && item.capital && next > at + 1 && items[last]!.possessive === false) last = next;
      else if (!tables.joiners.has(item.lower) || items[next - 1]!.possessive) break;
      else if (item.lower === 'and' && beginsPerson(items, next + 1, vocabulary)) break;
      else if (next === at + 1 && !/^(?:of|for|von|der|des|für)$/.test(item.lower)) break;
    }
  }
  // "Chamber of Deputies Speaker Ann Lee"
  const beside = items[items[last + 1]?.text === ',' ? last + 2 : last + 1];
  if (last > at + 1 && items[last - 1]!.capital && beside?.capital && vocabulary.role(items[last]!.lower).length > 0) last--;
  const article = items[first - 1];
  if (article?.text === 'The' && !article.opens && adjacent(article, items[first])) first--;
  const name = scan.text.slice(items[first]!.start, items[last]!.end);
  const proper = items[at]!.capital;
  return { first, last, head: at, lemma: lemma.word, name, proper, specified: first < at || last > at };
}

/** Whether a known given name stands at item `at` with a surname after it. */
function beginsPerson(items: readonly Item[], at: number, { tables }: Vocabulary): boolean {
  return items[at]?.capital === true && tables.givenNames.has(items[at]!.lower) && items[at + 1]?.capital === true && adjacent(items[at], items[at + 1]);
}

function joins(left: Item | undefined, right: Item | undefined): boolean {
  return left !== undefined && adjacent(left, right) && !left.possessive;
}

function isModifier(item: Item, head: string, vocabulary: Vocabulary): boolean {
  if (item.kind === 'mark') return item.text === '&';
  if (item.kind !== 'word' || !item.capital || item.text === 'The') return false;
  return !(item.opens && vocabulary.tables.commonWords.has(item.lower)) && (vocabulary.tables.givenNames.get(item.lower) === undefined || vocabulary.tables.eponymHeads.has(head));
}
