import type { LibraryRecords } from './records';
import { articleEntry, quoteEntry } from './make-entries';
import { personId } from './person-id';
import type { ArticleEntry, PersonEntry, QuoteEntry } from '../entries';
import type { PersonPage } from '../pages';
import type { Participant, Quote } from '../../analysis/analysis';

/** One entry of the people book: those who bear one name and are of one kind. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly sort: Participant['kind'];
  readonly found: { readonly article: ArticleEntry; readonly participant: Participant }[];
  readonly quotes: { readonly entry: QuoteEntry; readonly url: string; readonly quote: Quote; readonly text: string }[];
}

/** Everybody in living articles with a text, by id. */
export function peopleOf({ articles, contents, highlights }: LibraryRecords): ReadonlyMap<string, Person> {
  const stored = new Map(articles.filter(({ deleted }) => deleted === null).map((article) => [article.key, article] as const));
  const people = new Map<string, Person>();
  for (const { articleKey, article, analysis } of contents) {
    const record = stored.get(articleKey);
    if (!record || !analysis) continue;
    const entry = articleEntry(record, highlights, true);
    for (const participant of analysis.participants) {
      const id = personId(participant);
      const person = people.get(id) ?? { id, name: participant.name, sort: participant.kind, found: [], quotes: [] };
      people.set(id, person);
      person.found.push({ article: entry, participant });
      for (const quote of analysis.quotes) {
        if (quote.speaker?.participant === participant.id) person.quotes.push({ entry: quoteEntry(record, analysis, quote), url: record.url, quote, text: article.text });
      }
    }
  }
  return people;
}

/** A person as a list shows them. */
export function personEntry({ id, name, sort, found, quotes }: Person): PersonEntry {
  const dates = found.flatMap(({ article }) => article.published ?? []).sort();
  const role = found.findLast(({ participant }) => participant.role !== null)?.participant.role ?? null;
  return { kind: 'person', id, name, sort, role, articles: found.length, quotes: quotes.length, last: dates.at(-1) ?? null };
}

/** A person's page. */
export function personPage({ id, name, sort, found, quotes }: Person): PersonPage {
  const byDate = [...found].sort((a, b) => (a.article.published ?? '9').localeCompare(b.article.published ?? '9'));
  const roles = new Map<string, { first: string | null; last: string | null; articles: number }>();
  const aliases = new Map<string, number>([[name, found.length]]);
  const months = new Map<string, number>();
  for (const { article, participant } of byDate) {
    for (const text of new Set(participant.roles.map((role) => role.text))) {
      const role = roles.get(text) ?? { first: article.published, last: null, articles: 0 };
      roles.set(text, { ...role, last: article.published, articles: role.articles + 1 });
    }
    for (const alias of participant.aliases) aliases.set(alias, (aliases.get(alias) ?? 0) + 1);
    const month = article.published?.slice(0, 7);
    if (month !== undefined) months.set(month, (months.get(month) ?? 0) + participant.mentions.length);
  }
  return {
    id,
    name,
    sort,
    roles: [...roles].map(([text, role]) => ({ text, ...role })),
    aliases: [...aliases].map(([alias, articles]) => ({ name: alias, articles, separable: false })),
    articles: byDate.map(({ article }) => article).reverse(),
    quotes: quotes
      .map(({ entry, url, quote, text }) => ({ entry, url, parts: quote.parts.map(({ start, end }) => text.slice(start, end)) }))
      .sort((a, b) => (a.entry.published ?? '9').localeCompare(b.entry.published ?? '9')),
    months: everyMonth(months),
  };
}

function everyMonth(counts: ReadonlyMap<string, number>): PersonPage['months'] {
  const known = [...counts.keys()].sort();
  const last = known.at(-1);
  const months: { month: string; mentions: number }[] = [];
  for (let month = known[0]; month !== undefined && last !== undefined && month <= last; month = nextMonth(month)) months.push({ month, mentions: counts.get(month) ?? 0 });
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
