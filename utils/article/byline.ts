import { collapse, sameWords } from './words';

/** What stands before a name in a byline, in the languages known. */
const opening = /^(?:(?:written|words|story|posted|reported|analysis|opinion|review)? ?by|authors?|автор(?:[иыка]{1,2})?|текст|підготув(?:ав|ала|али)|autor(?:ka|zy)?|tekst|oprac|opracowanie|von|par|por)(?:\s?[:.—–-]\s?|\s|$)/iu;

/** Where a byline stops being names. */
const ending = /\s?(?:[|•·]|\s[–—-]\s|,?\s(?:updated|published|posted|оновлено|опубліковано)(?!\p{L})|\d{1,2}[.:/]\d{2}|\s\d{1,2}\.?\s\p{L}{3,9}(?!\p{L})|,?\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s)?\p{L}{3,9}\.?\s\d{1,2}(?:,|$)).*$/isu;

const noName = /^(?:https?:|www\.|@|\S*admin(?:istrator)?$|editor$|редактор$|адмін$|author$|null$|(?:фото|photo|image|fot)(?!\p{L}))|\S+@\S+\.\S/iu;
const maxLength = 120;

function cleanOne(raw: string, site: string | null): string | null {
  let name = collapse(raw.slice(0, 500)).replace(ending, '');
  for (let match; (match = opening.exec(name)); ) name = name.slice(match[0].length);
  // "Ada Moss, Post political editor": a post at this outlet.
  if (site) name = name.split(/,\s*/).filter((part, i) => i === 0 || !part.toLowerCase().startsWith(`${site.toLowerCase()} `)).join(', ');
  name = name.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, '');
  return !/\p{L}{2}/u.test(name) || name.length > maxLength || noName.test(name) || (site && sameWords(name, site)) ? null : name;
}

/** «Moss, Ada», as library catalogues write a name, given name first; anything else as it is. */
export function givenFirst(name: string): string {
  return name.replace(/^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}.’' -]{0,40})$/u, '$2 $1');
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
