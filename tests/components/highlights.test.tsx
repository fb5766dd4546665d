import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActionResult, PopupActions, ReadyState, ShownHighlight } from '../../components/popup-model';
import { loadParts } from '../../components/later-parts';
import { PopupView } from '../../components/PopupView';
import { highlight, shown } from './sample';
import { englishState } from './sample-en';
import { wordsOf } from './words';

const done = () => Promise.resolve<ActionResult>('done');

/** A popup on its highlights tab; every action succeeds unless told otherwise. */
function open(change: Partial<ReadyState> = {}, overrides: Partial<PopupActions> = {}) {
  const names = ['jumpTo', 'copy', 'copyAll', 'exportMarkdown', 'setNote', 'setColour', 'removeHighlight', 'undo', 'redo', 'lookAgain', 'keepAsNote', 'toggleCursor', 'highlightItem', 'confirmChanged', 'rejectChanged', 'attachToSelection', 'toggleSite', 'setLocale', 'retry'] as const;
  const spies = Object.fromEntries(names.map((name) => [name, vi.fn(done)]));
  const actions = { ...spies, ...overrides } as unknown as { [Name in keyof PopupActions]: PopupActions[Name] & ReturnType<typeof vi.fn> };
  const view = render(<PopupView state={englishState(change)} words={wordsOf('en')} actions={actions} />);
  fireEvent.click(screen.getByRole('tab', { name: /Highlights/ }));
  const update = (next: Partial<ReadyState>) => view.rerender(<PopupView state={englishState(next)} words={wordsOf('en')} actions={actions} />);
  return { actions, update, ...view };
}

const rows = () => within(screen.getByRole('tabpanel')).getAllByRole('listitem');
const row = (index: number) => within(rows()[index] as HTMLElement);
const note = (index = 0) => row(index).getByRole('textbox', { name: 'Note' });
const write = (element: Element, value: string) => fireEvent.input(element, { target: { value } });
const settle = () => vi.advanceTimersByTimeAsync(0);
const toast = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join('');

const three: readonly ShownHighlight[] = [
  shown('exact', highlight('a', 'first words', { note: 'old note' })),
  shown('exact', highlight('b', 'second words')),
  shown('exact', highlight('c', 'third words')),
];

beforeAll(loadParts);
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('notes', () => {
  it('are saved on leaving the field, aloud', async () => {
    const { actions } = open({ highlights: three });
    write(note(), 'new **note**');
    fireEvent.blur(note());
    await settle();
    expect(actions.setNote).toHaveBeenCalledExactlyOnceWith('a', 'new **note**');
    expect(toast()).toBe('Saved');
  });

  it('are saved with Ctrl+Enter, and not again on leaving', async () => {
    const { actions } = open({ highlights: three });
    write(note(), 'new');
    fireEvent.keyDown(note(), { key: 'Enter', ctrlKey: true });
    fireEvent.blur(note());
    await settle();
    expect(actions.setNote).toHaveBeenCalledExactlyOnceWith('a', 'new');
  });

  it('are saved in a pause, in silence, because a popup can vanish at any moment', async () => {
    const { actions } = open({ highlights: three });
    write(note(), 'half a');
    await vi.advanceTimersByTimeAsync(400);
    write(note(), 'half a thought');
    await vi.advanceTimersByTimeAsync(699);
    expect(actions.setNote).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(actions.setNote).toHaveBeenCalledExactlyOnceWith('a', 'half a thought');
    expect(toast()).toBe('');
  });

  it('are saved when another tab is opened', () => {
    const { actions } = open({ highlights: three });
    write(note(), 'unsaved');
    fireEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    expect(actions.setNote).toHaveBeenCalledExactlyOnceWith('a', 'unsaved');
  });

  it('are not saved when nothing was changed', async () => {
    const { actions } = open({ highlights: three });
    fireEvent.focus(note());
    fireEvent.blur(note());
    await vi.advanceTimersByTimeAsync(1000);
    expect(actions.setNote).not.toHaveBeenCalled();
  });

  it('take a change from elsewhere, but not over what is being written', async () => {
    const { update } = open({ highlights: three });
    const changed = (text: string) => ({ highlights: [shown('exact', highlight('a', 'first words', { note: text })), ...three.slice(1)] });
    update(changed('from another window'));
    await settle();
    expect((note() as HTMLTextAreaElement).value).toBe('from another window');
    write(note(), 'being written');
    update(changed('from another window again'));
    await settle();
    expect((note() as HTMLTextAreaElement).value).toBe('being written');
  });

  it('open under the words, ready to type', () => {
    open({ highlights: three });
    fireEvent.click(row(1).getByRole('button', { name: 'Add a note' }));
    expect(document.activeElement).toBe(note(1));
  });
});

