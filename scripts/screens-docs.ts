/**
 * Pictures of the real pages for the documents and the stores: five screens, two themes, two languages, 1280 by 800.
 *
 *   npx tsx scripts/screens-docs.ts [--out DIR] [--locale uk] [--theme dark]
 *
 * Needs the Chrome build. Chromium runs without a window; nothing of it is kept but the pictures.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { photograph } from './screens-docs/photograph';
import type { Theme } from './screens-docs/photograph';
import { isLocale, locales } from '../utils/locale/index';

const { values: options } = parseArgs({
  options: { out: { type: 'string', default: 'docs/screens' }, locale: { type: 'string' }, theme: { type: 'string' } },
});
const themes: readonly Theme[] = ['light', 'dark'];

mkdirSync(options.out, { recursive: true });
for (const { code } of locales.filter(({ code: one }) => options.locale === undefined || one === options.locale)) {
  for (const theme of themes.filter((one) => options.theme === undefined || one === options.theme)) {
    if (isLocale(code)) await photograph(options.out, code, theme);
  }
}
