import { packEntry } from '../archive/zip-files';
import { directory } from '../archive/zip-layout';
import type { ZipEntry } from '../archive/zip-layout';
import { BackupError, backupFormat, backupStores, backupVersion, contentsName, headName, largestFile, partSize } from './backup';
import type { BackupContents, BackupHead, BackupPart, BackupStore } from './backup';
import { sha256 } from './sha256';

/** Some records of one store. Those of a store come one after the other. */
export interface RecordBatch {
  readonly store: BackupStore;
  readonly records: readonly unknown[];
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A backup as pieces of a ZIP file, made while the records are read, so that a large library needs little memory. Returns what
 * it holds. Throws `BackupError` `too-large` where the file would pass 4 GB.
 */
export async function* writeBackup(batches: AsyncIterable<RecordBatch>, about: Pick<BackupHead, 'created' | 'program' | 'schema'>): AsyncGenerator<Bytes, BackupContents> {
  const entries: ZipEntry[] = [];
  const parts: BackupPart[] = [];
  let offset = 0;
  const pack = async (name: string, content: Bytes): Promise<readonly Bytes[]> => {
    const { entry, pieces, end } = await packEntry(name, content, offset, about.created);
    entries.push(entry);
    offset = end;
    if (offset > largestFile) throw new BackupError('too-large');
    return pieces;
  };
  const head: BackupHead = { format: backupFormat, version: backupVersion, ...about };
  yield* await pack(headName, bytesOf(head));
  for await (const { store, content, records } of parcels(batches)) {
    const number = parts.filter((part) => part.store === store).length + 1;
    const name = `${store}-${String(number).padStart(4, '0')}.ndjson`;
    parts.push({ name, store, records, bytes: content.length, sha256: await sha256(content) });
    yield* await pack(name, content);
  }
  const contents: BackupContents = { counts: countsOf(parts), parts };
  yield* await pack(contentsName, bytesOf(contents));
  yield directory(entries, offset, about.created);
  return contents;
}

function bytesOf(value: unknown): Bytes {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/** Records of each store by their number. */
export function countsOf(parts: readonly Pick<BackupPart, 'store' | 'records'>[]): Record<BackupStore, number> {
  const counts = Object.fromEntries(backupStores.map((store) => [store, 0])) as Record<BackupStore, number>;
  for (const { store, records } of parts) counts[store] += records;
  return counts;
}

interface Parcel {
  readonly store: BackupStore;
  readonly content: Bytes;
  readonly records: number;
}

/** The records as lines, in pieces of about `partSize`, each of one store. */
async function* parcels(batches: AsyncIterable<RecordBatch>): AsyncGenerator<Parcel> {
  let store: BackupStore | null = null;
  let lines: string[] = [];
  let length = 0;
  const close = (): Parcel[] => {
    if (store === null || lines.length === 0) return [];
    const parcel = { store, content: new TextEncoder().encode(lines.join('')) as Bytes, records: lines.length };
    lines = [];
    length = 0;
    return [parcel];
  };
  for await (const batch of batches) {
    if (batch.store !== store) {
      yield* close();
      store = batch.store;
    }
    for (const record of batch.records) {
      // JSON writes lone halves of a character as escapes, so nothing is lost in UTF-8.
      const line = `${JSON.stringify(record)}\n`;
      lines.push(line);
      length += line.length;
      if (length >= partSize) yield* close();
    }
  }
  yield* close();
}
