import fc from 'fast-check';
import { articleKey } from '../../utils/article/page-key';
import { highlightColours } from '../../utils/database/records';
import type { Highlight, StoredArticle } from '../../utils/database/records';

/** A library as a person may have it. */
export interface GeneratedLibrary {
  readonly articles: readonly StoredArticle[];
  readonly highlights: readonly Highlight[];
}

const sentences = [
  'Перший рейс призначено на п’яте вересня',
  'The first ships would sail in May, two months later than planned',
  'قالت رئيسة البلدية إن العبّارة ستبحر في أيار',
  'ראש העיר אמרה שהמעבורת תפליג במאי',
  '市長は五月に出航すると述べた',
  '👩‍👩‍👧‍👦 на причалі 🛳️🇺🇦',
  'Ї та ї, Ґ та ґ: ’ ʼ',
  '<b>not bold</b> & "quoted" = `x`',
  'a\u200Fb\u200Ec',
  '=1+1',
  '-',
  'две\nстроки',
];
const text = fc.oneof(
  fc.constantFrom(...sentences),
  fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((one) => one.replace(/[\p{Cc}\u2028\u2029\uFEFF\s]/gu, 'х')),
);
/** As notes are: lines, markup, up to 100 kB. */
const note = fc.oneof(fc.constant(''), text, fc.constant('Довга нотатка 🛳️. '.repeat(4_000)), fc.tuple(text, text).map((parts) => parts.join('\n\n- ')));
const tag = fc.oneof(fc.constantFrom('порт', 'перевірити пізніше', 'مرفأ', '🛳️', 'a-b'), text.map((one) => one.replace(/[\s,;|#.'"[\]\\]+/gu, '-').slice(0, 60).toWellFormed()).filter((one) => /[^-]/.test(one)));
const tags = fc.uniqueArray(tag, { maxLength: 4 });
const moment = fc.date({ min: new Date('2001-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const article = fc.record({ path: fc.uuid(), title: text, site: maybe(text), byline: maybe(text), published: maybe(moment), language: maybe(fc.constantFrom('uk', 'en', 'ar', 'he')), tags, note, created: moment, deleted: maybe(moment), canonical: fc.boolean(), savedBy: fc.constantFrom('highlight', 'person', 'import') }).map(
  ({ path, canonical, title, ...fields }): StoredArticle => {
    const url = `https://visnyk.example/${path}`;
    return { key: articleKey(url, null), url: `${url}?utm_source=x`, canonicalUrl: canonical ? url : null, title: title.trim() || 'x', contentHash: null, updated: fields.created, ...fields } as StoredArticle;
  },
);

const highlight = (articleKeys: readonly StoredArticle[]): fc.Arbitrary<Highlight> =>
  fc
    .record({ id: fc.uuid(), of: fc.nat({ max: articleKeys.length - 1 }), exact: text, prefix: text, suffix: text, start: fc.nat({ max: 1_000_000 }), placed: fc.boolean(), colour: fc.constantFrom(...highlightColours), note, tags, rejected: fc.array(text, { maxLength: 2 }), detached: fc.boolean(), missing: maybe(moment), created: moment, updated: moment, deleted: fc.option(moment, { nil: null, freq: 1 }), hinted: fc.boolean() })
    .map(({ id, of, exact, prefix, suffix, start, placed, hinted, ...fields }) => {
      const { key, url, canonicalUrl, title } = articleKeys[of]!;
      return {
        id,
        articleKey: key,
        selectors: {
          version: 1,
          quote: { type: 'TextQuoteSelector', exact: exact.trim() || 'x', prefix, suffix },
          position: placed ? { type: 'TextPositionSelector', start, end: start + [...exact].length } : null,
          hint: hinted ? { foldedLength: 9, foldedStart: 3, probes: [{ distance: -100, text: 'проба' }] } : null,
        },
        evidence: { paragraph: `${prefix}${exact}${suffix}`.slice(0, 2_000), url, canonicalUrl, title, captured: fields.created },
        ...fields,
      };
    });

/** Libraries with every field of every record, in several scripts. */
export const generatedLibrary: fc.Arbitrary<GeneratedLibrary> = fc
  .uniqueArray(article, { minLength: 1, maxLength: 4, selector: ({ key }) => key })
  .chain((articles) => fc.record({ articles: fc.constant(articles), highlights: fc.uniqueArray(highlight(articles), { minLength: 3, maxLength: 12, selector: ({ id }) => id }) }));
