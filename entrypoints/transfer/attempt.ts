import type { ActionResult } from '../../components/popup-model';
import { reportError } from '../../utils/browser/report';
import { troubleOf } from '../../utils/browser/storage-health';

/** Does some work; a failure becomes a result, and one of the database is shown as what it is. */
export async function attempt(work: () => Promise<ActionResult>): Promise<ActionResult> {
  try {
    return await work();
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) reportError(error);
    return trouble === 'disk-full' ? 'disk-full' : trouble === null ? 'unexpected' : 'database-blocked';
  }
}
