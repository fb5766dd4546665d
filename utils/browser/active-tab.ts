import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { Extraction } from '../article/article';
import type { LaterScript } from '../messages';
import { extractScript, highlighterScript, highlighterStyle, laterScripts } from './injected';

/** The tab the person looks at, as far as this click lets us see it. */
export async function activeTab(): Promise<Browser.tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** The page could not be entered: the browser forbids it, or it is gone. */
export class PageClosedError extends Error {
  constructor(options?: ErrorOptions) {
    super('The page cannot be read', options);
    this.name = 'PageClosedError';
  }
}

/** Reads the article of a tab. Rejects with `PageClosedError` where the browser lets no extension in. */
export async function readArticle(tabId: number): Promise<Extraction> {
  const result = await inject(tabId, extractScript);
  if (!result) throw new Error('The page gave no answer');
  return result as Extraction;
}

/** Starts the highlighter in a tab; does nothing where it runs already. Rejects with `PageClosedError`. */
export async function startPage(tabId: number): Promise<void> {
  await Promise.all([
    browser.scripting.insertCSS({ target: { tabId }, files: [highlighterStyle] }).catch(() => undefined),
    inject(tabId, highlighterScript),
  ]);
}

/** Injects what a tab's highlighter asked for. Rejects with `PageClosedError`. */
export async function injectLater(tabId: number, script: LaterScript): Promise<void> {
  await inject(tabId, laterScripts[script]);
}

async function inject(tabId: number, file: string): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [file as never] }).catch((error: unknown) => {
    throw new PageClosedError({ cause: error });
  });
  // Firefox does not reject on its own pages: it answers with no frame at all.
  if (!frame) throw new PageClosedError();
  return frame.result;
}
