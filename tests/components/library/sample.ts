import type { ArticleEntry, Entry, HighlightEntry, QuoteEntry, Trashed } from '../../../components/library/entries';
import type { PersonContent } from '../../../components/library/person-model';
import type { ReaderContent } from '../../../components/library/reader-model';
import type { LibraryActions, ListContent, OpenLibrary } from '../../../components/library/library-model';
import { listPlace } from '../../../components/library/place';
import { orders } from '../../../components/library/views';
import type { ViewId } from '../../../components/library/views';
import { occurrences, queryWords } from '../../../components/search';
import { colourOrder, dateValue } from '../sample';
import { englishState } from '../sample-en';
import { ukrainianState } from '../sample-uk';

export type Language = 'uk' | 'en';

const headlines = {
  uk: [
    'Залужжя збудує пішохідний міст через Тихвинку: депутати погодили 84 мільйони, опозиція йде до суду',
    'Набережна сповзає далі',
    'Громада Підгірців просить повернути ранковий автобус, якого немає третій тиждень',
    'Річкова рада Залужжя змінює розклад прийому',
  ],
  en: [
    'Harbour council approves the new breakwater after eleven hours of debate, and the fishing fleet is not amused',
    'Street lamps stay dark',
    'Ferry timetable changes again as the company looks for a second captain',
    'Library roof to be mended before winter',
  ],
};
const words = {
  uk: ['Роботи почнуться навесні й триватимуть чотирнадцять місяців.', 'За проєкт проголосували 23 депутати з 31.', 'Набережна сповзає щороку на сорок сантиметрів, і ніякий міст цього не спинить, якщо берег не укріпити до наступної повені, кажуть інженери'],
  en: ['Work begins in spring and takes fourteen months.', 'Twenty-three of thirty-one members voted for it.', 'The shore moves by forty centimetres a year, and no bridge will stop it unless the bank is made firm before the next flood, engineers say'],
};
const people: Readonly<Record<Language, readonly (readonly [name: string, role: string | null])[]>> = {
  uk: [['Орина Гайдабура', 'міська голова Залужжя'], ['Юхим Перебийніс', 'голова фракції «Старе місто»'], ['Наддністрянський банк реконструкції', null]],
  en: [['Maud Pellow', 'mayor of Saltmarsh'], ['Edwin Tarrant', 'head of the harbour board'], ['Saltmarsh Harbour Board', null]],
};
const sites = { uk: ['Вісті Залужжя', 'visnyk.example'], en: ['The Harbour Ledger', 'courier.example'] };
const notes = { uk: 'Перевірити протокол: у стрічці було **22**.', en: 'Check the minutes: the feed said **22**.' };
const tags = { uk: ['рада', 'гроші', 'мости'], en: ['council', 'money', 'bridges'] };

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
const day = (index: number) => `2031-${String(12 - (Math.floor(index / 28) % 12)).padStart(2, '0')}-${String(28 - (index % 28)).padStart(2, '0')}`;

function source(language: Language, index: number) {
  return { articleKey: `news.example/${index}`, title: at(headlines[language], index), site: at(sites[language], index), published: `${day(index)}T08:40:00+02:00` };
}

/** As if deleted an hour and so many days ago. */
export function trashed(days: number): Trashed {
  const deleted = Date.now() - 3_600_000 - days * 86_400_000;
  return { deleted: new Date(deleted).toISOString(), final: new Date(deleted + 30 * 86_400_000).toISOString() };
}

function articleEntry(language: Language, index: number): ArticleEntry {
  return {
    kind: 'article',
    id: `news.example/${index}`,
    ...source(language, index),
    byline: null,
    note: index % 6 === 1 ? notes[language] : '',
    saved: `${day(index)}T09:00:00Z`,
    language,
    highlights: index % 4 === 3 ? 0 : (index * 7) % 23,
    tags: index % 3 === 0 ? tags[language].slice(0, 2) : [],
    readable: index % 5 !== 4,
    excerpt: null,
    trashed: null,
  };
}

function highlightEntry(language: Language, index: number): HighlightEntry {
  return {
    kind: 'highlight',
    id: `h${index}`,
    ...source(language, index >> 1),
    words: at(words[language], index),
    note: index % 3 === 1 ? notes[language] : '',
    tags: index % 4 === 1 ? tags[language].slice(0, 2) : [],
    colour: at(colourOrder, index),
    made: `${day(index)}T10:00:00Z`,
    orphan: null,
    trashed: null,
  };
}

