import fc from 'fast-check';
import type { JsonLdDocument, Options } from 'jsonld';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { cslJson } from '../../utils/export/csl-json';
import { hypothesis } from '../../utils/export/hypothesis';
import { liveHighlights } from '../../utils/export/source';
import { uuidUrn } from '../../utils/export/uuid-urn';
import { webAnnotation } from '../../utils/export/web-annotation';
import { ukrainianWords } from '../../utils/export/words';
import { annotationContext } from './annotation-context';
import { poison, poisonedSource, runs } from './poison';
import { english, stored, ukrainian } from './sample';

const settings = { words: ukrainianWords };
type Json = Readonly<Record<string, unknown>>;

const oa = (term: string): string => `http://www.w3.org/ns/oa#${term}`;

/** The annotation as JSON-LD reads it; in safe mode a term that the context lacks is an error. */
async function expand(annotation: Json): Promise<Json[]> {
  const options: Options.Expand & { readonly safe: true } = { safe: true };
  const expanded: unknown = await jsonld.expand({ ...annotation, '@context': annotationContext } as JsonLdDocument, options);
  return expanded as Json[];
}

describe('the W3C form', () => {
  it('is read by a JSON-LD reader that refuses unknown terms', async () => {
    const [annotation] = JSON.parse(webAnnotation([ukrainian], settings)) as Json[];
    await expect(expand({ ...annotation, colour: 'yellow' })).rejects.toThrow();
  });

  it('expands by the annotation context with no term left unknown', async () => {
    const annotations = JSON.parse(webAnnotation([ukrainian], settings)) as Json[];
    for (const annotation of annotations) {
      const [node] = await expand(annotation);
      expect(node?.['@type']).toEqual([oa('Annotation')]);
      const [target] = node?.[oa('hasTarget')] as Json[];
      expect(target?.[oa('hasSource')]).toEqual([{ '@id': 'https://visnyk.example/news/2026/05/04/mist' }]);
      const selectors = target?.[oa('hasSelector')] as Json[];
      expect(selectors.map((selector) => selector['@type'])).toEqual([[oa('TextQuoteSelector')], [oa('TextPositionSelector')]]);
    }
  });

  it('counts positions in code points, after an emoji too', () => {
    const annotations = JSON.parse(webAnnotation([english], settings)) as { target: { selector: { type: string; exact?: string; start?: number; end?: number }[] } }[];
    const [quote, position] = annotations.at(-1)?.target.selector ?? [];
    const points = [...(english.article.text ?? '')];
    expect(points.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
  });

  it('keeps words, notes, tags, colour and times of every highlight, hostile or not', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const file = webAnnotation([source], settings);
        expect(file).not.toMatch(/[<\u2028\u2029]/);
        const all = JSON.parse(file) as Json[];
        const annotations = all.filter((annotation) => Object.hasOwn(annotation.target as object, 'selector'));
        const { note = '', tags = [] } = source.article;
        expect(all.length - annotations.length).toBe(note === '' && tags.length === 0 ? 0 : 1);
        const kept = liveHighlights(source);
        expect(annotations).toHaveLength(kept.length);
        annotations.forEach((annotation, index) => {
          const highlight = kept[index];
          const bodies = (annotation.body ?? []) as Json[];
          const target = annotation.target as { styleClass: string; selector: Json[] };
          expect(annotation.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
          expect(annotation.created).toBe(highlight?.created.toWellFormed());
          expect(target.styleClass).toBe(highlight?.colour);
          expect(target.selector[0]?.exact).toBe(highlight?.selectors.quote.exact.toWellFormed());
          expect(bodies.filter((body) => body.purpose === 'tagging').map((body) => body.value)).toEqual(highlight?.tags.map((tag) => tag.toWellFormed()));
          expect(bodies.find((body) => body.purpose === 'commenting')?.value ?? '').toBe(highlight?.note.toWellFormed());
        });
      }),
      runs,
    );
  });

  it('makes a UUID of any id, the same one each time', () => {
    expect(uuidUrn('5C0D2F4E-8b1a-4c55-9a59-6f1f0f5f2b11')).toBe('urn:uuid:5c0d2f4e-8b1a-4c55-9a59-6f1f0f5f2b11');
    const made = new Set(Array.from({ length: 2_000 }, (_, index) => uuidUrn(`id ${index}`)));
    expect(made.size).toBe(2_000);
    fc.assert(fc.property(poison, (id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(uuidUrn(id))), runs);
  });
});

describe('the Hypothesis form', () => {
  it('has what its importer keeps: address, title, text, tags and the quote', () => {
    const { annotations } = JSON.parse(hypothesis([ukrainian, stored], settings)) as { annotations: Json[] };
    expect(annotations).toHaveLength(4);
    expect(annotations[1]).toMatchObject({
      uri: 'https://visnyk.example/news/2026/05/04/mist',
      text: 'Перевірити **кошторис** у [системі закупівель](https://zakupivli.example/).',
      tags: ['бюджет', 'перевірити пізніше'],
      document: { title: ['Рада Зеленогаю підтримала новий міст'] },
      target: [{ source: 'https://visnyk.example/news/2026/05/04/mist', selector: [{ type: 'TextQuoteSelector', exact: 'Кошторис завищений щонайменше вдвічі' }] }],
    });
  });

  it('parses whatever the article holds', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const file = JSON.parse(hypothesis([source], settings)) as { annotations: Json[] };
        const { note = '', tags = [] } = source.article;
        const pageNote = note === '' && tags.length === 0 ? [] : [note];
        expect(file.annotations.map((annotation) => annotation.text)).toEqual([...pageNote, ...liveHighlights(source).map((highlight) => highlight.note)].map((text) => text.toWellFormed()));
      }),
      runs,
    );
  });
});

/** The rules of the CSL-JSON schema 1.0.2 for the properties we write; it allows no others. */
function cslProblems(item: Json): string[] {
  const strings = ['id', 'title', 'container-title', 'URL', 'language', 'abstract'];
  const problems: string[] = [];
  if (!['article-newspaper', 'webpage'].includes(String(item.type))) problems.push('type');
  if (typeof item.id !== 'string' || item.id === '') problems.push('id');
  for (const [key, value] of Object.entries(item)) {
    if (strings.includes(key)) {
      if (typeof value !== 'string' || value === '') problems.push(key);
    } else if (key === 'author') {
      const names = value as Json[];
      const fits = (name: Json): boolean => Object.entries(name).every(([part, text]) => ['family', 'given', 'literal'].includes(part) && typeof text === 'string');
      if (!Array.isArray(names) || names.length === 0 || !names.every(fits)) problems.push(key);
    } else if (key === 'issued' || key === 'accessed') {
      const dates = (value as { 'date-parts'?: unknown })['date-parts'];
      const parts: unknown[] = Array.isArray(dates) && Array.isArray(dates[0]) ? (dates[0] as unknown[]) : [];
      if (parts.length < 1 || parts.length > 3 || !parts.every((part) => Number.isInteger(part))) problems.push(key);
    } else if (key !== 'type') problems.push(key);
  }
  return problems;
}

describe('the CSL-JSON form', () => {
  it('keeps to the schema, with a key of its own for each article', () => {
    fc.assert(
      fc.property(fc.array(poisonedSource, { maxLength: 4 }), (sources) => {
        const items = JSON.parse(cslJson([...sources, ukrainian, ukrainian], settings)) as Json[];
        expect(items.flatMap(cslProblems)).toEqual([]);
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      }),
      { numRuns: 100 },
    );
  });
});
