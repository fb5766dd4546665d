import { describe, expect, it } from 'vitest';
import type { SpeakerWords } from '../../utils/export/described-quote';
import { spokenWords } from '../../utils/export/described-quote';
import { styledQuote, styledQuotes } from '../../utils/export/quote-styles';
import { englishWords, ukrainianWords } from '../../utils/export/words';
import { english, spanOf, ukrainian } from './sample';

const uk = { words: ukrainianWords };
const en = { words: englishWords };
const mayor: SpeakerWords = { name: 'Олена Вербова', role: 'мерка', gender: 'feminine', kind: 'person' };

describe('the Ukrainian press style', () => {
  it.each([
    ['Час настав.', '«Час настав», — сказала мерка Олена Вербова.'],
    ['Час настав,', '«Час настав», — сказала мерка Олена Вербова.'],
    ['Чи настав час?', '«Чи настав час?» — сказала мерка Олена Вербова.'],
    ['Нарешті!', '«Нарешті!» — сказала мерка Олена Вербова.'],
    ['Якби ж…', '«Якби ж…» — сказала мерка Олена Вербова.'],
    ['Якби ж...', '«Якби ж…» — сказала мерка Олена Вербова.'],
    ['Міст «Тиха» відкрито.', '«Міст „Тиха“ відкрито», — сказала мерка Олена Вербова.'],
    ['Перше.\nДруге.', '«Перше. Друге», — сказала мерка Олена Вербова.'],
  ])('writes %j as %j', (text, expected) => {
    expect(styledQuote('ukrainian-press', { text, speaker: mayor }, ukrainian, uk)).toBe(expected);
  });

  it('takes a verb that fits anyone where the gender is not known', () => {
    const unknown = { ...mayor, gender: null, role: null, name: 'Саша Гай' };
    expect(styledQuote('ukrainian-press', { text: 'Так.', speaker: unknown }, ukrainian, uk)).toBe('«Так», — каже Саша Гай.');
    expect(styledQuote('ukrainian-press', { text: 'Так.', speaker: { ...mayor, gender: 'masculine', role: null } }, ukrainian, uk)).toContain('— сказав ');
  });
});

describe('the English press style', () => {
  it.each([
    ['It is time.', '“It is time,” said Maud Pellow, the baker.'],
    ['Is it time?', '“Is it time?” said Maud Pellow, the baker.'],
    ['The “Gull” sails.', '“The ‘Gull’ sails,” said Maud Pellow, the baker.'],
  ])('writes %j as %j', (text, expected) => {
    const baker: SpeakerWords = { name: 'Maud Pellow', role: 'the baker', gender: 'feminine', kind: 'person' };
    expect(styledQuote('english-press', { text, speaker: baker }, english, en)).toBe(expected);
  });
});

