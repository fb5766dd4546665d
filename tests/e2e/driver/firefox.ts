import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { createDownloadFolder } from './downloads';
import type { Driver, LaunchOptions } from './driver';
import { connectPrivileged } from './firefox-privileged';
import type { Privileged } from './firefox-privileged';
import { firefoxView } from './firefox-view';
import {
  allowInPrivateWindows,
  baseAddress,
  chooseMenuItem,
  clickToolbarButton,
  closePopup,
  closeSidebar,
  closeWelcome,
  extensionErrors,
  findInClosedShadow,
  isInFront,
  loadInFront,
  pressKeys,
  pressPromptButton,
  shortcutOf,
  terminateBackground,
  wakeBackground,
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
      await privileged.run(clickToolbarButton, extensionId);
      return openedView(privileged, extensionId, 'popup');
    },
    async openExtensionPage(path) {
      await openInFront(privileged, await browser.newPage(), `${await privileged.run(baseAddress, extensionId)}${path}`);
      return openedView(privileged, extensionId, 'tab');
    },
    openedWelcome: () => openedView(privileged, extensionId, 'tab'),
    openedPanel: () => openedView(privileged, extensionId, 'sidebar'),
    async inBackground(backgroundFunction, ...args) {
      await privileged.run(wakeBackground, extensionId);
      return firefoxView(privileged, extensionId, 'background').evaluate(backgroundFunction, ...args);
    },
    async findOnBar(page, name) {
      await page.bringToFront();
      return privileged.run(findInClosedShadow, name);
    },
    async pressShortcut(page, command) {
      await page.bringToFront();
      await privileged.run(wakeBackground, extensionId);
      const background = firefoxView(privileged, extensionId, 'background');
      await privileged.run(pressKeys, await background.evaluate(shortcutOf, command));
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

async function openedView(privileged: Privileged, extensionId: string, type: 'popup' | 'tab' | 'sidebar') {
  // While a popup opens, Firefox replaces its first, empty document, and what was asked there is never answered.
  const opening = firefoxView(privileged, extensionId, type, 500);
  await until(`the extension's ${type}`, () => opening.evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:'));
  return firefoxView(privileged, extensionId, type);
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
