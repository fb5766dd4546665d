import type { ToolbarWords } from '../../locale/page-words';
import { highlightColours } from '../../database/records';
import type { Highlight, HighlightColour } from '../../database/records';

function button(document: Document, text: string, className: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', run);
  return made;
}

/** One button a colour; `chosen` is the pressed one. */
export function swatchRow(document: Document, words: ToolbarWords, chosen: HighlightColour | null, choose: (colour: HighlightColour) => void): HTMLElement[] {
  return highlightColours.map((colour) => {
    const swatch = button(document, '', `swatch ${colour}`, () => choose(colour));
    swatch.setAttribute('aria-label', words.colours[colour]);
    swatch.title = words.colours[colour];
    if (chosen !== null) swatch.setAttribute('aria-pressed', String(colour === chosen));
    return swatch;
  });
}

export interface NoteActions {
  readonly save: (note: string, tags: readonly string[]) => void;
  readonly remove: () => void;
  readonly cancel: () => void;
}

/** The note and tags of one highlight: saved by the button or Ctrl+Enter, left by Escape. */
export function noteForm(
  document: Document,
  words: ToolbarWords,
  highlight: Highlight,
  knownTags: () => Promise<readonly string[]>,
  actions: NoteActions,
): HTMLFormElement {
  const form = document.createElement('form');
  const note = document.createElement('textarea');
  note.value = highlight.note;
  note.placeholder = words.notePlaceholder;
  note.setAttribute('aria-label', words.note);
  const tags = tagField(document, words, highlight.tags, knownTags);
  const save = () => actions.save(note.value, readTags(tags.field.value));
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save();
  });
  const row = document.createElement('div');
  row.className = 'row';
  row.append(button(document, words.remove, '', actions.remove), button(document, words.save, 'primary', save));
  form.append(note, tags.field, tags.list, row);
  return form;
}

/** Completes the tag that is being written from those used before. */
function tagField(document: Document, words: ToolbarWords, tags: readonly string[], knownTags: () => Promise<readonly string[]>) {
  const field = document.createElement('input');
  const list = document.createElement('datalist');
  list.id = 'tags';
  field.setAttribute('list', list.id);
  field.value = tags.join(', ');
  field.placeholder = words.tagsPlaceholder;
  field.setAttribute('aria-label', words.tags);
  let known: readonly string[] = [];
  const suggest = () => {
    const written = field.value.split(',');
    const before = written.slice(0, -1).map((tag) => tag.trim());
    // A datalist replaces the whole field, so each suggestion carries the tags already written.
    list.replaceChildren(
      ...known.filter((tag) => !before.includes(tag)).map((tag) => {
        const option = document.createElement('option');
        option.value = [...before, tag].join(', ');
        return option;
      }),
    );
  };
  field.addEventListener('input', suggest);
  knownTags().then(
    (found) => {
      known = found;
      suggest();
    },
    // Without completion tags can still be written.
    () => undefined,
  );
  return { field, list };
}

/** Tags as written, divided by commas: trimmed, a leading # dropped, none twice. */
export function readTags(written: string): string[] {
  const tags = written.split(',').map((tag) => tag.trim().replace(/^#+/, '').trim().slice(0, 100));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, 50);
}

/** Where several highlights overlap: one line each. */
export function chooser(document: Document, words: ToolbarWords, highlights: readonly Highlight[], choose: (highlight: Highlight) => void): HTMLElement[] {
  const title = document.createElement('div');
  title.className = 'quote';
  title.textContent = words.several;
  return [title, ...highlights.map((highlight) => button(document, highlight.selectors.quote.exact, 'quote', () => choose(highlight)))];
}
