import { strToU8, zipSync } from 'fflate';
import { wellFormed } from './clean-text';
import { uniqueFileNames } from './file-name';

export interface NamedFile {
  /** As `fileName` makes it: no folders, and an extension. */
  readonly name: string;
  readonly content: string;
}

/** The first and last moment fflate writes into a ZIP, with a day's room for any zone. */
const [earliest, latest] = [Date.UTC(1980, 0, 2), Date.UTC(2099, 11, 30)];

/**
 * Files as one ZIP in UTF-8, each dated `modified` (ISO 8601; the earliest date ZIP can hold where it is no moment). Names
 * that a file system would take for the same are numbered.
 */
export function zipFiles(files: readonly NamedFile[], modified: string): Uint8Array<ArrayBuffer> {
  const names = uniqueFileNames(files.map((file) => file.name));
  const time = Date.parse(modified);
  const mtime = Math.min(Math.max(Number.isNaN(time) ? earliest : time, earliest), latest);
  const entries = files.map((file, index): [string, Uint8Array] => [names[index] ?? file.name, strToU8(wellFormed(file.content))]);
  return zipSync(Object.fromEntries(entries), { mtime, level: 6 });
}
