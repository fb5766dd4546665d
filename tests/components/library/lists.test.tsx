import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OpenLibrary } from '../../../components/library/library-model';
import { views } from '../../../components/library/views';
import type { ViewId } from '../../../components/library/views';
import { open, settle } from './open';
import { entry, noCounts, openLibrary } from './sample';

afterEach(cleanup);

const list = (view: ViewId, count = 60, change: Partial<OpenLibrary> & { readonly query?: string } = {}) => openLibrary('en', view, count, change);
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-main]')];
const boxes = () => screen.getAllByRole('checkbox', { name: /^Select: / });
const selected = () => [...document.querySelectorAll('[role=row][aria-selected=true]')].map((row) => Number(row.getAttribute('aria-rowindex')));
const press = (key: string, init: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
const focus = async (element: HTMLElement | undefined) => {
  element?.focus();
  await settle();
};

describe('a list', () => {
  it.each(views)('of %s has a name, a heading, and rows that lead on', (view) => {
    open(list(view));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(screen.getByRole('grid').getAttribute('aria-label'));
    for (const link of links()) expect(link.getAttribute('href')).toMatch(/^#(article|person|articles|highlights)[/?]/);
  });

  it.each(views)('of %s says what to do when it is empty', (view) => {
    open(list(view, 0, { counts: noCounts }));
    expect(screen.queryByRole('grid')).toBe(null);
    expect(screen.getByRole('main').textContent).toMatch(/yet|empty|stands on its page/);
  });

  it('says that it is not known yet what is there, while the index is built', () => {
    const { update } = open(list('highlights', 0, { counts: null }));
    expect(screen.queryByText('No highlights yet.')).toBe(null);
    update(list('highlights', 0, { counts: noCounts, indexing: 0.4 }));
    expect(screen.getByText('Going through the library.')).toBeTruthy();
    expect(screen.getByRole('main').textContent).toContain('preparing the search: 40\u00a0%');
    // With nothing to count before it.
    expect(screen.getByRole('main').textContent).not.toContain('·');
    update(list('highlights', 0, { counts: noCounts }));
    expect(screen.getByText('No highlights yet.')).toBeTruthy();
  });

  it('draws no row anew for a letter that is not answered yet', () => {
    const hits = vi.fn(() => []);
    const before = list('articles', 60, { hits });
    const { update } = open(before);
    const drawn = hits.mock.calls.length;
    expect(drawn).toBeGreaterThan(10);
    update({ ...before, place: { kind: 'list', view: 'articles', query: 'м', order: null } });
    expect(hits.mock.calls.length).toBe(drawn);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('м');
    update(list('articles', 60, { hits: vi.fn(() => []), query: 'м' }));
    expect(links().length).toBeGreaterThan(10);
  });

  it('draws what can be seen of a hundred thousand, and tells how many there are', () => {
    open(list('highlights', 100_000));
    expect(document.querySelectorAll('[role=row]').length).toBeLessThan(60);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('100000');
    expect(screen.getByText('100,000 highlights')).toBeTruthy();
  });

  it('asks for the entries it is about to show, and shows those that have come', () => {
    const state = list('articles', 60);
    const empty = { ...state, content: { ...state.content, entries: new Map() } as OpenLibrary['content'] };
    const { actions, update } = open(empty);
    expect(actions.need).toHaveBeenCalledWith(0, expect.any(Number));
    expect(links()).toEqual([]);
    update(state);
    expect(links()[0]?.textContent).toContain('Harbour council');
  });

  it('has one stop for Tab, and moves it by arrows, Page, Home and End', async () => {
    open(list('articles', 300));
    await focus(links()[0]);
    press('ArrowDown');
    await settle();
    expect(document.activeElement).toBe(links()[1]);
    expect(links().filter(({ tabIndex }) => tabIndex === 0)).toEqual([links()[1]]);
    press('End');
    await settle();
    expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('300');
    press('Home');
    await settle();
    expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('1');
  });

  it('goes along what can be pressed in a row with left and right', async () => {
    open(list('articles'));
    await focus(links()[2]);
    press('ArrowLeft');
    expect(document.activeElement).toBe(boxes()[2]);
    press('ArrowRight');
    expect(document.activeElement).toBe(links()[2]);
  });

  it('marks what was found', () => {
    open(list('quotes', 10, { query: 'bridge' }));
    const hits = [...document.querySelectorAll('[role=row] mark')].map(({ textContent }) => textContent);
    expect(new Set(hits)).toEqual(new Set(['bridge']));
    expect(screen.getByText('10 found')).toBeTruthy();
  });
});

describe('the search', () => {
  it('is reached by a slash, and every letter asks anew without a step to go back to', () => {
    const { actions } = open(list('quotes'));
    press('/');
    fireEvent.input(document.activeElement as Element, { target: { value: 'flood' } });
    expect(actions.go).toHaveBeenCalledExactlyOnceWith({ kind: 'list', view: 'quotes', query: 'flood', order: null }, true);
  });

  it('goes down into what was found, and opens the first with Enter', () => {
    open(list('quotes', 10, { query: 'bridge' }));
    press('/');
    const followed = vi.fn((event: Event) => event.preventDefault());
    links()[0]?.addEventListener('click', followed);
    press('Enter');
    expect(followed).toHaveBeenCalledOnce();
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[0]);
  });

  it('offers its own language, and puts the beginning into the field', () => {
    const { actions } = open(list('articles', 10, { query: 'council' }));
    fireEvent.click(screen.getByRole('button', { name: 'Narrow down' }));
    fireEvent.click(screen.getByRole('button', { name: 'has:note' }));
    expect(actions.go).toHaveBeenCalledWith(expect.objectContaining({ query: 'council has:note' }), true);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Search: Articles');
  });

  it('points to the other lists when nothing fits', () => {
    open(list('quotes', 0, { query: 'cable car' }));
    expect(screen.getByText('Nothing here contains “cable car”.')).toBeTruthy();
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Articles' }).getAttribute('href')).toBe('#articles?q=cable+car');
  });
});

describe('selecting', () => {
  it('copies quotes in a style, in the order of the list', async () => {
    const { actions } = open(list('quotes', 10));
    fireEvent.click(boxes()[3] as Element);
    fireEvent.click(boxes()[1] as Element);
    const bar = within(screen.getByRole('group', { name: 'Selected entries' }));
    fireEvent.click(bar.getByRole('button', { name: 'Copy as' }));
    fireEvent.click(bar.getByRole('button', { name: 'APA' }));
    await settle();
    expect(actions.copyQuotes).toHaveBeenCalledExactlyOnceWith(['news.example/1#q1', 'news.example/3#q1'], 'apa');
  });

  it('gives a tag a new name, and says before that two become one', async () => {
    const { actions } = open(list('tags', 10));
    fireEvent.click(boxes()[0] as Element);
    fireEvent.click(screen.getByRole('button', { name: 'Rename' }));
    const field = screen.getByRole('textbox', { name: 'New name' });
    expect((field as HTMLInputElement).value).toBe('council');
    fireEvent.submit(field);
    fireEvent.input(field, { target: { value: 'money' } });
    expect(screen.getByText('There is a tag “money” already. The two become one.')).toBeTruthy();
    expect(actions.renameTags).not.toHaveBeenCalled();
    fireEvent.submit(field);
    await settle();
    expect(actions.renameTags).toHaveBeenCalledExactlyOnceWith(['council'], 'money');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('works by box, by range with Shift, and by key', async () => {
    open(list('articles'));
    fireEvent.click(boxes()[1] as Element);
    fireEvent.click(boxes()[4] as Element, { shiftKey: true });
    expect(selected()).toEqual([2, 3, 4, 5]);
    await focus(links()[2]);
    press(' ');
    expect(selected()).toEqual([2, 4, 5]);
    press('Escape');
    expect(selected()).toEqual([]);
    press('ф', { code: 'KeyA', ctrlKey: true });
    expect(screen.getByText('60 selected')).toBeTruthy();
  });

  it('grows with Shift and an arrow', async () => {
    open(list('articles'));
    await focus(links()[0]);
    press('ArrowDown', { shiftKey: true });
    await settle();
    press('ArrowDown', { shiftKey: true });
    await settle();
    expect(selected()).toEqual([1, 2, 3]);
  });

  it('deletes with an offer to undo, and forgets the selection', async () => {
    const { actions } = open(list('highlights'));
    fireEvent.click(boxes()[0] as Element);
    fireEvent.click(boxes()[1] as Element);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await settle();
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith({ view: 'highlights', ids: ['h0', 'h1'] });
    expect(selected()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('deletes the row with the focus by key where nothing is selected', async () => {
    const { actions } = open(list('articles'));
    await focus(links()[3]);
    press('Delete');
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith({ view: 'articles', ids: [entry('en', 'articles', 3).id] });
  });

  it('says why when it could not be done', async () => {
    open(list('articles'), { remove: () => Promise.resolve('disk-full') });
    await focus(links()[0]);
    press('Delete');
    await settle();
    expect(screen.getByText(/disk is full/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBe(null);
  });

  it('tags and takes tags off', () => {
    const { actions } = open(list('articles'));
    const tag = (button: string) => {
      fireEvent.click(boxes()[0] as Element);
      fireEvent.click(screen.getByRole('button', { name: 'Tag' }));
      fireEvent.input(screen.getByRole('combobox', { name: 'Tag' }), { target: { value: ' election ' } });
      fireEvent.click(screen.getByRole('button', { name: button }));
    };
    tag('Add');
    tag('Take off');
    const one = { view: 'articles', ids: [entry('en', 'articles', 0).id] };
    expect(actions.addTag).toHaveBeenCalledExactlyOnceWith(one, 'election');
    expect(actions.removeTag).toHaveBeenCalledExactlyOnceWith(one, 'election');
  });

  it('brings back from the trash, exports, and merges people', () => {
    const { actions, update } = open(list('trash', 3));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(actions.restore).toHaveBeenCalledOnce();
    update(list('people'));
    fireEvent.click(boxes()[0] as Element);
    expect(screen.queryByRole('button', { name: 'Merge into one' })).toBe(null);
    fireEvent.click(boxes()[3] as Element);
    fireEvent.click(screen.getByRole('button', { name: 'Merge into one' }));
    expect(actions.mergePeople).toHaveBeenCalledExactlyOnceWith(['person:0', 'person:3']);
    update(list('articles'));
    fireEvent.click(boxes()[0] as Element);
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(actions.exportSelected).toHaveBeenCalledOnce();
  });

  it('lets go of what another window has taken away', () => {
    const { update } = open(list('highlights', 5));
    fireEvent.click(boxes()[4] as Element);
    update(list('highlights', 4));
    expect(selected()).toEqual([]);
    expect(screen.getByText('4 highlights')).toBeTruthy();
  });
});

describe('the keys of the history', () => {
  it('undo and redo anywhere but in a text field', async () => {
    const { actions } = open(list('articles'));
    await focus(links()[0]);
    press('z', { code: 'KeyZ', ctrlKey: true });
    press('z', { code: 'KeyZ', ctrlKey: true, shiftKey: true });
    press('/');
    press('z', { code: 'KeyZ', ctrlKey: true });
    await settle();
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(actions.redo).toHaveBeenCalledOnce();
  });
});

describe('other states', () => {
  it.each(['database-blocked', 'database-newer', 'disk-full', 'unexpected'] as const)('%s is explained, and can be tried again', (reason) => {
    const { actions } = open({ kind: 'failed', reason });
    expect(screen.getByRole('alert').textContent).toMatch(/Konspekt|disk is full/);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('says that something is not in the library', () => {
    open(list('articles', 0, { content: { kind: 'absent' } }));
    expect(screen.getByRole('link', { name: 'Show all articles' }).getAttribute('href')).toBe('#articles');
  });
});

describe('the focus', () => {
  it('goes to the next row when its own is deleted, and to nothing when it was elsewhere', async () => {
    const five = list('highlights', 5);
    const without = (state: OpenLibrary, index: number): OpenLibrary =>
      state.content.kind === 'list' ? { ...state, content: { ...state.content, ids: state.content.ids.filter((_, at) => at !== index) } } : state;
    const { update } = open(five);
    await focus(links()[1]);
    update(without(five, 1));
    await settle();
    expect(document.activeElement).toBe(links()[1]);
    press('/');
    const field = document.activeElement;
    update(without(without(five, 1), 1));
    await settle();
    expect(document.activeElement).toBe(field);
  });

  it('goes to a row that is still being read, and stays there when it has come', async () => {
    const state = list('highlights', 3_000);
    if (state.content.kind !== 'list') throw new Error('No list');
    const entries = new Map([...state.content.entries].slice(0, 40));
    const { actions, update } = open({ ...state, content: { ...state.content, entries } });
    await focus(links()[0]);
    press('End');
    await settle();
    const last = () => document.querySelector('[aria-rowindex="3000"]');
    expect(last()?.contains(document.activeElement)).toBe(true);
    expect(actions.need).toHaveBeenCalled();
    update(state);
    await settle();
    expect(document.activeElement).toBe(last()?.querySelector('a[data-main]'));
  });

  it('goes to the page when another list is opened', async () => {
    const { update } = open(list('highlights', 5));
    update(list('quotes', 5));
    await settle();
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});
