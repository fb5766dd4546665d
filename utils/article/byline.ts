import { collapse, sameWords } from './words';

/** What stands before a name in a byline, by language. Anchored to its start. */
const opening = [
  'by', 'written by', 'words by', 'story by', 'posted by', 'reported by', 'author', 'authors', 'from',
  'автор', 'автори', 'авторка', 'авторе', 'авторы', 'текст', 'текст подготовил', 'підготував', 'підготувала', 'підготували',
  'autor', 'autorka', 'autorzy', 'tekst', 'oprac', 'opracowanie', 'von', 'ein beitrag von', 'par', 'por', 'di', 'da', 'door', 'av', 'af',
].sort((a, b) => b.length - a.length);
const openingPattern = new RegExp(`^(?:${opening.join('|')})(?:\\s{0,3}[:.—–-]\\s{0,3}|\\s)`, 'iu');

/** Where a byline stops being names. */
const ending = /\s{0,3}(?:[|•·\n]|\s[–—-]\s|,?\s(?:updated|published|posted|оновлено|опубліковано)\b|\d{1,2}[.:/ ]\d{2}|\d{1,2}\s\p{L}{3,9}\s\d{4}).*$/isu;

const maxLength = 120;

function cleanOne(raw: string, site: string | null): string | null {
  let name = collapse(raw.slice(0, 500)).replace(ending, '');
  for (let match; (match = openingPattern.exec(name)); ) name = name.slice(match[0].length);
  name = name.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, '');
  if (/^(?:фото|photo|image|fot)\b|^фото[:\s]/iu.test(name)) return null;
  if (!/\p{L}{2}/u.test(name) || name.length > maxLength || /^https?:|^www\.|^@|\S+@\S+\.\S/i.test(name)) return null;
  if (/^(?:admin|administrator|editor|redaktor|редактор|адмін|author|autor|автор|null|undefined)$/iu.test(name)) return null;
  return site && sameWords(name, site) ? null : name;
}

/**
 * The names of a byline joined by commas: without "By", dates, addresses, account names and the outlet's own name
 * (`site`). Null where no name is left.
 */
export function cleanByline(candidates: readonly string[], site: string | null): string | null {
  const cleaned = candidates.slice(0, 20).flatMap((raw) => cleanOne(raw, site) ?? []);
  const distinct = cleaned.filter((name, i) => cleaned.findIndex((other) => sameWords(other, name)) === i);
  return distinct.length ? distinct.join(', ') : null;
}
