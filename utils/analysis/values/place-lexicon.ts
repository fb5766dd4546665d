import type { PlaceRules } from '../../languages/value-rules';
import { regionCodes } from './region-codes';
import type { Piece } from './scan';

/** A known name: its nominative, and for every word of it the stems it may have. */
interface Entry {
  readonly name: string;
  readonly rest: readonly (readonly string[])[];
}

/** Known names of places by the stem of their first word. */
export class PlaceLexicon {
  private readonly entries = new Map<string, Entry[]>();
  private readonly endings: ReadonlySet<string>;

  constructor(
    private readonly rules: PlaceRules,
    language: string,
  ) {
    this.endings = new Set(rules.endings.split(' ').filter(Boolean));
    for (const entry of rules.names.split(' ')) {
      const [name = '', stem] = entry.split(':');
      this.add(name.replaceAll('_', ' '), stem);
    }
    for (const name of countryNames(language, new Set(rules.ambiguousRegions.split(' ')))) this.add(name);
  }

  /** The longest known name that starts at piece `index`: its nominative and how many pieces it takes; null for none. */
  at(pieces: readonly Piece[], index: number): { name: string; length: number } | null {
    const piece = pieces[index];
    if (!piece) return null;
    let best: { name: string; length: number } | null = null;
    for (const stem of this.stemsOf(piece.text)) {
      for (const { name, rest } of this.entries.get(stem) ?? []) {
        const fits = rest.every((stems, i) => this.stemsOf(pieces[index + 1 + i]?.text ?? '').some((found) => stems.includes(found)));
        if (fits && (!best || rest.length + 1 > best.length)) best = { name, length: rest.length + 1 };
      }
    }
    return best;
  }

  private add(name: string, otherStem?: string): void {
    // Names are cut as texts are, so that «Нью-Йорк» and "U.S." are found piece by piece.
    const words = name.match(/[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*|[^\s]/gu) ?? [];
    const [first, ...rest] = words.map((word, i) => this.keysOf(word, i === words.length - 1 ? otherStem : undefined));
    for (const key of first ?? []) {
      const known = this.entries.get(key);
      if (known) known.push({ name, rest });
      else this.entries.set(key, [{ name, rest }]);
    }
  }

  /** Keys a word of a name is known by: the whole word with a final `$`, and its stems, which an ending must follow. */
  private keysOf(word: string, otherStem?: string): string[] {
    const keys = [`${word}$`];
    if (this.endings.size === 0) return keys;
    const bare = this.rules.droppable.includes(word.slice(-1)) ? word.slice(0, -1) : word;
    const last = bare.slice(-1);
    keys.push(bare);
    if (Object.hasOwn(this.rules.alternations, last)) keys.push(bare.slice(0, -1) + (this.rules.alternations[last] ?? last));
    if (otherStem) keys.push(otherStem);
    return keys;
  }

  private stemsOf(word: string): string[] {
    const stems = [`${word}$`];
    for (let cut = 1; cut <= 3 && cut < word.length - 1; cut++) {
      if (this.endings.has(word.slice(-cut))) stems.push(word.slice(0, -cut));
    }
    return stems;
  }
}

function countryNames(language: string, without: ReadonlySet<string>): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return regionCodes
    .split(' ')
    .filter((code) => !without.has(code))
    .map((code) => names.of(code))
    .filter((name): name is string => name !== undefined);
}
