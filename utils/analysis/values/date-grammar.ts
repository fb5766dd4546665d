import type { DateRules, Grain } from '../../languages/value-rules';
import { isDash } from './scan';
import type { Piece } from './scan';
import type { Table } from './table';
import { keyed, numbered } from './table';

/** What the slots of a form were filled with, by their letters; months and ordinals count from 1, weekdays from 0 for Monday. */
export type Slots = Readonly<Record<string, number>>;

/** A form that fits: pieces `first` to `last` (exclusive) are the date, without its condition. */
export interface FormMatch {
  readonly grain: Grain | 'ago' | 'ahead';
  /** How far the date lies from the day of publication, in its grain. */
  readonly offset: number | undefined;
  readonly slots: Slots;
  readonly first: number;
  readonly last: number;
}

interface Element {
  readonly optional: boolean;
  /** The slot's letter, and a 2 for the second one of a range; empty for words. */
  readonly slot: string;
  readonly words: readonly string[];
}

interface Form extends Pick<FormMatch, 'grain' | 'offset'> {
  readonly condition: boolean;
  /** Whether one piece alone may fill it. */
  readonly short: boolean;
  readonly elements: readonly Element[];
}

type Fill = readonly [value: number, next: number] | null;
type Filler = (pieces: readonly Piece[], at: number) => Fill;

