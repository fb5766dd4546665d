import type { NameCandidate } from './find-people';
import { roleAfter } from './role-after';
import { roleBefore, roleBeforeComma, roleBeforeCopula, roleBeforeDash } from './find-roles';
import type { FoundRole } from './find-roles';
import { GENITIVE, NOMINATIVE, VOCATIVE } from './paradigms';
import type { PersonGender } from './read-name';
import { adjacent } from './scan';
import type { Item, Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** What stands around a name, and what it says. */
export interface Surroundings {
  readonly roles: readonly FoundRole[];
  readonly hint: PersonGender | null;
  /** Cases the name may stand in, by the words beside it. */
  readonly cases: number;
  /** Evidence for a person (positive) or against one, summed. */
  readonly evidence: number;
  /** Whether a street, a prize and the like bears the name: then it names nobody. */
  readonly eponym: boolean;
}

/** Weights of evidence, found by reading mistakes on news; see `isPerson` for what the sum must reach. */
const WEIGHTS = {
  knownGiven: 4,
  initials: 2.5,
  agreeing: 1.6,
  fullName: 0.9,
  title: 3,
  role: 2.2,
  action: 0.9,
  age: 2,
  relative: 2,
  /** "Sweden's Maja Lindqvist", "American Coco Daniels". */
  country: 0.9,
  givenAlone: 0.8,
  surnameEnding: 1.2,
  digit: -3,
  eponymNoun: -4,
  quoted: -2.5,
  foreignScript: -1.2,
  placePreposition: -0.8,
  modifier: -3,
} as const;

/** Looks at the words beside a candidate. */
export function surroundings(scan: Scan, candidate: NameCandidate, vocabulary: Vocabulary): Surroundings {
  const { items } = scan;
  const { tables } = vocabulary;
  const beside = (left: Item | undefined, right: Item | undefined) => (adjacent(left, right) && left!.kind === 'word' ? left! : undefined);
  let before = beside(items[candidate.first - 1], items[candidate.first]);
  if (!before && items[candidate.first - 1]?.text === '.' && items[candidate.first - 2]?.kind === 'word') before = items[candidate.first - 2];
  const after = adjacent(items[candidate.last], items[candidate.last + 1]) ? items[candidate.last + 1] : undefined;
  const title = before && before.block === items[candidate.first]!.block ? vocabulary.title(before.lower) : null;
  const oblique = before !== undefined && tables.prepositions.has(before.lower);

  const cases = nameCases(candidate, oblique);
  const isMan = tables.declines && candidate.knownGiven && candidate.readings.every(({ gender, score }) => gender === 'm' || score < candidate.readings[0]!.score - UNLIKELY);
  const role = roleBefore(scan, candidate.first, cases, vocabulary, false, isMan);
  const roles = [
    role,
    roleBeforeCopula(scan, candidate.first, vocabulary),
    roleBeforeDash(scan, candidate.first, vocabulary),
    roleBeforeComma(scan, candidate.first, candidate.last, cases, vocabulary),
    roleAfter(scan, candidate.last, cases, vocabulary),
  ].filter((found) => found !== null);
  const modifier = role ? null : adjectiveBefore(before, vocabulary);
  const subject = role || oblique || modifier || !tables.namesDecline ? -1 : subjectCases(scan, candidate, { before, after, vocabulary });
  const stated = title?.cases ?? role?.cases ?? modifier?.cases ?? (oblique ? OBLIQUE : subject);
  const allowed = !tables.declines ? (oblique ? OBLIQUE : subject) : isSource(scan, candidate, vocabulary) ? GENITIVE : stated;
  const evidence = weigh(scan, candidate, { before, after, title: title?.gender, roles, vocabulary });
  const eponym = isEponym(items, candidate.first, role, tables.eponymCue);
  return { roles, eponym, cases: allowed, evidence, hint: modifier?.gender ?? genderHint(candidate, { before, after, title: title?.gender, roles, vocabulary }) };
}

/** A reading whose score is lower by so much is not the right one. */
const UNLIKELY = 3;
const OBLIQUE = ~(NOMINATIVE | VOCATIVE);

/** Gender and cases by an adjective right before a name whose ending tells both: «34-річного Мирослава». */
function adjectiveBefore(before: Item | undefined, { tables }: Vocabulary): { readonly gender: PersonGender; readonly cases: number } | null {
  const { masculine, feminine } = tables.rules.people.obliqueEndings;
  if (!before || before.capital || before.lower.length < 6 || masculine === '' || tables.commonWords.has(before.lower) || tables.determiners.has(before.lower)) return null;
  const ends = (list: string) => list.split(' ').some((end) => before.lower.endsWith(end));
  return ends(masculine) ? { gender: 'm', cases: OBLIQUE } : ends(feminine) ? { gender: 'f', cases: OBLIQUE } : null;
}

/** Code units between «за словами» and the name of who said it. */
const SOURCE_REACH = 90;

/** Whether a name is the source of what is said: «за словами речниці фонду Олени Гай». */
function isSource({ text }: Scan, { start, single }: NameCandidate, { tables }: Vocabulary): boolean {
  return !single && tables.sourceBefore.test(text.slice(Math.max(0, start - SOURCE_REACH), start).toLowerCase());
}

/**
 * Cases of a name where a subject usually stands: at a sentence's beginning or after an adverb. A given name known in the
 * nominative is one («Леся» is not «Лесь» in the genitive), unless the verb after it agrees with something else.
 */
function subjectCases(scan: Scan, candidate: NameCandidate, { before, after, vocabulary }: Pick<Beside, 'before' | 'after' | 'vocabulary'>): number {
  const { tables } = vocabulary;
  if (!scan.items[candidate.first]!.opens && !(before && tables.commonWords.has(before.lower) && !tables.coordinators.has(before.lower))) return -1;
  const known = (gender: PersonGender) => tables.givenNames.get(candidate.words[0]!.toLowerCase())?.includes(gender) === true;
  const nominatives = candidate.readings.filter((reading) => (reading.cases & NOMINATIVE) !== 0 && known(reading.gender));
  if (nominatives.length === 0) return -1;
  const verb = verbGender(after, vocabulary);
  if (verb !== null && !nominatives.some((reading) => reading.gender === verb)) return ~NOMINATIVE;
  return nominatives.some((reading) => reading.score > candidate.readings[0]!.score - 2) ? NOMINATIVE : -1;
}

/** Gender that a verb right after a name shows: of a man, of a woman, of neither (plural, neuter); null when it shows none. */
function verbGender(after: Item | undefined, { tables }: Vocabulary): PersonGender | 'other' | null {
  const { masculine, feminine, other } = tables.rules.people.verbEndings;
  if (masculine === '' || after?.kind !== 'word' || after.capital || after.lower.length < 4 || tables.commonWords.has(after.lower)) return null;
  const ends = (list: string) => list.split(' ').some((end) => after.lower.endsWith(end));
  return ends(feminine) ? 'f' : ends(masculine) ? 'm' : ends(other) ? 'other' : null;
}

interface Beside {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  readonly title: string | undefined;
  readonly roles: readonly FoundRole[];
  readonly vocabulary: Vocabulary;
}

/** Cases the name may stand in: those of its likely readings. */
function nameCases(candidate: NameCandidate, oblique: boolean): number {
  const best = candidate.readings[0]!.score;
  let cases = 0;
  for (const reading of candidate.readings) if (reading.score > best - 3) cases |= reading.cases;
  return oblique ? cases & ~1 || cases : cases;
}

function weigh(scan: Scan, candidate: NameCandidate, { before, after, title, roles, vocabulary }: Beside): number {
  const { tables } = vocabulary;
  const { items } = scan;
  const surname = candidate.readings[0]!.words[candidate.surname]!.toLowerCase();
  let sum = 0;
  if (candidate.knownGiven) sum += WEIGHTS.knownGiven;
  else if (candidate.initials) sum += WEIGHTS.initials;
  else if (!candidate.single) sum += tables.declines && candidate.words.length <= 3 && candidate.readings[0]!.score > 2 * candidate.words.length ? WEIGHTS.agreeing : WEIGHTS.fullName;
  else if (vocabulary.givenGender(candidate.words[0]!) !== '') sum += WEIGHTS.givenAlone;
  if (tables.surnameEnd.test(surname)) sum += WEIGHTS.surnameEnding;
  if (!candidate.single && !tables.declines && before?.capital && (tables.demonyms.has(before.lower) || (before.possessive && vocabulary.isPlace(before.text)))) sum += WEIGHTS.country;
  if (title !== undefined) sum += WEIGHTS.title;
  // "Rival Larkfield", "coalition partner Komeito": such a noun may be any name's.
  if (roles.some((role) => !candidate.single || tables.declines || !tables.weak.has(role.text.toLowerCase().split(' ').at(-1)!))) sum += WEIGHTS.role;
  if (vocabulary.isAction(after) || vocabulary.isAction(before)) sum += WEIGHTS.action;
  const mark = items[candidate.last + 1];
  const age = items[candidate.last + 2];
  if (mark?.text === ',' && age?.kind === 'number' && /^\d{1,2}$/.test(age.text)) sum += WEIGHTS.age;
  if (mark?.text === ',' && age && tables.copulas.size === 0 && tables.relatives.has(age.lower) && (!candidate.single || vocabulary.givenGender(candidate.words[0]!) !== '' || tables.surnameEnd.test(surname))) sum += WEIGHTS.relative;
  if (after?.kind === 'number' || (mark?.text === '-' && age?.kind === 'number')) sum += WEIGHTS.digit;
  if (after && after.kind === 'word' && tables.eponymNouns.has(after.lower) && after.capital) sum += WEIGHTS.eponymNoun;
  else if (tables.eponymNouns.has(items[candidate.last]!.lower) && !candidate.single) sum += WEIGHTS.eponymNoun;
  if (before && tables.placePrepositions.has(before.lower)) sum += WEIGHTS.placePreposition;
  if (candidate.single && tables.declines && after?.kind === 'word' && !after.capital && vocabulary.lemmas.maybeAdjective(items[candidate.last]!.lower) && isModified(after, vocabulary)) sum += WEIGHTS.modifier;
  const opening = items[candidate.first - 1];
  if (opening?.kind === 'mark' && mark?.kind === 'mark' && /[«“"„]/.test(opening.text) && /[»”"“]/.test(mark.text) && candidate.single) sum += WEIGHTS.quoted;
  return sum;
}

/** The person's gender by a title, a feminine role or a verb whose subject the name can be; null when nothing tells. */
function genderHint(candidate: NameCandidate, { before, after, title, roles, vocabulary }: Beside): PersonGender | null {
  if (title === 'm' || title === 'f') return title;
  const { tables } = vocabulary;
  const role = roles[0];
  if (role?.gender === 'f' && tables.declines && tables.roles.get(role.text.split(' ')[0]!) === 'f') return 'f';
  const { masculine, feminine } = tables.rules.people.verbEndings;
  const best = candidate.readings[0]!.score;
  const isSubject = candidate.readings.some((reading) => (reading.cases & NOMINATIVE) !== 0 && reading.score > best - 1);
  const maySubject = (gender: PersonGender) => isSubject && candidate.readings.some((reading) => reading.gender === gender && (reading.cases & NOMINATIVE) !== 0);
  for (const verb of [after, before]) {
    if (!verb || masculine === '' || !vocabulary.isAction(verb)) continue;
    if (feminine.split(' ').some((end) => verb.lower.endsWith(end)) && maySubject('f')) return 'f';
    if (masculine.split(' ').some((end) => verb.lower.endsWith(end)) && maySubject('m')) return 'm';
  }
  return null;
}

/** Whether a lower-case word after a capitalised adjective is the noun that it modifies («Дніпровської області»). */
function isModified(after: Item, vocabulary: Vocabulary): boolean {
  const { tables, lemmas } = vocabulary;
  return after.lower.length > 3 && !vocabulary.isAction(after) && !tables.commonWords.has(after.lower) && !tables.verbEnd.test(after.lower) && lemmas.maybeNoun(after.lower);
}

/** «просп.» is the longest abbreviation of a street; a longer word before a dot ends a sentence. */
const LONGEST_ABBREVIATION = 5;

/** Whether a street, a prize and the like is named so: «вул. Професора …», «премія імені …». */
function isEponym(items: readonly Item[], first: number, role: FoundRole | null, cues: RegExp): boolean {
  const at = role && role.last === first - 1 ? role.first : first;
  const abbreviated = items[at - 1]?.text === '.' && (items[at - 2]?.text.length ?? 0) <= LONGEST_ABBREVIATION;
  const before = abbreviated ? items[at - 2] : items[at - 1];
  return before?.kind === 'word' && before.block === items[first]!.block && cues.test(before.lower);
}
