import type { Collector } from './collect';
import { collect } from './collect';
import { readColour } from './colours';
import { htmlWords } from './html-words';
import type { ImportedFile } from './imported';
import type { Fields } from './json-fields';
import { field, fieldsOf, listOf, textField } from './json-fields';
import { momentOf } from './moments';

/** Whether a JSON value has the form of the highlights file of Obsidian Web Clipper: pages with their highlights. */
export function isClipper(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => fieldsOf(item) !== null && Array.isArray(field(fieldsOf(item), 'highlights')) && textField(fieldsOf(item), 'url') !== '');
}

/**
 * Highlights of Obsidian Web Clipper: `[{url, title?, highlights: [{text, timestamp?, notes?, comment?, color?}]}]`. Its texts
 * are HTML; their words alone are taken.
 */
export function readClipper(value: unknown): ImportedFile {
  const found = collect();
  listOf(value).forEach((item, index) => {
    const page = fieldsOf(item);
    if (!page) return found.problem(index + 1, 'not-an-object', true);
    const highlights = listOf(field(page, 'highlights'));
    const article = found.article({ line: index + 1, url: field(page, 'url'), title: textField(page, 'title'), created: momentOf(field(fieldsOf(highlights[0]), 'timestamp')) });
    if (!article) return;
    for (const highlight of highlights) {
      if (found.full(index + 1)) return;
      const fields = fieldsOf(highlight);
      if (fields) keep(found, fields, { article, line: index + 1 });
      else found.problem(index + 1, 'not-an-object', true);
    }
  });
  return found.file('obsidian-clipper');
}

function keep(found: Collector, highlight: Fields, place: { readonly article: NonNullable<ReturnType<Collector['article']>>; readonly line: number }): void {
  const notes = listOf(field(highlight, 'notes')).filter((note) => typeof note === 'string');
  found.keep({
    ...place,
    exact: htmlWords(textField(highlight, 'text')),
    note: (notes.length > 0 ? notes : [textField(highlight, 'comment')]).filter((note) => note.trim() !== '').join('\n\n'),
    colour: readColour(field(highlight, 'color')),
    created: momentOf(field(highlight, 'timestamp')),
  });
}
