/** Table entries (0: not met yet) that are not the folded unit itself. Noncharacters and a lone surrogate never result from folding. */
const DROPPED = 0xffff;
const SEVERAL = 0xfffe;
const PAIR = 0xdfff;

/** White space, controls, format characters (soft hyphen, zero width, bidi marks), combining marks, Arabic tatweel. */
const INVISIBLES = /[\s\p{Cc}\p{Cf}\p{M}\u0640]/gu;
/** Every quotation mark and apostrophe is one: sites swap “…”, «…», „…“, '…' and "…" when they change templates. */
const QUOTATIONS = /["'“”„‟«»‹›‘’‚‛ʼʻʹ`´′″「」『』〝〞〟＂＇]/g;
const DASHES = /[\p{Pd}−⁃]/gu;

/** Folded text with the way back: unit `i` comes from the character that begins at `map[i]` of the raw text. */
export interface Folded {
  readonly codes: Uint16Array;
  readonly map: Int32Array;
}

/**
 * Folds text for comparison: no white space, no invisible characters, no marks, lower case, one form of
 * quotation mark and dash, compatibility forms decomposed (Unicode NFKD). White space goes entirely,
 * so that line wraps, block edges and `<br>` never count as a difference, in any script.
 * One folder remembers what it has folded; share it among the texts of a page.
 */
export interface Folder {
  /** Folded text with its map; offsets are UTF-16 units of `text`. */
  withMap(text: string): Folded;
  /** Folded text alone. */
  codes(text: string): Uint16Array;
}

/** A folder with an empty memory. */
export function createFolder(): Folder {
  const table = new Uint16Array(0x10000);
  const expansions = new Map<string, string>();

  /** Folds a character not met before; several units or a surrogate pair go to `expansions`. */
  const learn = (unit: number): number => {
    if (unit >= 0xd800 && unit < 0xdc00) return (table[unit] = PAIR);
    const folded = foldCharacter(String.fromCharCode(unit));
    if (folded.length < 2) return (table[unit] = folded === '' ? DROPPED : folded.charCodeAt(0) || DROPPED);
    expansions.set(String.fromCharCode(unit), folded);
    return (table[unit] = SEVERAL);
  };
  const expand = (character: string): string => {
    let folded = expansions.get(character);
    if (folded === undefined) expansions.set(character, (folded = foldCharacter(character)));
    return folded;
  };

  const run = (text: string, codes: Uint16Array, map: Int32Array | null): number => {
    const room = codes.length;
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const entry = table[unit] || learn(unit);
      if (entry === DROPPED) continue;
      if (entry !== SEVERAL && entry !== PAIR) {
        if (length < room) {
          codes[length] = entry;
          if (map) map[length] = at;
        }
        length++;
        continue;
      }
      const character = entry === PAIR ? text.slice(at, at + 2) : text.charAt(at);
      const folded = expand(character);
      for (let part = 0; part < folded.length; part++, length++) {
        if (length >= room) continue;
        codes[length] = folded.charCodeAt(part);
        if (map) map[length] = at;
      }
      at += character.length - 1;
    }
    return length;
  };

  /** Most text shrinks; what grows (ligatures, Hangul) is folded again into the room it turned out to need. */
  const fold = (text: string, mapped: boolean): { codes: Uint16Array; map: Int32Array } => {
    let codes = new Uint16Array(text.length);
    let map = new Int32Array(mapped ? text.length : 0);
    const length = run(text, codes, mapped ? map : null);
    if (length > codes.length) {
      codes = new Uint16Array(length);
      map = new Int32Array(mapped ? length : 0);
      run(text, codes, mapped ? map : null);
    }
    return { codes: codes.subarray(0, length), map: map.subarray(0, length) };
  };

  return { withMap: (text) => fold(text, true), codes: (text) => fold(text, false).codes };
}

function foldCharacter(character: string): string {
  return character
    .replace(QUOTATIONS, "'")
    .replace(DASHES, '-')
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLES, '')
    .replace('。', '.')
    .replace('、', ',')
    .replace('ς', 'σ');
}

/**
 * Whether two texts are the same words to a reader: white space, invisible characters, letter case and the
 * style of quotation marks and dashes apart. Finer than folding: «й» and «и», "é" and "e" differ; marks that
 * only guide reading (stress, vowel points) do not.
 */
export function sameWords(a: string, b: string): boolean {
  return a === b || words(a) === words(b);
}

function words(text: string): string {
  return text
    .replace(QUOTATIONS, "'")
    .replace(DASHES, '-')
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLES, '')
    .replace(/。/g, '.')
    .replace(/、/g, ',');
}

/** Folded units as a string. */
export function unitsToString(codes: Uint16Array): string {
  let text = '';
  // In pieces, because an argument list has a limit.
  for (let at = 0; at < codes.length; at += 8192) {
    text += String.fromCharCode(...codes.subarray(at, at + 8192));
  }
  return text;
}
