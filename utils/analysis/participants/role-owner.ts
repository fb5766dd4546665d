import type { Named } from './find-stated-roles';
import type { Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** «останнього» points back no further than this many items. */
const REACH = 60;

/**
 * The organisation whose role is stated when the role noun has no complement of its own: «Х (власники …)», «Х, директором
 * якого є …», «засновниками останнього є …» after «Х». Null when there is none, or its name would have to change by case.
 *
 * @param first first item of the role, adjectives included
 * @param head item of the role noun
 * @param ending named organisations by their last item
 */
export function roleOwner(scan: Scan, first: number, head: number, ending: ReadonlyMap<number, Named>, vocabulary: Vocabulary): Named | null {
  const { items } = scan;
  const { possessiveRelatives, anaphors } = vocabulary.tables;
  const next = items[head + 1]?.lower ?? '';
  const mark = items[first - 1]?.text;
  let owner: Named | undefined;
  if (mark === '(' || (mark === ',' && possessiveRelatives.has(next))) owner = ending.get(first - 2);
  else if (anaphors.has(next)) for (let at = first - 1; !owner && at >= 0 && at > first - REACH; at--) owner = ending.get(at);
  return owner?.fixed === true ? owner : null;
}
