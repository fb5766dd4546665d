import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { clickOnBar, selectWithMouse, untilHighlighted } from './article-page';
import { addresses, browsers, buildFor, launch, publish, servePages } from './browsers';
import type { View } from './driver/driver';
import { startSite } from './driver/site';
import { popupPage } from './popup-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = 'третю закінчимо цього тижня';

/** What axe finds wrong in a view: rule, place, and what to do. `examined` is a rule that has something to look at there. */
async function violations(view: View, examined = 'color-contrast'): Promise<string[]> {
  const { passed, violated } = (await view.evaluateSource(`(async () => { ${axe};
    const { passes, violations } = await window.axe.run();
    return {
      passed: passes.map(({ id }) => id),
      violated: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target.join(' '), failureSummary].join(': '))),
    };
  })()`)) as { passed: string[]; violated: string[] };
  // A run that has looked at nothing finds nothing.
  expect(passed).toContain(examined);
  return violated;
}

describe.each(browsers)('accessibility in %s', (browser) => {
  it.each(['light', 'dark'] as const)('axe finds nothing wrong with the popup in any state, %s', async (colorScheme) => {
    const site = await startSite();
    servePages(site);
    const driver = await launch(browser, { site, extension: buildFor(browser), colorScheme });
    try {
      const page = await driver.open(publish(site, 'https://visnyk.example/axe', 'article-uk'));
      await (await popupOf(page)).view.close();
      await selectWithMouse(page, words);
      await clickOnBar(driver, page, 'Yellow');
      await untilHighlighted(page, [words]);
      const popup = await popupOf(page);
      for (const tab of ['facts', 'participants', 'quotes', 'highlights'] as const) {
        await popup.open(tab);
        expect.soft(await violations(popup.view), tab).toEqual([]);
      }
      await popup.click('button', popup.say('note.add'));
      await popup.click('button', popup.say('export'));
      expect.soft(await violations(popup.view), 'with a note and the ways to export').toEqual([]);
      await popup.view.evaluate(() => document.body.append(document.createElement('button')));
      expect(await violations(popup.view), 'a planted button without a name').toEqual([expect.stringContaining('button-name')]);
      await popup.view.close();

      await driver.closePages();
      const notAnArticle = await popupOf(await driver.open(addresses.frontPage));
      expect.soft(await violations(notAnArticle.view, 'page-has-heading-one'), 'not an article').toEqual([]);
    } finally {
      await driver.close();
      await site.close();
    }

    async function popupOf(page: Parameters<typeof driver.clickToolbar>[0]) {
      const popup = popupPage(await driver.clickToolbar(page));
      await popup.ready();
      return popup;
    }
  });
});
