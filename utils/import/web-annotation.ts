import type { Collector } from './collect';
import { collect } from './collect';
import { readColour } from './colours';
import type { ImportedFile, ImportedHighlight } from './imported';
import type { Fields } from './json-fields';
import { field, fieldsOf, listOf, textField } from './json-fields';
import { momentOf } from './moments';

/** Collections within collections, and selectors within selectors, are followed this deep. */
const deepest = 5;

/** Whether a JSON value holds W3C Web Annotations: one, a list, a page, a collection or a graph. */
export function isWebAnnotation(value: unknown): boolean {
  const [first] = annotationsIn(value, 0);
  return first !== undefined && (hasType(first, 'Annotation') || (field(first, 'target') !== undefined && JSON.stringify(field(first, '@context') ?? '').includes('ns/anno')));
}

/** Annotations of the W3C Recommendation (JSON-LD in its usual form, not expanded), one highlight a target. */
export function readWebAnnotations(value: unknown): ImportedFile {
  const found = collect();
  annotationsIn(value, 0).forEach((annotation, index) => {
    if (!found.full(index + 1)) keep(found, annotation, index + 1);
  });
  return found.file('web-annotation');
}

function hasType(fields: Fields | null, type: string): boolean {
  return listOf(field(fields, 'type') ?? field(fields, '@type')).some((one) => typeof one === 'string' && one.replace(/^oa:/, '') === type);
}

function annotationsIn(value: unknown, depth: number): Fields[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => annotationsIn(item, depth + 1));
  const fields = fieldsOf(value);
  if (!fields) return [];
  for (const list of ['@graph', 'items']) if (Array.isArray(field(fields, list))) return annotationsIn(field(fields, list), depth + 1);
  const first = fieldsOf(field(fields, 'first'));
  return first ? annotationsIn(first, depth + 1) : [fields];
}

function keep(found: Collector, annotation: Fields, line: number): void {
  const bodies = listOf(field(annotation, 'body'));
  const note = [textField(annotation, 'bodyValue'), ...bodies.map((body) => (isTag(body) ? '' : bodyText(body)))].filter((text) => text !== '').join('\n\n');
  const tags = bodies.filter(isTag).map(bodyText);
  const times = { created: momentOf(field(annotation, 'created')), updated: momentOf(field(annotation, 'modified')) };
  listOf(field(annotation, 'target')).forEach((target, index) => {
    const fields = fieldsOf(target);
    const source = fieldsOf(field(fields, 'source'));
    const title = ['dcterms:title', 'dc:title', 'title'].map((name) => textField(fields, name) || textField(source, name)).find((one) => one !== '');
    const words = quoteOf(field(fields, 'selector'), 0);
    const article = found.article({
      line,
      url: typeof target === 'string' ? target : (textField(fields, 'source') || field(source, 'id') || field(fields, 'id') || ''),
      title: title ?? '',
      created: times.created,
      ...(words ? {} : { note, tags }),
    });
    if (!article) return;
    if (!words) {
      if (note === '' && tags.length === 0) return found.problem(line, 'says-nothing', true);
      return found.keepArticle(article);
    }
    // Several targets are several highlights; the id can name only one.
    const id = index === 0 ? (textField(annotation, 'id') || textField(annotation, '@id')).replace(/^urn:uuid:/i, '') : '';
    const colour = listOf(field(fields, 'styleClass')).map(readColour).find((one) => one !== null);
    found.keep({ article, line, id, ...words, note, tags, ...times, colour: colour ?? null });
  });
}

function bodyText(body: unknown): string {
  if (typeof body === 'string') return body;
  const fields = fieldsOf(body);
  return textField(fields, 'value') || textField(fields, 'rdf:value');
}

function isTag(body: unknown): boolean {
  return listOf(field(fieldsOf(body), 'purpose')).includes('tagging');
}

type Words = Pick<ImportedHighlight, 'exact' | 'prefix' | 'suffix' | 'position'>;

/** The quote and position among selectors, also where one refines another; null when there is no quote. */
function quoteOf(value: unknown, depth: number): Words | null {
  if (depth > deepest) return null;
  const selectors = listOf(value).map(fieldsOf);
  const quote = selectors.find((selector) => hasType(selector, 'TextQuoteSelector'));
  if (!quote) {
    for (const selector of selectors) {
      const refined = quoteOf(field(selector, 'refinedBy'), depth + 1);
      if (refined) return refined;
    }
    return null;
  }
  const place = selectors.find((selector) => hasType(selector, 'TextPositionSelector')) ?? null;
  const [start, end] = [field(place, 'start'), field(place, 'end')];
  return {
    exact: textField(quote, 'exact'),
    prefix: textField(quote, 'prefix'),
    suffix: textField(quote, 'suffix'),
    position: typeof start === 'number' && typeof end === 'number' ? { start, end } : null,
  };
}
