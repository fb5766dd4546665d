import type { BackupState } from '../../components/transfer/transfer-model';
import { canChooseFolder } from '../../utils/browser/backup-folder';
import { backupAge } from '../../utils/browser/backup-record';
import type { BackupRecord } from '../../utils/browser/backup-record';

/** How a stored record is shown. */
export function shownBackup(record: BackupRecord): BackupState {
  return { ...record, age: backupAge(record, Date.now()), canChooseFolder: canChooseFolder() };
}
