import { expect, it } from 'vitest';
import { readQuotes } from './read-quotes';

it('gives the answers of an interview to whom it is about, and the questions to nobody', async () => {
  const turns = ['Q: Why Larkfield?', 'A: My grandmother came here with two suitcases.', 'Q: Was it hard?', 'A: At first it was, yes.'];
  expect(await readQuotes('en', 'Ellen Brandt opened her third bakery in Larkfield last month. We asked Brandt about bread.', ...turns)).toEqual([
    ['My grandmother came here with two suitcases.', 'Ellen Brandt'],
    ['At first it was, yes.', 'Ellen Brandt'],
  ]);
});
