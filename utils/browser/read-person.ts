import type { BookQuote, PersonPage } from '../library/pages';
import { aliasesOf, monthsOf, rolesOf } from '../library/people/person-page';
import { articleEntry, quoteEntry } from '../library/make-entries';
import type { LibraryMemory } from './library-memory';

/** A page of the people book; null when there is no such entry. Reads only the articles in which the person speaks. */
export async function readPerson({ articles, index, book, contents, analysis: analysisOf }: LibraryMemory, id: string): Promise<PersonPage | null> {
  const { entries, rulesOf } = await book();
  const entry = entries.get(id);
  if (!entry) return null;
  const quotes: BookQuote[] = [];
  const kept = await contents(entry.namings.flatMap(({ key, person }) => (person.quotes.length > 0 ? key : [])));
  for (const { key, person } of entry.namings) {
    const article = articles.get(key);
    const content = kept.get(key);
    const analysis = content ? await analysisOf(content) : null;
    if (!article || !content || !analysis) continue;
    for (const quote of analysis.quotes) {
      if (!person.quotes.includes(quote.id)) continue;
      quotes.push({ entry: { ...quoteEntry(article, analysis, quote), person: id }, url: article.url, parts: quote.parts.map(({ start, end }) => content.article.text.slice(start, end)) });
    }
  }
  const newest = [...entry.namings].reverse().filter(({ key }) => articles.has(key));
  const living = index.search.living(articles);
  const shown = newest.map(({ key }) => articleEntry(articles.get(key)!, living.highlights(key) ?? 0));
  const namings = newest.map(({ key, person }) => ({ key, roles: person.roles, name: person.name }));
  const { name, kind, remark } = entry;
  return { id, name, sort: kind, remark, roles: rolesOf(entry), aliases: aliasesOf(entry), articles: shown, quotes, months: monthsOf(entry), namings, rules: rulesOf(entry) };
}
