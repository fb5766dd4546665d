import type { Browser } from 'puppeteer-core';
import { callSource } from './call-source';

/** Gives a command other keys, as the field on `chrome://extensions` does, by the interface that only that page has. */
export async function setShortcut(browser: Browser, extensionId: string, command: string, keys: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(callSource(changeCommand, [extensionId, command, keys]));
  await page.close();
}

/** Runs on the browser's page of extensions. */
function changeCommand(extensionId: string, commandName: string, keybinding: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { developerPrivate: { updateExtensionCommand(values: object): Promise<void> } } };
  return chrome.developerPrivate.updateExtensionCommand({ extensionId, commandName, keybinding });
}
