import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes';

describe('findQuotes with a pronoun as the source', () => {
  it('means the last speaker, even one who is only a first name', async () => {
    const quotes = await readQuotes(
      'en',
      'Ferry guide Helen Crane wrote about her friends for the Holm paper.',
      '“That boat is coming in for us tonight,” Melissa said to the harbour.',
      'The evening was cold and the pier was empty.',
      '“We should go home before the storm,” she said.',
    );
    expect(quotes.map(([, name]) => name)).toEqual(['Melissa', 'Melissa']);
  });

  it('means somebody named since instead', async () => {
    const quotes = await readQuotes(
      'en',
      'Ferry guide Helen Crane wrote about her friends for the Holm paper.',
      '“That boat is coming in for us tonight,” Melissa said to the harbour.',
      'Helen Crane waited on the pier.',
      '“We should go home before the storm,” she said.',
    );
    expect(quotes.map(([, name]) => name)).toEqual(['Melissa', 'Helen Crane']);
  });

  it('means the one whose gender is known to agree before one whose gender is not', async () => {
    const quotes = await readQuotes('en', 'Yarrin Brisk fell asleep when Michael Foster reached the pier.', '“The boat will come tonight after all,” he said.');
    expect(quotes.map(([, name]) => name)).toEqual(['Michael Foster']);
  });
});
