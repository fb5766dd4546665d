import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActionResult, PopupActions, PopupState } from '../../components/popup-model';
import { loadParts } from '../../components/later-parts';
import { PopupView } from '../../components/PopupView';
import type { Locale } from '../../utils/locale/index';
import { analysis, article, fact, highlight, otherPage, ready, shown } from './sample';
import { englishState } from './sample-en';
import { bareState, hugeState } from './sample-extremes';
import { ukrainianState } from './sample-uk';
import { wordsOf } from './words';

const done = () => Promise.resolve<ActionResult>('done');

function spies() {
  return {
    jumpTo: vi.fn<PopupActions['jumpTo']>(done),
    copy: vi.fn<PopupActions['copy']>(done),
    copyQuote: vi.fn<PopupActions['copyQuote']>(done),
    carryQuote: vi.fn<PopupActions['carryQuote']>(() => null),
    copyAll: vi.fn<PopupActions['copyAll']>(done),
    exportMarkdown: vi.fn<PopupActions['exportMarkdown']>(done),
    setNote: vi.fn<PopupActions['setNote']>(done),
    setColour: vi.fn<PopupActions['setColour']>(done),
    removeHighlight: vi.fn<PopupActions['removeHighlight']>(done),
    undo: vi.fn<PopupActions['undo']>(done),
    highlightItem: vi.fn<PopupActions['highlightItem']>(done),
    redo: vi.fn<PopupActions['redo']>(done),
    lookAgain: vi.fn<PopupActions['lookAgain']>(done),
    keepAsNote: vi.fn<PopupActions['keepAsNote']>(done),
    toggleCursor: vi.fn<PopupActions['toggleCursor']>(done),
    confirmChanged: vi.fn<PopupActions['confirmChanged']>(done),
    rejectChanged: vi.fn<PopupActions['rejectChanged']>(done),
    attachToSelection: vi.fn<PopupActions['attachToSelection']>(done),
    toggleSite: vi.fn<PopupActions['toggleSite']>(done),
    setLocale: vi.fn<PopupActions['setLocale']>(),
    openPanel: vi.fn<() => void>(),
    openSettings: vi.fn<PopupActions['openSettings']>(),
    saveArticle: vi.fn<PopupActions['saveArticle']>(done),
    openLibrary: vi.fn<PopupActions['openLibrary']>(),
    correct: vi.fn<PopupActions['correct']>(done),
    takeBack: vi.fn<PopupActions['takeBack']>(done),
    exportCases: vi.fn<PopupActions['exportCases']>(done),
    retry: vi.fn<PopupActions['retry']>(),
  };
}

function open(state: PopupState, locale: Locale = 'en') {
  const actions = spies();
  const view = render(<PopupView state={state} words={wordsOf(locale)} actions={actions} />);
  const change = (next: PopupState, language: Locale = locale) => view.rerender(<PopupView state={next} words={wordsOf(language)} actions={actions} />);
  return { actions, change, ...view };
}

