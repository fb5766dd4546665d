import { describe, expect, it } from 'vitest';
import { listKey } from '../../../components/library/list-key';
import { nextRow } from '../../../components/library/next-row';
import { firstPlace, hashOf, listPlace, placeOf } from '../../../components/library/place';
import type { Place } from '../../../components/library/place';
import { extendedTo, nothing, toggled, wholeOrNothing, within } from '../../../components/library/selection';

describe('the address of a place', () => {
  const places: readonly Place[] = [
    firstPlace,
    listPlace('quotes', 'person:"Орина Гайдабура" & «міст»? 50%'),
    { kind: 'list', view: 'articles', query: '', order: 'title' },
    { kind: 'article', key: 'https://visnyk.example/a?b=c#d/e', within: null },
    { kind: 'article', key: 'visnyk.example/novyny', within: { kind: 'highlight', id: '4f-1' } },
    { kind: 'article', key: 'visnyk.example/novyny', within: { kind: 'quote', id: 'q7' } },
    { kind: 'person', id: 'person:орина гайдабура' },
  ];

  it.each(places)('leads back to %o', (place) => {
    expect(placeOf(hashOf(place))).toEqual(place);
  });

  it.each(['', '#', '#nonsense', '#article/', '#person', '#article/%E0%A4%A', '#articles/1/2'])('is the list of articles for %o', (hash) => {
    expect(placeOf(hash)).toEqual(firstPlace);
  });

  it('takes no order that the list does not have', () => {
    expect(placeOf('#tags?order=saved')).toEqual(listPlace('tags'));
  });
});

describe('a selection', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const ids = (selection: { readonly ids: ReadonlySet<string> }) => [...selection.ids].sort().join('');

  it('grows and shrinks one by one', () => {
    const two = toggled(toggled(nothing, 'b'), 'd');
    expect(ids(two)).toBe('bd');
    expect(ids(toggled(two, 'b'))).toBe('d');
  });

  it('is extended from the last one taken, in either direction, and keeps what it has', () => {
    const start = toggled(toggled(nothing, 'a'), 'c');
    expect(ids(extendedTo(start, order, 'e'))).toBe('acde');
    expect(ids(extendedTo(toggled(nothing, 'd'), order, 'b'))).toBe('bcd');
    expect(ids(extendedTo(nothing, order, 'b'))).toBe('b');
  });

  it('is all, or nothing where it was all', () => {
    expect(ids(wholeOrNothing(toggled(nothing, 'b'), order))).toBe('abcde');
    expect(ids(wholeOrNothing(wholeOrNothing(nothing, order), order))).toBe('');
  });

  it('loses what has left the list, and is the same while nothing has', () => {
    const selection = toggled(toggled(nothing, 'b'), 'd');
    expect(ids(within(selection, ['a', 'b']))).toBe('b');
    expect(within(selection, order)).toBe(selection);
  });
});

describe('keys of a list', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false };

  it.each([
    ['ArrowDown', 4, 5],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 4, 9],
    ['PageUp', 4, 0],
    ['Home', 7, 0],
    ['End', 0, 9],
  ])('%s goes from %d to %d', (key, from, to) => {
    expect(nextRow({ ...plain, key }, from, 10, 8)).toBe(to);
  });

  it('leaves other keys, and keys held with others, alone', () => {
    expect(nextRow({ ...plain, key: 'a' }, 0, 10, 8)).toBe(null);
    expect(nextRow({ ...plain, ctrlKey: true, key: 'End' }, 0, 10, 8)).toBe(null);
    expect(nextRow({ ...plain, key: 'End' }, 0, 0, 8)).toBe(null);
  });

  it.each([
    [{ key: 'ф', code: 'KeyA', ctrlKey: true }, 'all'],
    [{ key: 'Delete' }, 'remove'],
    [{ key: 'Escape' }, 'clear'],
    [{ key: 'a', code: 'KeyA' }, null],
  ] as const)('%o asks for %s', (init, wanted) => {
    expect(listKey(new KeyboardEvent('keydown', init))).toBe(wanted);
  });
});
