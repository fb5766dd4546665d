import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything an analysis depends on. */
const folders = ['analysis', 'languages', 'text'];

/** Sixteen hexadecimal digits that change whenever a rule or word list of the analysis in `root` changes. */
export function rulesDigest(root: string): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(join(root, 'utils', folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files.sort()) hash.update(`${folder}/${file.replaceAll('\\', '/')}\n`).update(readFileSync(join(root, 'utils', folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
