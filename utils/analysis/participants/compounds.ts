import type { Lemmas } from './lemmas';
import type { NameTables } from './name-tables';

/** One-word names of bodies built from a clipped beginning and a noun («Мінфін», «Держдума»). */
export class Compounds {
  private readonly prefixes: readonly string[];
  private readonly suffixes: readonly string[];

  constructor(tables: NameTables, private readonly lemmas: Lemmas) {
    this.prefixes = tables.rules.organisations.compoundPrefixes.split(' ').filter(Boolean);
    this.suffixes = tables.rules.organisations.compoundSuffixes.split(' ').filter(Boolean);
  }

  hasPrefix(lower: string): boolean {
    return this.prefixes.some((prefix) => lower.startsWith(prefix));
  }

  /** The word in the nominative when it ends with a form of one of the nouns; null when it does not. */
  suffix(lower: string): string | null {
    for (const noun of this.suffixes) {
      // A form differs from its nominative in the last letters only.
      const at = lower.indexOf(noun.slice(0, Math.max(3, noun.length - 2)), 2);
      if (at < 0) continue;
      const [lemma] = this.lemmas.noun(lower.slice(at), { has: (word) => word === noun });
      if (lemma) return lower.slice(0, at) + noun;
    }
    return null;
  }
}
