import type { DateForm, DateRules } from '../../languages/value-rules';
import { isDash, PhraseMap, WordMap } from './scan';
import type { Piece } from './scan';

/** What the slots of a form were filled with; months and ordinals count from 1, weekdays from 0 for Monday. */
export type Slots = Readonly<Record<string, number>>;

type ParsedForm = readonly [DateForm, readonly Element[]];

interface Element {
  readonly optional: boolean;
  readonly condition: boolean;
  readonly words: readonly string[] | null;
  readonly slot: string | null;
  readonly dash: boolean;
}

/** A form that fits: pieces `first` to `last` (exclusive) are the date, without its conditions. */
export interface FormMatch {
  readonly form: DateForm;
  readonly slots: Slots;
  readonly first: number;
  readonly last: number;
}

type Fill = { readonly value: number; readonly next: number } | null;
type Path = { readonly at: number; readonly first: number; readonly last: number; readonly slots: Slots } | null;

function parseElement(source: string): Element {
  const optional = source.length > 1 && source.endsWith('?');
  const condition = source.startsWith('<') || source.startsWith('>');
  const core = source.slice(condition ? 1 : 0, optional ? -1 : undefined);
  const slot = core.startsWith('{') ? core.slice(1, -1) : null;
  return { optional, condition, slot, dash: core === '–', words: slot || core === '–' ? null : core.split('|') };
}

/** The date forms of a language, ready to be tried at any place of a text. */
export class DateGrammar {
  /** Forms by the words they may open with, so that most places of a text are passed over at once. */
  private readonly byWord = new Map<string, ParsedForm[]>();
  /** Forms that may open with a number or a clock time. */
  private readonly byNumber: ParsedForm[] = [];
  private readonly months = new WordMap<number>();
  private readonly shortMonths = new WordMap<number>();
  private readonly weekdays = new WordMap<number>();
  private readonly seasons = new WordMap<number>();
  private readonly ordinals = new WordMap<number>();
  private readonly units = new WordMap<number>();
  private readonly relativeYears: PhraseMap<number>;

  constructor(
    private readonly rules: DateRules,
    private readonly counts: Readonly<Record<string, number>>,
  ) {
    const fill = (map: WordMap<number>, lists: readonly string[], from: number) => lists.forEach((list, i) => map.add(list, i + from));
    fill(this.months, rules.months, 1);
    fill(this.shortMonths, rules.shortMonths, 1);
    fill(this.weekdays, rules.weekdays, 0);
    fill(this.seasons, rules.seasons, 1);
    fill(this.ordinals, rules.ordinals, 1);
    fill(this.units, [rules.units.day, rules.units.week, rules.units.month, rules.units.year], 1);
    this.relativeYears = new PhraseMap(rules.relativeYears);
    for (const form of rules.forms) this.index([form, form[0].split(' ').map(parseElement)]);
  }

  /** The longest form that starts at piece `index`; null when none does. */
  match(pieces: readonly Piece[], index: number): FormMatch | null {
    const piece = pieces[index];
    if (!piece || piece.kind === 'mark') return null;
    const forms = piece.kind === 'word' ? this.byWord.get(piece.lower) : this.byNumber;
    let best: FormMatch | null = null;
    for (const [form, elements] of forms ?? []) {
      const path = this.follow(pieces, elements, 0, { at: index, first: -1, last: -1, slots: {} });
      if (path && path.last - path.first > 0 && (!best || path.last > best.last)) {
        best = { form, slots: path.slots, first: path.first, last: path.last };
      }
    }
    return best;
  }

  private follow(pieces: readonly Piece[], elements: readonly Element[], position: number, path: NonNullable<Path>): Path {
    const element = elements[position];
    if (!element) return path;
    const fill = this.take(pieces, path.at, element);
    if (fill) {
      const taken = element.condition
        ? { ...path, at: fill.next }
        : {
            at: fill.next,
            first: path.first < 0 ? path.at : path.first,
            // A comma or stop before a year that is not there is no part of the date.
            last: pieces[fill.next - 1]?.kind === 'mark' && !element.slot ? path.last : fill.next,
            slots: element.slot ? { ...path.slots, [element.slot]: fill.value } : path.slots,
          };
      const rest = this.follow(pieces, elements, position + 1, taken);
      if (rest) return rest;
    }
    return element.optional ? this.follow(pieces, elements, position + 1, path) : null;
  }

  private take(pieces: readonly Piece[], at: number, element: Element): Fill {
    const piece = pieces[at];
    if (!piece) return null;
    if (element.dash) return isDash(piece) ? { value: 0, next: at + 1 } : null;
    if (element.words) return element.words.includes(piece.lower) ? { value: 0, next: at + 1 } : null;
    return this.fillSlot((element.slot ?? '').replace(/2$/u, ''), pieces, at, piece);
  }

