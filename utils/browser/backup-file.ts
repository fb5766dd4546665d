import { browser } from 'wxt/browser';
import { makeBackup } from '../backup/make-backup';
import type { MadeBackup } from '../backup/make-backup';
import { openDatabase } from '../database/database';
import { changeBackupRecord, isBackupDue, loadBackupRecord } from './backup-record';
import type { BackupRecord } from './backup-record';
import { writeToFolder } from './backup-folder';
import { loadSettings } from './settings';

/** Addresses over this length are refused by Chrome. */
const longestAddress = 2_000_000;

/** `konspekt-2031-05-24.zip`, by the day in the person's zone. */
export function backupName(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `konspekt-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.zip`;
}

/** The whole library and the settings as a file. Rejects with `DatabaseError` or `BackupError`. */
export async function backupNow(): Promise<MadeBackup> {
  const [database, settings] = await Promise.all([openDatabase(), loadSettings()]);
  return makeBackup(database, settings, { now: new Date().toISOString(), program: browser.runtime.getManifest().version });
}

/** Makes an automatic backup when one is due, and notes how it went. Resolves to what is known then; never rejects for a failed backup. */
export async function backUpIfDue(): Promise<BackupRecord> {
  const record = await loadBackupRecord();
  const now = new Date();
  if (!isBackupDue(record, now.getTime())) return record;
  try {
    const { file, contents } = await backupNow();
    // An empty library would push the good backups out of sight.
    if (contents.counts.articles + contents.counts.highlights === 0) return record;
    if (record.automatic === 'folder') await writeToFolder(backupName(now), file);
    else await saveToDownloads(backupName(now), file);
    return await changeBackupRecord({ last: now.toISOString(), failed: false });
  } catch {
    return changeBackupRecord({ failed: true });
  }
}

/** Rejects without the permission, and in a worker for a file that is too long for an address. */
async function saveToDownloads(name: string, file: Blob): Promise<void> {
  // Chrome's worker has no addresses for blobs; what is too long for an address waits for a page.
  const url = typeof URL.createObjectURL === 'function' ? URL.createObjectURL(file) : await dataAddress(file);
  await browser.downloads.download({ url, filename: `Konspekt/${name}`, conflictAction: 'uniquify', saveAs: false });
}

async function dataAddress(file: Blob): Promise<string> {
  if (file.size * 1.4 > longestAddress) throw new Error('Too large to be saved without a page');
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:application/zip;base64,${btoa(text)}`;
}
