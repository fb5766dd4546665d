import { openDB } from 'idb';
import { browser } from 'wxt/browser';
import type { TransferActions, TransferState } from '../../components/transfer/transfer-model';
import { backupName } from '../../utils/browser/backup-file';
import { changeBackupRecord } from '../../utils/browser/backup-record';
import { downloadFile } from '../../utils/browser/download';
import { tellChanged } from '../../utils/browser/library-channel';
import { loadSettings } from '../../utils/browser/settings';
import { rescueBackup } from '../../utils/backup/make-backup';
import { clearLibrary } from '../../utils/database/clear';
import { databaseName, openDatabase } from '../../utils/database/database';
import type { Database } from '../../utils/database/database';
import { attempt } from './attempt';
import { safekeeping } from './safekeeping';
import type { Safekeeping } from './safekeeping';
import { shownBackup } from './shown-backup';

type BackupActions = Safekeeping & Pick<TransferActions, 'deleteEverything' | 'rescue'>;

/** Keeping the library safe, and getting rid of it. */
export function backupActions(update: (change: Partial<TransferState>) => void): BackupActions {
  return {
    ...safekeeping({
      backup: (backup) => update({ backup }),
      persisted: (persisted) => update({ storage: { trouble: null, persisted, used: null } }),
    }),
    deleteEverything: () =>
      attempt(async () => {
        const database = await openDatabase();
        const keys = await database.getAllKeys('articles');
        await clearLibrary(database);
        update({ backup: shownBackup(await changeBackupRecord({ seen: 0 })) });
        tellChanged(keys);
        return 'done';
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
