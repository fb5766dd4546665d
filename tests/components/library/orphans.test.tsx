import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { selectedSpan } from '../../../components/library/reader/selected-span';
import type { ReaderContent } from '../../../components/library/reader-model';
import { open, settle } from './open';
import { openLibrary, readerContent } from './sample';

afterEach(cleanup);

const reading = (change: Partial<ReaderContent> = {}) =>
  openLibrary('en', 'articles', 0, { place: { kind: 'article', key: 'news.example/0', within: null }, content: readerContent('en', change) });
const text = () => screen.getByRole('region', { name: 'Text of the article' });

/** Selects words of a block of the text, by hand. */
async function select(block: number, words: string): Promise<void> {
  const walker = document.createTreeWalker(text().children[block] as Node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
    await settle();
    return;
  }
  throw new Error(`No "${words}" there`);
}

const gone = () => {
  const placed = readerContent('en').highlights.find(({ span }) => span === null);
  if (!placed) throw new Error('the sample has a highlight without a place');
  return placed.highlight;
};

describe('highlights whose words are gone', () => {
  it('are listed with the reason', () => {
    open(openLibrary('en', 'orphans', 6));
    expect(screen.getAllByText(/^not found on the page since /)).toHaveLength(4);
    expect(screen.getAllByText(/kept as a note/)).toHaveLength(2);
  });

  it('get the words that were selected in the text, also when the selection has gone since', async () => {
    const { actions } = open(reading());
    const { article, highlights } = readerContent('en');
    await select(1, 'weep for the dust');
    document.getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Attach to selected words' }).at(-1) as Element);
    const start = article.text.indexOf('weep for the dust');
    const missing = highlights.filter(({ span }) => span === null).at(-1)?.highlight.id;
    expect(actions.attach).toHaveBeenCalledExactlyOnceWith('news.example/0', missing, { start, end: start + 'weep for the dust'.length });
    await settle();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('ask for words where none are selected', async () => {
    const { actions } = open(reading());
    fireEvent.click(screen.getAllByRole('button', { name: 'Attach to selected words' })[0] as Element);
    await settle();
    expect(actions.attach).not.toHaveBeenCalled();
    expect(screen.getByText(/Select/, { selector: '[role=status] span' })).toBeTruthy();
  });

  it('are kept as a note, and searched for again', () => {
    const highlight = gone();
    const { actions, update } = open(reading({ highlights: [{ highlight: { ...highlight, missing: '2031-05-02T10:00:00Z' }, span: null }] }));
    expect(screen.getByText('not found on the page since May 2, 2031')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep as a note' }));
    expect(actions.keepAsNote).toHaveBeenLastCalledWith(highlight.id, true);
    update(reading({ highlights: [{ highlight: { ...highlight, detached: true }, span: null }] }));
    fireEvent.click(screen.getByRole('button', { name: 'Look for it on the page again' }));
    expect(actions.keepAsNote).toHaveBeenLastCalledWith(highlight.id, false);
  });
});

describe('the versions of an article', () => {
  const versions = () => fireEvent.click(screen.getByRole('tab', { name: /Versions/ }));

  it('tell which one is read, and open the older one with the highlights that stand only there', () => {
    open(reading());
    expect(screen.getByText('Stands in the text of March 12, 2031: see “Versions”')).toBeTruthy();
    versions();
    const panel = within(screen.getByRole('tabpanel'));
    const [newest, oldest] = panel.getAllByRole('listitem');
    expect(newest?.textContent).toContain('This is the text you are reading.');
    const button = within(oldest as HTMLElement).getByRole('button', { name: 'Read this text · 1 highlight' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(oldest?.querySelector('mark')?.textContent).toBe(gone().selectors.quote.exact);
    expect(oldest?.textContent).toContain(readerContent('en').article.text.split('\n')[0]);
  });
});

describe('the span of a selection', () => {
  const region = () => {
    const whole = document.createElement('div');
    whole.innerHTML = '<p>One <mark>two</mark> three</p><p>four <i>five</i></p>';
    document.body.replaceChildren(whole, document.createElement('p'));
    return whole;
  };
  const blocks = [{ start: 10, end: 23 }, { start: 24, end: 33 }];
  const range = (start: Node | null | undefined, from: number, end: Node | null | undefined, to: number) => {
    const made = document.createRange();
    made.setStart(start as Node, from);
    made.setEnd(end as Node, to);
    return made;
  };

  it('counts through marks and over blocks', () => {
    const whole = region();
    const [one, two] = whole.children;
    expect(selectedSpan(range(one?.firstChild, 2, one?.querySelector('mark')?.firstChild, 3), whole, blocks)).toEqual({ start: 12, end: 17 });
    expect(selectedSpan(range(one?.lastChild, 1, two?.querySelector('i')?.firstChild, 4), whole, blocks)).toEqual({ start: 18, end: 33 });
  });

  it('is none where nothing is selected, or more than the text', () => {
    const whole = region();
    const words = whole.querySelector('mark')?.firstChild;
    expect(selectedSpan(range(words, 1, words, 1), whole, blocks)).toBeNull();
    expect(selectedSpan(range(words, 1, document.body.lastElementChild, 0), whole, blocks)).toBeNull();
  });
});
