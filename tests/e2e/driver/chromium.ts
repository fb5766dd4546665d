import puppeteer, { ProtocolError } from 'puppeteer-core';
import type { Browser, KeyInput, Page, Target } from 'puppeteer-core';
import { findInClosedShadow } from './chromium-shadow';
import { callSource } from './call-source';
import { asChord, desktopOf } from './desktop';
import { setShortcut } from './chromium-extensions-page';
import { createDownloadFolder } from './downloads';
import type { Driver, LaunchOptions, View } from './driver';
import { closeAllPages } from './pages';
import { findProgram } from './programs';
import { until } from './until';

const ARGUMENTS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  // Chromium would silently ask for https where a fixture is served over http.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

/** Starts the system's Chromium with the extension loaded unpacked. Nothing of it outlives `close()`. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  if (options.privateWindows === true) throw new Error('Chromium keeps no extension that a driver has allowed in private windows');
  const downloads = createDownloadFolder();
  const problems: string[] = [];
  const browser = await puppeteer.launch({
    executablePath: findProgram('chromium'),
    headless: options.window === undefined,
    env: { ...process.env, ...(options.window?.display && { DISPLAY: options.window.display }) },
    pipe: true,
    enableExtensions: options.extension === null ? false : [options.extension],
    acceptInsecureCerts: true,
    ...(options.unwatched && { targetFilter: (target: Target) => target.type() !== 'service_worker' }),
    // Screenshots shall look as the popup does.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    defaultViewport: options.window === undefined ? { width: 1100, height: 800 } : null,
    args: [...ARGUMENTS, `--proxy-server=${options.site.proxy}`],
  });
  browser.on('targetcreated', (target) => void watchWorker(target, problems));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads.path });
  let extensionId = '';
  if (options.extension !== null && !options.unwatched) {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    await watchWorker(worker, problems);
  }
  const welcome = options.extension === null ? null : await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  if (welcome !== null) extensionId = new URL(welcome.url()).host;
  // Tests begin with one empty page; the first page of an installation has a test of its own.
  if (options.keepWelcome !== true) {
    const page = await welcome?.page();
    await page?.waitForSelector('h1');
    await page?.close();
  }
  const firstPage = (await browser.pages()).find((page) => !page.url().endsWith('/welcome.html'));
  let unused: Page | undefined = firstPage;

  const show = async (page: Page) => {
    watchPage(page, problems);
    if (options.colorScheme !== undefined) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme }]);
    }
    return viewOf(page);
  };

  return {
    name: 'chromium',
    async open(url) {
      const page = unused ?? (await browser.newPage());
      unused = undefined;
      watchPage(page, problems);
      await page.goto(url);
      return page;
    },
    async clickToolbar(page) {
      const extension = (await browser.extensions()).get(extensionId);
      if (extension === undefined) throw new Error('The extension is not installed');
      await page.bringToFront();
      // One that is open, or still closing, would be taken for the new one.
      for (const old of popups(browser, extensionId)) await old.page().then((popup) => popup?.close()).catch(() => undefined);
      await until('the popup before to close', () => popups(browser, extensionId).length === 0);
      await page.triggerExtensionAction(extension);
      const target = await until('the popup to open', () => popups(browser, extensionId)[0] ?? null);
      return show(await target.asPage());
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return show(page);
    },
    async openedWelcome() {
      const page = await welcome?.page();
      if (!page) throw new Error('No page greets');
      return show(page);
    },
    async openedPanel() {
      const target = await browser.waitForTarget((candidate) => candidate.url().includes(`${extensionId}/sidepanel.html`));
      return show(await target.asPage());
    },
    async magnify(view, factor) {
      // To the page it is a window so many times as small.
      await view.page?.setViewport({ width: Math.floor(1100 / factor), height: Math.floor(800 / factor), deviceScaleFactor: factor });
    },
    async inBackground(backgroundFunction, ...args) {
      const worker = await backgroundWorker(browser, extensionId);
      return await worker.evaluate(callSource(backgroundFunction, args)) as never;
    },
    findOnBar: async (page, name) => findInClosedShadow(pageOf(page), name),
    async pressShortcut(page, command) {
      await page.bringToFront();
      const worker = await backgroundWorker(browser, extensionId);
      const keyboard = desktopOf(options);
      keyboard.focus('chromium');
      const shortcut = (await worker.evaluate(callSource(shortcutOf, [command]))) as string;
      keyboard.press(asChord(shortcut));
    },
    drag: () => Promise.reject(new Error('Chromium begins no drag in its side panel for a driver')),
    setShortcut: (command, keys) => setShortcut(browser, extensionId, command, keys),
    async chooseFromMenu(page, { x, y }, text) {
      await page.bringToFront();
      const keyboard = desktopOf(options);
      await page.mouse.click(x, y, { button: 'right' });
      await keyboard.still();
      // The menu is the operating system's; its entries are chosen by their first letter.
      await keyboard.pressSeen(text.charAt(0).toLowerCase());
    },
    async answerPermissionPrompt(answer) {
      const keyboard = desktopOf(options);
      // The prompt takes the keyboard from the popup, which closes; no event tells of the prompt itself.
      await until('the popup to give way to the prompt', () => popups(browser, extensionId).length === 0);
      await keyboard.still();
      // It opens with "Deny" in focus.
      if (answer === 'allow') await keyboard.pressSeen('Tab');
      await keyboard.pressSeen('Return');
    },
    async killBackground() {
      const target = browser.targets().find((candidate) => isBackground(candidate, extensionId));
      // Closing through the worker's own session is the way that leaves the browser able to start a new one.
      await (await target?.worker())?.close();
      await until('the service worker to end', () => !browser.targets().some((one) => isBackground(one, extensionId)));
    },
    async isBackgroundRunning() {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      return targetInfos.some(({ url }) => url.includes(extensionId));
    },
    async listenersOn(page) {
      const client = await page.createCDPSession();
      const worlds: number[] = [];
      client.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.includes(extensionId)) worlds.push(context.id);
      });
      // Tells of every context there is, and answers when it has. A page keeps empty ones of scripts that it once had.
      await client.send('Runtime.enable');
      const expression = '[window, document, document.documentElement, document.body].flatMap((one) => Object.values(getEventListeners(one)).flat()).length';
      const counts = await Promise.all(worlds.map(async (contextId) => (await client.send('Runtime.evaluate', { contextId, expression, includeCommandLineAPI: true })).result.value as number));
      await client.detach();
      return counts.reduce((sum, count) => sum + count, 0);
    },
    takeDownload: () => downloads.take(),
    async closePages() {
      await (await browser.targets().find(isPanel)?.asPage())?.close();
      unused = await closeAllPages(browser);
    },
    closed: new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    problems: () => Promise.resolve(problems),
    async close() {
      await browser.close();
      downloads.remove();
    },
  };
}

function popups(browser: Browser, extensionId: string): Target[] {
  return browser.targets().filter((target) => target.url().includes(`${extensionId}/popup.html`));
}

/** Runs in the worker. */
async function shortcutOf(command: string): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } };
  const found = (await chrome.commands.getAll()).find(({ name }) => name === command);
  if (!found?.shortcut) throw new Error(`"${command}" has no keys`);
  return found.shortcut;
}

