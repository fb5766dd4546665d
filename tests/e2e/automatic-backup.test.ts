import { describe, expect, it } from 'vitest';
import { browsers } from './browsers';
import { until } from './driver/until';
import { importSample, openTransferPage } from './transfer-page';
import type { TransferPage } from './transfer-page';
import { inWorld } from './world';

const choice = ({ say }: TransferPage, way: 'downloads' | 'folder') => say(`transfer.automatic.${way}`) + say(`transfer.automatic.${way}.explain`);

/** Runs in the extension: the last backup was made long ago. */
async function ageBackup(): Promise<void> {
  interface Storage {
    readonly storage: { readonly local: { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> } };
  }
  const scope = globalThis as unknown as Record<'browser' | 'chrome', Storage>;
  const { local } = (scope.browser ?? scope.chrome).storage;
  const { backup } = await local.get('backup');
  await local.set({ backup: { ...backup, last: new Date(Date.now() - 8 * 24 * 60 * 60 * 1000).toISOString() } });
}

/** Runs in the background: what it waits for comes soon. */
async function hastenAlarm(): Promise<number> {
  interface Alarms {
    readonly alarms: { getAll(): Promise<{ name: string }[]>; create(name: string, when: object): Promise<void> };
  }
  const scope = globalThis as unknown as Record<'browser' | 'chrome', Alarms>;
  const { alarms } = scope.browser ?? scope.chrome;
  const set = await alarms.getAll();
  for (const { name } of set) await alarms.create(name, { when: Date.now() + 1_500 });
  return set.length;
}

/** Runs in a page of the extension: names of the files in the folder that stands for one of the disk. */
async function filesInFolder(): Promise<string[]> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
  const names: string[] = [];
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  return names;
}

// The question for the downloads is the browser's own: Chromium takes the answer only from a keyboard.
describe.each(browsers)('automatic backups in %s', (browser) => {
  const world = inWorld(browser, { onDesktop: browser === 'chromium' });

  it('are off while the browser is told no, and are made by the alarm alone when it is told yes', async () => {
    const { driver } = world;
    const page = await openTransferPage(driver);
    await importSample(page, 'hypothesis.json');
    await page.click('radio', choice(page, 'downloads'));
    await driver.answerPermissionPrompt('deny');
    await page.shows(page.say('failure.permission-denied'));
    expect((await page.find('radio', page.say('transfer.automatic.off'))).pressed).toBe(true);

    await page.click('radio', choice(page, 'downloads'));
    await driver.answerPermissionPrompt('allow');
    // A driven Chromium gives what extensions save names of its own.
    const named = browser === 'firefox' ? /^konspekt-\d{4}-\d\d-\d\d\.zip$/ : /\.zip$/;
    expect((await driver.takeDownload()).name).toMatch(named);
    await page.shows(page.say('transfer.backup.today'));

    await page.view.evaluate(ageBackup);
    await driver.closePages();
    // No page of ours is open, and the background sleeps until the browser wakes it.
    expect(await driver.inBackground(hastenAlarm)).toBe(1);
    await driver.killBackground();
    const { name, bytes } = await driver.takeDownload();
    expect(name).toMatch(named);
    expect([...bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it('have a promise of the browser to keep the library, or say what it may do', async () => {
    const page = await openTransferPage(world.driver);
    await page.shows(page.say('transfer.backup.make'));
    const persisted = await page.view.evaluate(() => navigator.storage.persisted());
    await until('what the page says of it', async () => (await page.text()).includes(page.say('transfer.persist.explain')) === !persisted);
    if (persisted) return;
    await page.click('button', page.say('transfer.persist'));
    await until('the answer', async () => {
      const text = await page.text();
      const given = await page.view.evaluate(() => navigator.storage.persisted());
      return text.includes(page.say(given ? 'done.saved' : 'failure.permission-denied')) && text.includes(page.say('transfer.persist.explain')) === !given;
    });
  });
});

describe('automatic backups into a folder, in Chromium', () => {
  // Firefox has no choosing of folders.
  const world = inWorld('chromium');

  it('are written there, and it is said when the folder is gone', async () => {
    const { driver } = world;
    const page = await openTransferPage(driver);
    await importSample(page, 'hypothesis.json');
    // The window in which folders are chosen is the operating system's. A folder that the browser keeps to itself takes the place of one of the disk.
    await page.view.evaluate(() => {
      Object.assign(window, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true }) });
    });
    await page.click('radio', choice(page, 'folder'));
    await until('the first backup', async () => (await page.view.evaluate(filesInFolder)).length === 1);
    await page.find('radio', page.say('transfer.automatic.folder.named', { folder: 'chosen' }) + page.say('transfer.automatic.folder.explain'));
    expect(await page.view.evaluate(filesInFolder)).toEqual([expect.stringMatching(/^konspekt-\d{4}-\d\d-\d\d\.zip$/)]);

    await page.view.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('chosen', { recursive: true }));
    await page.view.evaluate(ageBackup);
    await driver.closePages();
    const again = await openTransferPage(driver);
    await again.shows(again.say('transfer.automatic.failed'));
    expect(await again.view.evaluate(filesInFolder)).toEqual([]);

    // The folder is there again.
    const third = await openTransferPage(driver);
    await until('the next backup', async () => (await third.view.evaluate(filesInFolder)).length === 1);
    await third.shows(third.say('transfer.backup.today'));
  });
});
