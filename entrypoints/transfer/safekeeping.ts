import { browser } from 'wxt/browser';
import type { ActionResult } from '../../components/popup-model';
import type { AutomaticWay, BackupState, TransferActions } from '../../components/transfer/transfer-model';
import { chooseFolder } from '../../utils/browser/backup-folder';
import { backUpIfDue, backupName, backupNow } from '../../utils/browser/backup-file';
import { changeBackupRecord } from '../../utils/browser/backup-record';
import { downloadFile } from '../../utils/browser/download';
import { isPersisted, persist } from '../../utils/browser/storage-health';
import { attempt } from './attempt';
import { shownBackup } from './shown-backup';

export type Safekeeping = Pick<TransferActions, 'makeBackup' | 'setAutomatic' | 'setInterval' | 'persist'>;

interface Shown {
  readonly backup: (backup: BackupState) => void;
  readonly persisted: (persisted: boolean | null) => void;
}

/** Making backups, by hand and by themselves; for this page and the settings. `shown` is told of what has changed. */
export function safekeeping(shown: Shown): Safekeeping {
  const keep = async (change: Parameters<typeof changeBackupRecord>[0]) => shown.backup(shownBackup(await changeBackupRecord(change)));
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
        shown.backup(shownBackup(await backUpIfDue()));
        return 'done';
      });
    },
    setInterval: (every) =>
      attempt(async () => {
        await keep({ every });
        return 'done';
      }),
    persist: () =>
      attempt(async (): Promise<ActionResult> => {
        const given = await persist();
        shown.persisted(await isPersisted());
        return given ? 'done' : 'permission-denied';
      }),
  };
}

/** Whether the way may be used: the name of a folder that was chosen, or the browser's answer. */
async function allow(way: AutomaticWay): Promise<string | boolean> {
  if (way === 'downloads') return browser.permissions.request({ permissions: ['downloads'] });
  if (way === 'folder') return (await chooseFolder()) ?? false;
  return true;
}
