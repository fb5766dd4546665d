import type { NumberLexicon } from './number-lexicon';
import { isDash } from './scan';
import type { Piece } from './scan';

/** A number as it stands, with its multiplier, before its unit is known. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** What the multiplier made it greater by; 1 for none. */
  readonly factor: number;
  readonly scaled: boolean;
  /** Whether its thousands are divided. */
  readonly grouped: boolean;
  readonly word: boolean;
  /** Whether it is a plain whole number in digits. */
  readonly plain: boolean;
  /** Whether it may be a year. */
  readonly yearLike: boolean;
  /** Whether its last piece is glued to what follows. */
  readonly glued: boolean;
  readonly currency: string | null;
}

/** ISO 4217 codes of signs that stand before an amount. */
const currencySigns: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP', '€': 'EUR', '₴': 'UAH', '¥': 'JPY', '₽': 'RUB', '₺': 'TRY', '₹': 'INR' };

/** The number that starts at piece `index`, with a currency sign before it; null when none does. */
export function readAmount(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Amount | null {
  const opening = pieces[index];
  if (!opening) return null;
  const currency = Object.hasOwn(currencySigns, opening.text) ? (currencySigns[opening.text] ?? null) : null;
  const at = currency ? index + 1 : index;
  const digits = readDigits(pieces, at, lexicon) ?? (currency ? null : readWords(pieces, at, lexicon));
  if (!digits) return null;
  const multiplier = lexicon.multiplierAt(pieces, digits.next);
  const factor = multiplier?.factor ?? 1;
  const next = multiplier?.next ?? digits.next;
  return {
    ...digits,
    first: index,
    next,
    // A product such as 4.4 × 1e6 is not exact in binary; the text's own digits are.
    value: Number((digits.value * factor).toPrecision(12)),
    factor,
    scaled: factor > 1,
    plain: digits.plain && factor === 1,
    yearLike: digits.plain && factor === 1 && !currency && digits.value >= 1800 && digits.value <= 2100,
    glued: pieces[next]?.glued === true,
    currency,
  };
}

type Digits = Pick<Amount, 'next' | 'value' | 'grouped' | 'word' | 'plain'>;

function readDigits(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Digits | null {
  const piece = pieces[index];
  if (piece?.kind !== 'number') return null;
  if (/^[1-9]\d{0,2}$/u.test(piece.text)) {
    let text = piece.text;
    let next = index + 1;
    while (isGroup(pieces, next)) text += pieces[next++]?.text ?? '';
    if (next > index + 1) return { next, value: Number(text), grouped: true, word: false, plain: false };
  }
  const parsed = parseDigits(piece.text, lexicon.decimal, lexicon.group);
  return parsed && { ...parsed, next: index + 1, word: false, plain: /^\d+$/u.test(piece.text) };
}

/** Three digits one space after a number: its next thousands. */
function isGroup(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const before = pieces[index - 1];
  return piece?.kind === 'number' && before !== undefined && piece.start === before.end + 1 && /^\d{3}$/u.test(piece.text);
}

function parseDigits(text: string, decimal: string, group: string): { value: number; grouped: boolean } | null {
  if (/^\d+$/u.test(text)) return text.length > 15 ? null : { value: Number(text), grouped: false };
  const [head = '', ...tail] = text.split(/[.,]/u);
  const marks = text.replace(/\d/gu, '');
  const thousands = (parts: readonly string[]) => head.length <= 3 && parts.every((part) => part.length === 3);
  if (tail.length > 5) return null;
  if ([...marks].every((mark) => mark === group) && thousands(tail)) return { value: Number(head + tail.join('')), grouped: true };
  if (tail.length === 1) return { value: Number(`${head}.${tail[0] ?? ''}`), grouped: false };
  if (marks.endsWith(decimal) && [...marks.slice(0, -1)].every((mark) => mark === group) && thousands(tail.slice(0, -1))) {
    return { value: Number(`${head}${tail.slice(0, -1).join('')}.${tail.at(-1) ?? ''}`), grouped: true };
  }
  return null;
}

function readWords(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Digits | null {
  const value = lexicon.word(pieces[index]);
  if (value === undefined) return null;
  const hyphen = isDash(pieces[index + 1]) && pieces[index + 1]?.glued && pieces[index + 2]?.glued ? 1 : 0;
  const ones = lexicon.word(pieces[index + 1 + hyphen]);
  const compound = value >= 20 && value % 10 === 0 && ones !== undefined && ones >= 1 && ones < 10;
  return { next: index + (compound ? 2 + hyphen : 1), value: compound ? value + ones : value, grouped: false, word: true, plain: false };
}
