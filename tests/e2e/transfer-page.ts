import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { projectFile } from './browsers';
import type { Driver } from './driver/driver';
import { until } from './driver/until';
import { popupPage } from './popup-page';
import type { PopupPage } from './popup-page';

/** The page for export, import and backup as a person has it. */
export interface TransferPage extends PopupPage {
  /** Chooses an option of the list with this label, by its value. */
  choose(label: string, value: string): Promise<void>;
  /** Gives a file to the browser's dialog. */
  giveFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Gives a sample of `tests/fixtures/import`. */
  giveSample(name: string): Promise<void>;
}

export async function openTransferPage(driver: Driver, hash = ''): Promise<TransferPage> {
  const view = await driver.openExtensionPage(`transfer.html${hash}`);
  const page = popupPage(view);
  const giveFile = (name: string, bytes: Uint8Array) => view.evaluate(putFile, page.say('transfer.choose'), name, Buffer.from(bytes).toString('base64'));
  await page.shows(page.say('transfer.import.explain'));
  return {
    ...page,
    choose: (label, value) => view.evaluate(chooseOption, label, value),
    giveFile,
    giveSample: (name) => giveFile(basename(name), readFileSync(projectFile(`tests/fixtures/import/${name}`))),
  };
}

const buttonStarting = (view: TransferPage['view'], start: string) =>
  until(`a button "${start}…"`, () => view.evaluate((wanted: string) => [...document.querySelectorAll('button')].map(({ textContent }) => textContent.trim()).find((name) => name.startsWith(wanted)) ?? null, start));

/** Imports a sample of `tests/fixtures/import`, all of it, and waits until it is stored. */
export async function importSample(page: TransferPage, name: string): Promise<void> {
  await page.giveSample(name);
  if (name.startsWith('table')) await page.click('button', page.say('transfer.columns.go'));
  await page.click('button', await buttonStarting(page.view, 'Import '));
  await page.find('button', page.say('transfer.another'));
}

/** Runs in the page. A list's own window is the operating system's, so the choice is made without it. */
function chooseOption(label: string, value: string): void {
  const select = [...document.querySelectorAll('select')].find((one) => [...one.labels].some(({ textContent }) => textContent.trim() === label));
  if (select === undefined) throw new Error(`No list "${label}"`);
  select.value = value;
  if (select.value !== value) throw new Error(`"${label}" has no "${value}"`);
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page: what the browser does when a file was chosen in its dialog, which is the operating system's. */
function putFile(label: string, name: string, base64: string): void {
  const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((one) => one.getAttribute('aria-label') === label);
  if (input === undefined) throw new Error(`No file chooser "${label}"`);
  const files = new DataTransfer();
  files.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
