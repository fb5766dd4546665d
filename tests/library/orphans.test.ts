import { describe, expect, it } from 'vitest';
import { contentOf } from '../../utils/database/contents';
import { openDatabase } from '../../utils/database/database';
import { changeHighlight, noteStates } from '../../utils/database/highlights';
import { undoChanges } from '../../utils/database/history';
import { useShelf } from './open-shelf';

const library = useShelf();
const at = '2026-07-02T10:00:00.000Z';
const orphans = async () => (await library().list({ list: 'orphans', query: '', order: 'made', rows: { from: 0, to: 5 } })).entries;

describe('orphans', () => {
  it('say since when they are not found, and go when they are given other words; an undo brings them back', async () => {
    const database = await openDatabase('test');
    await noteStates(database, new Map([['h-vyrok', 'missing']]), at);
    expect(await orphans()).toMatchObject([{ id: 'h-vyrok', orphan: { missing: at, detached: false } }]);
    const { text } = (await contentOf(database, 'sud.example/vyrok'))!.article;
    const exact = 'Адвокат оскаржить рішення суду';
    const quote = { type: 'TextQuoteSelector', exact, prefix: text.slice(text.indexOf(exact) - 32, text.indexOf(exact)), suffix: '.' } as const;
    await changeHighlight(database, 'h-vyrok', { selectors: { version: 1, quote, position: null, hint: null }, detached: false, missing: null, rejected: [] }, at);
    expect(await orphans()).toEqual([]);
    const placed = (await library().article('sud.example/vyrok'))?.highlights[0]?.span;
    expect(text.slice(placed?.start, placed?.end)).toBe(exact);
    await undoChanges(database, {}, at);
    expect(await orphans()).toMatchObject([{ id: 'h-vyrok', orphan: { missing: at } }]);
  });

  it('say that they are kept as a note', async () => {
    const database = await openDatabase('test');
    await changeHighlight(database, 'h-vyrok', { detached: true }, at);
    expect(await orphans()).toMatchObject([{ orphan: { detached: true } }]);
  });
});
