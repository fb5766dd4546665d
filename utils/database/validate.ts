import { highlightColours } from './records';
import type { ArticleIdentity, HighlightChange, HighlightColour, HighlightDraft } from './records';
import type { HighlightSelectors } from '../anchoring/selectors';

/** Longest strings accepted from a page, in UTF-16 code units: far over what a person makes, far under what hurts. */
const longest = { quote: 200_000, context: 2_000, note: 200_000, tag: 200, url: 8_000, title: 4_000, hint: 20_000 };
const mostTags = 100;

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isColour(value: unknown): value is HighlightColour {
  return (highlightColours as readonly unknown[]).includes(value);
}

function isTags(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= mostTags && value.every((tag) => isText(tag, longest.tag) && tag.trim() !== '');
}

function isRejected(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= mostTags && value.every((words) => isText(words, longest.quote));
}

/** Whether an id could be one of ours; what is stored under it is for the database to say. */
export function isId(value: unknown): value is string {
  return isText(value, 100) && value !== '';
}

/** Whether the selectors have the stored form, at a size that a page can have. */
export function isSelectors(value: unknown): value is HighlightSelectors {
  const selectors = fields(value);
  const quote = fields(selectors?.quote);
  if (selectors?.version !== 1 || quote?.type !== 'TextQuoteSelector') return false;
  if (!isText(quote.exact, longest.quote) || quote.exact.trim() === '') return false;
  if (!isText(quote.prefix, longest.context) || !isText(quote.suffix, longest.context)) return false;
  const position = fields(selectors.position);
  if (selectors.position !== null && !(position?.type === 'TextPositionSelector' && isOffset(position.start) && isOffset(position.end))) return false;
  // The engine reads a hint as evidence only and checks it against the words, so its size is all that matters here.
  return selectors.hint === null || (fields(selectors.hint) !== null && JSON.stringify(selectors.hint).length <= longest.hint);
}

/** Whether a page told of itself in the agreed form. */
export function isIdentity(value: unknown): value is ArticleIdentity {
  const page = fields(value);
  return (
    page !== null &&
    isText(page.url, longest.url) &&
    (page.canonicalUrl === null || isText(page.canonicalUrl, longest.url)) &&
    isText(page.title, longest.title) &&
    (page.language === null || isText(page.language, 50))
  );
}

/** Whether a page's request to keep a highlight has the agreed form. */
export function isDraft(value: unknown): value is HighlightDraft {
  const draft = fields(value);
  return (
    draft !== null &&
    isIdentity(draft.page) &&
    isSelectors(draft.selectors) &&
    isText(draft.paragraph, longest.quote) &&
    isColour(draft.colour) &&
    isText(draft.note, longest.note) &&
    isTags(draft.tags)
  );
}

/** The changes a page may ask for, without anything else it sent; null when a value has a wrong form or nothing is left. */
export function readChange(value: unknown): HighlightChange | null {
  const asked = fields(value);
  if (!asked) return null;
  const change: { -readonly [Key in keyof HighlightChange]: HighlightChange[Key] } = {};
  if ('colour' in asked) {
    if (!isColour(asked.colour)) return null;
    change.colour = asked.colour;
  }
  if ('note' in asked) {
    if (!isText(asked.note, longest.note)) return null;
    change.note = asked.note;
  }
  if ('tags' in asked) {
    if (!isTags(asked.tags)) return null;
    change.tags = asked.tags;
  }
  if ('rejected' in asked) {
    if (!isRejected(asked.rejected)) return null;
    change.rejected = asked.rejected;
  }
  if ('detached' in asked) {
    if (typeof asked.detached !== 'boolean') return null;
    change.detached = asked.detached;
  }
  if ('selectors' in asked) {
    if (!isSelectors(asked.selectors)) return null;
    change.selectors = asked.selectors;
  }
  return Object.keys(change).length > 0 ? change : null;
}
