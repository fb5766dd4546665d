import type { Analysis, Quote } from '../utils/analysis/analysis';
import type { AnchorState } from '../utils/anchoring/selectors';
import type { Article, NotAnArticle } from '../utils/article/article';
import type { Decision, Rule } from '../utils/database/rule';
import type { Highlight, HighlightColour } from '../utils/database/records';
import type { CarriedQuote } from '../utils/export/carried-quote';
import type { Locale } from '../utils/locale/index';
import type { SentenceChange } from '../utils/revision/compare-sentences';
import type { Span } from '../utils/text/span';

/** Pages that no extension may read; `not-clicked` is one that the person has not let us into yet. */
export type NotAllowed = 'browser-page' | 'store' | 'pdf' | 'file' | 'not-clicked';

/** Why the whole popup could not do its work. */
export type Failure = 'database-blocked' | 'disk-full' | 'page-gone' | 'unexpected';

/** Why one action could not be done. */
export type ActionFailure = Failure | 'not-on-page' | 'no-selection' | 'clipboard' | 'private-window' | 'permission-denied';

/** What every action resolves to. A promise that rejects is shown as `unexpected`. */
export type ActionResult = 'done' | ActionFailure;

/** A stored highlight and what became of it on the page that is open now. */
export interface ShownHighlight {
  readonly highlight: Highlight;
  readonly state: AnchorState;
  /** The words that stand there now, for `changed` and `uncertain`; null otherwise. */
  readonly foundText: string | null;
}

/** `unavailable`: the browser offers no access to this host (a file, a browser without optional permissions). */
export type SiteAccess = 'none' | 'granted' | 'unavailable';

/** How the article differs from what it was when its first highlight was made. */
export interface ArticleRevision {
  /** ISO 8601 UTC. */
  readonly since: string;
  /** Never empty. */
  readonly changes: readonly SentenceChange[];
}

/** What a person has corrected in the analysis that is shown. */
export interface Corrections {
  /** The decisions that changed something in this article, oldest first. */
  readonly rules: readonly Rule[];
  /** Ids of the quotes and participants they changed. */
  readonly touched: ReadonlySet<string>;
}

export const noCorrections: Corrections = { rules: [], touched: new Set() };

/** What is known of the highlights of the page that is open. */
export interface PageHighlights {
  /** In page order. Null while the page is still being searched for them: what else is shown need not wait. */
  readonly highlights: readonly ShownHighlight[] | null;
  /** Why highlights can be neither shown nor saved although the page could be read; null when they can. */
  readonly highlightsFailure: Failure | null;
  readonly privateWindow: boolean;
  /** Whether this browser can paint highlights on pages; without it they are only listed. */
  readonly canPaint: boolean;
}

export interface ReadyState extends PageHighlights {
  readonly kind: 'ready';
  readonly article: Article;
  /** With the person's corrections in it. */
  readonly analysis: Analysis;
  readonly corrections: Corrections;
  readonly siteAccess: SiteAccess;
  /** Whether the article lies in the library. */
  readonly saved: boolean;
  /** Null while nothing is known to have changed. */
  readonly revision: ArticleRevision | null;
}

/** A page without an article, on which one can highlight all the same. */
export interface OtherPageState extends PageHighlights {
  readonly kind: 'not-an-article';
  readonly reason: NotAnArticle;
}

export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'not-allowed'; readonly reason: NotAllowed }
  | OtherPageState
  | { readonly kind: 'failed'; readonly reason: Failure }
  | ReadyState;

/** A place to show on the page: words of the article (spans in `Article.text`), or a highlight by its id. */
export type JumpTarget =
  | { readonly kind: 'spans'; readonly spans: readonly Span[] }
  | { readonly kind: 'highlight'; readonly id: string };

/** A fact or quote to be highlighted: its words (spans in `Article.text`, in text order) and the note to begin with. */
export interface NewHighlight {
  readonly spans: readonly Span[];
  /** Markdown; the attribution for a quote, empty for a fact. */
  readonly note: string;
}

/**
 * All that the view can ask for. None of these change what is shown by themselves: whoever provides them gives a new
 * `PopupState`. The view announces the results.
 */
export interface PopupActions {
  jumpTo(target: JumpTarget): Promise<ActionResult>;
  /** Puts plain text on the clipboard. */
  copy(text: string): Promise<ActionResult>;
  /** Puts a quote of the article with its source on the clipboard, as text and as rich text. */
  copyQuote(quote: Quote, article: Article, analysis: Analysis): Promise<ActionResult>;
  /** The same for a drag; null while what writes it is still loading, which the first call begins. */
  carryQuote(quote: Quote, article: Article, analysis: Analysis): CarriedQuote | null;
  /** Puts the whole analysis and the highlights on the clipboard, as Markdown and as rich text. */
  copyAll(): Promise<ActionResult>;
  exportMarkdown(to: 'file' | 'clipboard'): Promise<ActionResult>;
  /** Replaces the Markdown note of a highlight. */
  setNote(id: string, note: string): Promise<ActionResult>;
  setColour(id: string, colour: HighlightColour): Promise<ActionResult>;
  removeHighlight(id: string): Promise<ActionResult>;
  /** Takes back the last change to a highlight. */
  undo(): Promise<ActionResult>;
  /** Does again what was undone last. */
  redo(): Promise<ActionResult>;
  /** Searches the page again for the highlights that were not found. */
  lookAgain(): Promise<ActionResult>;
  /** A highlight whose words are gone stays as a note, which is not searched for; or is searched for again. */
  keepAsNote(id: string, asNote: boolean): Promise<ActionResult>;
  /** Switches the sentence cursor on the page on or off. */
  toggleCursor(): Promise<ActionResult>;
  highlightItem(item: NewHighlight): Promise<ActionResult>;
  /** The person says that the found words are this highlight: for `changed` and `uncertain`. */
  confirmChanged(id: string): Promise<ActionResult>;
  /** The person says that they are not; the highlight becomes `missing`. */
  rejectChanged(id: string): Promise<ActionResult>;
  /** Gives a missing highlight the words that are selected on the page. */
  attachToSelection(id: string): Promise<ActionResult>;
  /** Remembers where the program was wrong, for this article or for all that are read, and shows the analysis so. */
  correct(decision: Decision, everywhere: boolean): Promise<ActionResult>;
  /** Forgets a correction by its id; null means the newest. */
  takeBack(ruleId: string | null): Promise<ActionResult>;
  /** Saves the article's corrections as a file of test cases. */
  exportCases(): Promise<ActionResult>;
  /** Called in the click itself, because the browser asks for permission only then. */
  toggleSite(wanted: boolean): Promise<ActionResult>;
  /** Opens what is shown here beside the page, where it stays; null where it already does. Called in the click itself. */
  readonly openPanel: (() => void) | null;
  openSettings(): void;
  /** Keeps the article with its text and analysis. */
  saveArticle(): Promise<ActionResult>;
  /** Opens the library's page, at an article that lies in it. */
  openLibrary(article?: Article): void;
  setLocale(locale: Locale): void;
  /** Reads the page again. */
  retry(): void;
}

/** What `usePopup()` returns. */
export interface Popup {
  readonly state: PopupState;
  readonly locale: Locale;
  /** Null until they are loaded. */
  readonly actions: PopupActions | null;
}
