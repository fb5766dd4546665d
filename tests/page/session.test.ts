import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as engine from '../../utils/anchoring';
import type { Highlight, HighlightDraft } from '../../utils/database/records';
import type { Backend } from '../../utils/page/backend';
import type { PaintedRange, Painter } from '../../utils/page/paint';
import { styleRoots } from '../../utils/page/surface';
import { createSession } from '../../utils/page/session';
import { show } from './show';

const story = `<article><h1>Міст відкриють</h1>
<p>Міська рада Зеленогаю схвалила бюджет на ремонт мосту через річку Тиху.</p>
<p id="second">Мерка Олена Савчук пообіцяла, що рух відновлять до кінця червня.</p>
<p>Проти голосували троє депутатів, які просили відкласти розгляд.</p></article>`;

let ending: AbortController;
let painted: readonly PaintedRange[];
let stored: Map<string, Highlight>;
let broken: Error | null;

const painter: Painter = { canPaint: true, paint: (ranges) => (painted = ranges), flash: () => undefined, hover: () => undefined, point: () => undefined, idsAt: () => [], clear: () => (painted = []) };
const fail = () => {
  if (broken) throw broken;
};
const put = (highlight: Highlight) => {
  fail();
  stored.set(highlight.id, highlight);
  return highlight;
};
const backend: Backend = {
  async load() {
    return { key: 'key', highlights: [...stored.values()].filter(({ deleted }) => deleted === null), privateWindow: false };
  },
  async save({ selectors, colour, note, tags, paragraph, page }: HighlightDraft) {
    const now = `2026-01-01T00:00:0${stored.size}.000Z`;
    const evidence = { paragraph, url: page.url, canonicalUrl: null, title: page.title, captured: now };
    return put({ id: `id${stored.size}`, articleKey: 'key', selectors, colour, note, tags, rejected: [], detached: false, missing: null, evidence, created: now, updated: now, deleted: null });
  },
  change: async (_page, id, change) => put({ ...(stored.get(id) as Highlight), ...change }),
  remove: async (_page, id) => put({ ...(stored.get(id) as Highlight), deleted: '2026-01-02' }),
  undo: async () => null,
  redo: async () => null,
};
const start = () => createSession(document, { painter, backend, engine: async () => ({ ...engine, styleRoots }) }, ending.signal);
const rangeOver = (selector: string, from: number, to: number) => {
  const text = document.querySelector(selector)?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
};
const paintedWords = () => painted.map(({ range }) => range.toString());

beforeEach(() => {
  ending = new AbortController();
  painted = [];
  stored = new Map();
  broken = null;
  show(story);
});
afterEach(() => ending.abort());

describe('a page session', () => {
  it('paints a new highlight only after it was stored', async () => {
    const session = start();
    await session.ready;
    broken = Object.assign(new Error('disk'), { fault: 'storage-full' });
    await expect(session.create(rangeOver('#second', 0, 18), 'green', '')).rejects.toThrow('disk');
    expect(painted).toEqual([]);
    broken = null;
    await session.create(rangeOver('#second', 0, 18), 'green', '');
    expect(paintedWords()).toEqual(['Мерка Олена Савчук']);
    expect([...stored.values()][0]?.evidence.paragraph).toContain('рух відновлять до кінця червня');
  });

  it('brings highlights back on a page that was edited around them, leaving its DOM as it is', async () => {
    await start().create(rangeOver('#second', 33, 59), 'yellow', '');
    show(`<div class="banner">Підпишіться на розсилку</div>${story.replace('<p>Міська', '<p>Оновлено. Вчора міська')}`);
    const before = document.documentElement.outerHTML;
    const session = start();
    await session.ready;
    expect(paintedWords()).toEqual([rangeOver('#second', 33, 59).toString()]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('lists a highlight whose words are gone as missing, and paints nothing for it', async () => {
    await start().create(rangeOver('#second', 0, 18), 'yellow', '');
    show('<article><p>Погода на вихідні: сонячно, вітер слабкий, опадів не очікують.</p></article>');
    const session = start();
    await session.ready;
    expect(session.anchored.map(({ result }) => result.state)).toEqual(['missing']);
    expect(painted).toEqual([]);
    expect(stored.size).toBe(1);
  });

  it('finds words that are loaded late', async () => {
    await start().create(rangeOver('#second', 0, 18), 'yellow', '');
    show('<article></article>');
    const session = start();
    await session.ready;
    expect(painted).toEqual([]);
    show(story);
    await vi.waitFor(() => expect(paintedWords()).toEqual(['Мерка Олена Савчук']), { timeout: 3_000 });
  });

  it('does not offer again what the person has rejected', async () => {
    const made = await start().create(rangeOver('#second', 0, 60), 'yellow', '');
    show(story.replace('до кінця червня', 'до кінця липня'));
    const session = start();
    await session.ready;
    const found = session.anchored[0]?.result;
    expect(found?.state).toBe('changed');
    await session.change(made?.id ?? '', { rejected: [found?.found ?? ''] });
    expect(session.anchored[0]?.result.state).toBe('missing');
    expect(painted).toEqual([]);
  });

  it('takes everything off the page when it ends', async () => {
    const session = start();
    await session.create(rangeOver('#second', 0, 18), 'yellow', '');
    ending.abort();
    expect(painted).toEqual([]);
  });
});
