import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
        const entries = readdirSync(path);
        const name = entries.find((entry) => !UNFINISHED.test(entry));
        if (name === undefined || entries.some((entry) => entry === `${name}.part`)) return null;
        const content = readFileSync(join(path, name), 'utf8');
        rmSync(join(path, name));
        return { name, content };
      }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
