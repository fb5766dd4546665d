import { searchRules } from '../languages/search';
import type { SearchRules } from '../languages/search-rules';
import { oncePer } from '../text/once-per';

interface Alternation {
  readonly one: string;
  readonly other: string;
  /** Letters that must stand before. */
  readonly least: number;
}

interface Compiled {
  readonly endings: ReadonlySet<string>;
  readonly longest: number;
  readonly shortestStem: number;
  readonly alternations: readonly Alternation[];
}

const compiled = oncePer(({ endings, shortestStem, alternations, letters }: SearchRules): Compiled => {
  const all = endings.split(' ').filter((ending) => ending !== '');
  return {
    endings: new Set(all),
    longest: Math.max(0, ...all.map((ending) => ending.length)),
    shortestStem,
    alternations: alternations.split(' ').filter((pair) => pair !== '').flatMap((pair) => readPair(pair, letters)),
  };
});

function readPair(pair: string, letters: Readonly<Record<string, string>>): Alternation[] {
  const set = /[A-Z]/.exec(pair)?.[0];
  if (set !== undefined) return [...(letters[set] ?? '')].flatMap((letter) => readPair(pair.replaceAll(set, letter), letters));
  const [, least = '', one = '', other = ''] = /^(\d?)(.*)\/(.*)$/.exec(pair) ?? [];
  return [{ one, other, least: Number(least || 1) }];
}

/** Whether a word is written in Cyrillic letters, by its first. */
export function isCyrillic(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x400 && first <= 0x4ff;
}

function rulesOf(word: string, language: string | null): SearchRules | undefined {
  const script = isCyrillic(word) ? 'Cyrl' : 'Latn';
  const fitting = searchRules.filter((rules) => rules.script === script);
  return fitting.find(({ code }) => code === language) ?? fitting[0];
}

/** The word without its ending, as the language's rules cut it; words of another script by the rules of theirs. Numbers stay. */
export function stemOf(word: string, language: string | null): string {
  const rules = rulesOf(word, language);
  return rules ? cut(word, compiled(rules)) : word;
}

function cut(word: string, { endings, longest, shortestStem }: Compiled): string {
  for (let length = Math.min(longest, word.length - shortestStem); length > 0; length--) {
    if (endings.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

/** The stems that the languages of the word's script cut from it, each once. */
export function sureStemsOf(word: string): string[] {
  const script = isCyrillic(word) ? 'Cyrl' : 'Latn';
  const stems: string[] = [];
  for (const rules of searchRules) {
    if (rules.script !== script) continue;
    const stem = cut(word, compiled(rules));
    if (!stems.includes(stem)) stems.push(stem);
  }
  return stems;
}

/** Stems that forms of the word may have in any language of its script: its own first, then those its stem alternates with. */
export function stemsOf(word: string): { readonly stem: string; readonly sure: boolean }[] {
  const script = isCyrillic(word) ? 'Cyrl' : 'Latn';
  const sure = new Set<string>();
  const maybe = new Set<string>();
  for (const rules of searchRules) {
    if (rules.script !== script) continue;
    const tables = compiled(rules);
    const stem = cut(word, tables);
    sure.add(stem);
    for (const other of alternating(stem, tables)) maybe.add(other);
    // «Рустем» ends like a form itself, so its own stem is shorter than that of «Рустемом».
    maybe.add(cut(stem, tables));
    maybe.add(word);
    // «Харків» need not be a plural: the whole word alternates too.
    if (stem !== word) for (const other of alternating(word, tables)) maybe.add(other);
  }
  return [...[...sure].map((stem) => ({ stem, sure: true })), ...[...maybe].filter((stem) => !sure.has(stem)).map((stem) => ({ stem, sure: false }))];
}

function alternating(stem: string, { alternations, shortestStem }: Compiled): string[] {
  const found: string[] = [];
  const swap = (from: string, to: string, least: number) => {
    if (!stem.endsWith(from) || stem.length - from.length < least) return;
    const other = stem.slice(0, stem.length - from.length) + to;
    if (other.length >= shortestStem) found.push(other);
  };
  for (const { one, other, least } of alternations) {
    swap(one, other, least);
    swap(other, one, least);
  }
  return found;
}
