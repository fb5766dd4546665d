import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LaterOtherHighlights } from '../../components/later-parts';
import type { ActionResult, OtherPageState, PopupActions } from '../../components/popup-model';
import { PopupView } from '../../components/PopupView';
import { highlight, otherPage, shown } from './sample';
import { wordsOf } from './words';

/** A popup over a page that is no article; every action succeeds. */
function open(change: Partial<OtherPageState>) {
  const names = ['jumpTo', 'exportMarkdown', 'setNote', 'setColour', 'removeHighlight', 'undo', 'redo', 'lookAgain'] as const;
  const spies = Object.fromEntries(names.map((name) => [name, vi.fn(() => Promise.resolve<ActionResult>('done'))]));
  const actions = spies as unknown as { [Name in keyof PopupActions]: PopupActions[Name] & ReturnType<typeof vi.fn> };
  const show = (next: Partial<OtherPageState>) => <PopupView state={otherPage(next)} words={wordsOf('en')} actions={actions} />;
  const view = render(show(change));
  return { actions, update: (next: Partial<OtherPageState>) => view.rerender(show(next)) };
}

const two = [shown('exact', highlight('a', 'ferry fares')), shown('missing', highlight('b', 'choir wins'))];
const row = (index: number) => within(screen.getAllByRole('listitem')[index] as HTMLElement);
const button = (name: string) => screen.getByRole('button', { name });
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeAll(() => LaterOtherHighlights.preload());
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('highlights of a page that is no article', () => {
  it('are listed under what is said of the page', () => {
    open({ highlights: two });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No article found here');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('ferry fares'), expect.stringContaining('choir wins')]);
  });

  it.each([null, []])('show nothing while there are none: %j', (highlights) => {
    open({ highlights });
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save as Markdown file' })).toBeNull();
  });

  it('jump, are looked for again, and leave as Markdown', async () => {
    const { actions } = open({ highlights: two });
    fireEvent.click(screen.getByText('ferry fares'));
    expect(actions.jumpTo).toHaveBeenCalledExactlyOnceWith({ kind: 'highlight', id: 'a' });
    fireEvent.click(button('Look again'));
    expect(actions.lookAgain).toHaveBeenCalledOnce();
    fireEvent.click(button('Save as Markdown file'));
    fireEvent.click(button('Copy as Markdown'));
    expect(actions.exportMarkdown.mock.calls).toEqual([['file'], ['clipboard']]);
    await settle();
  });

  it('take a note and a colour', async () => {
    const { actions } = open({ highlights: two });
    fireEvent.click(row(0).getByRole('button', { name: 'Add a note' }));
    const note = row(0).getByRole('textbox', { name: 'Note' });
    fireEvent.input(note, { target: { value: 'ask' } });
    fireEvent.blur(note);
    expect(actions.setNote).toHaveBeenCalledExactlyOnceWith('a', 'ask');
    fireEvent.click(row(0).getByRole('button', { name: 'Colour: yellow' }));
    fireEvent.click(row(0).getByRole('radio', { name: 'green' }));
    expect(actions.setColour).toHaveBeenCalledExactlyOnceWith('a', 'green');
    await settle();
  });

  it('can be brought back when the last of them was removed, by the button and by the key', async () => {
    const { actions, update } = open({ highlights: two.slice(0, 1) });
    const remove = row(0).getByRole('button', { name: 'Remove' });
    remove.focus();
    fireEvent.click(remove);
    await settle();
    update({ highlights: [] });
    expect(actions.removeHighlight).toHaveBeenCalledExactlyOnceWith('a');
    fireEvent.click(button('Undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'z', code: 'KeyZ', ctrlKey: true });
    expect(actions.undo).toHaveBeenCalledTimes(2);
    await settle();
  });

  it('say why they cannot be shown', () => {
    open({ highlights: [], highlightsFailure: 'database-blocked' });
    expect(screen.getByRole('main').textContent).toContain(wordsOf('en').t('failure.database-blocked'));
  });
});
