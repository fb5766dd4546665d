import type { Lemma } from './lemmas';
import { adjacent } from './scan';
import type { Item, Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** Adjectives before a noun that agree with one of its readings. */
export interface Modified {
  /** First item of the phrase; the noun itself where no adjective agrees. */
  readonly first: number;
  /** The adjectives in the nominative. */
  readonly words: readonly string[];
  readonly lemma: Lemma;
}

/**
 * The reading of the noun at item `at` with which most adjectives before it agree, so that «китайської компанії» is
 * feminine and «нового голови» masculine. `lemmas` must not be empty; `most` bounds the adjectives.
 */
export function agreeingModifiers(scan: Scan, at: number, lemmas: readonly Lemma[], most: number, vocabulary: Vocabulary): Modified {
  const { items } = scan;
  let best: Modified | null = null;
  for (const lemma of lemmas) {
    let first = at;
    let { cases } = lemma;
    const words: string[] = [];
    while (at - first < most && adjacent(items[first - 1], items[first]) && isModifier(items[first - 1]!, vocabulary)) {
      const item = items[first - 1]!;
      const adjective = vocabulary.lemmas.adjective(item.text, lemma.gender, cases);
      if (!adjective) break;
      words.unshift(adjective.nominative);
      ({ cases } = adjective);
      first--;
    }
    if (!best || words.length > best.words.length) best = { first, words, lemma: { ...lemma, cases } };
  }
  return best!;
}

function isModifier(item: Item, vocabulary: Vocabulary): boolean {
  const { determiners, commonWords } = vocabulary.tables;
  return item.kind === 'word' && !determiners.has(item.lower) && !commonWords.has(item.lower);
}
