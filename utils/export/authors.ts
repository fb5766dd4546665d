import { cleanLine } from './clean-text';

/** An author of an article: a person by name parts, or anyone else (a desk, an agency, a single name) literally. */
export type Author =
  | { readonly kind: 'person'; readonly given: string; readonly family: string }
  | { readonly kind: 'literal'; readonly name: string };

/** What bylines put before and between names, in any language the program knows; a new language adds its words here. */
const openers = ['by', 'from', 'автор', 'автори', 'авторка', 'авторки', 'текст', 'written by', 'author', 'authors'];
const conjunctions = ['and', 'та', 'і', 'й', '&'];
/** Endings of a patronymic: where it comes last, the family name came first («Петренко Олена Іванівна»). */
const patronymic = /(?:івна|ївна|ович|йович|ьович)$/u;
/** Particles that belong to the family name. */
const particles = ['de', 'da', 'del', 'della', 'di', 'du', 'la', 'le', 'van', 'von', 'der', 'den', 'ten', 'ter', 'bin', 'ibn', 'al', 'el', 'фон', 'ван', 'де'];

const opener = new RegExp(`^(?:${openers.join('|')})(?:\\s*:\\s*|\\s+)(?=\\S)`, 'iu');
const separator = new RegExp(`\\s*[,;|•·]\\s*|\\s+(?:${conjunctions.join('|')})\\s+`, 'iu');
const nameWord = /^\p{Lu}[\p{L}\p{M}’'ʼ.-]*$/u;

function author(name: string): Author {
  const words = name.split(' ');
  const isName = words.every((word) => nameWord.test(word) || particles.includes(word.toLowerCase()));
  // All capitals are an agency or an abbreviation; more than four words are a desk or a phrase.
  const shouted = name === name.toUpperCase() && !name.includes('.');
  if (!isName || shouted || words.length < 2 || words.length > 4) return { kind: 'literal', name };
  if (words.length === 3 && patronymic.test(words[2] ?? '')) {
    return { kind: 'person', family: words[0] ?? '', given: words.slice(1).join(' ') };
  }
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && particles.includes(word.toLowerCase()));
  const family = particle === -1 ? words.length - 1 : particle;
  return { kind: 'person', given: words.slice(0, family).join(' '), family: words.slice(family).join(' ') };
}

/**
 * The authors a byline names, in its order, each once; empty for none. A part in small letters after a name («, редактор»,
 * ", political editor") is a description and no author.
 */
export function authors(byline: string | null): Author[] {
  const line = cleanLine(byline ?? '').replace(opener, '');
  const names = line.split(separator).map((name) => name.trim()).filter((name) => name !== '');
  const kept = names.filter((name, index) => index === 0 || !/^\p{Ll}/u.test(name));
  return [...new Set(kept)].map(author);
}

/** The name as one reads it: given name first. */
export function fullName(one: Author): string {
  return one.kind === 'literal' ? one.name : `${one.given} ${one.family}`.trim();
}
