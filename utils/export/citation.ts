import { siteName, sourceAddress } from './address';
import type { Author } from './authors';
import { authors, fullName } from './authors';
import { cleanLine } from './clean-text';
import type { CivilMoment } from './moment';
import { civilMoment, civilMomentIn } from './moment';
import type { ExportSettings, ExportSource } from './source';
import { transliterate } from './transliterate';

/** What citations say of an article, the same for every form. Strings are one line, empty where nothing is known. */
export interface Citation {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly site: string;
  readonly published: CivilMoment | null;
  readonly accessed: CivilMoment | null;
  readonly url: string;
  readonly language: string;
}

export function citation(source: ExportSource, settings: ExportSettings): Citation {
  const { article } = source;
  const site = siteName(article);
  return {
    title: cleanLine(article.title) || settings.words.untitled,
    // An outlet as its own author («The Harrowmouth Post») has no surname.
    authors: authors(article.byline).map((one) => (site !== '' && fullName(one).toLowerCase() === site.toLowerCase() ? { kind: 'literal', name: site } : one)),
    site,
    published: article.published === null ? null : civilMoment(article.published),
    accessed: civilMomentIn(source.accessed, settings.timeZone ?? 'UTC'),
    url: sourceAddress(article) ?? '',
    language: cleanLine(article.language ?? ''),
  };
}

/** The first letters and digits of a text in Latin: what a key can be made of. */
function keyWord(text: string, longest: number): string {
  const latin = transliterate(text).normalize('NFD').replace(/\p{M}/gu, '');
  return latin.replace(/[^a-z0-9]/g, '').slice(0, longest);
}

/**
 * `surname_word_year` for each citation, in Latin letters, digits, `_` and `-` only, as Zotero makes them; `-1`, `-2` … after
 * those that would fall together.
 */
export function citationKeys(citations: readonly Citation[]): string[] {
  const taken = new Set<string>();
  return citations.map(({ authors: [first], site, title, published }) => {
    const surname = first === undefined ? site : first.kind === 'person' ? first.family : first.name;
    // Short words («у», "the") tell nothing apart.
    const words = title.split(/[\s\p{P}\p{S}]+/u).map((word) => keyWord(word, 20));
    const word = words.find((one) => one.length > 3) ?? words.find((one) => one !== '') ?? '';
    const year = published === null ? '' : String(published.year);
    const base = [keyWord(surname, 30), word, year].filter((part) => part !== '').join('_') || 'article';
    let key = base;
    for (let count = 1; taken.has(key); count++) key = `${base}-${count}`;
    taken.add(key);
    return key;
  });
}