/** A function that gives the longest of a language's date forms that starts at piece `index`; null when none does. */
export function dateGrammar(rules: DateRules, counts: Table<number>): (pieces: readonly Piece[], index: number) => FormMatch | null {
  const suffixes = keyed(`0 ${rules.daySuffixes}`, Number);
  const meridiem = keyed(rules.meridiem, Number);
  const tables: Readonly<Record<string, Table<number>>> = {
    M: numbered(rules.months, 1),
    m: numbered(rules.shortMonths, 1),
    W: numbered(rules.weekdays, 0),
    S: numbered(rules.seasons, 1),
    O: numbered(rules.ordinals, 1),
    U: numbered(rules.units, 0),
    R: keyed(rules.relativeYears, Number),
    C: counts,
  };

  const listed = (slot: string): Filler => (pieces, at) => {
    const hit = tables[slot]!.at(pieces, at);
    return hit && [hit.value, at + hit.length];
  };
  /** Names of months and weekdays are other words in the other case ("march"). */
  const named = (slot: string): Filler => {
    const find = listed(slot);
    return (pieces, at) => (rules.capital === (pieces[at]!.text !== pieces[at]!.lower) ? find(pieces, at) : null);
  };
  const whole = (fits: (n: number) => boolean): Filler => (pieces, at) => (fits(pieces[at]!.integer) ? [pieces[at]!.integer, at + 1] : null);
  const between = (least: number, most: number): Filler => whole((n) => n >= least && n <= most);
  const inDigits = (least: number, most: number): Filler => {
    const find = between(least, most);
    return (pieces, at) => {
      const found = pieces[at]!.text.length > 2 ? null : find(pieces, at);
      return found && [found[0], at + 1 + (suffixes.glued(pieces, at + 1)?.length ?? 0)];
    };
  };
  const either = (one: Filler, other: Filler): Filler => (pieces, at) => one(pieces, at) ?? other(pieces, at);
  const year = between(1500, 2199);

  const fillers: Readonly<Record<string, Filler>> = {
    D: inDigits(1, 31),
    M: either(named('M'), (pieces, at) => afterStop(pieces, named('m')(pieces, at))),
    W: named('W'),
    Y: (pieces, at) => (goesOn(pieces, at) ? null : year(pieces, at)),
    S: listed('S'),
    O: either(inDigits(1, 4), listed('O')),
    U: listed('U'),
    R: listed('R'),
    C: either(between(0, 999), listed('C')),
    X: whole((n) => n % 10 === 0 && ((n >= 1500 && n < 2100) || (n >= 30 && n < 100))),
    T: (pieces, at) => {
      const [, hours, minutes = '0'] = /^(\d\d?)(?:[:.](\d\d))?$/.exec(pieces[at]!.text) ?? [];
      if (hours === undefined) return null;
      const time = Number(hours) * 60 + Number(minutes);
      const half = time < 13 * 60 ? meridiem.glued(pieces, at + 1) : null;
      if (half) return [(time % 720) + half.value * 60, at + 1 + half.length];
      return pieces[at]!.kind === 'time' && time < 1440 ? [time, at + 1] : null;
    },
  };

  /** Forms by the words they may open with, and those that may open with digits, so that most places are passed over at once. */
  const byWord = new Map<string, Form[]>();
  const byDigits: Form[] = [];
  /** Every word of any form: what is followed by another one is no longer form. */
  const inner = new Set([...Object.values(tables).flatMap((table) => [...table.firsts]), ...rules.meridiem.split(/[ .]/)]);
  for (const [key, list] of Object.entries(rules.forms)) for (const source of list.split('; ')) enter(readForm(key, source));

  function enter(form: Form): void {
    const words = new Set<string>();
    let digits = false;
    for (const element of form.elements) for (const word of element.words) inner.add(word);
    for (const { slot, words: own, optional } of form.elements) {
      const letter = slot.slice(0, 1);
      for (const word of slot ? [...(tables[letter]?.firsts ?? []), ...(letter === 'M' ? tables.m!.firsts : [])] : own) words.add(word);
      digits ||= /^[DYOCXT]/.test(slot);
      if (!optional) break;
    }
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), form]);
    if (digits) byDigits.push(form);
  }

  function follow(pieces: readonly Piece[], elements: readonly Element[], position: number, at: number, slots: Record<string, number>): number {
    const element = elements[position];
    // A comma before a year that is not there is no part of the date.
    if (!element) return pieces[at - 1]!.text === ',' ? at - 1 : at;
    const { slot, words, optional } = element;
    const fill = slot ? fillers[slot[0]!]!(pieces, at) : words.includes(pieces[at]!.lower) ? ([0, at + 1] as const) : null;
    if (fill) {
      slots[slot] = fill[0];
      const end = follow(pieces, elements, position + 1, fill[1], slots);
      if (end > 0) return end;
      delete slots[slot];
    }
    return optional ? follow(pieces, elements, position + 1, at, slots) : 0;
  }

  return (pieces, index) => {
    let best: FormMatch | null = null;
    const piece = pieces[index]!;
    const forms = piece.kind === 'word' ? byWord.get(piece.lower) : piece.kind === 'mark' ? [] : byDigits;
    const next = pieces[index + 1];
    const alone = next?.kind === 'word' && !next.glued && !inner.has(next.lower);
    for (const { grain, offset, condition, short, elements } of forms ?? []) {
      if (alone && !short) continue;
      const slots = {};
      const last = follow(pieces, elements, 0, index, slots);
      const first = condition ? index + 1 : index;
      if (last > (best?.last ?? first)) best = { grain, offset, slots, first, last };
    }
    return best;
  };
}

function readForm(key: string, source: string): Form {
  const [, grain, offset] = /^(\w+?)([+-]\d)?$/.exec(key)!;
  const condition = source.startsWith('<');
  const elements = source.slice(condition ? 1 : 0).split(' ').map((element): Element => {
    const optional = element.length > 1 && element.endsWith('?');
    const core = optional ? element.slice(0, -1) : element;
    const slot = /^[A-Z]2?$/.test(core) ? core : '';
    return { optional, slot, words: core.split('|') };
  });
  const short = elements.filter(({ optional }) => !optional).length < 2;
  return { grain: grain as FormMatch['grain'], offset: offset === undefined ? undefined : Number(offset), condition, short, elements };
}

/** An abbreviation takes the full stop glued to it. */
function afterStop(pieces: readonly Piece[], fill: Fill): Fill {
  const stop = fill && pieces[fill[1]]!;
  return stop?.text === '.' && stop.glued ? [fill![0], fill![1] + 1] : fill;
}

/** Whether a number goes on in a glued mark and another word ("1990-х"), so that it is no plain number. */
function goesOn(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]!;
  const after = pieces[at + 2]!;
  return next.glued && (next.kind === 'word' || (isDash(next) && after.glued && after.kind === 'word'));
}
