import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { createDownloadFolder } from './downloads';
import type { Driver, LaunchOptions } from './driver';
import { connectPrivileged } from './firefox-privileged';
import type { Privileged } from './firefox-privileged';
import { firefoxView } from './firefox-view';
import type { PrivilegedWindow } from './firefox-internals';
import { findProgram } from './programs';
import type { Site } from './site';
import { until } from './until';

/** Starts the system's Firefox with the extension as a temporary add-on. Nothing of it outlives `close()`. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const downloads = createDownloadFolder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findProgram('firefox'),
    headless: options.headful !== true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // The browser's own interface (toolbar, popup, menus) can be reached only with this.
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    extraPrefsFirefox: {
      ...proxyPreferences(options.site),
      ...downloadPreferences(downloads.path),
      ...(options.colorScheme && { 'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0 }),
    },
  });
  const privileged = await connectPrivileged(browser);
  const extensionId = options.extension === null ? '' : await browser.installExtension(options.extension);
  let unused: Page | undefined = (await browser.pages())[0];

  return {
    name: 'firefox',
    async open(url) {
      const page = unused ?? (await browser.newPage());
      unused = undefined;
      await page.goto(url);
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      await privileged.run(clickToolbarButton, extensionId);
      return openedView(privileged, extensionId, 'popup');
    },
    async openExtensionPage(path) {
      await openTab(browser, `${await privileged.run(baseAddress, extensionId)}${path}`);
      return openedView(privileged, extensionId, 'tab');
    },
    async inBackground(backgroundFunction, ...args) {
      await privileged.run(wakeBackground, extensionId);
      return firefoxView(privileged, extensionId, 'background').evaluate(backgroundFunction, ...args);
    },
    async killBackground() {
      await privileged.run(terminateBackground, extensionId);
    },
    takeDownload: () => downloads.take(),
    problems: async () => (extensionId === '' ? [] : privileged.run(extensionErrors, extensionId)),
    async close() {
      await browser.close();
      downloads.remove();
    },
  };
}

async function openedView(privileged: Privileged, extensionId: string, type: 'popup' | 'tab') {
  const view = firefoxView(privileged, extensionId, type);
  await until(`the extension's ${type}`, () => view.evaluate(() => document.readyState === 'complete'));
  return view;
}

/** Puppeteer's own navigation waits for a load event that it never hears of in extension pages. */
async function openTab(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: [] });
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

// The functions below run inside the browser's own window.

function clickToolbarButton(extensionId: string): void {
  const { ChromeUtils, CustomizableUI, window } = globalThis as unknown as PrivilegedWindow;
  const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
  const widget = `${ExtensionCommon.makeWidgetId(extensionId)}-browser-action`;
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  const { node } = CustomizableUI.getWidget(widget).forWindow(window);
  (node.querySelector<HTMLElement>('.unified-extensions-item-action-button') ?? node).click();
}

function baseAddress(extensionId: string): string {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  return WebExtensionPolicy.getByID(extensionId).getURL('');
}

async function wakeBackground(extensionId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  await WebExtensionPolicy.getByID(extensionId).extension.wakeupBackground();
}

async function terminateBackground(extensionId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  await WebExtensionPolicy.getByID(extensionId).extension.terminateBackground();
}

function extensionErrors(extensionId: string): string[] {
  const { Services, Ci, WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  const address = WebExtensionPolicy.getByID(extensionId).getURL('');
  return Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, flags }) => sourceName.startsWith(address) && (flags & Ci.nsIScriptError.warningFlag) === 0)
    .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`);
}
