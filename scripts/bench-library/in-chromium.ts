import { buildFor, launch } from '../../tests/e2e/browsers';
import { buildLibrary, measureLibrary } from '../../tests/e2e/library-speed';
import type { LibrarySpeed } from '../../tests/e2e/library-speed';
import { startSite } from '../../tests/e2e/driver/site';

/** Measures the library page itself in Chromium, with 20 highlights an article. Needs a build. */
export async function measureInChromium(articles: number): Promise<LibrarySpeed> {
  const site = await startSite();
  const driver = await launch('chromium', { site, extension: buildFor('chromium') });
  try {
    await buildLibrary(driver, articles, 20);
    return await measureLibrary(driver);
  } finally {
    await driver.close();
    await site.close();
  }
}
