import type { Collector } from './collect';
import { collect } from './collect';
import type { ImportedFile } from './imported';
import type { Fields } from './json-fields';
import { field, fieldsOf, listOf, textField } from './json-fields';
import { momentOf } from './moments';

/** Whether a JSON value has the form of the file that the Hypothesis sidebar exports. */
export function isHypothesis(value: unknown): boolean {
  return Array.isArray(field(fieldsOf(value), 'annotations'));
}

/**
 * Annotations of Hypothesis (`annotations[]` with `uri`, `text`, `tags`, `document.title`, `target[].selector[]`). Its positions
 * count UTF-16 units of a text of its own and are not taken. Replies join the note they answer, with their writer's name; a
 * page note, which has no words, becomes the article's note.
 */
export function readHypothesis(value: unknown): ImportedFile {
  const found = collect();
  const annotations = listOf(field(fieldsOf(value), 'annotations'));
  const replies = repliesByRoot(annotations);
  annotations.forEach((item, index) => {
    const line = index + 1;
    if (found.full(line)) return;
    const annotation = fieldsOf(item);
    if (!annotation) return found.problem(line, 'not-an-object', true);
    if (listOf(field(annotation, 'references')).length > 0) return;
    keep(found, annotation, line, replies.get(textField(annotation, 'id')) ?? []);
  });
  countLost(found, annotations);
  return found.file('hypothesis');
}

function keep(found: Collector, annotation: Fields, line: number, replies: readonly Fields[]): void {
  const target = fieldsOf(listOf(field(annotation, 'target'))[0]);
  const quote = listOf(field(target, 'selector'))
    .map(fieldsOf)
    .find((selector) => textField(selector, 'type') === 'TextQuoteSelector');
  const title = listOf(field(fieldsOf(field(annotation, 'document')), 'title')).find((one) => typeof one === 'string');
  const tags = listOf(field(annotation, 'tags')).filter((tag) => typeof tag === 'string');
  const note = [textField(annotation, 'text'), ...replies.map(spoken)].filter((part) => part !== '').join('\n\n');
  const created = momentOf(field(annotation, 'created'));
  const article = found.article({
    line,
    url: field(annotation, 'uri') ?? field(target, 'source') ?? '',
    title: title ?? '',
    created,
    ...(quote ? {} : { note, tags }),
  });
  if (!article) return;
  if (!quote) {
    if (note === '' && tags.length === 0) return found.problem(line, 'says-nothing', true);
    return found.keepArticle(article);
  }
  found.keep({
    article,
    line,
    id: textField(annotation, 'id'),
    exact: textField(quote, 'exact'),
    prefix: textField(quote, 'prefix'),
    suffix: textField(quote, 'suffix'),
    note,
    tags,
    created,
    updated: momentOf(field(annotation, 'updated')),
  });
}

/** `acct:name@host`: the name is whose words they are. */
function spoken(reply: Fields): string {
  const name = /^acct:([^@\s]{1,60})@/.exec(textField(reply, 'user'))?.[1] ?? '?';
  const text = textField(reply, 'text');
  return text === '' ? '' : `— ${name}: ${text}`;
}

/** `references` names the whole chain, the first annotation first. */
function repliesByRoot(annotations: readonly unknown[]): Map<string, Fields[]> {
  const replies = new Map<string, Fields[]>();
  for (const item of annotations) {
    const reply = fieldsOf(item);
    const root = listOf(field(reply, 'references'))[0];
    if (reply === null || typeof root !== 'string') continue;
    const known = replies.get(root);
    if (known) known.push(reply);
    else replies.set(root, [reply]);
  }
  return replies;
}

/** Replies to what is not in the file have nothing to stand under. */
function countLost(found: Collector, annotations: readonly unknown[]): void {
  const ids = new Set(annotations.map((item) => textField(fieldsOf(item), 'id')));
  annotations.forEach((item, index) => {
    const references = listOf(field(fieldsOf(item), 'references'));
    if (references.length > 0 && !ids.has(String(references[0]))) found.problem(index + 1, 'reply', true);
  });
}
