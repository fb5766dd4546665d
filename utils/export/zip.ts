import { zip } from '../archive/zip-files';
import { wellFormed } from './clean-text';
import { uniqueFileNames } from './file-name';

export interface NamedFile {
  /** As `fileName` makes it: no folders, and an extension. */
  readonly name: string;
  readonly content: string;
}

/**
 * Files as one ZIP in UTF-8, each dated `modified` (ISO 8601; the earliest date ZIP can hold where it is no moment). Names
 * that a file system would take for the same are numbered.
 */
export function zipFiles(files: readonly NamedFile[], modified: string): Promise<Uint8Array<ArrayBuffer>> {
  const names = uniqueFileNames(files.map((file) => file.name));
  const written = files.map((file, index) => ({ name: names[index] ?? file.name, content: new TextEncoder().encode(wellFormed(file.content)) }));
  return zip(written, modified);
}
