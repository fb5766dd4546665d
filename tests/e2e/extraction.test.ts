import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../utils/article/article';
import { extractScript } from '../../utils/browser/injected';
import { readableExtraction } from '../article/readable-extraction';
import { browsers, projectFile } from './browsers';
import { popupPage } from './popup-page';
import { inWorld } from './world';

const folder = projectFile('tests/fixtures/pages');
const names = readdirSync(folder);

/** Runs in the popup: what the script that reads a page says of the page in front. */
async function readPage(script: string): Promise<Extraction> {
  interface Api {
    readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
    readonly scripting: { executeScript(injection: object): Promise<{ result: Extraction }[]> };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = browser ?? chrome;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const [frame] = await api.scripting.executeScript({ target: { tabId: tab?.id }, files: [script] });
  if (frame === undefined) throw new Error('The page gave no answer');
  return frame.result;
}

describe.each(browsers)('the fixture pages in %s', (browser) => {
  const world = inWorld(browser);

  it.each(names)('are read as reviewed: %s', async (name) => {
    const { url, expected } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as { url: string; expected: unknown };
    world.site.put(url, readFileSync(join(folder, name, 'source.html'), 'utf8'));
    const page = await world.driver.open(url);
    const popup = popupPage(await world.driver.clickToolbar(page));
    await popup.ready();
    expect(readableExtraction(await popup.view.evaluate(readPage, extractScript))).toEqual(expected);
  });
});
