import type { Point } from './driver';
import type { PrivilegedWindow } from './firefox-internals';

// These functions run inside the browser's own window, each by itself: they see nothing of this file.

export function clickToolbarButton(extensionId: string): void {
  const { ChromeUtils, CustomizableUI, window } = globalThis as unknown as PrivilegedWindow;
  const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
  const widget = `${ExtensionCommon.makeWidgetId(extensionId)}-browser-action`;
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  const { node } = CustomizableUI.getWidget(widget).forWindow(window);
  (node.querySelector<HTMLElement>('.unified-extensions-item-action-button') ?? node).click();
}

/** What the switch "Run in Private Windows" on the browser's page of extensions does. */
export async function allowInPrivateWindows(extensionId: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as PrivilegedWindow;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(extensionId, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(extensionId)).reload();
}

export function baseAddress(extensionId: string): string {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  return WebExtensionPolicy.getByID(extensionId).getURL('');
}

export function loadInFront(url: string): void {
  const { gBrowser, Services } = globalThis as unknown as PrivilegedWindow;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}

export function isInFront(url: string): boolean {
  const { gBrowser } = globalThis as unknown as PrivilegedWindow;
  const { currentURI, webProgress } = gBrowser.selectedBrowser;
  return currentURI.spec === url && !webProgress.isLoadingDocument;
}

/** The number by which the browser knows the tab in front. */
export function numberInFront(): number {
  const { gBrowser } = globalThis as unknown as PrivilegedWindow;
  return gBrowser.selectedBrowser.browserId;
}

export function zoomInFront(factor: number): void {
  const { gBrowser } = globalThis as unknown as PrivilegedWindow;
  gBrowser.selectedBrowser.fullZoom = factor;
}

export async function wakeBackground(extensionId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  await WebExtensionPolicy.getByID(extensionId).extension.wakeupBackground();
}

export async function terminateBackground(extensionId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  await WebExtensionPolicy.getByID(extensionId).extension.terminateBackground();
}

export function extensionErrors(extensionId: string): string[] {
  const { Services, Ci, WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  const address = WebExtensionPolicy.getByID(extensionId).getURL('');
  return Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, flags }) => sourceName.startsWith(address) && (flags & Ci.nsIScriptError.warningFlag) === 0)
    .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`);
}

export function closePopup(extensionId: string): void {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  for (const { xulBrowser } of WebExtensionPolicy.getByID(extensionId).extension.views) {
    xulBrowser.closest<HTMLElement & { hidePopup(): void }>('panel')?.hidePopup();
  }
}

/** Closes the page that greets after an installation. */
export function closeWelcome(): void {
  const { gBrowser } = globalThis as unknown as PrivilegedWindow;
  for (const tab of gBrowser.tabs) if (tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html')) gBrowser.removeTab(tab);
}

/** The sidebar stays open from tab to tab, and from test to test. */
export function closeSidebar(): void {
  const { SidebarController } = globalThis as unknown as PrivilegedWindow;
  SidebarController.hide();
}

/** False while the menu is not open, or has no such entry. */
export function chooseMenuItem(text: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as (HTMLElement & { activateItem(item: Element): void }) | null;
  const item = [...(menu?.querySelectorAll('menuitem') ?? [])].find((entry) => entry.getAttribute('label') === text);
  if (menu === null || item === undefined || menu.getAttribute('state') === 'closed') return false;
  menu.activateItem(item);
  return true;
}

/** False while no prompt is open. */
export function pressPromptButton(answer: 'allow' | 'deny'): boolean {
  const { PopupNotifications } = globalThis as unknown as PrivilegedWindow;
  const prompt = PopupNotifications.panel.querySelector<HTMLElement & { button: HTMLElement; secondaryButton: HTMLElement }>('popupnotification');
  if (prompt === null || PopupNotifications.panel.getAttribute('panelopen') !== 'true') return false;
  (answer === 'allow' ? prompt.button : prompt.secondaryButton).click();
  return true;
}

/** Runs in the background context, not in the window. */
export async function shortcutOf(command: string): Promise<string> {
  const { browser } = globalThis as unknown as { browser: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } };
  const found = (await browser.commands.getAll()).find(({ name }) => name === command);
  if (!found?.shortcut) throw new Error(`"${command}" has no keys`);
  return found.shortcut;
}

/** Runs in the background context, not in the window. */
export async function changeShortcut(name: string, shortcut: string): Promise<void> {
  const { browser } = globalThis as unknown as { browser: { commands: { update(change: { name: string; shortcut: string }): Promise<void> } } };
  await browser.commands.update({ name, shortcut });
}

/** How many listeners the window, document and body of the page in front have, of whatever script. */
export function countListeners(): Promise<number> {
  const { gBrowser } = globalThis as unknown as PrivilegedWindow;
  const { messageManager } = gBrowser.selectedBrowser;
  const reply = `konspekt-test:${Math.random()}`;
  const script = `{
    const service = Cc['@mozilla.org/eventlistenerservice;1'].getService(Ci.nsIEventListenerService);
    const all = [content, content.document, content.document.documentElement, content.document.body].flatMap((target) => service.getListenerInfoFor(target));
    sendAsyncMessage(${JSON.stringify(reply)}, String(all.filter(({ inSystemEventGroup }) => !inSystemEventGroup).length));
  }`;
  return new Promise((resolve) => {
    const listener = ({ data }: { readonly data: string }) => {
      messageManager.removeMessageListener(reply, listener);
      resolve(Number(data));
    };
    messageManager.addMessageListener(reply, listener);
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** The middle of a control in the bar's closed shadow root on the page in front; null when it is not shown. */
export function findInClosedShadow(name: string): Promise<Point | null> {
  const { gBrowser } = globalThis as unknown as PrivilegedWindow;
  const { messageManager } = gBrowser.selectedBrowser;
  const reply = `konspekt-test:${Math.random()}`;
  const script = `{
    const root = content.document.querySelector('konspekt-ui')?.openOrClosedShadowRoot;
    const named = [...(root?.querySelectorAll('*') ?? [])].find((element) =>
      (element.getAttribute('aria-label') ?? element.textContent.trim()) === ${JSON.stringify(name)} && element.getClientRects().length > 0);
    const box = named?.getBoundingClientRect();
    sendAsyncMessage(${JSON.stringify(reply)}, JSON.stringify(box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null));
  }`;
  return new Promise((resolve) => {
    const listener = ({ data }: { readonly data: string }) => {
      messageManager.removeMessageListener(reply, listener);
      resolve(JSON.parse(data) as Point | null);
    };
    messageManager.addMessageListener(reply, listener);
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}
