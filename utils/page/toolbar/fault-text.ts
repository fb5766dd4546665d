import type { ToolbarWords } from '../../locale/page-words';

/** What to tell a person about a failed call, by the fault that its error carries. */
export function faultText(error: unknown, words: ToolbarWords): string {
  const fault = (error as { fault?: unknown } | null)?.fault;
  switch (fault) {
    case 'private-window':
      return words.privateWindow;
    case 'storage-full':
      return words.faults.full;
    case 'storage-blocked':
    case 'storage-newer':
    case 'storage-failed':
      return words.faults.storage;
    case 'no-answer':
      return words.faults.gone;
    default:
      return words.faults.unexpected;
  }
}