const tab = (name: RegExp) => screen.getByRole('tab', { name });
const goTo = (name: RegExp) => fireEvent.click(tab(name));
const rows = () => within(screen.getByRole('tabpanel')).getAllByRole('listitem');
const press = (element: Element, key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(element, { key, ...more });
const type = (element: Element, value: string) => fireEvent.input(element, { target: { value } });

beforeAll(loadParts);
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('tabs', () => {
  it('are one tab stop, with arrows, Home and End between them', () => {
    open(englishState());
    const all = screen.getAllByRole('tab');
    expect(all.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    press(tab(/Facts/), 'ArrowLeft');
    expect(tab(/Highlights/)).toBe(document.activeElement);
    expect(tab(/Highlights/).getAttribute('aria-selected')).toBe('true');
    press(tab(/Highlights/), 'ArrowRight');
    expect(tab(/Facts/)).toBe(document.activeElement);
    press(tab(/Facts/), 'End');
    expect(tab(/Highlights/)).toBe(document.activeElement);
    press(tab(/Highlights/), 'Home');
    expect(tab(/Facts/)).toBe(document.activeElement);
  });

  it('leave keys with modifiers to the browser', () => {
    open(englishState());
    press(tab(/Facts/), 'ArrowLeft', { altKey: true });
    expect(tab(/Facts/).getAttribute('aria-selected')).toBe('true');
  });

  it('say how much there is, and that highlights are still being looked for', () => {
    open(englishState({ highlights: null }));
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Facts 3', 'People 4', 'Quotes 3', 'Highlights …']);
  });

  it('name the panel they belong to', () => {
    open(englishState());
    goTo(/Quotes/);
    expect(screen.getByRole('tabpanel', { name: /Quotes/ }).id).toBe(tab(/Quotes/).getAttribute('aria-controls'));
  });
});

describe('items', () => {
  it('jump to their words when pressed', () => {
    const state = englishState();
    const { actions } = open(state);
    fireEvent.click(screen.getByText(/^The harbour board said/));
    const [, second] = state.analysis.facts;
    expect(actions.jumpTo).toHaveBeenCalledWith({ kind: 'spans', spans: [second] });
  });

  it('say why a fact was chosen and what its relative date means', () => {
    open(englishState());
    expect(rows()[0]?.textContent).toContain('opening\u00a0· as in the headline\u00a0· figures');
    expect(rows()[0]?.textContent).toContain('“on Friday” is October 8, 2032');
  });

  it('walk through the mentions of a participant, round and round', () => {
    const state = englishState();
    const { actions } = open(state);
    goTo(/People/);
    const row = within(rows()[1] as HTMLElement);
    const mentions = state.analysis.participants[1]?.mentions ?? [];
    const next = row.getByRole('button', { name: 'Next mention' });
    for (let count = 0; count < 3; count += 1) fireEvent.click(next);
    fireEvent.click(row.getByRole('button', { name: 'Previous mention' }));
    const visited = actions.jumpTo.mock.calls.map(([target]) => target.kind === 'spans' && target.spans[0]);
    expect(visited).toEqual([mentions[0], mentions[1], mentions[0], mentions[1]]);
    expect(row.getByRole('status').textContent).toBe('2 of 2');
  });

  it('copy a quote with its source', () => {
    const state = ukrainianState();
    const { actions } = open(state);
    goTo(/Quotes/);
    fireEvent.click(within(rows()[1] as HTMLElement).getByRole('button', { name: 'Copy' }));
    expect(actions.copyQuote).toHaveBeenCalledWith(state.analysis.quotes[1], state.article, state.analysis);
  });

  it('give a quote with its source to a drag, or its words while the rest is loading', () => {
    const state = ukrainianState();
    const { actions } = open(state);
    goTo(/Quotes/);
    const row = rows()[1] as HTMLElement;
    const handle = within(row).getByTitle('Drag the quote with its source into another program');
    expect(handle.draggable).toBe(true);
    const drag = () => {
      const data = new Map<string, string>();
      const dataTransfer = { effectAllowed: 'none', setData: (type: string, text: string) => data.set(type, text), setDragImage: vi.fn() };
      fireEvent.dragStart(handle, { dataTransfer });
      expect(dataTransfer.effectAllowed).toBe('copy');
      expect(dataTransfer.setDragImage).toHaveBeenCalledWith(row, 0, 0);
      return Object.fromEntries(data);
    };
    expect(drag()).toEqual({ 'text/plain': '«поспішним» — Юхим Перебийніс, голова фракції «Старе місто»' });
    const forms = { 'text/plain': 'words', 'text/html': '<p>words</p>', 'text/uri-list': 'https://news.example/#:~:text=words' };
    actions.carryQuote.mockReturnValue(forms);
    expect(drag()).toEqual(forms);
    expect(actions.carryQuote).toHaveBeenCalledWith(state.analysis.quotes[1], state.article, state.analysis);
  });

  it('load what a drag needs when the pointer comes near', () => {
    const { actions } = open(ukrainianState());
    goTo(/Quotes/);
    expect(actions.carryQuote).not.toHaveBeenCalled();
    fireEvent.pointerEnter(within(rows()[0] as HTMLElement).getByTitle('Drag the quote with its source into another program'));
    expect(actions.carryQuote).toHaveBeenCalledOnce();
  });

  it('show a mark where the reporter broke into a quote', () => {
    open(englishState());
    goTo(/Quotes/);
    expect(rows()[0]?.querySelector('blockquote')?.textContent).toBe('Nobody in this town will weep for the dust, … But people will miss the wages.');
  });

  it('admit that a speaker is not certain, and attribute nothing then', () => {
    const { actions } = open(ukrainianState(), 'uk');
    goTo(/Цитати/);
    const row = within(rows()[3] as HTMLElement);
    expect(row.getByText('Хто говорить, точно не встановлено')).toBeTruthy();
    fireEvent.click(row.getByRole('button', { name: 'Виділити' }));
    expect(actions.highlightItem.mock.calls[0]?.[0].note).toBe('');
  });

  it('become highlights with the attribution in the note', () => {
    const state = englishState();
    const { actions } = open(state);
    goTo(/Quotes/);
    fireEvent.click(within(rows()[0] as HTMLElement).getByRole('button', { name: 'Highlight' }));
    expect(actions.highlightItem).toHaveBeenCalledWith({ spans: state.analysis.quotes[0]?.parts, note: '— Maren Oldacre, chair of the harbour board' });
  });

  it('cannot be highlighted twice', () => {
    const { actions } = open(ukrainianState(), 'uk');
    const button = within(rows()[2] as HTMLElement).getByRole('button', { name: 'Уже виділено' });
    fireEvent.click(button);
    expect(actions.highlightItem).not.toHaveBeenCalled();
  });

  it('count an interrupted quote as highlighted when the highlight holds the words between its parts too', () => {
    const words = '“Nobody in this town will weep for the dust,” said Maren Oldacre, who chairs the board. “But people will miss the wages.”'.slice(1, -1);
    open(englishState({ highlights: [shown('exact', highlight('h', words))] }));
    goTo(/Quotes/);
    expect(within(rows()[0] as HTMLElement).getByRole('button', { name: 'Already highlighted' })).toBeTruthy();
    expect(within(rows()[1] as HTMLElement).queryByRole('button', { name: 'Already highlighted' })).toBeNull();
  });

  it('offer no highlighting where nothing can be saved', () => {
    const { change } = open(englishState({ privateWindow: true, highlights: [] }));
    expect(screen.getByText('Private window: nothing is saved')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Highlight' })).toBeNull();
    change(englishState({ highlights: [], highlightsFailure: 'disk-full' }));
    expect(screen.queryByRole('button', { name: 'Highlight' })).toBeNull();
  });

  it('lead from a participant to the quotes', () => {
    open(englishState());
    goTo(/People/);
    fireEvent.click(within(rows()[1] as HTMLElement).getByRole('button', { name: '1 quote' }));
    expect(tab(/Quotes/).getAttribute('aria-selected')).toBe('true');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toContain('noticeboard');
  });
});

describe('search', () => {
  const field = () => screen.getByRole('textbox', { name: /^Find in/ });

  it('begins with "/", but not while something is being written', () => {
    open(englishState());
    press(document.body, '/');
    expect(document.activeElement).toBe(field());
    goTo(/Highlights/);
    const [note] = screen.getAllByRole('textbox', { name: 'Note' });
    note?.focus();
    press(note as HTMLElement, '/');
    expect(document.activeElement).toBe(note);
  });

  it('filters all tabs at once, and says how much is left when no more is typed', async () => {
    vi.useFakeTimers();
    open(englishState());
    type(field(), 'B');
    await vi.advanceTimersByTimeAsync(500);
    type(field(), 'BO');
    await vi.advanceTimersByTimeAsync(500);
    type(field(), 'BOARD');
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Facts 1', 'People 2', 'Quotes 2', 'Highlights 1']);
    const status = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(status.join('')).toBe('');
    await vi.advanceTimersByTimeAsync(700);
    expect(screen.getByText('6 matches')).toBeTruthy();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(screen.queryByText('6 matches')).toBeNull();
    vi.useRealTimers();
  });

  it('says where else to look', () => {
    open(englishState());
    type(field(), 'weep');
    fireEvent.click(screen.getByRole('button', { name: 'Look in Quotes: 1' }));
    expect(rows()).toHaveLength(1);
  });

  it('is emptied by the first Escape, which the browser does not see', () => {
    open(englishState());
    type(field(), 'board');
    expect(press(field(), 'Escape')).toBe(false);
    expect(rows()).toHaveLength(3);
    expect(press(field(), 'Escape')).toBe(true);
  });

  it('treats what is typed as words, not as a pattern or markup', () => {
    open(englishState());
    type(field(), '.*<b>(');
    expect(screen.getByText('Nothing here contains “.*<b>(”.')).toBeTruthy();
  });
});

describe('saving', () => {
  it('keeps an article that is not in the library, and opens one that is', async () => {
    const { actions, change } = open(englishState());
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(actions.saveArticle).toHaveBeenCalledOnce();
    expect(await screen.findByText('Saved to the library')).toBeTruthy();
    change(englishState({ saved: true }));
    expect(screen.queryByRole('button', { name: 'Save' })).toBe(null);
    fireEvent.click(screen.getByRole('button', { name: 'Saved: open it in the library' }));
    expect(actions.openLibrary).toHaveBeenCalledExactlyOnceWith(englishState().article);
  });

  it.each([{ privateWindow: true }, { highlightsFailure: 'database-blocked' }] as const)('is not offered where nothing can be kept: %o', (state) => {
    open(englishState(state));
    expect(screen.queryByRole('button', { name: 'Save' })).toBe(null);
  });
});

describe('states', () => {
  it('show nothing at all while the page is read quickly, and lines when it takes long', async () => {
    const { container } = open({ kind: 'loading' });
    await vi.advanceTimersByTimeAsync(149);
    expect(container.querySelector('[role=status]')?.children).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(2);
    expect(screen.getByText('Reading the page…')).toBeTruthy();
  });

  it.each<[PopupState, string]>([
    [{ kind: 'not-allowed', reason: 'store' }, 'крамниці розширень'],
    [otherPage(), 'Відкрийте одну зі статей'],
    [{ kind: 'failed', reason: 'database-blocked' }, 'не втрачено'],
  ])('explain %j in the language of the person', (state, words) => {
    open(state, 'uk');
    expect(screen.getByRole('main').textContent).toContain(words);
  });

  it('offer to try again where that may help', () => {
    const { actions } = open({ kind: 'failed', reason: 'unexpected' });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('say for each empty tab what to do next', () => {
    open(bareState());
    for (const name of [/Facts/, /People/, /Quotes/, /Highlights/]) {
      goTo(name);
      expect(screen.getByRole('tabpanel').querySelectorAll('p, div > div').length).toBeGreaterThan(1);
    }
    expect(screen.getByText(/pick a colour/)).toBeTruthy();
  });

  it('change their language without losing their place', () => {
    const { change, actions } = open(englishState());
    goTo(/Quotes/);
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'uk' } });
    expect(actions.setLocale).toHaveBeenCalledWith('uk');
    change(englishState(), 'uk');
    expect(tab(/Цитати/).getAttribute('aria-selected')).toBe('true');
  });

  it('show hostile text as text', () => {
    const hostile = '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';
    const { container } = open(
      ready({
        article: article({ title: hostile, site: hostile, byline: hostile, published: hostile, url: 'javascript:alert(1)', text: hostile }),
        analysis: analysis({ facts: [fact(hostile, hostile, [])] }),
        highlights: [shown('missing', highlight('h', hostile, { note: hostile, tags: [hostile], paragraph: `before ${hostile} after` }))],
      }),
    );
    goTo(/Highlights/);
    expect(container.querySelector('img, script')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(hostile);
    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined();
  });

  it('begin with fifty of a thousand rows and go on from the first new one', async () => {
    open(hugeState());
    goTo(/Highlights/);
    expect(rows()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    await vi.advanceTimersByTimeAsync(50);
    expect(rows()).toHaveLength(100);
    expect(rows()[50]?.contains(document.activeElement)).toBe(true);
  });
});
