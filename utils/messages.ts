import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { AnchorState, TextQuoteSelector } from './anchoring/selectors';
import type { ArticleIdentity, Highlight, HighlightChange, HighlightColour, HighlightDraft } from './database/records';

/** Why a call was refused or failed. Every code has its own text in the interface. */
export type Fault =
  | 'private-window'
  | 'storage-blocked'
  | 'storage-newer'
  | 'storage-full'
  | 'storage-failed'
  | 'invalid'
  | 'not-found'
  | 'no-answer'
  | 'unexpected';

/** The highlights of the article that a page shows. */
export interface PageHighlights {
  readonly key: string;
  readonly highlights: readonly Highlight[];
  /** In a private window nothing is stored; the page must not offer to. */
  readonly privateWindow: boolean;
}

/** Scripts that are injected where a page first needs them. */
export type LaterScript = 'anchoring' | 'toolbar' | 'cursor';

/** What scripts on a page may ask of the background. The background validates every payload by shape. */
export interface PageToBackground {
  /** The living highlights of the page's article. */
  highlightsForPage(page: ArticleIdentity): PageHighlights;
  /** Keeps a highlight; answers after the commit. */
  saveHighlight(draft: HighlightDraft): Highlight;
  /** Changes colour, note, tags or selectors; answers after the commit. */
  changeHighlight(request: { readonly page: ArticleIdentity; readonly id: string; readonly change: HighlightChange }): Highlight;
  /** Deletes a highlight; `undo` brings it back for 30 days. */
  removeHighlight(request: { readonly page: ArticleIdentity; readonly id: string }): Highlight;
  /** Takes back the newest change of the page's article; null when nothing is left. */
  undo(page: ArticleIdentity): Highlight | null;
  /** Does again what was undone last; null when nothing was. */
  redo(page: ArticleIdentity): Highlight | null;
  /** Asks for one of the scripts that are injected where a page first needs them. */
  needScript(script: LaterScript): void;
  /** Tags used in any highlight, most used first. */
  knownTags(): readonly string[];
}

/** A highlight with what became of it on the page. */
export interface AnchoredHighlight {
  readonly highlight: Highlight;
  readonly state: AnchorState;
  /** The words now at its place; empty when there are none. */
  readonly found: string;
}

/** What a page shows at this moment. */
export interface PageState {
  readonly key: string;
  readonly page: ArticleIdentity;
  readonly privateWindow: boolean;
  readonly highlights: readonly AnchoredHighlight[];
  /** Whether the browser can paint (CSS Custom Highlight API); without it the list still works. */
  readonly canPaint: boolean;
}

export type Words = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/** What extension pages and the background may ask of a page. */
export interface ExtensionToPage {
  /** State of the page's highlights, after the first search has ended. */
  pageState(): PageState;
  /** Scrolls to the first of the words and flashes them all; false when none are on the page. */
  showText(words: readonly Words[]): boolean;
  /** Scrolls to a highlight and flashes it; false when it is not on the page. */
  showHighlight(request: { readonly id: string }): boolean;
  /** Highlights words that the analysis found, from the first of them to the last; null when they are not on the page. */
  highlightText(request: { readonly words: readonly Words[]; readonly colour: HighlightColour; readonly note: string }): Highlight | null;
  /** Highlights what is selected; null when nothing is. */
  highlightSelection(request: { readonly colour: HighlightColour }): Highlight | null;
  /** Attaches an existing highlight to what is selected; null when nothing is. */
  attachToSelection(request: { readonly id: string }): Highlight | null;
  /** Takes the changed words found for a highlight as its words from now on; null when there are none. */
  confirmChange(request: { readonly id: string }): Highlight | null;
  /** Takes note that the words found for a highlight are not it; null when there are none. */
  rejectChange(request: { readonly id: string }): Highlight | null;
  /** Switches the sentence cursor on, or off when it is on; says where quotes and participants stand, if known. Answers whether it is on now. */
  toggleCursor(request: { readonly quotes: readonly Words[]; readonly participants: readonly Words[] }): boolean;
  /** These articles changed elsewhere: read the store again if this page's is among them. */
  highlightsChanged(request: { readonly keys: readonly string[] }): void;
}

