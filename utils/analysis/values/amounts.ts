import type { NumberLexicon } from './number-lexicon';
import { isDash } from './scan';
import type { Piece } from './scan';

/** A number as it stands, with its multiplier, before its unit is known; `next` is the piece after it. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** What the multiplier made it greater by; 1 for none. */
  readonly factor: number;
  /** Whether its size alone shows that it is an amount: it has a multiplier, or its thousands are divided. */
  readonly large: boolean;
  readonly word: boolean;
  /** Whether it is a whole number in digits without a multiplier. */
  readonly plain: boolean;
  readonly currency: string | null;
}

/** ISO 4217 codes of signs that stand before an amount. */
const currencies: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP', '€': 'EUR', '₴': 'UAH', '¥': 'JPY', '₽': 'RUB', '₺': 'TRY', '₹': 'INR' };
const mostDigits = 15;

/** The number that starts at piece `index`, with a currency sign before it; null when none does. */
export function readAmount(pieces: readonly Piece[], first: number, lexicon: NumberLexicon): Amount | null {
  const { kind, text } = pieces[first]!;
  const currency = kind === 'mark' && Object.hasOwn(currencies, text) ? currencies[text]! : null;
  const found = readDigits(pieces, currency ? first + 1 : first, lexicon) ?? (kind === 'word' ? readWords(pieces, first, lexicon) : null);
  if (!found) return null;
  const [value, after, grouped] = found;
  const multiplier = pieces[after]!;
  const factor = multiplier.kind === 'word' ? ((multiplier.glued ? lexicon.gluedMultipliers.get(multiplier.lower) : undefined) ?? lexicon.multipliers.get(multiplier.lower) ?? 1) : 1;
  return {
    first,
    next: factor > 1 ? afterStop(pieces, after + 1, multiplier) : after,
    // A product such as 4.4 × 1e6 is not exact in binary; the text's own digits are.
    value: Number((value * factor).toPrecision(12)),
    factor,
    large: factor > 1 || grouped,
    word: kind === 'word',
    plain: factor === 1 && /^\d+$/.test(pieces[after - 1]!.text) && !grouped,
    currency,
  };
}

type Read = readonly [value: number, next: number, grouped: boolean];

function readDigits(pieces: readonly Piece[], index: number, { rules }: NumberLexicon): Read | null {
  if (pieces[index]!.kind !== 'number') return null;
  let digits = pieces[index]!.text;
  let next = index + 1;
  // Three digits one space after a number are its next thousands.
  if (/^[1-9]\d{0,2}$/.test(digits)) while (pieces[next]!.start === pieces[next - 1]!.end + 1 && /^\d{3}$/.test(pieces[next]!.text)) digits += pieces[next++]!.text;
  if (next > index + 1) return [Number(digits), next, true];
  const [head = '', ...tail] = digits.split(/[.,]/);
  const marks = digits.replace(/\d/g, '');
  if (digits.length > mostDigits + tail.length) return null;
  if (tail.length === 0) return [Number(digits), next, false];
  const last = tail.at(-1)!;
  const areThousands = (groups: readonly string[], between: string) => head.length <= 3 && groups.every((group) => group.length === 3) && between === rules.group.repeat(groups.length);
  if (areThousands(tail, marks)) return [Number(head + tail.join('')), next, true];
  if (tail.length === 1) return [Number(`${head}.${last}`), next, false];
  const whole = tail.slice(0, -1);
  return marks.endsWith(rules.decimal) && areThousands(whole, marks.slice(0, -1)) ? [Number(`${head}${whole.join('')}.${last}`), next, true] : null;
}

/** «двадцять п’ять», "forty-two". */
function readWords(pieces: readonly Piece[], index: number, { words }: NumberLexicon): Read | null {
  const value = words.get(pieces[index]!.lower);
  if (value === undefined) return null;
  const at = isDash(pieces[index + 1]!) && pieces[index + 1]!.glued && pieces[index + 2]!.glued ? index + 2 : index + 1;
  const ones = value >= 20 && value % 10 === 0 ? (words.get(pieces[at]!.lower) ?? 0) : 0;
  return ones >= 1 && ones < 10 ? [value + ones, at + 1, false] : [value, index + 1, false];
}

/** After the full stop of an abbreviation, when the sentence goes on behind it. */
export function afterStop(pieces: readonly Piece[], index: number, { text }: Piece): number {
  const stop = pieces[index]!;
  const next = pieces[index + 1]!;
  return text.length <= 3 && stop.text === '.' && stop.glued && next.start >= 0 && next.text === next.lower ? index + 1 : index;
}
