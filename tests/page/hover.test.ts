import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PagePort } from '../../utils/page/port';
import { watchHover } from '../../utils/page/toolbar/hover';
import type { ToolbarHost } from '../../utils/page/toolbar/host';
import { show } from './show';

let ending: AbortController;
let hovered: string[];
let tip: string | null;
let under: string[];
let listed: { id: string; note: string; tags: string[] }[];
const panel = document.createElement('div');

function start() {
  const view = { panel, owns: ({ target }: Event) => target === panel, showTip: (text: string) => (tip = text), hideTip: () => (tip = null) };
  const port = {
    session: {
      get anchored() {
        return listed.map((highlight) => ({ highlight }));
      },
    },
    painter: { idsAt: () => under, hover: (ids: string[]) => (hovered = [...ids]) },
    signal: ending.signal,
  };
  // Only what hovering uses of the two.
  watchHover(document, port as unknown as PagePort, view as unknown as ToolbarHost);
}
const move = (pointerType: string, buttons = 0, target: Element = document.body) => {
  target.dispatchEvent(Object.assign(new MouseEvent('pointermove', { bubbles: true, composed: true, clientX: 5, clientY: 5, buttons }), { pointerType }));
};

beforeEach(() => {
  vi.useFakeTimers();
  show('<p>words</p>');
  document.body.append(panel);
  panel.hidden = true;
  ending = new AbortController();
  [hovered, tip, under] = [[], null, ['a']];
  listed = [{ id: 'a', note: 'Ask the mayor', tags: ['bridge'] }];
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('hovering over a highlight', () => {
  it('marks it at once, and shows its note when the pointer rests', () => {
    start();
    move('mouse');
    vi.advanceTimersByTime(100);
    expect(hovered).toEqual(['a']);
    expect(tip).toBeNull();
    vi.advanceTimersByTime(500);
    expect(tip).toBe('Ask the mayor\n#bridge');
  });

  it('shows nothing for a highlight without a note, and the notes of all that overlap', () => {
    start();
    listed = [{ id: 'a', note: ' ', tags: [] }];
    move('mouse');
    vi.advanceTimersByTime(1_000);
    expect(tip).toBeNull();
    listed = [{ id: 'a', note: 'one', tags: [] }, { id: 'b', note: 'two', tags: [] }, { id: 'c', note: 'three', tags: [] }];
    under = ['b', 'a'];
    move('mouse');
    vi.advanceTimersByTime(1_000);
    expect(tip).toBe('one\n\ntwo');
  });

  it('ends a moment after the pointer has left, with Escape, a press or a scroll', () => {
    start();
    const rest = () => {
      under = ['a'];
      move('mouse');
      vi.advanceTimersByTime(1_000);
      expect(tip).not.toBeNull();
    };
    rest();
    under = [];
    move('mouse');
    vi.advanceTimersByTime(150);
    expect([hovered, tip !== null]).toEqual([[], true]);
    vi.advanceTimersByTime(300);
    expect(tip).toBeNull();
    rest();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(tip).toBeNull();
    for (const type of ['pointerdown', 'scroll']) {
      under = [];
      move('mouse');
      vi.advanceTimersByTime(1_000);
      rest();
      document.dispatchEvent(new Event(type));
      expect([hovered, tip]).toEqual([[], null]);
    }
  });

  it('lets the pointer stay on the note', () => {
    start();
    move('mouse');
    vi.advanceTimersByTime(1_000);
    under = [];
    move('mouse');
    vi.advanceTimersByTime(100);
    move('mouse', 0, panel);
    vi.advanceTimersByTime(2_000);
    expect(tip).not.toBeNull();
  });

  it('is nothing that a finger, or a pressed button, can do', () => {
    start();
    move('touch');
    move('mouse', 1);
    vi.advanceTimersByTime(1_000);
    expect([hovered, tip]).toEqual([[], null]);
  });

  it('shows no note over the open bar', () => {
    start();
    panel.hidden = false;
    move('mouse');
    vi.advanceTimersByTime(1_000);
    expect([hovered, tip]).toEqual([['a'], null]);
  });
});
