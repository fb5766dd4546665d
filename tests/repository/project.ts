import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of a file of the project. */
export function projectPath(path: string): string {
  return join(root, path);
}
