import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderContent } from '../../../components/library/reader-model';
import { segmentsOf } from '../../../components/library/reader/text-segments';
import { highlight } from '../sample';
import { open, settle } from './open';
import { openLibrary, readerContent } from './sample';

const reading = (change: Partial<ReaderContent> = {}) =>
  openLibrary('en', 'articles', 0, { place: { kind: 'article', key: 'news.example/0', within: null }, content: readerContent('en', change) });

const text = () => screen.getByRole('region', { name: 'Text of the article' });
const marks = () => [...text().querySelectorAll<HTMLElement>('mark')];
const pointed = () => [...text().querySelectorAll('[data-shown]')].map(({ textContent }) => textContent).join('');
const tab = (name: string) => fireEvent.click(screen.getByRole('tab', { name: new RegExp(name) }));
const rows = () => within(screen.getByRole('tabpanel')).getAllByRole('listitem');
const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));

/** Where the text was scrolled to, by its words. */
const scrolled: string[] = [];
beforeEach(() => {
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this.textContent ?? '');
  };
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  vi.restoreAllMocks();
});

describe('the text of a saved article', () => {
  it('keeps the note on the article, and shows one that came from elsewhere', async () => {
    const { actions, update } = open(reading());
    const field = () => screen.getByRole('textbox', { name: 'Note on the article' }) as HTMLTextAreaElement;
    expect(field().value).toContain('Check the minutes');
    fireEvent.input(field(), { target: { value: 'Ask for the budget.' } });
    fireEvent.blur(field());
    await settle();
    expect(actions.setArticleNote).toHaveBeenCalledExactlyOnceWith('news.example/0', 'Ask for the budget.');
    update(reading({ note: 'From another window' }));
    await settle();
    expect(field().value).toBe('From another window');
  });

  it('is all there, block by block, with its highlights painted in their colours', () => {
    const content = readerContent('en');
    open(reading());
    expect(text().textContent).toBe(content.article.text.replaceAll('\n', ''));
    const painted = content.highlights.flatMap(({ highlight: { id }, span }) => (span ? [[id, content.article.text.slice(span.start, span.end)]] : []));
    for (const [id, words] of painted) {
      expect(marks().filter(({ dataset }) => dataset['highlight'] === id).map(({ textContent }) => textContent).join('')).toBe(words);
    }
    expect(painted.length).toBeGreaterThan(1);
  });

  it('shows markup as words', () => {
    const words = 'He wrote <img src=x onerror=alert(1)> & <b>left</b>.';
    const { article } = readerContent('en');
    open(reading({ article: { ...article, text: words, blocks: [] }, highlights: [] }));
    expect(text().textContent).toBe(words);
    expect(text().querySelector('img, b')).toBe(null);
  });

  it('begins at what the address asks for', async () => {
    const content = readerContent('en');
    const placed = content.highlights.find(({ span }) => span);
    open(reading({ within: { kind: 'highlight', id: placed?.highlight.id ?? '' } }));
    await settle();
    expect(pointed()).toBe(content.article.text.slice(placed?.span?.start, placed?.span?.end));
    expect(scrolled.length).toBe(1);
    expect(screen.getByRole('tab', { name: /Highlights/ }).getAttribute('aria-selected')).toBe('true');
  });

  it('says why there is none, and keeps the highlights', () => {
    open(reading({ readable: false }));
    expect(screen.getByText(/text of this article is not kept/)).toBeTruthy();
    expect(rows().length).toBeGreaterThan(1);
  });
});

describe('from beside the text into it', () => {
  it.each(['Facts', 'Quotes', 'Highlights'])('%s point to their words', async (name) => {
    open(reading());
    tab(name);
    const button = within(rows()[0] as HTMLElement).getAllByTitle('Show on the page')[0] as HTMLElement;
    fireEvent.click(button);
    await settle();
    expect(pointed().replace(/\s+/g, ' ')).toContain(button.textContent?.split(' … ')[0]?.slice(0, 30));
    expect(scrolled).toHaveLength(1);
  });

  it('leads a participant to the people book', () => {
    open(reading());
    tab('People');
    expect(screen.getAllByRole('link', { name: 'In the people book' }).map((link) => link.getAttribute('href'))).toEqual(['#person/person%3A0', '#person/person%3A1']);
  });
});

