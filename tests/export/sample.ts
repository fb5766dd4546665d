import type { Analysis, Fact, Participant, Quote } from '../../utils/analysis/analysis';
import type { Highlight } from '../../utils/database/records';
import type { ExportSource } from '../../utils/export/source';
import type { Span } from '../../utils/text/span';

/** The span of the `occurrence`th (from 1) `words` in `text`; throws when they are not there. */
export function spanOf(text: string, words: string, occurrence = 1): Span {
  let start = -1;
  for (let count = 0; count < occurrence; count++) {
    start = text.indexOf(words, start + 1);
    if (start === -1) throw new Error(`“${words}” is not in the sample`);
  }
  return { start, end: start + words.length };
}

function fact(text: string, words: string): Fact {
  return { ...spanOf(text, words), text: words, reasons: ['lead'], weight: 0.8, values: [] };
}

function person(text: string, id: string, name: string, role: string | null, gender: Participant['gender'], naming: string): Participant {
  return {
    id,
    name,
    kind: 'person',
    gender,
    role,
    roles: [],
    aliases: [],
    mentions: [spanOf(text, naming)],
    quotedWords: 10,
    importance: 0.9,
    confidence: 0.9,
  };
}

function quote(text: string, id: string, parts: readonly string[], speaker: Quote['speaker'], cue: string | null): Quote {
  return {
    id,
    parts: parts.map((part) => spanOf(text, part)),
    text: parts.join(' '),
    kind: 'direct',
    speaker,
    cue: cue === null ? null : spanOf(text, cue),
    sources: [],
  };
}

export function highlight(text: string, words: string, more: Partial<Highlight> & { readonly id: string }): Highlight {
  const { start, end } = spanOf(text, words);
  return {
    articleKey: 'sample',
    selectors: {
      version: 1,
      quote: {
        type: 'TextQuoteSelector',
        exact: words,
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      },
      position: { type: 'TextPositionSelector', start: [...text.slice(0, start)].length, end: [...text.slice(0, end)].length },
      hint: null,
    },
    colour: 'yellow',
    note: '',
    tags: [],
    rejected: [], detached: false, missing: null,
    evidence: { paragraph: words, url: 'https://visnyk.example/', canonicalUrl: null, title: 'sample', captured: '2026-05-05T06:12:30.000Z' },
    created: '2026-05-05T06:12:30.000Z',
    updated: '2026-05-05T06:12:30.000Z',
    deleted: null,
    ...more,
  };
}

const ukrainianText = [
  'Рада Зеленогаю підтримала новий міст',
  'Міська рада Зеленогаю у вівторок виділила 12 млн грн на новий пішохідний міст через Тиху.',
  '«Люди чекали цього рішення вісім років, — сказала мерка Олена Вербова. — Тепер черга за будівельниками».',
  'Депутат Тарас Криничний голосував проти. «Кошторис завищений щонайменше вдвічі», — заявив він.',
  'Будівництво мають почати 1 червня 2026 року.',
].join('\n');

const ukrainianAnalysis: Analysis = {
  language: 'uk',
  facts: [
    fact(ukrainianText, 'Міська рада Зеленогаю у вівторок виділила 12 млн грн на новий пішохідний міст через Тиху.'),
    fact(ukrainianText, 'Будівництво мають почати 1 червня 2026 року.'),
  ],
  participants: [
    person(ukrainianText, 'p1', 'Олена Вербова', 'мерка', 'feminine', 'Олена Вербова'),
    person(ukrainianText, 'p2', 'Тарас Криничний', 'депутат', 'masculine', 'Тарас Криничний'),
    { ...person(ukrainianText, 'p3', 'Міська рада Зеленогаю', null, null, 'Міська рада Зеленогаю'), kind: 'organisation' },
  ],
  quotes: [
    quote(
      ukrainianText,
      'q1',
      ['Люди чекали цього рішення вісім років', 'Тепер черга за будівельниками'],
      { participant: 'p1', name: 'Олена Вербова', via: 'name', mention: spanOf(ukrainianText, 'Олена Вербова'), confidence: 0.95 },
      'сказала',
    ),
    quote(
      ukrainianText,
      'q2',
      ['Кошторис завищений щонайменше вдвічі'],
      { participant: 'p2', name: 'Тарас Криничний', via: 'pronoun', mention: spanOf(ukrainianText, 'він', 1), confidence: 0.8 },
      'заявив',
    ),
  ],
  gist: { who: [], what: null, when: null, where: null },
  notes: [],
};

