import type { Page } from 'puppeteer-core';
import type { Desktop } from './desktop';
import type { Site } from './site';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly site: Site;
  /** Folder of the built extension; null starts the browser without one, for comparison. */
  readonly extension: string | null;
  /** Where to open a window; without one the browser runs headless. Only a desktop of the tests has a keyboard to press. */
  readonly window?: Desktop | { readonly display: string | undefined };
  readonly colorScheme?: ColorScheme;
  /** Leaves the page open that greets after an installation; other tests begin without it. */
  readonly keepWelcome?: boolean;
  /** Every window is a private one, and the extension is allowed in it. Firefox only. */
  readonly privateWindows?: boolean;
  /**
   * Nobody looks into the background, so that it ends when it has nothing to do; `sleepsAfter` is after how many seconds, where
   * the browser lets itself be told (Firefox). What asks the background does not work then.
   */
  readonly unwatched?: { readonly sleepsAfter: number };
}

export type ColorScheme = 'light' | 'dark';

/** What can be handed into an extension page and back. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A mouse over a page; points are CSS pixels of its viewport. */
export interface Mouse {
  move(x: number, y: number): Promise<void>;
  /** Presses the first button where the mouse was moved to. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** A page of the extension: its popup, or one of its pages in a tab. */
export interface View {
  /** The page as Puppeteer sees it. Firefox shows it no pages of extensions. */
  readonly page?: Page;
  readonly mouse: Mouse;
  /** Runs a self-contained function in the page; arguments and result are JSON. Rejects with what the function throws. */
  evaluate<Arguments extends Json[], Result>(
    pageFunction: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Runs an expression in the page, past the page's own policy; for code that is no function of the tests. */
  evaluateSource(expression: string): Promise<unknown>;
  /** A real click at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** A real key, by its `KeyboardEvent.key`, with the modifiers held. */
  press(key: string, ...modifiers: ('Shift' | 'Control' | 'Alt')[]): Promise<void>;
  /** Types text into whatever has the focus. */
  type(text: string): Promise<void>;
  /** A PNG of the page's viewport. */
  screenshot(file: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Download {
  readonly name: string;
  /** As UTF-8. */
  readonly content: string;
  readonly bytes: Uint8Array;
}

/** A browser under test with the extension in it. Web pages are Puppeteer's own; the rest differs by browser. */
export interface Driver {
  readonly name: BrowserName;
  open(url: string): Promise<Page>;
  /** A click on the extension's toolbar icon, as by a person, with the page's tab in front. Resolves to the popup. */
  clickToolbar(page: Page): Promise<View>;
  /** Opens a page of the extension, by its path, in a tab. */
  openExtensionPage(path: string): Promise<View>;
  /** The page that greets after an installation; only with `keepWelcome`. */
  openedWelcome(): Promise<View>;
  /** The panel beside the page that was opened: Chromium's side panel, Firefox's sidebar. */
  openedPanel(): Promise<View>;
  /** Shows the page in front, one of the extension's, so many times as large, as a person's zoom does. */
  magnify(view: View, factor: number): Promise<void>;
  /** Runs a function in the background context; arguments and result are JSON. Wakes it if need be. */
  inBackground<Arguments extends Json[], Result>(
    backgroundFunction: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /**
   * The middle of a control on the bar that the extension shows on the page, by the control's accessible name, in CSS
   * pixels of the viewport; null when it is not shown. The bar's shadow root is closed, also to the page's scripts.
   */
  findOnBar(page: Page | View, name: string): Promise<Point | null>;
  /** Drags what is at a point of a page of the extension to a point of a web page beside it. Firefox only, on a desktop. */
  drag(view: View, from: Point, page: Page, to: Point): Promise<void>;
  /**
   * Presses the keys of one of the extension's commands, by its name in the manifest, with the page in front: on a desktop
   * the real ones. Headless, Firefox is told that they were pressed, and Chromium cannot.
   */
  pressShortcut(page: Page, command: string): Promise<void>;
  /** Gives a command other keys (`Alt+Shift+U`), as the browser's own page for them does. */
  setShortcut(command: string, keys: string): Promise<void>;
  /** Right-clicks a point of the page and chooses the extension's entry, by its text. */
  chooseFromMenu(page: Page, at: Point, text: string): Promise<void>;
  /** Answers the browser's own question whether the extension may have more access. */
  answerPermissionPrompt(answer: 'allow' | 'deny'): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it is short of memory. */
  killBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** How many listeners the extension has on a web page; in Firefox those that anybody has there, which on a page without scripts is the same. */
  listenersOn(page: Page): Promise<number>;
  /** The next file that arrives in the download folder, or has arrived and was not yet taken. */
  takeDownload(): Promise<Download>;
  /** Exceptions that nobody in the extension's contexts handled so far. */
  problems(): Promise<readonly string[]>;
  /** Resolves when the browser has ended, by whomever. */
  readonly closed: Promise<void>;
  /** Closes the popup and all pages, so that the next test begins with none. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}
