import { agreeingModifiers } from './agreeing-modifiers';
import { follows, isComplementWord, stopsRole } from './find-roles';
import type { FoundRole } from './find-roles';
import { roleOwner } from './role-owner';
import type { Lemma } from './lemmas';
import { GENITIVE, INSTRUMENTAL, NOMINATIVE } from './paradigms';
import { adjacent } from './scan';
import type { Item, Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** A naming of a person or an organisation, as far as roles that sentences state are concerned. */
export interface Named {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'organisation';
  /** Cases it may stand in. */
  readonly cases: number;
  /** Whether it stands the same in every case: a quoted, foreign or abbreviated name. */
  readonly fixed: boolean;
}

const LONGEST_COMPLEMENT = 24;
const LONGEST_BRACKET = 40;
/** Words between a complement and its copula: «з жовтня минулого року є». */
const MOST_BETWEEN = 6;
/** Words between a copula or a comma and a name: «кіпрська компанія», «депутат міської ради». */
const MOST_BEFORE_NAME = 5;
const MOST_ADJECTIVES = 4;
const MOST_MEMBERS = 30;

/**
 * Roles that a sentence states of names elsewhere in it: over a list («власники А і Б»), before a copula («засновниками
 * фірми є А та Б») and after one («А був партнером Б», «А, який є директором фірми»). Names without one are not in the map.
 * Each item is looked at a bounded number of times.
 */
export function findStatedRoles<N extends Named>(scan: Scan, names: readonly N[], vocabulary: Vocabulary): Map<N, FoundRole[]> {
  const found = new Map<N, FoundRole[]>();
  const { tables } = vocabulary;
  if (tables.copulas.size === 0) return found;
  const starting = new Map(names.map((name) => [name.first, name]));
  const ending = new Map(names.filter(({ kind }) => kind === 'organisation').map((name) => [name.last, name]));
  const give = (name: N, role: FoundRole) => found.set(name, [...(found.get(name) ?? []), role]);
  const { items } = scan;
  for (let at = 0; at < items.length; at++) {
    if (items[at]!.kind !== 'word') continue;
    const plural = vocabulary.pluralRole(items[at]!.lower);
    const singular = vocabulary.role(items[at]!.lower).filter((lemma) => lemma.gender !== 'p' && (lemma.cases & INSTRUMENTAL) !== 0);
    if (plural.length === 0 && singular.length === 0) continue;
    const lemmas = plural.length > 0 ? plural : singular;
    const complement = complementOf(scan, at, starting, vocabulary);
    const copula = copulaAfter(scan, complement.last, vocabulary);
    const instrumental = lemmas.filter((lemma) => (lemma.cases & INSTRUMENTAL) !== 0);
    let members: N[] = [];
    if (copula !== null && instrumental.length > 0) members = listFrom(scan, copula + 1, starting, vocabulary).filter((name) => (name.cases & NOMINATIVE) !== 0);
    else if (plural.length > 0) members = apposed(listFrom(scan, complement.last + 1, starting, vocabulary), plural);
    if (members.length === 0) continue;
    const role = ofOwner(scan, at, build(scan, at, copula === null ? lemmas : instrumental, complement, vocabulary), ending, vocabulary);
    for (const name of plural.length > 0 ? members : members.slice(0, 1)) give(name, role);
  }
  for (const name of names) {
    const role = afterCopula(scan, name, starting, vocabulary);
    if (role) give(name, role);
  }
  return found;
}

/** A list of two or more right after a plural noun that it agrees with; empty when it is something else. */
function apposed<N extends Named>(members: readonly N[], lemmas: readonly Lemma[]): N[] {
  const [first] = members;
  if (members.length < 2 || first!.kind !== 'person') return [];
  const cases = lemmas.reduce((sum, lemma) => sum | lemma.cases, 0);
  return members.every((name) => (name.cases & cases) !== 0) ? [...members] : [];
}

/** The role with the organisation it belongs to where only the sentence tells it: «власник» in «Х (власники А і Б)». */
function ofOwner(scan: Scan, head: number, role: FoundRole, ending: ReadonlyMap<number, Named>, vocabulary: Vocabulary): FoundRole {
  const owner = role.last === head ? roleOwner(scan, role.first, head, ending, vocabulary) : null;
  if (!owner) return role;
  const start = scan.items[owner.first]!.start;
  return { ...role, text: `${role.text} ${scan.text.slice(start, scan.items[owner.last]!.end)}`, span: { start, end: role.span.end }, weak: false };
}

interface Complement {
  /** First item of the complement that is shown; a determiner is left out. */
  readonly first: number;
  /** Last item; the noun itself when there is no complement. */
  readonly last: number;
}

/** The complement of the role noun at item `head`: to the first name, verb or mark that is not a part of it. */
function complementOf(scan: Scan, head: number, starting: ReadonlyMap<number, Named>, vocabulary: Vocabulary): Complement {
  const { items } = scan;
  const { coordinators, determiners, complementPrepositions } = vocabulary.tables;
  const determined = items[head + 1]?.kind === 'word' && !coordinators.has(items[head + 1]!.lower) && determiners.has(items[head + 1]!.lower) && adjacent(items[head], items[head + 1]);
  const first = determined ? head + 2 : head + 1;
  let last = first - 1;
  for (let at = first; at < first + LONGEST_COMPLEMENT; at++) {
    const item = items[at];
    if (!item || !follows(items[at - 1]!, item)) break;
    const name = starting.get(at);
    if (name && (name.kind === 'organisation' || (name.cases & NOMINATIVE) === 0)) at = last = name.last;
    else if (name || (item.kind === 'word' && (stopsRole(item, vocabulary) || !isComplementWord(item, vocabulary) || isOtherRole(item, vocabulary)))) break;
    else if (item.kind !== 'mark') last = at;
  }
  while (last >= first && complementPrepositions.has(items[last]!.lower)) last--;
  return { first, last: Math.max(last, first - 1) };
}

/** Whether a role noun stands in another case than complements do: «засновником та директором». */
function isOtherRole(item: Item, vocabulary: Vocabulary): boolean {
  const lemmas = vocabulary.role(item.lower);
  return !item.capital && lemmas.length > 0 && lemmas.every((lemma) => (lemma.cases & GENITIVE) === 0);
}

/** Item of a copula that follows item `last` with at most an adverbial between; null when there is none. */
function copulaAfter({ items }: Scan, last: number, vocabulary: Vocabulary): number | null {
  for (let at = last + 1; at <= last + 1 + MOST_BETWEEN; at++) {
    const item = items[at];
    if (!item || item.block !== items[last]!.block || item.kind === 'mark') return null;
    if (vocabulary.tables.copulas.has(item.lower)) return at;
    if (item.capital || vocabulary.isAction(item)) return null;
  }
  return null;
}

/** Names of the list that begins at or shortly after item `from`: «А (…), компанія Б та депутат ради В». */
function listFrom<N extends Named>(scan: Scan, from: number, starting: ReadonlyMap<number, N>, vocabulary: Vocabulary): N[] {
  const { items } = scan;
  const { coordinators } = vocabulary.tables;
  const members: N[] = [];
  let at = from;
  while (members.length < MOST_MEMBERS) {
    const name = nameFrom(scan, at, starting, vocabulary);
    if (!name || items[name.first]!.block !== items[from]!.block) return members;
    members.push(name);
    at = name.last + 1;
    if (items[at]?.text === '(') at = afterBracket(items, at);
    const joint = items[at]?.text === ',' ? at + 1 : at;
    const coordinated = coordinators.has(items[joint]?.lower ?? '');
    if (joint === at && !coordinated) return members;
    at = coordinated ? joint + 1 : joint;
    if (!coordinated) continue;
    const final = nameFrom(scan, at, starting, vocabulary);
    if (final) members.push(final);
    return members;
  }
  return members;
}

/** The name at item `from` or after words that describe it; null when there is none. */
function nameFrom<N extends Named>(scan: Scan, from: number, starting: ReadonlyMap<number, N>, vocabulary: Vocabulary): N | null {
  const { items } = scan;
  let described = false;
  for (let at = from; at <= from + MOST_BEFORE_NAME; at++) {
    const name = starting.get(at);
    if (name && !(described && name.kind === 'organisation')) return name;
    if (name) {
      at = name.last;
      continue;
    }
    const item = items[at];
    if (item?.kind !== 'word' || item.block !== items[from]!.block || stopsRole(item, vocabulary)) return null;
    if (vocabulary.role(item.lower).length > 0) described = true;
  }
  return null;
}

function afterBracket(items: readonly Item[], open: number): number {
  for (let at = open + 1; at < open + LONGEST_BRACKET && items[at]?.block === items[open]!.block; at++) if (items[at]!.text === ')') return at + 1;
  return open;
}

/** The role after a name and a copula; null when there is none. Weak: it may be over («був партнером»). */
function afterCopula(scan: Scan, name: Named, starting: ReadonlyMap<number, Named>, vocabulary: Vocabulary): FoundRole | null {
  const { items } = scan;
  const { tables, lemmas } = vocabulary;
  if ((name.cases & NOMINATIVE) === 0) return null;
  let at = name.last + 1;
  if (items[at]?.text === ',') {
    if (!tables.relatives.has(items[at + 1]?.lower ?? '')) return null;
    at += 2;
  }
  const copula = copulaAfter(scan, at - 1, vocabulary);
  if (copula === null) return null;
  for (let head = copula + 1; head <= copula + 1 + MOST_ADJECTIVES; head++) {
    const item = items[head];
    if (item?.kind !== 'word' || item.capital || item.block !== items[copula]!.block) return null;
    const nouns = name.kind === 'person' ? vocabulary.role(item.lower) : vocabulary.descriptor(item.lower);
    const fit = nouns.filter((lemma) => lemma.gender !== 'p' && (lemma.cases & INSTRUMENTAL) !== 0);
    if (fit.length > 0) return { ...withSecond(scan, build(scan, head, fit, complementOf(scan, head, starting, vocabulary), vocabulary), starting, vocabulary), weak: true };
    if (!lemmas.maybeAdjective(item.lower) && !tables.commonWords.has(item.lower)) return null;
  }
  return null;
}

/** The role together with one that a coordinator joins to it: «засновником та директором порту». */
function withSecond(scan: Scan, role: FoundRole, starting: ReadonlyMap<number, Named>, vocabulary: Vocabulary): FoundRole {
  const coordinator = scan.items[role.last + 1];
  const noun = scan.items[role.last + 2];
  if (!coordinator || !vocabulary.tables.coordinators.has(coordinator.lower) || !noun || noun.capital || !adjacent(coordinator, noun)) return role;
  const fit = vocabulary.role(noun.lower).filter((lemma) => lemma.gender !== 'p' && (lemma.cases & INSTRUMENTAL) !== 0);
  if (fit.length === 0) return role;
  const second = build(scan, role.last + 2, fit, complementOf(scan, role.last + 2, starting, vocabulary), vocabulary);
  return { ...role, text: `${role.text} ${coordinator.text} ${second.text}`, span: { start: role.span.start, end: second.span.end }, last: second.last };
}

/** The role in the nominative singular: agreeing adjectives, the noun, its complement as it stands. */
function build(scan: Scan, head: number, lemmas: readonly Lemma[], complement: Complement, vocabulary: Vocabulary): FoundRole {
  const { items, text } = scan;
  const { first, words, lemma } = agreeingModifiers(scan, head, lemmas, MOST_ADJECTIVES, vocabulary);
  const adjectives = lemma.gender === 'p' ? words.map((word) => singular(word, vocabulary)) : words;
  let noun = [...adjectives, lemma.word].join(' ');
  if (items[first]!.opens) noun = noun.slice(0, 1).toLowerCase() + noun.slice(1);
  const last = complement.last >= complement.first ? complement.last : head;
  const rest = last > head ? text.slice(items[complement.first - 1]!.end, items[last]!.end) : '';
  const lone = first === head && rest === '' && vocabulary.tables.weak.has(lemma.word);
  return { text: noun + rest, span: { start: items[first]!.start, end: items[last]!.end }, first, last, weak: lone, gender: lemma.gender === 'p' ? 'm' : lemma.gender, cases: lemma.cases };
}

/** An adjective in the singular, by the pairs of endings that the language lists. */
function singular(word: string, { tables }: Vocabulary): string {
  for (const pair of tables.rules.roles.adjectivePlurals.split(' ')) {
    const [plural = '', one = ''] = pair.split(':');
    if (plural !== '' && word.endsWith(plural)) return word.slice(0, word.length - plural.length) + one;
  }
  return word;
}
