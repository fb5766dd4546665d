import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Download } from './driver';
import { until } from './until';

/** A browser may write under one of these names until a file is complete. */
const UNFINISHED = /\.(crdownload|part|tmp)$|^\.|^[0-9a-f-]{36}$/;

export interface DownloadFolder {
  readonly path: string;
  take(): Promise<Download>;
  remove(): void;
}

export function createDownloadFolder(): DownloadFolder {
  const path = mkdtempSync(join(tmpdir(), 'konspekt-downloads-'));
  return {
    path,
    take: () =>
      until('a download', () => {
        // An extension may save into a folder of its own inside this one.
        const entries = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((entry) => statSync(join(path, entry)).isFile());
        const [name] = entries;
        // Firefox puts an empty file of the final name beside the one it writes to.
        if (name === undefined || entries.some((entry) => UNFINISHED.test(basename(entry)))) return null;
        const bytes = readFileSync(join(path, name));
        if (bytes.length === 0) return null;
        rmSync(join(path, name));
        return { name: basename(name), content: bytes.toString('utf8'), bytes };
      }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