describe('citation styles', () => {
  const bare = { ...english, article: { ...english.article, byline: null, published: null } };

  it('do without author and date', () => {
    expect(styledQuote('apa', { text: 'x', speaker: null }, bare, en)).toBe(
      '“x” (“Ferry line to Gull Island reopens after nine months,” n.d.)\n\nFerry line to Gull Island reopens after nine months. (n.d.). The Harrowmouth Post. https://harrowmouthpost.example/ferry#comments',
    );
    expect(styledQuote('chicago', { text: 'x', speaker: null }, bare, en)).toContain('“Ferry line to Gull Island reopens after nine months,” Harrowmouth Post, accessed March 15, 2026, https');
    expect(styledQuote('dstu', { text: 'x', speaker: null }, bare, en)).toBe(
      '«x»\n\nFerry line to Gull Island reopens after nine months. The Harrowmouth Post. URL: https://harrowmouthpost.example/ferry#comments (дата звернення: 15.03.2026).',
    );
  });

  it('name three authors and more as each style does', () => {
    const three = { ...english, article: { ...english.article, byline: 'Ann Lee, Bo Ray and Cy Fox' } };
    expect(styledQuote('apa', { text: 'x', speaker: null }, three, en)).toContain('(Lee et al., 2026)\n\nLee, A., Ray, B., & Fox, C. (2026, March 14).');
    expect(styledQuote('chicago', { text: 'x', speaker: null }, three, en)).toContain('\n\nAnn Lee, Bo Ray, and Cy Fox, “Ferry');
  });

  it('name of four authors the first', () => {
    const four = { ...english, article: { ...english.article, byline: 'Ann Lee, Bo Ray, Cy Fox and Di Orr' } };
    expect(styledQuote('chicago', { text: 'x', speaker: null }, four, en)).toContain('\n\nAnn Lee et al., “Ferry');
    expect(styledQuote('dstu', { text: 'x', speaker: null }, four, en)).toContain('\n\nFerry line to Gull Island reopens after nine months / A. Lee et al. The Harrowmouth Post. 2026.');
    const ours = { ...ukrainian, article: { ...ukrainian.article, title: 'Міст', byline: 'Олена Гай, Іван Лис, Марта Корж, Назар Ткач' } };
    expect(styledQuote('dstu', { text: 'x', speaker: null }, ours, uk)).toContain('\n\nМіст / О. Гай та ін. ');
  });

  it('name an outlet once that is its own author', () => {
    const own = { ...english, article: { ...english.article, byline: 'The Harrowmouth Post' } };
    expect(styledQuote('apa', { text: 'x', speaker: null }, own, en)).toContain('\n\nThe Harrowmouth Post. (2026, March 14). Ferry line to Gull Island reopens after nine months. https://');
    expect(styledQuote('chicago', { text: 'x', speaker: null }, own, en)).toContain('\n\n“Ferry line');
    expect(styledQuote('dstu', { text: 'x', speaker: null }, own, en)).toContain('\n\nFerry line');
  });

  it('keep marks within a title apart, and end a note that has nothing but a title', () => {
    const marked = { ...english, article: { ...english.article, byline: null, title: 'The “Gull” sails' } };
    expect(styledQuote('apa', { text: 'x', speaker: null }, marked, en)).toContain('(“The ‘Gull’ sails,” 2026)');
    const alone = { ...marked, accessed: '', article: { ...marked.article, site: null, published: null, url: 'file:///x', canonicalUrl: null } };
    expect(styledQuote('chicago', { text: 'x', speaker: null }, alone, en)).toMatch(/“The ‘Gull’ sails\.”$/u);
  });

  it('put what each style puts after a title that asks', () => {
    const asks = { ...english, article: { ...english.article, title: 'Will the ferry sail?' } };
    expect(styledQuote('chicago', { text: 'x', speaker: null }, asks, en)).toContain('“Will the ferry sail?,” Harrowmouth Post');
    expect(styledQuote('apa', { text: 'x', speaker: null }, asks, en)).toContain('Will the ferry sail? The Harrowmouth Post.');
  });
});

describe('several quotes', () => {
  const quotes = [
    { spoken: { text: 'Раз', speaker: null }, source: ukrainian },
    { spoken: { text: 'One', speaker: null }, source: english },
    { spoken: { text: 'Два', speaker: null }, source: ukrainian },
    { spoken: { text: 'Three', speaker: null }, source: { ...english, article: { ...english.article, url: 'https://other.example/', canonicalUrl: null } } },
  ];

  it('share a footnote where they share a source, and no label where they do not', () => {
    const blocks = styledQuotes('footnote', quotes, uk).split('\n\n');
    expect(blocks).toHaveLength(7);
    const label = (block: string | undefined) => /\[\^[^\]]+\]/.exec(block ?? '')?.[0];
    expect(label(blocks[0])).toBe(label(blocks[2]));
    expect(new Set(blocks.slice(4).map(label)).size).toBe(3);
    expect(blocks.slice(4).map(label)).toEqual([label(blocks[0]), label(blocks[1]), label(blocks[3])]);
  });

  it('stand in their order, each with its reference', () => {
    expect(styledQuotes('dstu', quotes, uk)).toBe(quotes.map(({ spoken, source }) => styledQuote('dstu', spoken, source, uk)).join('\n\n'));
    expect(styledQuotes('plain', [], uk)).toBe('');
  });
});

describe('spokenWords', () => {
  const { analysis } = ukrainian;
  const [quote] = analysis?.quotes ?? [];
  const text = '«Чекали вісім років, — сказала вона. — Тепер будуємо». «Так, — додала вона, — будуємо». «Невже? — спитала. — Так».';
  const spoken = (...parts: string[]): string => {
    if (analysis === null || quote === undefined) throw new Error('the sample has a quote');
    return spokenWords({ ...quote, parts: parts.map((part) => spanOf(text, part)) }, analysis, text).text;
  };

  it('gives an interrupted quote its full stop back', () => {
    expect(spoken('Чекали вісім років,', 'Тепер будуємо')).toBe('Чекали вісім років. Тепер будуємо');
    expect(spoken('Чекали вісім років', 'Тепер будуємо')).toBe('Чекали вісім років. Тепер будуємо');
  });

  it('adds nothing within a sentence or after a mark of its own', () => {
    expect(spoken('Так,', 'будуємо')).toBe('Так, будуємо');
    expect(spoken('Невже?', 'Так')).toBe('Невже? Так');
  });
});
