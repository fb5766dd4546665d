import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstPlace, listPlace } from '../../components/library/place';
import type { Place } from '../../components/library/place';
import { usePlace } from '../../entrypoints/library/use-place';

const article: Place = { kind: 'article', key: 'news.example/1', within: null };
const open = () => renderHook(() => usePlace()).result;
/** After a step that the browser takes in its own time. */
const step = (work: () => void) =>
  act(async () => {
    const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    work();
    await arrived;
  });
/** As a press on a link does, which leaves no state of ours. */
const follow = (hash: string) =>
  act(() => {
    history.pushState(null, '', hash);
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });

beforeEach(() => history.replaceState(null, '', '/library.html'));
afterEach(cleanup);

describe('the way back in the library', () => {
  it('is none where it was opened, and leads to what fits there', () => {
    history.replaceState(null, '', '#article/news.example%2F1');
    const at = open();
    expect(at.current.place).toEqual(article);
    expect(at.current.back).toBe(null);
    act(() => at.current.goBack(firstPlace));
    expect(at.current.place).toEqual(firstPlace);
  });

  it('leads from a followed link to the search as it was left', async () => {
    const at = open();
    act(() => at.current.go(listPlace('quotes')));
    act(() => at.current.go(listPlace('quotes', 'brid'), true));
    act(() => at.current.go(listPlace('quotes', 'bridge'), true));
    await follow('#article/news.example%2F1');
    expect(at.current.place).toEqual(article);
    expect(at.current.back).toEqual(listPlace('quotes', 'bridge'));
    await step(() => at.current.goBack(firstPlace));
    expect(at.current.place).toEqual(listPlace('quotes', 'bridge'));
    // Typing leaves no steps: before the search there were the articles.
    expect(at.current.back).toEqual(firstPlace);
  });

  it('leads through a person back to the article, and then to its list', async () => {
    const at = open();
    await follow('#highlights');
    await follow('#article/news.example%2F1');
    await follow('#person/p1');
    await step(() => at.current.goBack(firstPlace));
    expect(at.current.place).toEqual(article);
    expect(at.current.back).toEqual(listPlace('highlights'));
    await step(() => at.current.goBack(firstPlace));
    expect(at.current.place).toEqual(listPlace('highlights'));
  });
});
