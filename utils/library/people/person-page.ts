import type { AliasEntry, MonthCount, RoleEntry } from '../pages';
import { personId } from './person-id';
import type { BookEntry } from './book';

/** Roles over time: the earliest begun first, those without a date last. */
export function rolesOf({ namings }: BookEntry): RoleEntry[] {
  const roles = new Map<string, { text: string; first: string | null; last: string | null; articles: number }>();
  for (const { published, person } of namings) {
    for (const text of new Set(person.roles)) {
      const key = text.toLowerCase();
      const role = roles.get(key) ?? { text, first: published, last: published, articles: 0 };
      roles.set(key, { ...role, last: published ?? role.last, articles: role.articles + 1 });
    }
  }
  return [...roles.values()].sort((a, b) => (a.first ?? '9').localeCompare(b.first ?? '9'));
}

/** Spellings, commonest first; the nominative and all other forms. */
export function aliasesOf({ id, namings }: BookEntry): AliasEntry[] {
  const counts = new Map<string, { articles: number; own: boolean }>();
  for (const { person } of namings) {
    for (const name of new Set([person.name, ...person.aliases])) {
      const known = counts.get(name) ?? { articles: 0, own: false };
      counts.set(name, { articles: known.articles + 1, own: known.own || name === person.name });
    }
  }
  const spellings = [...counts].map(([name, { articles, own }]) => ({ name, articles, separable: own && !id.startsWith(personId({ name, kind: namings[0]!.person.kind })) }));
  return spellings.sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
}

/** Namings a month from the first to the last; empty where nothing is dated. */
export function monthsOf({ namings }: BookEntry): MonthCount[] {
  const counts = new Map<string, number>();
  for (const { published, person } of namings) {
    const month = published?.slice(0, 7);
    if (month !== undefined && /^\d{4}-\d\d$/.test(month)) counts.set(month, (counts.get(month) ?? 0) + person.mentions);
  }
  const known = [...counts.keys()].sort();
  const months: MonthCount[] = [];
  const last = known.at(-1) ?? '';
  for (let month = known[0]; month !== undefined && month <= last && months.length < mostMonths; month = monthAfter(month)) months.push({ month, mentions: counts.get(month) ?? 0 });
  return months;
}

/** A wrong year in one article must not draw a chart of centuries. */
const mostMonths = 1_200;

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}
