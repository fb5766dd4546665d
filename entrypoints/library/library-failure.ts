import type { LibraryFailure } from '../../components/library/library-model';

/** What a failure to open or read the store means for the person, by the fault that its error carries. */
export function libraryFailure(error: unknown): LibraryFailure {
  switch ((error as { fault?: unknown } | null)?.fault) {
    case 'storage-newer':
      return 'database-newer';
    case 'storage-full':
      return 'disk-full';
    case 'storage-blocked':
    case 'storage-failed':
      return 'database-blocked';
    default:
      return 'unexpected';
  }
}