/** An invented Ukrainian article with everything an export can hold. */
export const ukrainian: ExportSource = {
  article: {
    title: 'Рада Зеленогаю підтримала новий міст',
    url: 'https://www.visnyk.example/news/2026/05/04/mist?utm_source=feed',
    canonicalUrl: 'https://visnyk.example/news/2026/05/04/mist',
    byline: 'Ірина Лугова та Петро Гай',
    site: 'Зеленогайський вісник',
    published: '2026-05-04T10:30:00+03:00',
    language: 'uk',
    lead: 'Гроші на пішохідний міст через Тиху виділили з другої спроби.',
    text: ukrainianText,
  },
  analysis: ukrainianAnalysis,
  highlights: [
    highlight(ukrainianText, 'Кошторис завищений щонайменше вдвічі', {
      id: '5c0d2f4e-8b1a-4c55-9a59-6f1f0f5f2b11',
      colour: 'pink',
      note: 'Перевірити **кошторис** у [системі закупівель](https://zakupivli.example/).',
      tags: ['бюджет', 'перевірити пізніше'],
    }),
    highlight(ukrainianText, 'пішохідний міст через Тиху', { id: '0a9a6a58-64bb-4c0a-8f7e-2d8dcf0f3a01' }),
    highlight(ukrainianText, 'вісім років', { id: 'dead0000-0000-4000-8000-000000000000', deleted: '2026-05-05T08:00:00.000Z' }),
  ],
  accessed: '2026-05-05T06:15:00.000Z',
};

const englishText = [
  'Ferry line to Gull Island reopens after nine months',
  'The ferry between Harrowmouth and Gull Island sailed again on Friday, nine months after a storm broke its pier.',
  '“We counted every single day,” said Maud Pellow, who runs the island’s only bakery.',
  'The county says the repair cost $2.4 million — half of it from insurance. 🚢 Tickets stay at $5.',
].join('\n');

/** An invented English article. */
export const english: ExportSource = {
  article: {
    title: 'Ferry line to Gull Island reopens after nine months',
    url: 'https://harrowmouthpost.example/ferry#comments',
    canonicalUrl: null,
    byline: 'By Jonas van der Meer, transport editor',
    site: 'The Harrowmouth Post',
    published: '2026-03-14',
    language: 'en-GB',
    tags: ['ferries', 'to follow up'],
    note: 'Ask the *harbour office* for the minutes.',
    lead: null,
    text: englishText,
  },
  analysis: {
    language: 'en',
    facts: [fact(englishText, 'The ferry between Harrowmouth and Gull Island sailed again on Friday, nine months after a storm broke its pier.')],
    participants: [person(englishText, 'p1', 'Maud Pellow', null, 'feminine', 'Maud Pellow')],
    quotes: [
      quote(
        englishText,
        'q1',
        ['We counted every single day,'],
        { participant: 'p1', name: 'Maud Pellow', via: 'name', mention: spanOf(englishText, 'Maud Pellow'), confidence: 0.97 },
        'said',
      ),
    ],
    gist: { who: [], what: null, when: null, where: null },
    notes: [],
  },
  highlights: [
    highlight(englishText, '🚢 Tickets stay at $5.', { id: 'b7f3c1d2-0000-4abc-8def-111122223333', colour: 'blue', tags: ['prices'], note: 'Was $4 in 2024?' }),
    highlight(englishText, 'half of it from insurance', { id: '77777777-1111-4222-8333-444455556666', colour: 'green' }),
  ],
  accessed: '2026-03-15T21:40:10.000Z',
};

const { text: _text, lead: _lead, ...storedArticle } = ukrainian.article;

/** An article known only from the database: no text, no analysis. */
export const stored: ExportSource = { ...ukrainian, article: storedArticle, analysis: null };
