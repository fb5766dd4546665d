import type { Bound, NumberRules } from '../../languages/value-rules';
import { isDash, PhraseMap, WordMap, WordSet } from './scan';
import type { Piece } from './scan';

interface Unit {
  readonly unit: string;
  readonly next: number;
  /** Whether the unit is a noun no list knows, told by its plural ending. */
  readonly guessed?: boolean;
}

/** A language's words about numbers, ready to be looked up. */
export class NumberLexicon {
  readonly decimal: string;
  readonly group: string;
  readonly bounds: PhraseMap<Bound>;
  readonly fractions: PhraseMap<number>;
  private readonly units = new WordMap<string>();
  private readonly multipliers = new WordMap<number>();
  private readonly notPlurals: WordSet;
  private readonly copulas: WordSet;
  private readonly casualties: WordSet;
  private readonly followers: WordSet;
  private readonly labels: WordSet;
  private readonly scores: WordSet;
  private readonly changes: WordSet;
  private readonly from: WordSet;
  private readonly to: WordSet;

  constructor(private readonly rules: NumberRules) {
    this.decimal = rules.decimal;
    this.group = rules.group;
    this.bounds = new PhraseMap(rules.bounds);
    this.fractions = new PhraseMap(rules.fractions);
    for (const [unit, forms] of Object.entries(rules.units)) this.units.add(forms, unit);
    for (const [form, factor] of Object.entries(rules.multipliers)) this.multipliers.add(form, factor);
    this.notPlurals = new WordSet(rules.notPlurals);
    this.copulas = new WordSet(rules.copulas);
    this.casualties = new WordSet(rules.casualties);
    this.followers = new WordSet(rules.fractionFollowers);
    this.labels = new WordSet(rules.labels);
    this.scores = new WordSet(rules.scores);
    this.changes = new WordSet(rules.changes);
    this.from = new WordSet(rules.rangeFrom);
    this.to = new WordSet(rules.rangeTo);
  }

  word(piece: Piece | undefined): number | undefined {
    return piece && Object.hasOwn(this.rules.words, piece.lower) ? this.rules.words[piece.lower] : undefined;
  }

  times(word: string): number | undefined {
    return Object.hasOwn(this.rules.times, word) ? this.rules.times[word] : undefined;
  }

  /** The multiplier at a place, with the full stop of an abbreviation. */
  multiplierAt(pieces: readonly Piece[], index: number): { factor: number; next: number } | null {
    const piece = pieces[index];
    if (piece?.kind !== 'word') return null;
    const glued = piece.glued && Object.hasOwn(this.rules.gluedMultipliers, piece.lower) ? this.rules.gluedMultipliers[piece.lower] : undefined;
    const factor = glued ?? this.multipliers.get(piece.lower);
    return factor === undefined ? null : { factor, next: afterStop(pieces, index + 1, piece.text.length <= 3) };
  }

  /** The unit at a place, or after a copula, one adjective or a hyphen; null when there is none. */
  unitAt(pieces: readonly Piece[], index: number, glued: boolean): Unit | null {
    const at = glued && isDash(pieces[index]) && pieces[index + 1]?.kind === 'word' ? index + 1 : index;
    const listed = this.listed(pieces, at);
    if (listed || at > index) return listed;
    const piece = pieces[at];
    if (piece?.kind !== 'word' || piece.glued) return null;
    if (this.copulas.has(piece.lower)) {
      const after = pieces[at + 1];
      return after && this.casualties.has(after.lower) ? { unit: this.units.get(after.lower) ?? after.lower, next: at + 2 } : null;
    }
    const plural = this.plural(piece);
    if (plural) return { unit: plural, next: at + 1, guessed: true };
    const adjective = piece.text === piece.lower && piece.text.length > 3 && !this.multipliers.get(piece.lower);
    const second = pieces[at + 1];
    return adjective && second?.kind === 'word' && second.text.length > 3 ? this.listed(pieces, at + 1) : null;
  }

  followsFraction(piece: Piece | undefined): boolean {
    return this.rules.fractionFollowers === '' ? piece?.kind === 'word' : piece !== undefined && this.followers.has(piece.lower);
  }

  isLabel = (piece: Piece | undefined) => piece !== undefined && (piece.text === '№' || piece.text === '#' || this.labels.has(piece.lower));
  isScoreCue = (piece: Piece | undefined) => piece !== undefined && this.scores.has(piece.lower);
  isChange = (piece: Piece | undefined) => piece !== undefined && this.changes.has(piece.lower);
  opensRange = (piece: Piece | undefined) => piece !== undefined && this.from.has(piece.lower);
  closesRange = (piece: Piece | undefined) => piece !== undefined && this.to.has(piece.lower);

  /** A unit may be written in up to three glued pieces («км/год», "°C"). */
  private listed(pieces: readonly Piece[], index: number): Unit | null {
    for (let length = 3; length > 0; length--) {
      const run = pieces.slice(index, index + length);
      if (run.length < length || (length > 1 && run.at(-1)?.kind === 'mark') || run.some((piece, i) => i > 0 && !piece.glued)) continue;
      const text = run.map((piece) => piece.text).join('');
      const unit = this.units.get(text) ?? this.units.get(text.toLowerCase());
      if (unit !== undefined) return { unit, next: afterStop(pieces, index + length, text.length <= 3 && length === 1 && /\p{L}/u.test(text)) };
    }
    return null;
  }

  private plural(piece: Piece): string | null {
    if (piece.text !== piece.lower || piece.text.length < 4 || this.notPlurals.has(piece.lower)) return null;
    const rule = this.rules.plurals.find(([ending]) => piece.lower.endsWith(ending));
    return rule ? piece.lower.slice(0, -rule[0].length) + rule[1] : null;
  }
}

/** After the full stop of an abbreviation, when the sentence goes on behind it. */
function afterStop(pieces: readonly Piece[], index: number, abbreviation: boolean): number {
  const stop = pieces[index];
  const next = pieces[index + 1];
  if (!abbreviation || stop?.text !== '.' || !stop.glued || !next) return index;
  return next.text === next.lower ? index + 1 : index;
}
