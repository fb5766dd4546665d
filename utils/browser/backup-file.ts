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

/** A packed article with its text has seldom less than 3 kB: a backup of more than these would not fit into an address. */
const mostArticles = 500;

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

/**
 * Makes an automatic backup when one is due, and notes how it went. Resolves to what is known then; never rejects for a
 * failed backup. What fails in the background is left to the next page: it can do more, and somebody sees what it says.
 */
export async function backUpIfDue(where: 'page' | 'background' = 'page'): Promise<BackupRecord> {
  // Two windows that open at once make one backup.
  return navigator.locks.request('konspekt-backup', { ifAvailable: true }, async (lock) => {
    const record = await loadBackupRecord();
    const now = new Date();
    if (!lock || !isBackupDue(record, now.getTime())) return record;
    try {
      if (record.automatic === 'downloads' && !hasBlobAddresses() && (await isLarge())) return record;
      const { file, contents } = await backupNow();
      // An empty library would push the good backups out of sight.
      if (contents.counts.articles + contents.counts.highlights === 0) return record;
      if (record.automatic === 'folder') await writeToFolder(backupName(now), file);
      else await saveToDownloads(backupName(now), file);
      return await changeBackupRecord({ last: now.toISOString(), failed: false });
    } catch {
      return where === 'page' ? changeBackupRecord({ failed: true }) : record;
    }
  });
}

/** Chrome's worker has none: what is too long for an address waits for a page. */
const hasBlobAddresses = () => typeof URL.createObjectURL === 'function';

/** Whether the library would hardly fit into an address, told without packing it. */
async function isLarge(): Promise<boolean> {
  return (await (await openDatabase()).count('articles')) > mostArticles;
}

/** Rejects without the permission, and in a worker for a file that is too long for an address. */
async function saveToDownloads(name: string, file: Blob): Promise<void> {
  const url = hasBlobAddresses() ? URL.createObjectURL(file) : await dataAddress(file);
  await browser.downloads.download({ url, filename: `Konspekt/${name}`, conflictAction: 'uniquify', saveAs: false });
}

async function dataAddress(file: Blob): Promise<string> {
  if (file.size * 1.4 > longestAddress) throw new Error('Too large to be saved without a page');
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:application/zip;base64,${btoa(text)}`;
}