  private fillSlot(slot: string, pieces: readonly Piece[], at: number, piece: Piece): Fill {
    const named = (map: WordMap<number>): Fill => {
      const value = this.capitalFits(piece) ? map.get(piece.lower) : undefined;
      return value === undefined ? null : { value, next: at + 1 };
    };
    switch (slot) {
      case 'day':
        return this.day(pieces, at, piece);
      case 'month':
        return named(this.months) ?? afterStop(named(this.shortMonths), pieces);
      case 'weekday':
        return named(this.weekdays);
      case 'year':
        return piece.integer >= 1500 && piece.integer < 2200 && !continues(pieces, at) ? { value: piece.integer, next: at + 1 } : null;
      case 'decade':
        return isDecade(piece.integer) ? { value: piece.integer, next: at + 1 } : null;
      case 'time':
        return this.time(pieces, at, piece);
      case 'season':
        return found(this.seasons.get(piece.lower), at + 1);
      case 'ordinal':
        return piece.integer >= 1 && piece.integer <= 4 ? this.day(pieces, at, piece) : found(this.ordinals.get(piece.lower), at + 1);
      case 'unit':
        return found(this.units.get(piece.lower), at + 1);
      case 'count':
        if (piece.kind === 'number') return piece.integer >= 0 && piece.integer < 1000 ? { value: piece.integer, next: at + 1 } : null;
        return found(Object.hasOwn(this.counts, piece.lower) ? this.counts[piece.lower] : undefined, at + 1);
      case 'relative-year': {
        const phrase = this.relativeYears.at(pieces, at);
        return phrase && { value: phrase.value, next: at + phrase.length };
      }
      default:
        return null;
    }
  }

  private day(pieces: readonly Piece[], at: number, piece: Piece): Fill {
    const value = piece.integer;
    if (value < 1 || value > 31 || piece.text.length > 2) return null;
    for (const suffix of this.rules.daySuffixes) {
      const next = skip(pieces, at + 1, suffix);
      if (next > at + 1) return { value, next };
    }
    return { value, next: at + 1 };
  }

  /** Minutes since midnight. */
  private time(pieces: readonly Piece[], at: number, piece: Piece): Fill {
    if ((piece.kind !== 'time' && piece.kind !== 'number') || piece.text.length > 5) return null;
    const match = /^(\d{1,2})(?:[:.](\d\d))?$/u.exec(piece.text);
    if (!match) return null;
    const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
    for (const [suffix, hours] of this.rules.meridiem) {
      const next = skip(pieces, at + 1, suffix);
      if (next > at + 1 && minutes < 13 * 60) return { value: (minutes % 720) + hours * 60, next };
    }
    return piece.kind === 'time' && minutes < 1440 ? { value: minutes, next: at + 1 } : null;
  }

  private capitalFits(piece: Piece): boolean {
    return this.rules.capital === (piece.text !== piece.lower);
  }

  private index(form: ParsedForm): void {
    const words = new Set<string>();
    let byNumber = false;
    for (const element of form[1]) {
      for (const word of element.words ?? (element.slot === null ? [] : this.wordsOf(element.slot))) words.add(word);
      byNumber ||= element.slot !== null && numericSlots.test(element.slot);
      if (!element.optional) break;
    }
    for (const word of words) {
      const known = this.byWord.get(word);
      if (known) known.push(form);
      else this.byWord.set(word, [form]);
    }
    if (byNumber) this.byNumber.push(form);
  }

  /** Every word a slot may be filled with, or its first word. */
  private wordsOf(slot: string): readonly string[] {
    const { months, shortMonths, weekdays, seasons, ordinals, units, relativeYears } = this.rules;
    const split = (lists: readonly string[]) => lists.flatMap((list) => list.split(' '));
    switch (slot.replace(/2$/u, '')) {
      case 'month':
        return split([...months, ...shortMonths]);
      case 'weekday':
        return split(weekdays);
      case 'season':
        return split(seasons);
      case 'ordinal':
        return split(ordinals);
      case 'unit':
        return split(Object.values(units));
      case 'count':
        return Object.keys(this.counts);
      case 'relative-year':
        return Object.keys(relativeYears).map((phrase) => phrase.split(' ')[0] ?? '');
      default:
        return [];
    }
  }
}

/** Slots that digits may fill. */
const numericSlots = /^(?:day|year|decade|time|ordinal|count)2?$/u;

const isDecade = (n: number) => n % 10 === 0 && ((n >= 1500 && n < 2100) || (n >= 30 && n < 100));

const found = (value: number | undefined, next: number): Fill => (value === undefined ? null : { value, next });

/** An abbreviation takes the full stop glued to it. */
function afterStop(fill: Fill, pieces: readonly Piece[]): Fill {
  const stop = fill && pieces[fill.next];
  return fill && stop?.text === '.' && stop.glued ? { ...fill, next: fill.next + 1 } : fill;
}

/** Whether a number goes on in a glued mark and another word ("1990-х"), so that it is no plain number. */
function continues(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return next !== undefined && next.glued && (next.kind === 'word' || (isDash(next) && pieces[at + 2]?.glued === true && pieces[at + 2]?.kind === 'word'));
}

/** The index after the pieces that spell `suffix` from `at` on; `at` when they do not. */
function skip(pieces: readonly Piece[], at: number, suffix: string): number {
  let rest = suffix;
  let index = at;
  while (rest) {
    const piece = pieces[index];
    if (!piece || !rest.startsWith(piece.lower) || (index > at && !piece.glued)) return at;
    rest = rest.slice(piece.lower.length);
    index++;
  }
  // A suffix without a full stop is glued to its number or stands before a boundary ("9 am").
  return index;
}
