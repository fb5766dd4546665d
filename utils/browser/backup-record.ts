import { browser } from 'wxt/browser';

/** What is known of the backups made on this machine. Not a setting: it does not travel. */
export interface BackupRecord {
  /** When the last one was made, ISO 8601 UTC; null when none was. */
  readonly last: string | null;
  readonly automatic: 'off' | 'downloads' | 'folder';
  /** Days between automatic ones. */
  readonly every: number;
  /** Name of the chosen folder, to be shown. */
  readonly folder: string | null;
  /** Whether the last automatic one failed. */
  readonly failed: boolean;
  /** Records that the library had when it was last seen: none where there were some means that the browser has cleared it. */
  readonly seen: number;
}

const key = 'backup';
const day = 24 * 60 * 60 * 1000;

/** Reads what is stored, whatever it is. */
export function readBackupRecord(stored: unknown): BackupRecord {
  const { last, automatic, every, folder, failed, seen } = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  return {
    last: typeof last === 'string' && !Number.isNaN(Date.parse(last)) ? last : null,
    automatic: automatic === 'downloads' || automatic === 'folder' ? automatic : 'off',
    every: typeof every === 'number' && every >= 1 && every <= 365 ? Math.floor(every) : 7,
    folder: typeof folder === 'string' ? folder.slice(0, 200) : null,
    failed: failed === true,
    seen: typeof seen === 'number' && seen > 0 ? Math.floor(seen) : 0,
  };
}

export async function loadBackupRecord(): Promise<BackupRecord> {
  return readBackupRecord((await browser.storage.local.get(key))[key]);
}

export async function changeBackupRecord(change: Partial<BackupRecord>): Promise<BackupRecord> {
  const record = { ...(await loadBackupRecord()), ...change };
  await browser.storage.local.set({ [key]: record });
  return record;
}

/** Calls back whenever the record was changed, by any page or by the background. Returns what ends it. */
export function onBackupRecord(tell: (record: BackupRecord) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    if (area === 'local' && changes[key]) tell(readBackupRecord(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Whole days since the last backup; null when there is none. */
export function backupAge({ last }: BackupRecord, now: number): number | null {
  return last === null ? null : Math.max(0, Math.floor((now - Date.parse(last)) / day));
}

/** Whether an automatic backup is to be made now. */
export function isBackupDue(record: BackupRecord, now: number): boolean {
  if (record.automatic === 'off') return false;
  return record.last === null || now - Date.parse(record.last) >= record.every * day;
}