export function quoteEntry(language: Language, index: number): QuoteEntry {
  const [name, role] = at(people[language], index);
  const known = index % 4 !== 3;
  return {
    kind: 'quote',
    id: `news.example/${index}#q1`,
    ...source(language, index),
    text: at(words[language], index + 1).replace(/\.$/, ''),
    speaker: known ? name : null,
    role: known ? role : null,
    person: known ? `person:${index % 3}` : null,
    quote: 'q1',
  };
}

/** One entry of a view, by its place. */
export function entry(language: Language, view: ViewId, index: number): Entry {
  switch (view) {
    case 'articles':
      return articleEntry(language, index);
    case 'highlights':
      return highlightEntry(language, index);
    case 'orphans':
      return { ...highlightEntry(language, index), orphan: index % 3 === 2 ? { missing: null, detached: true } : { missing: `${day(index)}T11:00:00Z`, detached: false } };
    case 'trash':
      return index % 3 === 2 ? { ...articleEntry(language, index), trashed: trashed(index) } : { ...highlightEntry(language, index), trashed: trashed(index) };
    case 'quotes':
      return quoteEntry(language, index);
    case 'people': {
      const [name, role] = at(people[language], index);
      return { kind: 'person', id: `person:${index}`, name, sort: role === null ? 'organisation' : 'person', role, articles: 40 - (index % 40), quotes: index % 3 === 2 ? 0 : 12, last: day(index) };
    }
    case 'tags':
      return { kind: 'tag', id: index < 3 ? at(tags[language], index) : `${at(tags[language], index)} ${index}`, articles: index % 2, highlights: 40 - index };
  }
}

/** A list of a view with so many entries. */
export function listContent(language: Language, view: ViewId, count: number, change: Partial<ListContent> = {}): ListContent {
  const all = Array.from({ length: count }, (_, index) => entry(language, view, index));
  return { kind: 'list', view, query: '', order: orders[view][0], ids: all.map(({ id }) => id), entries: new Map(all.map((one) => [one.id, one])), unknown: [], ...change };
}

/** The library open at a list. */
export function openLibrary(language: Language, view: ViewId, count: number, change: Partial<OpenLibrary> & { readonly query?: string } = {}): OpenLibrary {
  const { query = '', ...fields } = change;
  const searched = queryWords(query);
  return {
    kind: 'open',
    place: listPlace(view, query),
    back: null,
    content: listContent(language, view, count, query === '' ? {} : { query, order: 'best' }),
    counts: { articles: 5_000, highlights: 100_000, quotes: 21_340, people: 3_208, tags: 64, orphans: 12, trash: 3 },
    indexing: null,
    renewing: null,
    hits: (text) => occurrences(searched, text),
    tags: tags[language],
    ...fields,
  };
}

/** A saved article with everything that can be known of it. */
export function readerContent(language: Language, change: Partial<ReaderContent> = {}): ReaderContent {
  const { article, analysis, highlights } = language === 'uk' ? ukrainianState() : englishState();
  const [first, second, ...rest] = analysis.facts;
  // A second date, so that there is a line to draw.
  const later = language === 'uk' ? dateValue(article.text, 'навесні', '2031-04') : dateValue(article.text, '2034', '2034');
  const facts = first && second ? [first, { ...second, values: [...second.values, later] }, ...rest] : analysis.facts;
  const placed = (highlights ?? []).map(({ highlight, foundText }) => {
    const words = foundText ?? highlight.selectors.quote.exact;
    const start = article.text.indexOf(words);
    return { highlight, span: start < 0 ? null : { start, end: start + words.length } };
  });
  // What was taken out of the text since stood at its end.
  const gone = placed.find(({ span }) => span === null);
  const older = `${article.text}${gone ? `\n${gone.highlight.evidence.paragraph}` : ''}`;
  const goneAt = gone ? older.indexOf(gone.highlight.selectors.quote.exact) : -1;
  const olderHighlights = gone && goneAt >= 0 ? [{ highlight: gone.highlight, span: { start: goneAt, end: goneAt + gone.highlight.selectors.quote.exact.length } }] : [];
  return {
    kind: 'article',
    key: 'news.example/0',
    article,
    readable: true,
    analysis: { ...analysis, facts },
    highlights: placed,
    versions: [
      { captured: '2031-03-12T09:00:00.000Z', changes: [], text: older, highlights: olderHighlights },
      { captured: '2031-03-13T07:30:00.000Z', text: article.text, highlights: placed.filter(({ span }) => span !== null), changes: [{ kind: 'edited', before: 'На ремонт мосту передбачили 12 мільйонів гривень.', after: 'На ремонт мосту передбачили 15 мільйонів гривень.' }] },
    ],
    people: { p1: 'person:0', p2: 'person:1' },
    linkTo: (spans) => `${article.url}${spans.length > 0 ? '#:~:text=words' : ''}`,
    within: null,
    saved: '2031-03-12T09:00:00.000Z',
    tags: tags[language].slice(0, 2),
    note: notes[language],
    trashed: null,
    ...change,
  };
}

