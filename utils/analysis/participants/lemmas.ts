import { CASES, GENITIVE, mayStandIn, readForm } from './paradigms';
import type { FormReading, Gender, ParadigmTable } from './paradigms';
import { startOf } from './name-tables';
import type { NameTables } from './name-tables';

const ALL_CASES = (1 << CASES.length) - 1;

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
    const hyphen = lower.lastIndexOf('-');
    for (const part of hyphen < 0 ? [lower] : [lower, lower.slice(hyphen + 1)]) {
      const before = lower.slice(0, lower.length - part.length);
      if (!this.tables.starts.nouns.has(startOf(part))) continue;
      for (const reading of this.nounReadings(part)) {
        if (lexicon.has(before + reading.nominative) || (before !== '' && lexicon.has(reading.nominative)))
          found.push({ word: before + reading.nominative, gender: reading.gender, cases: reading.cases });
      }
      if (!this.tables.declines && lexicon.has(part)) found.push({ word: part, gender: 'm', cases: ALL_CASES });
      if (found.length > 0) break;
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

  /** Whether a form may be a noun or adjective in the genitive, by its ending; of words that never change nothing tells. */
  maybeGenitive(lower: string): boolean {
    return mayStandIn(lower, GENITIVE, this.tables.nouns, true) || mayStandIn(lower, GENITIVE, this.tables.adjectives, true);
  }

  /** Whether a lower-case word may belong to a noun's complement: a genitive that does not end like a verb. */
  maybeComplement(lower: string): boolean {
    return lower.length > 2 && !this.tables.commonWords.has(lower) && !this.tables.verbEnd.test(lower) && this.maybeGenitive(lower);
  }

  /** Whether a form belongs to an adjective of the lexicon. */
  isAdjectiveOf(lower: string, lexicon: { has(word: string): boolean }): boolean {
    if (!this.tables.starts.nouns.has(startOf(lower))) return false;
    return remembered(this.adjectives, lower, this.tables.adjectives).some((reading) => lexicon.has(reading.nominative));
  }

  /** Whether a form can be an adjective at all. */
  maybeAdjective(lower: string): boolean {
    return mayStandIn(lower, ALL_CASES, this.tables.adjectives);
  }

  /** Whether a form can be a noun by its ending. */
  maybeNoun(lower: string): boolean {
    return mayStandIn(lower, ALL_CASES, this.tables.nouns);
  }

  /** Readings of a form as any noun that one of the language's lists holds. */
  private nounReadings(lower: string): readonly FormReading[] {
    let readings = this.nouns.get(lower);
    if (!readings) {
      const { nouns, nounLexicon } = this.tables;
      this.nouns.set(lower, (readings = readForm(lower, nouns, MOST_FORMS, (nominative) => nounLexicon.has(nominative))));
    }
    return readings;
  }
}

/** Endings are many and short; the right reading of a form is among the first of them that a list knows. */
const MOST_FORMS = 40;

function remembered(memory: Map<string, readonly FormReading[]>, word: string, table: ParadigmTable): readonly FormReading[] {
  const known = memory.get(word);
  if (known) return known;
  const readings = readForm(word, table, MOST_FORMS);
  memory.set(word, readings);
  return readings;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
