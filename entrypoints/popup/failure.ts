import type { Failure } from '../../components/popup-model';

/** What a failed call means for the person, by the fault that its error carries. */
export function failureOf(error: unknown): Failure {
  const fault = (error as { fault?: unknown } | null)?.fault;
  switch (fault) {
    case 'storage-full':
      return 'disk-full';
    case 'storage-blocked':
    case 'storage-newer':
    case 'storage-failed':
      return 'database-blocked';
    case 'no-answer':
      return 'page-gone';
    default:
      return 'unexpected';
  }
}
