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
});
