import type { NameReading } from './read-name';
import { adjacent, isForeign } from './scan';
import type { Item, Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** Words that may name a person, before anything is decided. */
export interface NameCandidate {
  /** Items it covers, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The words as they stand, initials with their dots. */
  readonly words: readonly string[];
  /** Which of `words` is the surname; -1 for initials only. */
  readonly surname: number;
  /** Whether it is one word (with particles): a surname or a given name alone. */
  readonly single: boolean;
  /** Readings of all its words in the nominative, best first. */
  readonly readings: readonly NameReading[];
  /** A given name that the language's list knows stands before the surname. */
  readonly knownGiven: boolean;
  readonly initials: boolean;
  /** Whether it is one word whose capital may be due to its place. */
  readonly opens: boolean;
}

/** Longer runs of capitals are titles of works or headings. */
const MOST_WORDS = 6;

/** Candidates in text order. `taken` says which items belong to an organisation. */
export function findPeople(scan: Scan, taken: ReadonlySet<number>, vocabulary: Vocabulary): NameCandidate[] {
  const { items } = scan;
  const candidates: NameCandidate[] = [];
  let at = 0;
  while (at < items.length) {
    if (!isNameWord(scan, at, taken, vocabulary)) {
      at++;
      continue;
    }
    const last = runEnd(scan, at, taken, vocabulary);
    for (const [first, end] of splitRun(scan, at, last, vocabulary)) {
      const candidate = toCandidate(scan, first, end, vocabulary);
      if (candidate) candidates.push(candidate);
    }
    at = last + 1;
  }
  return candidates;
}

const isInitial = (item: Item | undefined) => item?.kind === 'word' && item.capital && item.text.length <= 2 && (item.text.length === 1 || !item.caps);
/** «Лев XIV», "Charles III": a Roman number right after a given name. */
const isNumeral = (items: readonly Item[], at: number, vocabulary: Vocabulary) =>
  /^[IVX]{2,}$/.test(items[at]?.text ?? '') && adjacent(items[at - 1], items[at]) && !items[at - 1]!.possessive && vocabulary.givenGender(items[at - 1]!.text) !== '';
const isDot = (item: Item | undefined) => item?.kind === 'mark' && item.text === '.';

/** "U.S.": whether two letters with dots from item `at` on are a place. */
function isAbbreviatedPlace(items: readonly Item[], at: number, vocabulary: Vocabulary): boolean {
  return isInitial(items[at]) && isDot(items[at + 1]) && isInitial(items[at + 2]) && vocabulary.isPlace(`${items[at]!.text}.${items[at + 2]!.text}`);
}

/** Whether an item is a capitalised word that can be a part of a name. */
function isNameWord(scan: Scan, at: number, taken: ReadonlySet<number>, vocabulary: Vocabulary): boolean {
  const item = scan.items[at];
  if (item?.kind !== 'word' || !item.capital || item.shouted || taken.has(at)) return false;
  const { tables } = vocabulary;
  const next = scan.items[at + 1];
  if (item.text.length === 1 && isDot(next) && next!.start === item.end) return !isAbbreviatedPlace(scan.items, at, vocabulary) && !isAbbreviatedPlace(scan.items, at - 2, vocabulary);
  const beforeName = next?.kind === 'word' && next.capital && adjacent(item, next) && !taken.has(at + 1);
  const given = tables.givenNames.has(item.lower);
  const before = scan.items[at - 1];
  const afterGiven = before?.capital === true && adjacent(before, item) && !before.possessive && !taken.has(at - 1) && tables.givenNames.has(before.lower) && !vocabulary.isPlace(before.text);
  // "Barry White", "Dawn French", but no "American" alone.
  if (tables.demonyms.has(item.lower) || (item.lower.endsWith('s') && tables.demonyms.has(item.lower.slice(0, -1)))) return afterGiven && !beforeName;
  // "May Chen, …" also where a sentence begins.
  if (tables.commonWords.has(item.lower) || tables.commonNouns.has(item.lower)) return given && beforeName && (!item.opens || isWholeName(scan, at, vocabulary));
  if (/\d/.test(item.text) || vocabulary.isCommonNoun(item.lower)) return false;
  if (item.text.includes('-') && item.text.split('-').some((part) => part.length > 3 && vocabulary.isPlace(part))) return false;
  if (item.text.length === 1) return !tables.declines;
  if (item.caps && item.text.length < 4) return false;
  if (item.opens && tables.eponymCue.test(item.lower) && !given) return false;
  const role = vocabulary.role(item.lower).length > 0 || vocabulary.title(item.lower) !== null;
  if (role) {
    return !item.opens && before !== undefined && adjacent(before, item) && before.capital && vocabulary.givenGender(before.text) !== '' && !beforeName;
  }
  if (item.opens && !given && scan.lowerCase.has(item.lower)) return false;
  if (tables.declines && beforeName && !given && vocabulary.lemmas.maybeAdjective(item.lower) && vocabulary.isPlace(`${item.text} ${next.text}`)) return false;
  if (before?.capital && adjacent(before, item) && vocabulary.isPlace(`${before.text} ${item.text}`)) return false;
  if (afterGiven && !item.caps) return true;
  if (vocabulary.isPlace(item.text)) return beforeName && vocabulary.givenGender(item.text) !== '' && !vocabulary.isPlace(next.text);
  if (tables.declines && isForeign(item.text, tables)) return false;
  return true;
}

/** Whether one more capitalised word follows, no common one, and then a comma or a verb: "May Chen, a senior …". */
function isWholeName({ items }: Scan, at: number, vocabulary: Vocabulary): boolean {
  const [surname, after] = [items[at + 1]!, items[at + 2]];
  const { commonNouns, demonyms, commonWords } = vocabulary.tables;
  if (commonNouns.has(surname.lower) || demonyms.has(surname.lower) || commonWords.has(surname.lower) || vocabulary.isPlace(surname.text) || vocabulary.role(surname.lower).length > 0) return false;
  return after?.text === ',' || vocabulary.isDeed(after);
}

/** Last item of the run of name words, initials and particles that begins at `first`. */
function runEnd(scan: Scan, first: number, taken: ReadonlySet<number>, vocabulary: Vocabulary): number {
  const { items } = scan;
  const { particles } = vocabulary.tables;
  let last = first;
  for (;;) {
    let next = last + 1;
    if (isInitial(items[last]) && isDot(items[next]) && items[next]!.start === items[last]!.end) next++;
    if (isNumeral(items, next, vocabulary)) return next;
    const joined = next > last + 1 ? items[next]?.block === items[last]!.block && items[next]!.start - items[next - 1]!.end <= 1 : adjacent(items[last], items[next]);
    if (!joined || items[last]!.possessive) return last;
    let reach = next;
    while (reach < next + 3 && items[reach]?.kind === 'word' && particles.has(items[reach]!.lower) && !items[reach]!.capital && adjacent(items[reach], items[reach + 1])) reach++;
    if (isInitial(items[reach]) && !isNameWord(scan, reach, taken, vocabulary)) return last;
    const word = items[reach];
    if (reach > next && !(word?.capital === true)) return last;
    if (!isNameWord(scan, reach, taken, vocabulary) && !(reach > next && word!.kind === 'word')) return last;
    if (items[reach]!.opens && reach === next && !isInitial(items[last])) return last;
    last = reach;
  }
}

/** Cuts a run before a given name that follows something else, so that «Зустріч Рустем …» is not one name. */
function splitRun(scan: Scan, first: number, last: number, vocabulary: Vocabulary): [number, number][] {
  const { items } = scan;
  if (vocabulary.tables.rules.people.capitalNouns) return splitAmongNouns(scan, first, last, vocabulary);
  const parts: [number, number][] = [];
  let begin = first;
  for (let at = first + 1; at <= last; at++) {
    const item = items[at]!;
    if (item.kind !== 'word' || !item.capital || isInitial(items[at - 1]) || (isDot(items[at - 1]) && !endsName(items, at - 2, begin, vocabulary))) continue;
    const beginsName = at < last && vocabulary.givenGender(item.text) !== '' && vocabulary.givenGender(items[at - 1]!.text) === '' && items[at + 1]!.capital && !isPatronymic(items[at + 1]!, vocabulary);
    if (beginsName && (items[at - 1]!.capital || isDot(items[at - 1]))) {
      parts.push([begin, at - 1]);
      begin = at;
    }
  }
  parts.push([begin, last]);
  return parts;
}

/** «Мирослава Ч. Вікторія …»: whether the initial at an item stands for a surname, after a given name that begins the run. */
function endsName(items: readonly Item[], at: number, begin: number, vocabulary: Vocabulary): boolean {
  return at === begin + 1 && items[at]!.text.length === 1 && vocabulary.givenGender(items[begin]!.text) !== '';
}

/** Where every noun has a capital: known given names with the one word after them, and each other word alone. */
function splitAmongNouns(scan: Scan, first: number, last: number, vocabulary: Vocabulary): [number, number][] {
  const { items } = scan;
  const parts: [number, number][] = [];
  for (let at = first; at <= last; at++) {
    let end = at;
    const isGiven = (index: number) => index <= last && (vocabulary.tables.givenNames.has(items[index]!.lower) || isInitial(items[index]) || isDot(items[index]));
    while (end < last && isGiven(end)) end++;
    while (end < last && end > at && vocabulary.tables.particles.has(items[end]!.lower)) end++;
    parts.push([at, end]);
    at = end;
  }
  return parts;
}

function isPatronymic(item: Item, vocabulary: Vocabulary): boolean {
  const { masculine, feminine } = vocabulary.tables.rules.people.patronymicEndings;
  if (masculine === '') return false;
  return vocabulary.name(item.text).slice(0, 2).some((reading) =>
    (reading.gender === 'm' ? masculine : feminine).split(' ').some((end) => reading.words[0]!.endsWith(end)),
  );
}

function toCandidate(scan: Scan, first: number, last: number, vocabulary: Vocabulary): NameCandidate | null {
  const { items, text } = scan;
  const { particles } = vocabulary.tables;
  const words: string[] = [];
  const inflected: number[] = [];
  let initials = false;
  for (let at = first; at <= last; at++) {
    const item = items[at]!;
    if (item.kind === 'mark') continue;
    const dot = isInitial(item) && isDot(items[at + 1]) && items[at + 1]!.start === item.end;
    const numeral = at === last && at > first && isNumeral(items, at, vocabulary);
    if (dot || item.text.length === 1) initials = true;
    else if (!numeral && !particles.has(item.lower) || (words.length > 0 && at === last)) inflected.push(words.length);
    words.push(dot ? `${item.text}.` : item.text);
  }
  // "St. Paul" is a town, a church or a school.
  if (inflected.length === 0 || words.length > MOST_WORDS || /^St\.?$/.test(words[0]!)) return null;
  const readings = vocabulary.name(inflected.map((index) => words[index]!).join(' ')).map((reading) => {
    const full = [...words];
    inflected.forEach((index, order) => (full[index] = reading.words[order]!));
    return { ...reading, words: full };
  });
  const patronymicLast = inflected.length === 3 && isPatronymic(items[last]!, vocabulary);
  const surname = patronymicLast ? inflected[0]! : inflected.at(-1)!;
  const single = inflected.length === 1 && !initials;
  const givenAt = patronymicLast ? inflected[1]! : inflected[0]!;
  const knownGiven = inflected.length > 1 && vocabulary.givenGender(words[givenAt]!) !== '';
  const start = items[first]!.start;
  // The dot of "Jr." is a part of the name.
  const end = words.at(-1)!.endsWith('.') ? items[last + 1]!.end : items[last]!.end;
  if (text.slice(start, end).length > 80) return null;
  return { first, last, start, end, words, surname, single, readings, knownGiven, initials, opens: single && items[first]!.opens };
}
