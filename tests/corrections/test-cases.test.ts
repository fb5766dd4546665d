import { describe, expect, it } from 'vitest';
import { testCases } from '../../utils/corrections/test-cases';
import { article, found, rule } from './sample';

const lines = (text: string) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, never>);

describe('corrections as test cases', () => {
  it('are none where nothing was corrected', () => {
    expect(testCases(article, found, [])).toBe('');
    expect(testCases(article, found, [rule({ kind: 'not-a-quote', quote: { text: 'elsewhere', start: 0 } })])).toBe('');
  });

  it('are one a kind, with the text and all that is right for it', () => {
    const cases = lines(
      testCases(article, found, [
        rule({ kind: 'not-a-quote', quote: { text: 'old guard', start: 0 } }),
        rule({ kind: 'not-a-participant', who: { name: 'The Harbour', kind: 'organisation' } }),
      ]),
    );
    expect(cases).toMatchObject([
      {
        lang: 'en',
        kind: 'quotes',
        title: 'Bridge',
        text: article.text,
        expect: { quotes: [{ text: 'The bridge opens in May.', speaker: 'Ida Crane' }, { text: 'The bridge opens in May.', speaker: 'Moss' }], notQuotes: ['old guard'] },
      },
      { kind: 'participants', expect: { participants: [{ name: 'Ida Crane', kind: 'person', count: 2 }, { name: 'Moss', count: 1 }], notParticipants: ['The Harbour'] } },
    ]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(2);
  });
});
