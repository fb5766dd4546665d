import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver';

/** Names under which distributions install each browser, the preferred first, and the variable that overrides them. */
const programs: Record<BrowserName, { variable: string; names: readonly string[] }> = {
  chromium: { variable: 'KONSPEKT_CHROMIUM', names: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'KONSPEKT_FIREFOX', names: ['firefox-esr', 'firefox'] },
};

/** Path of the installed browser. Throws when there is none, saying how to get or name one. */
export function findProgram(browser: BrowserName): string {
  const { variable, names } = programs[browser];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  throw new Error(`No ${browser} found. Install it (on Debian: apt install ${names[0]}) or set ${variable} to its path.`);
}
