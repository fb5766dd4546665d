import type { Span } from '../text/span';

/** The parts of a text directive, undecorated: `#:~:text=[prefix-,]start[,end][,-suffix]`. */
export interface TextDirective {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/**
 * `text` as a browser compares it: each run of white space is one space, or one line feed where it holds one (the edge of a
 * block, which no part of a directive may cross); letters in lower case. Same length as `comparable` before lowering.
 */
export function spaced(text: string): string {
  return text.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n[ \n]*/g, '\n');
}

/** Upper-case letters lowered, one code unit for one, so that offsets stay. */
export function lowered(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;
/** Marks that part no word between two letters («п’ять», "U.S"), and no number between two digits (2,5); UAX 29, WB6 to WB12. */
const [withinWord, withinNumber] = [/^\p{L}[’‘'.:·]\p{L}$/u, /^\p{N}[’‘'.,;]\p{N}$/u];

/** The character that ends at offset `at`; an empty string at the beginning. */
function characterBefore(text: string, at: number): string {
  const last = text.charCodeAt(at - 1);
  return last >= 0xdc00 && last <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1);
}

/** The character that begins at offset `at`; an empty string at the end. */
function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0x20) : '';
}

/** Whether offset `at` lies inside a word of `text`, so that a browser matches nothing that begins or ends there. */
export function insideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [before, after] = [characterBefore(text, at), characterAt(text, at)];
  if (wordCharacter.test(before)) {
    if (wordCharacter.test(after)) return true;
    const around = before + after + characterAt(text, at + after.length);
    return withinWord.test(around) || withinNumber.test(around);
  }
  if (!wordCharacter.test(after)) return false;
  const around = characterBefore(text, at - before.length) + before + after;
  return withinWord.test(around) || withinNumber.test(around);
}

const isSpace = (character: string): boolean => character === ' ' || character === '\n';

/** A text of one letter repeated holds any part of it everywhere; after so many places the search is given up. */
const mostPlaces = 2_000;

/** Where `words` stand from offset `from` on with no word cut at either side; -1 where they do not. */
function findWords(text: string, words: string, from: number, wholeEnd: boolean): number {
  let at = text.indexOf(words, from);
  for (let places = 0; at !== -1 && places < mostPlaces; places++) {
    if (!insideWord(text, at) && !(wholeEnd && insideWord(text, at + words.length))) return at;
    at = text.indexOf(words, at + 1);
  }
  return -1;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpace(text.charAt(next))) next++;
  return next;
}

/**
 * The range a browser would show for a directive: the first match in `text`, which must be `lowered(spaced(...))`, as must be
 * the directive's parts. Null when there is none. Follows "find a range from a text directive" of the WICG
 * Scroll-to-Text-Fragment draft, with `\n` as the only block edge.
 */
export function findDirective(text: string, directive: TextDirective): Span | null {
  const { prefix, start, end, suffix } = directive;
  let from = 0;
  for (let places = 0; places < mostPlaces; places++) {
    let startAt: number;
    if (prefix === null) {
      startAt = findWords(text, start, from, true);
      if (startAt === -1) return null;
      from = startAt + 1;
    } else {
      const prefixAt = findWords(text, prefix, from, false);
      if (prefixAt === -1) return null;
      startAt = skipSpace(text, prefixAt + prefix.length);
      from = prefixAt + 1;
      if (!text.startsWith(start, startAt) || insideWord(text, startAt + start.length)) continue;
    }
    let endAt = startAt + start.length;
    for (let ends = 0; ends < mostPlaces; ends++) {
      if (end !== null) {
        const at = findWords(text, end, endAt, true);
        if (at === -1) return null;
        endAt = at + end.length;
      }
      if (suffix === null || text.startsWith(suffix, skipSpace(text, endAt))) return { start: startAt, end: endAt };
      if (end === null) break;
    }
  }
  return null;
}
