import { useEffect, useMemo, useState } from 'preact/hooks';
import { BackupSection } from '../../components/transfer/BackupSection';
import type { BackupState } from '../../components/transfer/transfer-model';
import type { Announce } from '../../components/use-toast';
import { loadBackupRecord, onBackupRecord } from '../../utils/browser/backup-record';
import { reportError } from '../../utils/browser/report';
import { isPersisted } from '../../utils/browser/storage-health';
import { safekeeping } from '../transfer/safekeeping';
import { shownBackup } from '../transfer/shown-backup';

/** The backup's state and choices, kept up to date; loaded behind the settings, which need no packing. */
export function BackupPanel({ announce }: { readonly announce: Announce }) {
  const [backup, setBackup] = useState<BackupState | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    loadBackupRecord().then((record) => setBackup(shownBackup(record)), reportError);
    isPersisted().then(setPersisted, reportError);
    return onBackupRecord((record) => setBackup(shownBackup(record)));
  }, []);
  const actions = useMemo(() => safekeeping({ backup: setBackup, persisted: setPersisted }), []);
  return backup && <BackupSection backup={backup} persisted={persisted} actions={actions} announce={announce} />;
}