function isPanel(target: Target): boolean {
  return target.url().endsWith('/sidepanel.html');
}

function isBackground(target: Target, extensionId: string): boolean {
  return target.type() === 'service_worker' && target.url().includes(extensionId);
}

async function backgroundWorker(browser: Browser, extensionId: string) {
  const target = await browser.waitForTarget((candidate) => isBackground(candidate, extensionId));
  const worker = await target.worker();
  if (worker === null) throw new Error('The service worker has no session');
  return worker;
}

function pageOf(shown: Page | View): Page {
  const page = 'evaluateSource' in shown ? shown.page : shown;
  if (page === undefined) throw new Error('Chromium shows every page');
  return page;
}

function viewOf(page: Page): View {
  return {
    page,
    mouse: page.mouse,
    evaluate: async (pageFunction, ...args) => (await page.evaluate(callSource(pageFunction, args))) as never,
    evaluateSource: (expression) => page.evaluate(expression),
    clickAt: (x, y) => unlessClosed(() => page.mouse.click(x, y)),
    press: (key, ...modifiers) =>
      unlessClosed(async () => {
        for (const modifier of modifiers) await page.keyboard.down(modifier);
        await page.keyboard.press(key as KeyInput);
        for (const modifier of modifiers) await page.keyboard.up(modifier);
      }),
    type: (text) => page.keyboard.type(text),
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    isOpen: () => Promise.resolve(!page.isClosed()),
    close: () => (page.isClosed() ? Promise.resolve() : page.close()),
  };
}

/** A click or key that closes the popup has done its work, though the rest of its events have nowhere to go. */
async function unlessClosed(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.name !== 'TargetCloseError') throw error;
  }
}

function watchPage(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // A web page's own exceptions are its own affair; our content scripts' carry our address.
    if (page.url().startsWith('chrome-extension:') || text.includes('chrome-extension:')) problems.push(text);
  });
  page.on('console', (message) => {
    // What the page's own policy forbids throws nothing.
    if (message.type() === 'error' && page.url().startsWith('chrome-extension:')) problems.push(message.text());
  });
}

async function watchWorker(target: Target, problems: string[]): Promise<void> {
  if (target.type() !== 'service_worker') return;
  // A worker may end before it can be watched; then there is nothing to watch.
  const worker = await target.worker().catch(() => null);
  worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    problems.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
}