describe('removing', () => {
  it('offers to undo, moves the focus to the neighbour, and keeps the offer long enough', async () => {
    const { actions, update } = open({ highlights: three });
    fireEvent.click(row(1).getByRole('button', { name: 'Remove' }));
    await settle();
    update({ highlights: [three[0], three[2]].filter((one) => one !== undefined) });
    expect(actions.removeHighlight).toHaveBeenCalledExactlyOnceWith('b');
    expect(rows()[1]?.contains(document.activeElement)).toBe(true);
    await vi.advanceTimersByTimeAsync(9000);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settle();
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(toast()).toBe('Undone');
  });

  it('lets the offer go after ten seconds, but not while the pointer is on it', async () => {
    open({ highlights: three });
    fireEvent.click(row(0).getByRole('button', { name: 'Remove' }));
    await vi.advanceTimersByTimeAsync(200);
    const message = screen.getByText('Highlight removed').parentElement as HTMLElement;
    fireEvent.mouseEnter(message);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    fireEvent.mouseLeave(message);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says why when it could not be done, and offers nothing to undo', async () => {
    open({ highlights: three }, { removeHighlight: () => Promise.resolve('disk-full') });
    fireEvent.click(row(0).getByRole('button', { name: 'Remove' }));
    await settle();
    expect(toast()).toContain('The disk is full');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes a promise that rejects as a fault of the program', async () => {
    open({ highlights: three }, { removeHighlight: () => Promise.reject(new Error('lost')) });
    fireEvent.click(row(0).getByRole('button', { name: 'Remove' }));
    await settle();
    expect(toast()).toContain('This is a fault in Konspekt');
  });
});

