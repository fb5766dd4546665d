import { CASES, LOCATIVE, NOMINATIVE, VOCATIVE, readForm } from './paradigms';
import type { NameTables } from './name-tables';
import type { FormReading } from './paradigms';

export type PersonGender = 'm' | 'f';

/** One way to read a whole name: every word in the same case and gender. */
export interface NameReading {
  /** The words in the nominative. */
  readonly words: readonly string[];
  readonly gender: PersonGender;
  /** Bit of `CASES` (several where the words leave it open). */
  readonly cases: number;
  readonly score: number;
}

/** A known given name outweighs every ending. */
const KNOWN_GIVEN_NAME = 5;
/** A word with no reading in this case may be indeclinable. */
const UNCHANGED = -1;
const NOMINATIVE_BONUS = 0.6;
const VOCATIVE_PENALTY = 1;
const LOCATIVE_PENALTY = 1.2;
/** News names more men than women; decides only what nothing else does. */
const MASCULINE_BONUS = 0.8;
/** Further readings have never been the right one. */
const MOST_READINGS = 12;
/** Nominatives that one form of a surname may have in one case: «Гнатова» of «Гнатов» and «Гнатів». */
const MOST_SURNAMES = 3;

/**
 * Readings of one name of one to six words, best first: the words' endings agree in case and gender, so that
 * «Ллойдом Остіном» can only be «Ллойд Остін». Never empty; the last resort is the name as it stands.
 */
export function readName(words: readonly string[], tables: NameTables): NameReading[] {
  const forms = words.map((word, index) => readWord(word, index < words.length - 1 || words.length === 1, tables));
  const readings = new Map<string, NameReading>();
  const surname = words.length - 1;
  for (const gender of ['m', 'f'] as const) {
    for (let column = 0; column < CASES.length; column++) {
      const bit = 1 << column;
      const fits = (form: FormReading) => form.gender === gender && (form.cases & bit) !== 0;
      const chosen = words.map((_, index) => forms[index]!.find(fits));
      const options = forms[surname]!.filter(fits).slice(0, MOST_SURNAMES);
      for (const option of options.length > 0 ? options : [undefined]) {
        let score = caseBonus(bit) + (gender === 'm' ? MASCULINE_BONUS : 0);
        const nominative = words.map((word, index) => {
          const form = index === surname ? option : chosen[index];
          score += form?.weight ?? UNCHANGED;
          return form?.nominative ?? word;
        });
        note(readings, { words: nominative, gender, cases: bit, score });
      }
    }
  }
  return [...readings.values()].sort((a, b) => b.score - a.score).slice(0, MOST_READINGS);
}

/** Keeps the better score of a reading; a case counts only where it is about as likely. */
function note(readings: Map<string, NameReading>, reading: NameReading): void {
  const key = reading.words.join(' ') + reading.gender;
  const had = readings.get(key);
  if (!had || had.score < reading.score - 1) readings.set(key, reading);
  else if (had.score - reading.score < 1) readings.set(key, { ...had, score: Math.max(had.score, reading.score), cases: had.cases | reading.cases });
}

function caseBonus(bit: number): number {
  if (bit === NOMINATIVE) return NOMINATIVE_BONUS;
  if (bit === VOCATIVE) return -VOCATIVE_PENALTY;
  return bit === LOCATIVE ? -LOCATIVE_PENALTY : 0;
}

/** Readings of one word, best first. A hyphenated word is read part by part, its parts agreeing. */
function readWord(word: string, maybeGiven: boolean, tables: NameTables): FormReading[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && hyphen < word.length - 1) return readHyphenated(word.slice(0, hyphen), word.slice(hyphen + 1), maybeGiven, tables);
  const readings = readForm(word, tables.paradigms);
  if (!maybeGiven) return readings;
  return readings
    .map((reading) =>
      tables.givenNames.get(reading.nominative.toLowerCase())?.includes(reading.gender)
        ? { ...reading, weight: reading.weight + KNOWN_GIVEN_NAME }
        : reading,
    )
    .sort((a, b) => b.weight - a.weight);
}

function readHyphenated(first: string, second: string, maybeGiven: boolean, tables: NameTables): FormReading[] {
  const firsts = readWord(first, true, tables);
  return readWord(second, maybeGiven, tables).map((reading) => {
    const agreeing = firsts.find((form) => form.gender === reading.gender && (form.cases & reading.cases) !== 0);
    return agreeing
      ? { ...reading, nominative: `${agreeing.nominative}-${reading.nominative}`, cases: agreeing.cases & reading.cases }
      : { ...reading, nominative: `${first}-${reading.nominative}`, weight: reading.weight - 1 };
  });
}
