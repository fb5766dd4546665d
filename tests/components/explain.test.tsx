import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadParts } from '../../components/later-parts';
import { PopupView } from '../../components/PopupView';
import type { PopupActions, ReadyState } from '../../components/popup-model';
import { rule } from '../corrections/sample';
import { englishState } from './sample-en';
import { wordsOf } from './words';

const { t } = wordsOf('en');
const correct = vi.fn<PopupActions['correct']>(() => Promise.resolve('done'));
const takeBack = vi.fn<PopupActions['takeBack']>(() => Promise.resolve('done'));
const exportCases = vi.fn<PopupActions['exportCases']>(() => Promise.resolve('done'));

function open(tab: RegExp, change: Partial<ReadyState> = {}) {
  const state = englishState(change);
  render(<PopupView state={state} words={wordsOf('en')} actions={{ correct, takeBack, exportCases } as unknown as PopupActions} />);
  fireEvent.click(screen.getByRole('tab', { name: tab }));
  return state.analysis;
}
const row = (index: number) => {
  const item = within(screen.getByRole('tabpanel')).getAllByRole('listitem')[index];
  if (!item) throw new Error('no such row');
  return within(item);
};
const explain = (index: number) => fireEvent.click(row(index).getByRole('button', { name: t('explain') }));

beforeAll(loadParts);
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('an explanation', () => {
  it('is opened by a button that says whether it is open and what it opens', () => {
    open(/Facts/);
    const button = row(0).getByRole('button', { name: t('explain') });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const opened = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(opened?.textContent).toContain(t('explain.fact'));
    fireEvent.click(button);
    expect(opened?.textContent).toBe('');
  });

  it('gives every reason of a fact in a sentence', () => {
    const { facts } = open(/Facts/);
    explain(0);
    expect(facts[0]?.reasons.length).toBeGreaterThan(0);
    for (const reason of facts[0]?.reasons ?? []) row(0).getByText(t(`explain.reason.${reason}`));
  });

  it('tells how the speaker of a quote was found, and how sure that is', () => {
    const { quotes } = open(/Quotes/);
    const index = quotes.findIndex(({ speaker }) => speaker !== null);
    explain(index);
    const speaker = quotes[index]?.speaker;
    if (!speaker) throw new Error('the sample has a quote with a speaker');
    row(index).getByText(t(`explain.via.${speaker.via}`));
    row(index).getByText(new RegExp(`\\(${Math.round(speaker.confidence * 100)}%\\)`));
  });

  it('admits that no speaker is known', () => {
    const { analysis } = englishState();
    open(/Quotes/, { analysis: { ...analysis, quotes: analysis.quotes.map((quote) => ({ ...quote, speaker: null })) } });
    explain(0);
    row(0).getByText(t('explain.no-speaker'));
  });
});

describe('a correction', () => {
  it('names the quote by its words and place', () => {
    const { quotes } = open(/Quotes/);
    explain(0);
    fireEvent.click(row(0).getByRole('button', { name: t('correct.not-a-quote') }));
    expect(correct).toHaveBeenCalledExactlyOnceWith({ kind: 'not-a-quote', quote: { text: quotes[0]?.text, start: quotes[0]?.parts[0]?.start } }, false);
  });

  it('chooses a speaker from the list, types one, or takes the name away; only when it is sent', () => {
    const { participants, quotes } = open(/Quotes/);
    const quote = { text: quotes[0]?.text, start: quotes[0]?.parts[0]?.start };
    explain(0);
    const list = row(0).getByLabelText(t('correct.speaker'));
    const send = () => fireEvent.submit(list.closest('form') as HTMLFormElement);
    fireEvent.change(list, { target: { value: participants[1]?.id } });
    expect(correct).not.toHaveBeenCalled();
    send();
    expect(correct).toHaveBeenLastCalledWith({ kind: 'speaker', quote, speaker: { name: participants[1]?.name, kind: participants[1]?.kind } }, false);
    fireEvent.change(list, { target: { value: 'other' } });
    fireEvent.input(row(0).getByLabelText(t('correct.speaker.name')), { target: { value: '  A clerk ' } });
    send();
    expect(correct).toHaveBeenLastCalledWith({ kind: 'speaker', quote, speaker: { name: 'A clerk', kind: null } }, false);
    fireEvent.change(list, { target: { value: 'none' } });
    send();
    expect(correct).toHaveBeenLastCalledWith({ kind: 'speaker', quote, speaker: null }, false);
  });

  it('makes two participants of a kind one, for all articles if wished', () => {
    const { participants } = open(/People/);
    const [one, ...rest] = participants;
    const other = rest.find(({ kind }) => kind === one?.kind);
    explain(0);
    fireEvent.click(row(0).getByLabelText(t('correct.everywhere')));
    fireEvent.submit(row(0).getByLabelText(t('correct.same')).closest('form') as HTMLFormElement);
    const named = (who: typeof one) => ({ name: who?.name, kind: who?.kind });
    expect(correct).toHaveBeenLastCalledWith({ kind: 'same', one: named(one), other: named(other) }, true);
    fireEvent.click(row(0).getByRole('button', { name: t(`correct.not-a-participant.${one?.kind ?? 'person'}`) }));
    expect(correct).toHaveBeenLastCalledWith({ kind: 'not-a-participant', who: named(one) }, true);
  });

  it('cannot be made where nothing is saved', () => {
    open(/Quotes/, { privateWindow: true });
    explain(0);
    expect(row(0).queryByRole('button', { name: t('correct.not-a-quote') })).toBeNull();
  });

  it('is marked, listed, taken back and saved as a test case', () => {
    const id = englishState().analysis.quotes[0]?.id ?? '';
    const made = rule({ kind: 'not-a-quote', quote: { text: 'old guard', start: 0 } });
    open(/Quotes/, { corrections: { rules: [made], touched: new Set([id]) } });
    screen.getByText(t('correct.mark'));
    fireEvent.click(screen.getByRole('button', { name: t('correct.count', { count: 1 }) }));
    screen.getByText(t('correct.said.not-a-quote', { words: 'old guard' }));
    fireEvent.click(screen.getByRole('button', { name: t('correct.take-back') }));
    expect(takeBack).toHaveBeenCalledExactlyOnceWith(made.id);
    fireEvent.click(screen.getByRole('button', { name: t('correct.export') }));
    expect(exportCases).toHaveBeenCalledOnce();
  });
});
