import { describe, expect, it } from 'vitest';
import { exportFormatNames } from '../../utils/export/format-names';
import { exportFormats } from '../../utils/export/index';
import { browsers } from './browsers';
import { importSample, openTransferPage } from './transfer-page';
import type { TransferPage } from './transfer-page';
import { inWorld } from './world';

/** Samples, and how many highlights each brings into an empty library. */
const samples = [
  ['hypothesis.json', 2],
  ['web-annotation.jsonld', 3],
  ['obsidian-clipper.json', 3],
  ['readwise.csv', 3],
  ['readwise-form.csv', 2],
  ['reader.csv', 0],
  ['raindrop.csv', 4],
  ['diigo.csv', 2],
  ['table-excel.csv', 1],
  ['table-windows-1251.csv', 1],
  ['table-tabs.tsv', 1],
] as const;

async function deleteEverything(page: TransferPage): Promise<void> {
  await page.click('button', page.say('transfer.delete.begin'));
  await page.click('textbox', page.say('transfer.delete.type', { word: page.say('transfer.delete.word') }));
  await page.view.type(page.say('transfer.delete.word'));
  await page.click('button', page.say('transfer.delete.do'));
  await page.shows(page.say('transfer.export.empty'));
}

describe.each(browsers)('export, import and backup in %s', (browser) => {
  const world = inWorld(browser);

  it.each(samples)('imports %s, adds nothing of it the second time, and takes it back', async (name, highlights) => {
    const page = await openTransferPage(world.driver);
    await importSample(page, name);
    expect(await storedHighlights(page)).toBe(highlights);
    await page.click('button', page.say('transfer.another'));
    await page.giveSample(name);
    if (name.startsWith('table')) await page.click('button', page.say('transfer.columns.go'));
    await page.shows(page.say('transfer.plan.nothing'));
    await page.click('button', page.say('transfer.cancel'));
    await deleteEverything(page);
    await importSample(page, name);
    await page.click('button', page.say('undo'));
    await page.shows(page.say('transfer.undone'));
    expect(await storedHighlights(page)).toBe(0);
    // What was taken back lies in the trash; that goes, too.
    await deleteEverything(page);
  });

  it('exports every form, in one file and in a ZIP', async () => {
    const page = await openTransferPage(world.driver);
    await importSample(page, 'raindrop.csv');
    for (const format of exportFormatNames) {
      await page.choose(page.say('transfer.format'), format);
      await page.view.evaluate(setBox, page.say('transfer.apart'), false);
      await page.click('button', page.say('transfer.save'));
      const file = await world.driver.takeDownload();
      expect.soft(file.name, format).toMatch(new RegExp(`\\.${exportFormats[format].extension}$`));
      // Claims and citations say nothing of highlights; a claim sheet of articles without an analysis has only its header.
      if (!(exportFormats[format].loses as readonly string[]).includes('highlights')) expect.soft(file.content, format).toContain('шторм');
      await page.view.evaluate(setBox, page.say('transfer.apart'), true);
      await page.click('button', page.say('transfer.save'));
      const zip = await world.driver.takeDownload();
      expect.soft(zip.name, format).toMatch(/\.zip$/);
      expect.soft([...zip.bytes.slice(0, 4)], format).toEqual([0x50, 0x4b, 3, 4]);
    }
    await deleteEverything(page);
  });

  it('verifies a backup, says what is wrong with a damaged one, and brings everything back after a wipe', async () => {
    const page = await openTransferPage(world.driver);
    await importSample(page, 'hypothesis.json');
    await page.click('button', page.say('transfer.backup.make'));
    const backup = await world.driver.takeDownload();
    expect(backup.name).toMatch(/^konspekt-\d{4}-\d\d-\d\d\.zip$/);
    await page.shows(page.say('transfer.backup.today'));

    await page.click('button', page.say('transfer.another'));
    await page.giveFile(backup.name, backup.bytes);
    await page.shows(page.say('transfer.backup.whole'));
    await page.shows(page.say('transfer.backup.nothing'));
    await page.click('button', page.say('transfer.another'));

    await page.giveFile('cut.zip', backup.bytes.slice(0, backup.bytes.length / 2));
    await page.shows('The file ends too early');
    await page.click('button', page.say('transfer.another'));
    await page.giveFile('other.zip', new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]));
    await page.shows(page.say('transfer.unreadable.not-a-backup'));

    const before = await storedHighlights(page);
    await deleteEverything(page);
    await page.giveFile(backup.name, backup.bytes);
    await page.click('button', page.say('transfer.restore'));
    await page.find('button', page.say('transfer.another'));
    expect(await storedHighlights(page)).toBe(before);
    await page.click('button', page.say('transfer.another'));
    await page.giveFile(backup.name, backup.bytes);
    await page.shows(page.say('transfer.backup.nothing'));
    await deleteEverything(page);
  });
});

function setBox(label: string, on: boolean): void {
  const box = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find((one) => one.closest('label')?.textContent.trim() === label);
  if (box === undefined) throw new Error(`No box "${label}"`);
  if (box.checked !== on) box.click();
}

/** Living highlights, read past the page. */
function storedHighlights({ view }: TransferPage): Promise<number> {
  return view.evaluate(async () => {
    const opening = indexedDB.open('konspekt');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const asking = database.transaction('highlights').objectStore('highlights').getAll();
    const all = await new Promise<{ deleted: string | null }[]>((resolve, reject) => {
      asking.onsuccess = () => resolve(asking.result as { deleted: string | null }[]);
      asking.onerror = () => reject(asking.error);
    });
    database.close();
    return all.filter(({ deleted }) => deleted === null).length;
  });
}
