import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSelection } from '../../utils/page/selection';
import { show } from './show';

let ending: AbortController;
let told: [words: string | null, touch: boolean][];

const select = (from: number, to: number) => {
  const text = document.querySelector('p')?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(text, from, text, to);
  document.dispatchEvent(new Event('selectionchange'));
};
const pointer = (type: string, pointerType: string) => document.dispatchEvent(Object.assign(new Event(type), { pointerType }));

beforeEach(() => {
  vi.useFakeTimers();
  show('<p>The bridge opens in winter.</p>');
  ending = new AbortController();
  told = [];
  watchSelection(document, (range, touch) => told.push([range?.toString() ?? null, touch]), ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('a selection', () => {
  it('made with a mouse is told soon after the button is up, and once', () => {
    pointer('pointerdown', 'mouse');
    select(0, 3);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
    select(0, 10);
    pointer('pointerup', 'mouse');
    vi.advanceTimersByTime(200);
    expect(told).toEqual([['The bridge', false]]);
  });

  it('made with a finger is told when its handles have come to rest, and taken back while they move', () => {
    pointer('pointerdown', 'touch');
    select(4, 10);
    // A long press ends as the browser's own gesture.
    pointer('pointercancel', 'touch');
    vi.advanceTimersByTime(300);
    expect(told.map(([words]) => words).every((words) => words === null)).toBe(true);
    vi.advanceTimersByTime(300);
    expect(told.at(-1)).toEqual(['bridge', true]);
    select(4, 16);
    expect(told.at(-1)).toEqual([null, true]);
    vi.advanceTimersByTime(600);
    expect(told.at(-1)).toEqual(['bridge opens', true]);
  });

  it('that ends is told as none', () => {
    select(0, 3);
    vi.advanceTimersByTime(200);
    document.getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    vi.advanceTimersByTime(200);
    expect(told).toEqual([['The', false], [null, false]]);
  });
});