describe('from the text to what stands beside it', () => {
  it.each(['click', 'key'] as const)('a highlight leads to its row by %s', async (way) => {
    open(reading());
    tab('Facts');
    const mark = text().querySelector<HTMLElement>('mark[role=button]');
    if (way === 'click') fireEvent.click(mark as HTMLElement);
    else fireEvent.keyDown(mark as HTMLElement, { key: 'Enter' });
    await settle();
    await frame();
    expect(screen.getByRole('tab', { name: /Highlights/ }).getAttribute('aria-selected')).toBe('true');
    const index = readerContent('en').highlights.findIndex((placed) => placed.highlight.id === mark?.dataset['highlight']);
    expect(rows()[index]?.contains(document.activeElement)).toBe(true);
  });

  it('a mention leads to its participant, without the text moving', async () => {
    open(reading());
    fireEvent.click(text().querySelector('[data-participant="p2"]') as HTMLElement);
    await settle();
    expect(screen.getByRole('tab', { name: /People/ }).getAttribute('aria-selected')).toBe('true');
    expect(pointed()).not.toBe('');
    expect(scrolled.filter((words) => words === pointed())).toEqual([]);
  });

  it('does nothing while words are being selected', () => {
    open(reading());
    tab('Facts');
    vi.spyOn(window, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection);
    fireEvent.click(marks()[0] as HTMLElement);
    expect(screen.getByRole('tab', { name: /Facts/ }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('what can be done', () => {
  it('copies a quote in one of seven styles', async () => {
    const { actions } = open(reading());
    tab('Quotes');
    fireEvent.click(within(rows()[0] as HTMLElement).getByRole('button', { name: 'Copy as' }));
    const styles = within(rows()[0] as HTMLElement).getAllByRole('button').map(({ textContent }) => textContent);
    expect(styles.slice(-7)).toEqual(['Plain, with the source', 'Ukrainian press', 'English press', 'Markdown footnote', 'ДСТУ 8302:2015', 'APA', 'Chicago']);
    fireEvent.click(screen.getByRole('button', { name: 'APA' }));
    await settle();
    expect(actions.copyQuote).toHaveBeenCalledExactlyOnceWith('news.example/0', 'q1', 'apa');
    expect(screen.getByText('Copied')).toBeTruthy();
  });

  it('writes notes, changes colours and removes highlights, with undo', async () => {
    const { actions } = open(reading());
    const first = readerContent('en').highlights[0]?.highlight.id;
    const row = within(rows()[0] as HTMLElement);
    fireEvent.input(row.getByRole('textbox', { name: 'Note' }), { target: { value: 'checked' } });
    fireEvent.blur(row.getByRole('textbox', { name: 'Note' }));
    fireEvent.click(row.getByRole('button', { name: 'Remove' }));
    await settle();
    expect(actions.setNote).toHaveBeenCalledExactlyOnceWith(first, 'checked');
    expect(actions.removeHighlight).toHaveBeenCalledExactlyOnceWith(first);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('deletes the article and goes back to the list', async () => {
    const { actions } = open(reading());
    fireEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Delete' }));
    await settle();
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith({ view: 'articles', ids: ['news.example/0'] });
    expect(actions.goBack).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'list', view: 'articles' }));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('offers no text to attach to a highlight without a place where none is kept', () => {
    open(reading({ readable: false, highlights: [{ highlight: highlight('x', 'lost words'), span: null }] }));
    expect(screen.queryByRole('button', { name: 'Attach to selected words' })).toBe(null);
    expect(screen.getByText('lost words')).toBeTruthy();
  });

  it('shows versions, newest first, with what changed', () => {
    open(reading());
    tab('Versions');
    expect(rows()[0]?.querySelector('del')?.textContent).toContain('12');
    expect(rows()[1]?.textContent).toContain('The first text that was kept');
  });
});

describe('cutting a block', () => {
  const at = (id: string, start: number, end: number, created: string) => ({ highlight: highlight(id, 'words', { created }), span: { start, end } });
  const marksOf = (change: Partial<Parameters<typeof segmentsOf>[1]>) => ({ highlights: [], quotes: [], mentions: [], shown: [], ...change });

  it('leaves no gap and no overlap, whatever lies over it', () => {
    const highlights = [at('a', 5, 15, '1'), at('b', 10, 30, '2'), { highlight: highlight('c', 'words'), span: null }];
    const runs = segmentsOf({ start: 8, end: 25 }, marksOf({ highlights, quotes: [{ id: 'q', start: 0, end: 12 }], shown: [{ start: 24, end: 99 }] }));
    expect(runs.map(({ start, end }) => [start, end])).toEqual([[8, 10], [10, 12], [12, 15], [15, 24], [24, 25]]);
    expect(runs.map((run) => run.highlight?.highlight.id)).toEqual(['a', 'b', 'b', 'b', 'b']);
    expect(runs.map(({ begins }) => begins)).toEqual([false, true, false, false, false]);
    expect(runs.map(({ quote }) => quote)).toEqual(['q', 'q', null, null, null]);
    expect(runs.at(-1)?.shown).toBe(true);
  });
});