describe('what became of the words', () => {
  const groups = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

  it('puts what needs a decision first and what is gone last', () => {
    open();
    expect(groups()).toEqual(['Please check', 'On this page', 'Not found on this page']);
  });

  it('has no headings where there is nothing to tell apart', () => {
    open({ highlights: three });
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('shows the old and the new words of a changed one and takes the answer', () => {
    const { actions, container } = open();
    expect([...container.querySelectorAll('li:first-child del')].map(({ textContent }) => textContent?.trim()).slice(0, 2)).toEqual(['$9m', '$12m']);
    fireEvent.click(row(0).getByRole('button', { name: 'Yes, keep the new words' }));
    fireEvent.click(row(1).getByRole('button', { name: 'No, not this' }));
    expect(actions.confirmChanged).toHaveBeenCalledExactlyOnceWith('h4');
    expect(actions.rejectChanged).toHaveBeenCalledExactlyOnceWith('h5');
  });

  it('shows the paragraph of a missing one, offers no jump, and attaches it to a selection', async () => {
    const { actions } = open({}, {});
    const missing = row(5);
    expect(rows()[5]?.querySelector('blockquote')?.textContent).toContain('The board has not published its accounts since 2030.');
    expect(missing.queryByTitle('Show on the page')).toBeNull();
    fireEvent.click(missing.getByRole('button', { name: 'Attach to selected words' }));
    await settle();
    expect(actions.attachToSelection).toHaveBeenCalledExactlyOnceWith('h6');
  });

  it('jumps to one that is on the page', () => {
    const { actions } = open({ highlights: three });
    fireEvent.click(screen.getByText('second words'));
    expect(actions.jumpTo).toHaveBeenCalledWith({ kind: 'highlight', id: 'b' });
  });

  it('says what the storage says when highlights cannot be read', () => {
    open({ highlights: [], highlightsFailure: 'database-blocked' });
    expect(screen.getByRole('tabpanel').textContent).toContain('Your highlights are not lost');
  });
});

describe('colours', () => {
  it('are radio buttons with names', () => {
    const { actions } = open({ highlights: three });
    fireEvent.click(row(0).getByRole('button', { name: 'Colour: yellow' }));
    const radios = row(0).getAllByRole('radio');
    expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual(['yellow', 'green', 'blue', 'pink', 'violet']);
    fireEvent.click(row(0).getByRole('radio', { name: 'violet' }));
    expect(actions.setColour).toHaveBeenCalledExactlyOnceWith('a', 'violet');
  });
});

describe('the switch of the site', () => {
  it('turns only when the permission does', async () => {
    const { actions, update } = open({ highlights: three, siteAccess: 'none' });
    const control = () => screen.getByRole('switch', { name: 'Always show my highlights on harbour-ledger.example' }) as HTMLInputElement;
    fireEvent.click(control());
    expect(actions.toggleSite).toHaveBeenCalledExactlyOnceWith(true);
    expect(control().checked).toBe(false);
    update({ highlights: three, siteAccess: 'granted' });
    expect(control().checked).toBe(true);
  });

  it('says that a refusal changed nothing', async () => {
    open({ highlights: three, siteAccess: 'none' }, { toggleSite: () => Promise.resolve('permission-denied') });
    fireEvent.click(screen.getByRole('switch'));
    await settle();
    expect(toast()).toContain('Nothing has changed');
  });

  it('is not there where the browser offers no access, nor in a private window', () => {
    const { update } = open({ highlights: three, siteAccess: 'unavailable' });
    expect(screen.queryByRole('switch')).toBeNull();
    update({ highlights: [], privateWindow: true });
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

describe('export', () => {
  it('opens two ways, closes on Escape and gives the focus back', () => {
    open();
    const button = screen.getByRole('button', { name: 'Export' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Copy as Markdown' }), { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  it('says which of the two was done', async () => {
    const { actions } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown file' }));
    await settle();
    expect(actions.exportMarkdown).toHaveBeenCalledExactlyOnceWith('file');
    expect(toast()).toBe('File saved');
  });
});

describe('highlights that are not on the page', () => {
  it('can be looked for again, and kept as a note that is not looked for', async () => {
    const { actions, update } = open({ highlights: [shown('missing', highlight('m', 'lost words'))] });
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep as a note' }));
    await settle();
    expect(actions.lookAgain).toHaveBeenCalledOnce();
    expect(actions.keepAsNote).toHaveBeenCalledExactlyOnceWith('m', true);
    update({ highlights: [shown('missing', highlight('m', 'lost words', { detached: true }))] });
    expect(screen.getByRole('heading', { name: 'Kept as notes' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Look again' })).toBe(null);
  });
});

describe('an article that was edited after its first highlight', () => {
  it('says so, and shows what changed when asked, markup as words', () => {
    const changes = [
      { kind: 'edited', before: 'Costs rose by 12 million.', after: 'Costs rose by 15 million.' },
      { kind: 'removed', before: '<b>Withdrawn</b> from the agenda.', after: null },
    ] as const;
    open({ highlights: three, revision: { since: '2026-03-01T10:00:00.000Z', changes } });
    const button = screen.getByRole('button', { name: '2 changed sentences' });
    expect(screen.queryByText(/Withdrawn/)?.closest('ul')?.hidden).toBe(true);
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('del')?.textContent).toContain('12');
    expect(document.querySelector('ins')?.textContent).toContain('15');
    expect(screen.getByText(/<b>Withdrawn<\/b>/).closest('ul')?.hidden).toBe(false);
  });
});

describe('a browser that cannot paint', () => {
  it('is named, and the list still works', () => {
    open({ highlights: three, canPaint: false });
    expect(screen.getByText(/cannot paint highlights/)).toBeTruthy();
    expect(rows()).toHaveLength(3);
  });
});

describe('the keys of the history', () => {
  it.each([
    [{ code: 'KeyZ', ctrlKey: true }, 'undo'],
    [{ code: 'KeyZ', metaKey: true, shiftKey: true }, 'redo'],
    [{ code: 'KeyY', ctrlKey: true }, 'redo'],
  ] as const)('%o asks for %s', async (keys, wanted) => {
    const { actions } = open({ highlights: three });
    fireEvent.keyDown(screen.getByRole('tabpanel'), keys);
    await settle();
    expect(actions[wanted]).toHaveBeenCalledOnce();
  });

  it('are a text field’s own while one is written in, and rest in a private window', async () => {
    const { actions, update } = open({ highlights: three });
    fireEvent.keyDown(note(), { code: 'KeyZ', ctrlKey: true });
    update({ highlights: three, privateWindow: true });
    fireEvent.keyDown(screen.getByRole('tabpanel'), { code: 'KeyZ', ctrlKey: true });
    await settle();
    expect(actions.undo).not.toHaveBeenCalled();
  });
});
