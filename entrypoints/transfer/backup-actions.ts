import { openDB } from 'idb';
import { browser } from 'wxt/browser';
import type { ActionResult } from '../../components/popup-model';
import type { AutomaticWay, TransferActions, TransferState } from '../../components/transfer/transfer-model';
import { chooseFolder } from '../../utils/browser/backup-folder';
import { backUpIfDue, backupName, backupNow } from '../../utils/browser/backup-file';
import { changeBackupRecord } from '../../utils/browser/backup-record';
import { downloadFile } from '../../utils/browser/download';
import { tellChanged } from '../../utils/browser/library-channel';
import { loadSettings } from '../../utils/browser/settings';
import { isPersisted, persist } from '../../utils/browser/storage-health';
import { rescueBackup } from '../../utils/backup/make-backup';
import { clearLibrary } from '../../utils/database/clear';
import { databaseName, openDatabase } from '../../utils/database/database';
import type { Database } from '../../utils/database/database';
import { attempt } from './attempt';
import { shownBackup } from './shown-backup';

type BackupActions = Pick<TransferActions, 'makeBackup' | 'setAutomatic' | 'setInterval' | 'deleteEverything' | 'persist' | 'rescue'>;

/** Keeping the library safe, and getting rid of it. */
export function backupActions(update: (change: Partial<TransferState>) => void): BackupActions {
  const keep = async (change: Parameters<typeof changeBackupRecord>[0]) => update({ backup: shownBackup(await changeBackupRecord(change)) });
  return {
    makeBackup: () =>
      attempt(async () => {
        const { file } = await backupNow();
        const now = new Date();
        downloadFile(document, file, backupName(now));
        await keep({ last: now.toISOString(), failed: false });
        return 'done';
      }),
    setAutomatic(way) {
      // Asked before anything is awaited: the browser takes the request only from the click itself.
      const asking = allow(way);
      return attempt(async () => {
        const allowed = await asking;
        if (allowed === false) return 'permission-denied';
        await keep({ automatic: way, failed: false, ...(typeof allowed === 'string' && { folder: allowed }) });
        update({ backup: shownBackup(await backUpIfDue()) });
        return 'done';
      });
    },
    setInterval: (every) =>
      attempt(async () => {
        await keep({ every });
        return 'done';
      }),
    deleteEverything: () =>
      attempt(async () => {
        const database = await openDatabase();
        const keys = await database.getAllKeys('articles');
        await clearLibrary(database);
        await keep({ seen: 0 });
        tellChanged(keys);
        return 'done';
      }),
    persist: () =>
      attempt(async (): Promise<ActionResult> => {
        const given = await persist();
        update({ storage: { trouble: null, persisted: await isPersisted(), used: null } });
        return given ? 'done' : 'permission-denied';
      }),
    rescue: () =>
      attempt(async () => {
        // Without a version it opens as it is, whatever the upgrade would say.
        const database = (await openDB(databaseName)) as unknown as Database;
        const about = { now: new Date().toISOString(), program: browser.runtime.getManifest().version };
        const { file } = await rescueBackup(database, await loadSettings(), about, () => undefined);
        database.close();
        downloadFile(document, file, backupName(new Date()));
        return 'done';
      }),
  };
}

/** Whether the way may be used: the name of a folder that was chosen, or the browser's answer. */
async function allow(way: AutomaticWay): Promise<string | boolean> {
  if (way === 'downloads') return browser.permissions.request({ permissions: ['downloads'] });
  if (way === 'folder') return (await chooseFolder()) ?? false;
  return true;
}
