import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes';

describe('findQuotes with a body or document as the source', () => {
  it('calls a channel by the name it was introduced with', async () => {
    const quotes = await readQuotes('uk', 'Про закриття мосту у вівторок розповів місцевий телеканал КБ7.', 'Мешканці Холмів їздять тепер в обхід.', '«Минулого року за такі самі тріщини звільнили двох інженерів», – нагадав телеканал.');
    expect(quotes).toEqual([['Минулого року за такі самі тріщини звільнили двох інженерів', 'КБ7']]);
  });

  it('does not take the place of a body for its name', async () => {
    const quotes = await readQuotes('uk', 'На місце вже приїхала поліція Холмів.', 'Мешканці їздять тепер в обхід.', '«Рух мостом перекрито до понеділка», – повідомила поліція.');
    expect(quotes.map(([, name]) => name)).not.toContain('Холмів');
  });

  it('gives a letter to those who sent it, though others are named beside them', async () => {
    const quotes = await readQuotes('en', 'The Holm Bridge Trust wants to close the bridge.', 'On Friday, a group of ferry workers sent a letter to the Holm Bridge Trust.', '“We cross this river every day and we know what it can do,” the letter reads.');
    expect(quotes).toEqual([['We cross this river every day and we know what it can do', 'group of ferry workers']]);
  });

  it('gives a ruling to the court that the sentence before is about', async () => {
    const quotes = await readQuotes('en', 'The Holm Court of Appeals heard the case of the bridge on Friday.', 'The appeals court found that the town may not close it.', '“A town cannot shut the only road that its people have,” the ruling said.');
    expect(quotes).toEqual([['A town cannot shut the only road that its people have', 'Holm Court of Appeals']]);
  });
});
