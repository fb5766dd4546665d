import type { Database } from '../database/database';
import { newestVersion } from '../database/migrations';
import type { BackupContents } from './backup';
import { libraryRecords, readableRecords } from './library-records';
import type { DatabaseStore } from './library-records';
import { writeBackup } from './write-backup';
import type { RecordBatch } from './write-backup';

export interface MadeBackup {
  readonly file: Blob;
  readonly contents: BackupContents;
}

export interface BackupAbout {
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Version of the program. */
  readonly program: string;
}

/** Pieces joined at one go: the browser keeps a large `Blob` on the disk, but pieces that are still ours in memory. */
const joined = 16;

/** The whole library and the settings as one file. Rejects with `DatabaseError` or `BackupError`. */
export function makeBackup(database: Database, settings: object, about: BackupAbout): Promise<MadeBackup> {
  return collect(everything(libraryRecords(database), settings), about);
}

/** What can still be read of a broken database, as a backup; `failed` hears of each record or store that cannot. */
export function rescueBackup(database: Database, settings: object, about: BackupAbout, failed: (store: DatabaseStore) => void): Promise<MadeBackup> {
  return collect(everything(readableRecords(database, failed), settings), about);
}

async function* everything(records: AsyncIterable<RecordBatch>, settings: object): AsyncGenerator<RecordBatch> {
  yield* records;
  yield { store: 'settings', records: [settings] };
}

async function collect(records: AsyncIterable<RecordBatch>, { now, program }: BackupAbout): Promise<MadeBackup> {
  const writing = writeBackup(records, { created: now, program, schema: newestVersion });
  let file = new Blob([]);
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  const join = () => {
    file = new Blob([file, ...pieces], { type: 'application/zip' });
    pieces = [];
  };
  for (;;) {
    const next = await writing.next();
    if (next.done === true) {
      join();
      return { file, contents: next.value };
    }
    pieces.push(next.value);
    if (pieces.length >= joined) join();
  }
}