/** A person with so many quotes over three years. */
export function personContent(language: Language, quotes: number, change: Partial<PersonContent> = {}): PersonContent {
  const [name, role] = people[language][0] ?? ['', null];
  const months = Array.from({ length: 30 }, (_, index) => ({
    month: `${2029 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    mentions: (index * 7) % 13,
  }));
  return {
    kind: 'person',
    id: 'person:0',
    name,
    sort: 'person',
    roles: [
      { text: language === 'uk' ? 'депутатка міської ради' : 'city councillor', first: '2029-01-04', last: '2030-02-11', articles: 4 },
      { text: role ?? '', first: '2030-03-01', last: '2031-12-28', articles: 31 },
    ],
    aliases: [
      { name, articles: 35, separable: false },
      { name: name.split(' ').at(-1) ?? '', articles: 29, separable: false },
      { name: language === 'uk' ? 'Ірина Гайдабура' : 'Maude Pellow', articles: 1, separable: true },
    ],
    articles: Array.from({ length: 35 }, (_, index) => entry(language, 'articles', index)).filter((one) => one.kind === 'article'),
    quotes: Array.from({ length: quotes }, (_, index) => {
      const quote = quoteEntry(language, index);
      return { entry: { ...quote, speaker: name, role, published: `${2029 + Math.floor((index * 3) / Math.max(1, quotes))}-03-12` }, link: 'https://visnyk.example/a#:~:text=words' };
    }),
    months,
    remark: null,
    rules: [],
    signsOf: () => ({ roles: [language === 'uk' ? 'лікарка' : 'surgeon'], names: [], sites: ['clinic.example'] }),
    ...change,
  };
}

/** One decision of each kind about a person. */
export function decidedRules(language: Language): PersonContent['rules'] {
  const [name] = people[language][0] ?? [''];
  const who = { name, kind: 'person' } as const;
  const signs = { roles: language === 'uk' ? ['лікарка', 'завідувачка відділення'] : ['surgeon', 'head of the ward'], names: [], sites: ['clinic.example'] };
  const other = { name, remark: language === 'uk' ? 'завідувачка відділення обласної лікарні' : 'head of a ward of the county hospital', signs };
  return [
    { id: 'r1', decision: { kind: 'same', one: who, other: { name: language === 'uk' ? 'Ірина Гайдабура' : 'Maude Pellow', kind: 'person' } }, own: false, entry: null },
    { id: 'r2', decision: { kind: 'another', who, articles: ['a', 'b'], other }, own: false, entry: 'person:0 @r2' },
    { id: 'r3', decision: { kind: 'another', who, articles: ['c'] }, own: true, entry: 'person:0' },
  ];
}

export const noCounts = { articles: 0, highlights: 0, quotes: 0, people: 0, tags: 0, orphans: 0, trash: 0 };

const done = () => Promise.resolve('done' as const);

/** Actions that succeed and do nothing. */
export const idleActions: LibraryActions = {
  go: () => undefined,
  goBack: () => undefined,
  need: () => undefined,
  copy: done,
  copyQuote: done,
  copyQuotes: done,
  carryListed: () => null,
  carryQuote: () => null,
  addTag: done,
  removeTag: done,
  remove: done,
  renameTags: done,
  restore: done,
  purge: done,
  emptyTrash: done,
  exportSelected: done,
  undo: done,
  redo: done,
  setArticleNote: done,
  setNote: done,
  setColour: done,
  removeHighlight: done,
  attach: done,
  keepAsNote: done,
  mergePeople: done,
  partPerson: done,
  takeBack: done,
  splitPerson: done,
  setLocale: () => undefined,
  retry: () => undefined,
};
