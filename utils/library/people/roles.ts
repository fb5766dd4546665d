import { searchWords } from '../search-words';
import { stemOf } from '../stems';

/** One naming of somebody in an article, as far as it says who they are. */
export interface Bearer {
  readonly roles: readonly string[];
  /** ISO 8601; null where it is not known. */
  readonly published: string | null;
}

/** Words of roles that are compared; short ones join others and say nothing. */
function roleWords(roles: readonly string[]): string[] {
  return roles.flatMap((role) => searchWords(role).filter(({ word }) => word.length > 3).map(({ word }) => stemOf(word, null)));
}

/**
 * Divides the bearers of one name into those who may be one. Roles that share a word, or stand together in some article, are one
 * bearer's; roles that follow one another in time are a career. Roles that alternate in time and never meet are two bearers': it
 * is doubtful, so they are kept apart. Bearers without a role go with the most. Lists of indexes, the largest first.
 */
export function divideByRoles(bearers: readonly Bearer[]): number[][] {
  const groups: { words: Set<string>; members: number[] }[] = [];
  const silent: number[] = [];
  bearers.forEach(({ roles }, index) => {
    const words = roleWords(roles);
    if (words.length === 0) return void silent.push(index);
    const joined = groups.filter((group) => words.some((word) => group.words.has(word)));
    const merged = { words: new Set([...joined.flatMap((group) => [...group.words]), ...words]), members: [...joined.flatMap(({ members }) => members), index] };
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  });
  const careers: number[][] = [];
  for (const { members } of groups.sort((a, b) => b.members.length - a.members.length)) {
    const career = careers.find((known) => !alternate(known, members, bearers));
    if (career) career.push(...members);
    else careers.push([...members]);
  }
  if (careers.length === 0) return silent.length > 0 ? [silent] : [];
  careers[0]!.push(...silent);
  return careers.map((members) => members.sort((a, b) => a - b));
}

/** Whether one list's dates begin before the other's have ended, both ways; without dates nothing is known, so no. */
function alternate(one: readonly number[], other: readonly number[], bearers: readonly Bearer[]): boolean {
  const range = (members: readonly number[]) => members.flatMap((index) => bearers[index]!.published ?? []).sort();
  const [a, b] = [range(one), range(other)];
  if (a.length === 0 || b.length === 0) return false;
  return a[0]! < b.at(-1)! && b[0]! < a.at(-1)!;
}
