import { describe as suite, expect, it } from 'vitest';
import { anchorIn, describe, indexPage } from '../../utils/anchoring';
import { pageOf, rangeOver } from './page';

const paragraph = (text: string) => `<p>${text}</p>`;
const twins = [
  'The northern ferry was late by nine minutes on the first day, as the operator had to admit.',
  'Between the two stands a paragraph of its own, about the weather and the price of fish.',
  'The southern ferry was late by nine minutes on the first day, as the operator had to admit.',
  'After them the story goes on with the council and its quarrel over the harbour dues.',
];
const root = pageOf(twins.map(paragraph).join(''));
const selectors = describe(root, rangeOver(root, 'late by nine minutes on the first day', 1))!;

suite('a place that was alike from the beginning', () => {
  it('is remembered by where its text parts from the quote’s', () => {
    expect(selectors.hint?.rivals).toHaveLength(1);
    expect(selectors.hint?.rivals?.[0]?.before).toBe('thenor');
  });

  it('is not taken for the quote when the quote is gone', () => {
    const { state } = anchorIn(indexPage(pageOf(twins.filter((_, number) => number !== 2).map(paragraph).join(''))), selectors);
    expect(['missing', 'uncertain']).toContain(state);
  });

  it('is not taken for the quote when the quote has been edited', () => {
    const edited = twins.map((text, number) => paragraph(number === 2 ? text.replace('nine minutes on the first', 'ten minutes on the second') : text));
    const result = anchorIn(indexPage(pageOf(edited.join(''))), selectors);
    expect(result).toMatchObject({ state: 'changed', found: 'late by ten minutes on the second day' });
  });

  it('does not keep the quote from coming back when both moved', () => {
    const moved = [twins[3], twins[2], 'Advertisement', twins[0], twins[1]].map((text) => paragraph(text as string));
    const result = anchorIn(indexPage(pageOf(moved.join(''))), selectors);
    expect(result.range?.startContainer.textContent).toContain('southern');
  });

  it('is told from the quote by a single word more that it has', () => {
    const summary = 'The flagship carrier Norlink Ferries has finalised a deal to buy thirty of the yard’s 780 ships, executives of both companies announced on Wednesday at the harbour fair.';
    const story = `DELFPORT — ${summary.replace(' has ', ' ')}`;
    const page = (text: string) => pageOf([summary, 'The deal comes in addition to five earlier ones.', text, ...twins].map(paragraph).join(''));
    const original = page(story);
    const words = 'yard’s 780 ships, executives of both companies';
    const stored = describe(original, rangeOver(original, words, 1))!;
    const edited = story.replace(words, 'yard’s 787 ships, executives of the companies');
    expect(anchorIn(indexPage(page(edited)), stored)).toMatchObject({ state: 'changed', found: 'yard’s 787 ships, executives of the companies' });
    expect(anchorIn(indexPage(page('The paragraph is gone.')), stored).state).not.toMatch(/exact|moved|changed/);
  });
});
