import { CASES, readForm } from './paradigms';
import type { FormReading, Gender, ParadigmTable } from './paradigms';
import type { NameTables } from './name-tables';

const ALL_CASES = (1 << CASES.length) - 1;
const GENITIVE = 1 << 1;

/** A word of a lexicon found under one of its forms. */
export interface Lemma {
  readonly word: string;
  readonly gender: Gender;
  readonly cases: number;
}

/** Reads common nouns and adjectives; keeps what it has read for the length of one analysis. */
export class Lemmas {
  private readonly nouns = new Map<string, readonly FormReading[]>();
  private readonly adjectives = new Map<string, readonly FormReading[]>();

  constructor(private readonly tables: NameTables) {}

  /** Readings of a form as a noun of `lexicon`, in lower case; empty when it is none. A compound counts by its last part. */
  noun(lower: string, lexicon: { has(word: string): boolean }): Lemma[] {
    const found: Lemma[] = [];
    for (const part of [lower, lower.slice(lower.lastIndexOf('-') + 1)]) {
      const before = lower.slice(0, lower.length - part.length);
      for (const reading of this.nounReadings(part)) {
        if (lexicon.has(before + reading.nominative) || (before !== '' && lexicon.has(reading.nominative)))
          found.push({ word: before + reading.nominative, gender: reading.gender, cases: reading.cases });
      }
      if (!this.tables.declines && lexicon.has(part)) found.push({ word: part, gender: 'm', cases: ALL_CASES });
      if (found.length > 0 || before === '') break;
    }
    return found;
  }

  /** The adjective in the nominative, agreeing with a noun's gender and cases; null when the form does not agree. */
  adjective(word: string, gender: Gender, cases: number): { readonly nominative: string; readonly cases: number } | null {
    const lower = word.toLowerCase();
    if (lower === word && this.tables.verbEnd.test(lower)) return null;
    const readings = remembered(this.adjectives, lower, this.tables.adjectives);
    const fit = readings.find((reading) => reading.gender === gender && (reading.cases & cases) !== 0);
    if (!fit) return null;
    const same = sharedStart(lower, fit.nominative);
    return { nominative: word.slice(0, same) + fit.nominative.slice(same), cases: fit.cases & cases };
  }

  /** Whether a form may be a noun or adjective in the genitive, by its ending. */
  maybeGenitive(lower: string): boolean {
    const isGenitive = (reading: FormReading) => (reading.cases & GENITIVE) !== 0;
    return this.nounReadings(lower).some(isGenitive) || remembered(this.adjectives, lower, this.tables.adjectives).some(isGenitive);
  }

  /** Whether a lower-case word may belong to a noun's complement: a genitive that does not end like a verb. */
  maybeComplement(lower: string): boolean {
    return lower.length > 2 && !this.tables.commonWords.has(lower) && !this.tables.verbEnd.test(lower) && this.maybeGenitive(lower);
  }

  /** Whether a form belongs to an adjective of the lexicon. */
  isAdjectiveOf(lower: string, lexicon: { has(word: string): boolean }): boolean {
    return remembered(this.adjectives, lower, this.tables.adjectives).some((reading) => lexicon.has(reading.nominative));
  }

  /** Whether a form can be an adjective at all. */
  maybeAdjective(lower: string): boolean {
    return remembered(this.adjectives, lower, this.tables.adjectives).length > 0;
  }

  /** Whether a form can be a noun by its ending. */
  maybeNoun(lower: string): boolean {
    return this.nounReadings(lower).length > 0;
  }

  private nounReadings(lower: string): readonly FormReading[] {
    return remembered(this.nouns, lower, this.tables.nouns);
  }
}

function remembered(memory: Map<string, readonly FormReading[]>, word: string, table: ParadigmTable): readonly FormReading[] {
  const known = memory.get(word);
  if (known) return known;
  const readings = readForm(word, table, 40);
  memory.set(word, readings);
  return readings;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
