import type { Analysis } from '../../../utils/analysis/analysis';

/** How much of an article's direct speech is somebody's. */
export interface Voice {
  /** Null for quotes whose speaker is not certain. */
  readonly name: string | null;
  readonly words: number;
  /** Of all quoted words, 0 to 1. */
  readonly share: number;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;

/** Who speaks how much, most first, those not certain last; empty where nobody is quoted. */
export function voiceShare({ quotes }: Pick<Analysis, 'quotes'>): readonly Voice[] {
  const counts = new Map<string, { readonly name: string | null; words: number }>();
  for (const { speaker, text } of quotes) {
    const key = speaker ? (speaker.participant ?? `name:${speaker.name}`) : '';
    const voice = counts.get(key) ?? { name: speaker?.name ?? null, words: 0 };
    voice.words += countWords(text);
    counts.set(key, voice);
  }
  const voices = [...counts.values()].filter(({ words }) => words > 0);
  const all = voices.reduce((sum, { words }) => sum + words, 0);
  return voices.map(({ name, words }) => ({ name, words, share: words / all })).sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.words - a.words);
}
