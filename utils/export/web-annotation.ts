import type { Highlight } from '../database/records';
import { sourceAddress } from './address';
import { jsonText } from './json-text';
import type { ExportSettings, ExportSource } from './source';
import { liveHighlights } from './source';
import { uuidUrn } from './uuid-urn';

/** Colours as W3C style classes, so that a reader that shows styles shows them. */
const stylesheet =
  '.yellow { background: #fff3a3 } .green { background: #c9f2c7 } .blue { background: #c8e4ff } .pink { background: #ffd1e3 } .violet { background: #e3d4ff }';

function bodies(highlight: Pick<Highlight, 'note' | 'tags'>): object[] {
  const note = highlight.note === '' ? [] : [{ type: 'TextualBody', value: highlight.note, format: 'text/markdown', purpose: 'commenting' }];
  return [...note, ...highlight.tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' }))];
}

function annotation(source: ExportSource, highlight: Highlight): object {
  const { quote, position } = highlight.selectors;
  const body = bodies(highlight);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: uuidUrn(highlight.id),
    type: 'Annotation',
    motivation: highlight.note === '' ? 'highlighting' : ['highlighting', 'commenting'],
    created: highlight.created,
    modified: highlight.updated,
    stylesheet: { type: 'CssStylesheet', value: stylesheet },
    ...(body.length === 0 ? {} : { body }),
    target: {
      type: 'SpecificResource',
      source: sourceAddress(source.article) ?? source.article.url,
      styleClass: highlight.colour,
      'dcterms:title': source.article.title,
      selector: [
        { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
        ...(position === null ? [] : [{ type: 'TextPositionSelector', start: position.start, end: position.end }]),
      ],
    },
  };
}

/** What the person says of the whole page: an annotation of it, without a selector. */
function pageNote({ article, accessed }: ExportSource): object[] {
  const { note = '', tags = [] } = article;
  if (note === '' && tags.length === 0) return [];
  const source = sourceAddress(article) ?? article.url;
  return [
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: uuidUrn(`page ${source}`),
      type: 'Annotation',
      motivation: note === '' ? 'tagging' : 'commenting',
      created: accessed,
      body: bodies({ note, tags }),
      target: { type: 'SpecificResource', source, 'dcterms:title': article.title },
    },
  ];
}

/**
 * The highlights as a JSON array of W3C Web Annotations (JSON-LD), each complete in itself. Positions are Unicode code points
 * from 0, `end` exclusive, as the Recommendation counts them; the colour is a style class.
 */
export function webAnnotation(sources: readonly ExportSource[], _settings: ExportSettings): string {
  return jsonText(sources.flatMap((source) => [...pageNote(source), ...liveHighlights(source).map((highlight) => annotation(source, highlight))]));
}
