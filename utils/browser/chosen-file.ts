import { BackupError } from '../backup/backup';
import type { BackupFault } from '../backup/backup';
import { backupOrigin, openBackup } from '../backup/open-backup';
import type { OpenBackup } from '../backup/open-backup';
import { compareBackup } from '../backup/restore';
import type { BackupComparison } from '../backup/restore';
import type { Database } from '../database/database';
import { keysByTitle, storedRecords, writeImport } from '../database/import-records';
import type { ImportResult } from '../database/import-records';
import { newestVersion } from '../database/migrations';
import type { ColumnChoice, TablePreview } from '../import/columns';
import { decodeText } from '../import/decode-text';
import { UnreadableFile, limits } from '../import/imported';
import type { UnreadableReason } from '../import/imported';
import type { MergeChoice } from '../import/merge';
import { resolveDifference } from '../import/merge';
import { articleKeys, articlesOf, planImport } from '../import/plan';
import type { ImportPlan } from '../import/plan';
import { readImport } from '../import/read-file';

/** What a chosen file turned out to be, compared with the library. Nothing is stored. */
export type ComparedFile =
  | { readonly kind: 'columns'; readonly table: TablePreview }
  | { readonly kind: 'planned'; readonly plan: ImportPlan }
  | { readonly kind: 'compared'; readonly backup: OpenBackup; readonly comparison: BackupComparison }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason | BackupFault; readonly program: string | null };

/** Reads a file of any known form and compares it with the library. Rejects with `DatabaseError`. */
export async function compareFile(database: Database, file: Blob, columns?: ColumnChoice): Promise<ComparedFile> {
  try {
    if (await isZip(file)) {
      const backup = await openBackup(file, newestVersion);
      return { kind: 'compared', backup, comparison: await compareBackup(database, backup) };
    }
    if (file.size > limits.bytes) throw new UnreadableFile('too-large');
    const read = readImport(decodeText(new Uint8Array(await file.arrayBuffer())), columns);
    if (read.kind === 'columns') return read;
    const keyOf = articleKeys(read.file, await keysByTitle(database));
    const keys = [...articlesOf(read.file)].map(keyOf);
    const ids = read.file.highlights.flatMap(({ id }) => id ?? []);
    const stored = await storedRecords(database, keys, ids);
    return { kind: 'planned', plan: planImport(read.file, keyOf, stored, { now: new Date().toISOString(), newId: () => crypto.randomUUID() }) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: 'unreadable', reason: error.reason, program: null };
    if (!(error instanceof BackupError)) throw error;
    const origin = await backupOrigin(file).catch(() => null);
    return { kind: 'unreadable', reason: error.fault, program: error.fault === 'newer-version' ? (origin?.program ?? null) : null };
  }
}

/** Stores what a plan adds, and what was chosen where it differs. Rejects with `DatabaseError`, having stored nothing. */
export function carryOut(database: Database, plan: ImportPlan, choices: ReadonlyMap<string, MergeChoice>, now: string): Promise<ImportResult> {
  const resolved = plan.differences.flatMap((difference) => {
    const after = resolveDifference(difference, choices.get(difference.stored.id) ?? 'mine', now);
    return after ? [{ before: difference.stored, after }] : [];
  });
  return writeImport(
    database,
    {
      articles: [...plan.newArticles.map((after) => ({ before: null, after })), ...plan.completedArticles],
      highlights: [...plan.newHighlights.map((after) => ({ before: null, after })), ...resolved],
    },
    now,
  );
}

/** Every ZIP begins with these bytes. */
async function isZip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 0) < 8;
}
