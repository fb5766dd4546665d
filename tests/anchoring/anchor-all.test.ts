import { describe as suite, expect, it, vi } from 'vitest';
import { anchorAll, describe, indexPage } from '../../utils/anchoring';
import { pageOf, rangeOver } from './page';

const html = Array.from({ length: 40 }, (_, number) => `<p>Paragraph ${number} tells of ship ${number * 7} and its cargo.</p>`).join('');
const root = pageOf(html);
const list = [3, 30, 12].map((number) => describe(root, rangeOver(root, `tells of ship ${number * 7} `))!);

suite('many highlights', () => {
  it('come back in the order of the list', async () => {
    const results = await anchorAll(indexPage(pageOf(html)), list);
    expect(results.map(({ state, found }) => [state, found])).toEqual([
      ['exact', 'tells of ship 21'],
      ['exact', 'tells of ship 210'],
      ['exact', 'tells of ship 84'],
    ]);
  });

  it('are told as they are found, those nearest to the reader first', async () => {
    const told: number[] = [];
    await anchorAll(indexPage(pageOf(html)), list, { around: 0.8, onResult: (_, number) => told.push(number) });
    expect(told).toEqual([1, 2, 0]);
  });

  it('put the untouched ones before the searched ones', async () => {
    const gone = { ...list[1]!, quote: { ...list[1]!.quote, exact: 'words that no page has' } };
    const told: number[] = [];
    await anchorAll(indexPage(pageOf(html)), [gone, list[0]!], { around: 0.8, onResult: (_, number) => told.push(number) });
    expect(told).toEqual([1, 0]);
  });

  it('let the page breathe between slices', async () => {
    const pause = vi.fn(() => Promise.resolve());
    await anchorAll(indexPage(pageOf(html)), [...list, ...list], { pause, slice: 0 });
    expect(pause.mock.calls.length).toBeGreaterThan(2);
  });

  it('stop when the signal says so', async () => {
    const controller = new AbortController();
    const work = anchorAll(indexPage(pageOf(html)), list, { signal: controller.signal, slice: 0, onResult: () => controller.abort() });
    await expect(work).rejects.toThrow();
  });

  it('of a page that has changed under the index are missing, not somewhere', async () => {
    const copy = pageOf(html);
    const index = indexPage(copy);
    copy.querySelectorAll('p')[3]!.textContent = 'Something else stands here now.';
    const [first, second] = await anchorAll(index, list);
    expect(first).toMatchObject({ state: 'missing', range: null });
    expect(second?.state).toBe('exact');
  });

  it('are none on an empty list', async () => {
    await expect(anchorAll(indexPage(pageOf(html)), [])).resolves.toEqual([]);
  });
});
