import type { ToolbarWords } from '../../locale/page-words';
import type { Settings } from '../../settings/settings';
import { highlightColours } from '../../database/records';
import type { Highlight, HighlightColour } from '../../database/records';
import type { PagePort, ToolbarPort } from '../port';
import { selectedRange } from '../selection';
import { faultText } from './fault-text';
import { createHost } from './host';
import { watchHover } from './hover';
import { chooser, swatchRow, noteForm } from './parts';

const sayFor = 6_000;
/** Room for the handles that a touch screen hangs below a selection, CSS pixels. */
const handles = 44;
/** How long a touched page must have stood still before the bar comes back to where the words are now, ms. */
const scrolledFor = 300;

type ToolbarSettings = Pick<Settings, 'theme' | 'colour'>;

export interface ToolbarParts {
  readonly words: ToolbarWords;
  readonly settings: ToolbarSettings;
  readonly knownTags: () => Promise<readonly string[]>;
}

/** The bar, and a way to change its settings while it is there. */
export type Toolbar = ToolbarPort & { wear(settings: ToolbarSettings): void };

/** Builds the bar that highlights what is selected, and edits a highlight that is clicked. */
export function createToolbar(document: Document, port: PagePort, { words, settings, knownTags }: ToolbarParts): Toolbar {
  const { session, signal } = port;
  const view = createHost(document, signal);
  let firstColour: HighlightColour;
  const wear = ({ theme, colour }: ToolbarSettings) => {
    firstColour = colour;
    view.wear(theme);
  };
  wear(settings);
  const { panel, status } = view;
  let offered: Range | null = null;
  /** Whether a finger made the selection. */
  let byTouch = false;
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(scrolling);
    offered = null;
    byTouch = false;
    view.hide();
  };
  const say = (text: string, action?: { readonly label: string; readonly run: () => void }) => {
    clearTimeout(silence);
    // Emptied first, so that the same words are announced again.
    status.replaceChildren();
    view.raise();
    status.append(text);
    if (action) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = action.label;
      button.addEventListener('click', action.run);
      status.append(button);
    }
    silence = setTimeout(() => {
      status.replaceChildren();
      if (panel.hidden) view.hide();
    }, sayFor);
  };
  const attempt = async <Value>(work: Promise<Value>): Promise<Value | null> => {
    try {
      return await work;
    } catch (error) {
      say(faultText(error, words));
      return null;
    }
  };
  const make = async (range: Range | null, colour: HighlightColour, withNote: boolean): Promise<Highlight | null> => {
    if (!range) return null;
    if (session.privateWindow) {
      say(words.privateWindow);
      return null;
    }
    const highlight = await attempt(session.create(range, colour, ''));
    if (!highlight) return null;
    document.getSelection()?.removeAllRanges();
    if (withNote) edit(highlight, range.getBoundingClientRect(), true);
    else {
      close();
      say(words.saved, { label: words.undo, run: () => void walk('undo') });
    }
    return highlight;
  };
  const makeOffered = (colour: HighlightColour, withNote: boolean) => void make(offered ?? selectedRange(document), colour, withNote);
  const walk = async (direction: 'undo' | 'redo') => {
    const found = await attempt(session[direction]().then((highlight) => ({ highlight })));
    if (found) say(!found.highlight ? words.nothingLeft : found.highlight.deleted === null ? words.restored : words.removed);
  };
  const remove = async (id: string) => {
    close();
    await attempt(session.remove(id).then(() => say(words.removed, { label: words.undo, run: () => void walk('undo') })));
  };
  const edit = (highlight: Highlight, box: DOMRect, writing: boolean) => {
    const { id } = highlight;
    const form = noteForm(document, words, highlight, knownTags, {
      save: (note, tags) => void attempt(session.change(id, { note, tags })).then((saved) => saved && close()),
      remove: () => void remove(id),
      cancel: close,
    });
    panel.replaceChildren(
      ...swatchRow(document, words, highlight.colour, (colour) => void attempt(session.change(id, { colour })).then((saved) => saved && edit(saved, box, false))),
      form,
    );
    show(box);
    if (writing) form.querySelector('textarea')?.focus();
  };
  const show = (box: DOMRect, gap?: number) => {
    panel.setAttribute('aria-label', words.bar);
    view.showAt(box, getComputedStyle(document.documentElement).direction === 'rtl', gap);
  };
  const showOffer = (range: Range) => {
    const boxes = range.getClientRects();
    // Beside the last line for a pointer that is there; clear of all lines for a finger, whose handles stand at both ends.
    if (byTouch) show(range.getBoundingClientRect(), handles);
    else show(boxes[boxes.length - 1] ?? range.getBoundingClientRect());
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (panel.hidden) return;
      if (event.key === 'Escape') {
        event.stopPropagation();
        close();
      } else if (event.key === 'Tab' && offered && !view.owns(event) && !event.shiftKey) {
        // The bar stands at the page's very end in tab order; from a selection the next stop is the bar.
        event.preventDefault();
        panel.querySelector('button')?.focus();
      } else if (offered && !event.ctrlKey && !event.altKey && !event.metaKey) {
        const colour = highlightColours[Number(event.key) - 1];
        if (colour || event.code === 'KeyN') {
          event.preventDefault();
          event.stopPropagation();
          makeOffered(colour ?? firstColour, !colour);
        }
      }
    },
    { signal, capture: true },
  );
  document.addEventListener('pointerdown', (event) => !view.owns(event) && close(), { signal, capture: true, passive: true });
  document.addEventListener(
    'scroll',
    () => {
      if (!offered) return;
      if (!byTouch) return close();
      // A touched page hardly stands still, and the selection outlives the scrolling.
      view.hide();
      clearTimeout(scrolling);
      scrolling = setTimeout(() => offered && showOffer(offered), scrolledFor);
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(silence);
    clearTimeout(scrolling);
  });
  watchHover(document, port, view);

  return {
    offer(range, touch) {
      if (!range) {
        if (offered) close();
        return;
      }
      offered = range;
      byTouch = touch;
      const note = document.createElement('button');
      note.type = 'button';
      note.textContent = words.note;
      note.addEventListener('click', () => makeOffered(firstColour, true));
      panel.replaceChildren(...swatchRow(document, words, null, (colour) => makeOffered(colour, false)), note);
      showOffer(range);
    },
    open(ids, x, y) {
      const found = session.anchored.map(({ highlight }) => highlight).filter(({ id }) => ids.includes(id));
      const box = new DOMRect(x, y, 1, 12);
      const [only] = found;
      if (only && found.length === 1) return edit(only, box, false);
      panel.replaceChildren(...chooser(document, words, found, (highlight) => edit(highlight, box, false)));
      show(box);
    },
    wear,
    say,
    announce(text) {
      view.raise();
      view.voice.textContent = text;
    },
    make: (range, withNote) => make(range, firstColour, withNote),
    undo: () => walk('undo'),
    redo: () => walk('redo'),
  };
}
