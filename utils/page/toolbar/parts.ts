import type { ToolbarWords } from '../../locale/toolbar-words';
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

/** The note of one highlight: saved by the button or Ctrl+Enter, left by Escape. */
export function noteForm(
  document: Document,
  words: ToolbarWords,
  note: string,
  actions: { readonly save: (note: string) => void; readonly remove: () => void; readonly cancel: () => void },
): HTMLFormElement {
  const form = document.createElement('form');
  const field = document.createElement('textarea');
  field.value = note;
  field.placeholder = words.notePlaceholder;
  field.setAttribute('aria-label', words.note);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.save(field.value);
  });
  const row = document.createElement('div');
  row.className = 'row';
  row.append(
    button(document, words.remove, '', actions.remove),
    button(document, words.save, 'primary', () => actions.save(field.value)),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.append(field, row);
  return form;
}

/** Where several highlights overlap: one line each. */
export function chooser(document: Document, words: ToolbarWords, highlights: readonly Highlight[], choose: (highlight: Highlight) => void): HTMLElement[] {
  const title = document.createElement('div');
  title.className = 'quote';
  title.textContent = words.several;
  return [title, ...highlights.map((highlight) => button(document, highlight.selectors.quote.exact, 'quote', () => choose(highlight)))];
}
