import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import programs from './programs.json';

/**
 * Path of an installed program: what its variable says, else the first of its usual names on the PATH. Throws when
 * there is none, saying how to get or name one.
 */
export function findProgram(program: keyof typeof programs): string {
  const { variable, names, debianPackage } = programs[program];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  throw new Error(`No ${program} found. Install it (Debian: apt install ${debianPackage}) or set ${variable} to its path.`);
}
