import { contentOf } from '../database/contents';
import { rulesFor } from '../database/rules';
import type { BookQuote, PersonPage } from '../library/pages';
import { aliasesOf, monthsOf, rolesOf } from '../library/people/person-page';
import { articleEntry, quoteEntry } from '../library/make-entries';
import type { LibraryMemory } from './indexed-library';

/** A page of the people book; null when there is no such entry. Reads only the articles in which the person speaks. */
export async function readPerson({ database, articles, book, correct }: LibraryMemory, id: string): Promise<PersonPage | null> {
  const entry = (await book()).entries.get(id);
  if (!entry) return null;
  const quotes: BookQuote[] = [];
  for (const { key, person } of entry.namings) {
    const article = articles.get(key);
    const content = person.quotes.length > 0 ? await contentOf(database, key) : null;
    if (!article || !content?.analysis) continue;
    const analysis = correct(content.analysis, await rulesFor(database, key));
    for (const quote of analysis.quotes) {
      if (!person.quotes.includes(quote.id)) continue;
      quotes.push({ entry: { ...quoteEntry(article, analysis, quote), person: id }, url: article.url, parts: quote.parts.map(({ start, end }) => content.article.text.slice(start, end)) });
    }
  }
  const named = [...entry.namings].reverse().flatMap(({ key }) => articles.get(key) ?? []);
  const shown = named.map((article) => articleEntry(article, [], article.contentHash !== null));
  return { id, name: entry.name, sort: entry.kind, roles: rolesOf(entry), aliases: aliasesOf(entry), articles: shown, quotes, months: monthsOf(entry) };
}