/** Every procedure takes at most one argument, so that a message is `{procedure, argument}`. */
type Protocol<Shape> = { [Name in keyof Shape]: (argument: never) => unknown };
type Argument<Procedure> = Procedure extends (argument: infer Value) => unknown ? Value : never;
type Answer<Procedure> = Procedure extends (argument: never) => infer Value ? Value : never;

/** Who called: the browser's own account of the sender, never the sender's. */
export type Caller = Browser.runtime.MessageSender;

export type Handlers<Shape extends Protocol<Shape>> = {
  [Name in keyof Shape]: (argument: Argument<Shape[Name]>, caller: Caller) => Answer<Shape[Name]> | Promise<Answer<Shape[Name]>>;
};

export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Fault };

/** A call that did not succeed. */
export class CallError extends Error {
  constructor(readonly fault: Fault, options?: ErrorOptions) {
    super(fault, options);
    this.name = 'CallError';
  }
}

const mark = 'konspekt';

interface Message {
  readonly mark: typeof mark;
  readonly procedure: string;
  readonly argument: unknown;
}

/** Calls a procedure of the background. Rejects with `CallError`: its fault, or `no-answer` when nobody listens. */
export function callBackground<Name extends keyof PageToBackground>(
  procedure: Name,
  argument: Argument<PageToBackground[Name]>,
): Promise<Answer<PageToBackground[Name]>> {
  return call(procedure, argument, (message) => browser.runtime.sendMessage(message));
}

/** Calls a procedure of the scripts in a tab's top frame. Rejects with `CallError`: its fault, or `no-answer` when none run there. */
export function callPage<Name extends keyof ExtensionToPage>(
  tabId: number,
  procedure: Name,
  argument: Argument<ExtensionToPage[Name]>,
): Promise<Answer<ExtensionToPage[Name]>> {
  return call(procedure, argument, (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

async function call<Value>(procedure: string, argument: unknown, send: (message: Message) => Promise<unknown>): Promise<Value> {
  let reply: Reply | undefined;
  try {
    reply = (await send({ mark, procedure, argument })) as Reply | undefined;
  } catch (error) {
    throw new CallError('no-answer', { cause: error });
  }
  if (!reply) throw new CallError('no-answer');
  if (!reply.ok) throw new CallError(reply.fault);
  return reply.value as Value;
}

/** Answers a message from a table of handlers: null when it is no call of theirs. Never rejects: what a handler throws becomes a fault. */
export function answer<Shape extends Protocol<Shape>>(handlers: Handlers<Shape>, message: unknown, caller: Caller): Promise<Reply> | null {
  const { mark: found, procedure, argument } = (typeof message === 'object' && message !== null ? message : {}) as Partial<Message>;
  if (found !== mark || typeof procedure !== 'string' || !Object.hasOwn(handlers, procedure)) return null;
  const handler = handlers[procedure as keyof Shape] as (argument: unknown, caller: Caller) => unknown;
  return (async (): Promise<Reply> => {
    try {
      // Chrome's messages are JSON: `undefined` would arrive as a missing key.
      return { ok: true, value: (await handler(argument, caller)) ?? null };
    } catch (error) {
      return { ok: false, fault: faultOf(error) };
    }
  })();
}

function faultOf(error: unknown): Fault {
  if (error instanceof CallError) return error.fault;
  const fault = (error as { fault?: Fault } | null)?.fault;
  return typeof fault === 'string' ? fault : 'unexpected';
}

/** Who may call: `pages` are this extension's scripts on web pages, `extension` its own pages and background. */
export type Callers = 'pages' | 'extension';

/**
 * Listens for calls and answers from the table. Must run synchronously when a script starts, or a waking worker misses its message.
 * Messages of other extensions, and of callers of the other side, are not answered. Ends with the signal.
 */
export function listen<Shape extends Protocol<Shape>>(callers: Callers, handlers: Handlers<Shape>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Caller, respond: (reply: Reply) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || fromExtension(sender) !== (callers === 'extension')) return undefined;
    const reply = answer(handlers, message, sender);
    if (!reply) return undefined;
    void reply.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function fromExtension(sender: Caller): boolean {
  // The background itself has no address in some versions; only scripts on pages always have a tab and the page's address.
  return sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(browser.runtime.getURL('/'));
}
