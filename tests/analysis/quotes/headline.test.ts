import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes';

const crane = '“The old bridge is simply worn out and nobody should cross it,” said Ida Crane, the mayor of Holm.';

describe('findQuotes in a headline', () => {
  it('gives a fragment to the one whose quotation holds the same words', async () => {
    const quotes = await readQuotes('en', 'Holm to Close ‘Worn Out’ Bridge After Storm', 'The town of Holm will close its bridge on Monday.', crane);
    expect(quotes[0]).toEqual(['Worn Out', 'Ida Crane']);
    expect(quotes).toHaveLength(2);
  });

  it('takes even a single word, where the story has it from one speaker', async () => {
    const quotes = await readQuotes('uk', 'Міст у Холмах назвали «зношеним» і закрили', 'Міст закриють у понеділок.', '«Міст став зношеним, тому ним ніхто не має ходити», – сказала міська голова Іда Гайова.');
    expect(quotes.map(([, speaker]) => speaker)).toEqual(['Іда Гайова', 'Іда Гайова']);
  });

  it('leaves a fragment that nobody says in the story', async () => {
    const quotes = await readQuotes('en', 'Holm to Close ‘Haunted’ Bridge After Storm', 'The town of Holm will close its bridge on Monday.', crane);
    expect(quotes).toHaveLength(1);
  });

  it('leaves a name that a speaker says too', async () => {
    const quotes = await readQuotes('en', 'Holm Sells ‘Silver Heron’ After Storm', 'The town of Holm will sell its ferry on Monday.', '“We loved the Silver Heron and we will miss her,” said Ida Crane, the mayor of Holm.');
    expect(quotes).toHaveLength(1);
  });

  it('names nobody where two people say the words', async () => {
    const quotes = await readQuotes('en', 'Holm to Close ‘Worn Out’ Bridge After Storm', 'The town of Holm will close its bridge on Monday.', crane, '“It is worn out but it is ours,” said Paul Foster, a ferryman.');
    expect(quotes[0]).toEqual(['Worn Out', null]);
  });
});
