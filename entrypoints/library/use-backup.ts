import { useEffect } from 'preact/hooks';
import { reportError } from '../../utils/browser/report';

/** How long after opening an automatic backup may begin, ms: it is work, and whoever opens the library wants to see it. */
const beforeBackup = 5000;

/** Makes the automatic backup that is due while the library is open. */
export function useBackup(): void {
  useEffect(() => {
    const backUp = () => void import('../../utils/browser/backup-file').then(({ backUpIfDue }) => backUpIfDue()).catch(reportError);
    const waiting = setTimeout(backUp, beforeBackup);
    return () => clearTimeout(waiting);
  }, []);
}
