import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { asChord, desktopOf } from './desktop';
import { createDownloadFolder } from './downloads';
import type { Driver, LaunchOptions } from './driver';
import { connectPrivileged } from './firefox-privileged';
import type { Privileged } from './firefox-privileged';
import { firefoxView, hasView } from './firefox-view';
import type { ViewType } from './firefox-view';
import {
  allowInPrivateWindows,
  baseAddress,
  changeShortcut,
  chooseMenuItem,
  clickToolbarButton,
  closePopup,
  closeSidebar,
  closeWelcome,
  countListeners,
  extensionErrors,
  findInClosedShadow,
  isInFront,
  loadInFront,
  numberInFront,
  pressPromptButton,
  shortcutOf,
  terminateBackground,
  wakeBackground,
  zoomInFront,
} from './firefox-window';
import { closeAllPages } from './pages';
import { findProgram } from './programs';
import type { Site } from './site';
import { until } from './until';

/** Starts the system's Firefox with the extension as a temporary add-on. Nothing of it outlives `close()`. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const downloads = createDownloadFolder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findProgram('firefox'),
    headless: options.window === undefined,
    env: { ...process.env, ...(options.window?.display && { DISPLAY: options.window.display }) },
    acceptInsecureCerts: true,
    defaultViewport: null,
    // The browser's own interface (toolbar, popup, menus) can be reached only with this.
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    extraPrefsFirefox: {
      ...proxyPreferences(options.site),
      ...downloadPreferences(downloads.path),
      'browser.privatebrowsing.autostart': options.privateWindows === true,
      // A prompt takes no answer in its first half second, lest somebody click it by mistake.
      'security.notification_enable_delay': 0,
      ...(options.unwatched && { 'extensions.background.idle.timeout': options.unwatched.sleepsAfter * 1_000 }),
      ...(options.colorScheme && { 'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0 }),
    },
  });
  const privileged = await connectPrivileged(browser);
  const extensionId = options.extension === null ? '' : await browser.installExtension(options.extension);
  if (options.privateWindows === true) await privileged.run(allowInPrivateWindows, extensionId);
  // Tests begin with one empty page; the first page of an installation has a test of its own.
  // In windows that are all private nothing greets: the extension is let in only after its installation.
  const greets = options.extension !== null && options.privateWindows !== true;
  if (greets && options.keepWelcome !== true) {
    const welcome = await openedView(privileged, extensionId, 'tab');
    // Not while it still reads: a promise left over would count as a problem of the test that comes next.
    await until('the first page', () => welcome.evaluate(() => document.querySelector('h1') !== null));
    await privileged.run(closeWelcome);
  }
  let unused: Page | undefined = (await browser.pages())[0];

  return {
    name: 'firefox',
    async open(url) {
      const page = unused ?? (await browser.newPage());
      unused = undefined;
      if (/^https?:/.test(url)) await page.goto(url);
      else await openInFront(privileged, page, url);
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      // While one is open the click would close it.
      await privileged.run(closePopup, extensionId);
      await until('the popup before to close', async () => !(await privileged.run(hasView, extensionId, 'popup')));
      await privileged.run(clickToolbarButton, extensionId);
      return openedView(privileged, extensionId, 'popup');
    },
    async openExtensionPage(path) {
      await openInFront(privileged, await browser.newPage(), `${await privileged.run(baseAddress, extensionId)}${path}`);
      return openedView(privileged, extensionId, `tab ${await privileged.run(numberInFront)}`);
    },
    openedWelcome: () => openedView(privileged, extensionId, 'tab'),
    openedPanel: () => openedView(privileged, extensionId, 'sidebar'),
    magnify: (_view, factor) => privileged.run(zoomInFront, factor),
    async inBackground(backgroundFunction, ...args) {
      await privileged.run(wakeBackground, extensionId);
      return firefoxView(privileged, extensionId, 'background').evaluate(backgroundFunction, ...args);
    },
    async findOnBar(page, name) {
      // A tab of the extension is in front since it was opened.
      if (!('evaluateSource' in page)) await page.bringToFront();
      return privileged.run(findInClosedShadow, name);
    },
    async drag(view, from, page, to) {
      const window = desktopOf(options);
      const corners = [await view.evaluate(cornerOnScreen), await page.evaluate(cornerOnScreen)] as const;
      await window.drag({ x: corners[0].x + from.x, y: corners[0].y + from.y }, { x: corners[1].x + to.x, y: corners[1].y + to.y });
    },
    async pressShortcut(page, command) {
      await page.bringToFront();
      await privileged.run(wakeBackground, extensionId);
      const background = firefoxView(privileged, extensionId, 'background');
      const shortcut = await background.evaluate(shortcutOf, command);
      const window = desktopOf(options);
      window.focus('firefox');
      // Until it has seen that it has the keyboard it drops keys.
      await window.still();
      window.press(asChord(shortcut));
    },
    async setShortcut(command, keys) {
      await privileged.run(wakeBackground, extensionId);
      await firefoxView(privileged, extensionId, 'background').evaluate(changeShortcut, command, keys);
    },
    async chooseFromMenu(page, { x, y }, text) {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      await until(`"${text}" in the menu`, () => privileged.run(chooseMenuItem, text));
    },
    answerPermissionPrompt: async (answer) => {
      await until('the permission prompt', () => privileged.run(pressPromptButton, answer));
    },
    async killBackground() {
      await privileged.run(terminateBackground, extensionId);
    },
    isBackgroundRunning: () => privileged.run(hasView, extensionId, 'background'),
    async listenersOn(page) {
      await page.bringToFront();
      return privileged.run(countListeners);
    },
    takeDownload: () => downloads.take(),
    async closePages() {
      if (extensionId !== '') await privileged.run(closePopup, extensionId);
      await privileged.run(closeSidebar);
      unused = await closeAllPages(browser);
    },
    closed: new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    problems: async () => (extensionId === '' ? [] : privileged.run(extensionErrors, extensionId)),
    async close() {
      await browser.close();
      downloads.remove();
    },
  };
}

async function openedView(privileged: Privileged, extensionId: string, type: ViewType) {
  // While a popup opens, Firefox replaces its first, empty document, and what was asked there is never answered.
  const opening = firefoxView(privileged, extensionId, type, 500);
  await until(`the extension's ${type}`, () => opening.evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:'));
  return firefoxView(privileged, extensionId, type);
}

/** Runs in a page: where on the screen its viewport begins. */
function cornerOnScreen(): { x: number; y: number } {
  const { mozInnerScreenX, mozInnerScreenY } = window as unknown as { mozInnerScreenX: number; mozInnerScreenY: number };
  return { x: mozInnerScreenX, y: mozInnerScreenY };
}

/** Pages of the browser and of extensions: Puppeteer may not open the ones and never hears that the others have loaded. */
async function openInFront(privileged: Privileged, page: Page, url: string): Promise<void> {
  await page.bringToFront();
  await privileged.run(loadInFront, url);
  await until(`${url} to load`, () => privileged.run(isInFront, url));
}

function proxyPreferences({ port }: Site): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'dom.security.https_first': false,
  };
}

function downloadPreferences(folder: string): Record<string, string | number | boolean> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}
