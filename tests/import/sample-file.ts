import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../../utils/import/decode-text';
import type { ImportedFile } from '../../utils/import/imported';
import { readImport } from '../../utils/import/read-file';
import type { ReadFile } from '../../utils/import/read-file';
import type { ColumnChoice } from '../../utils/import/columns';

/** A sample file as the program reads it. */
export function readSample(name: string, columns?: ColumnChoice): ReadFile {
  return readImport(decodeText(sampleBytes(name)), columns);
}

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url))));
}

/** The same where no columns have to be chosen. */
export function readKnownSample(name: string, columns?: ColumnChoice): ImportedFile {
  const result = readSample(name, columns);
  if (result.kind !== 'read') throw new Error(`${name} asks for columns`);
  return result.file;
}
