/** One reading of a word form: the nominative it may come from, with the cases and the gender of that reading. */
export interface FormReading {
  readonly nominative: string;
  readonly gender: Gender;
  /** Bits of `CASES`, in that order from the lowest. */
  readonly cases: number;
  /** How usual the pattern is, higher is likelier; comparable within one table. */
  readonly weight: number;
}

/** Masculine, feminine, neuter, plural. */
export type Gender = 'm' | 'f' | 'n' | 'p';

/** Nominative, genitive, dative, accusative, instrumental, locative, vocative: the bits of a set of cases. */
export const CASES = 'ngdailv';
export const NOMINATIVE = 1;
export const GENITIVE = 1 << 1;
export const DATIVE = 1 << 2;
export const INSTRUMENTAL = 1 << 4;
export const LOCATIVE = 1 << 5;
export const VOCATIVE = 1 << 6;
/** Cases of the columns of a declension. */
const COLUMNS = [GENITIVE, DATIVE | LOCATIVE, 1 << 3, INSTRUMENTAL, VOCATIVE, LOCATIVE];

/** What is cut from a form, what is put in its place, and what that says. */
interface Ending {
  readonly nominative: string;
  readonly gender: Gender;
  readonly weight: number;
  cases: number;
}

/** Endings by their letters; the longest is `longest` letters long. */
export interface ParadigmTable {
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly longest: number;
}

/**
 * Reads declensions in the notation of `InflectionRules` into a table of endings.
 * @throws SyntaxError on a line that cannot be read: a mistake in a language pack.
 */
export function readParadigms(lines: string, letters: Readonly<Record<string, string>>): ParadigmTable {
  const endings = new Map<string, Ending[]>();
  let longest = 0;
  let columns: readonly Column[] = [];
  const add = (form: string, nominative: string, gender: Gender, bits: number, weight: number) => {
    const known = endings.get(form);
    if (!known) {
      endings.set(form, [{ nominative, gender, cases: bits, weight }]);
      longest = Math.max(longest, form.length);
      return;
    }
    // Thousands of times in a program that has just begun: a callback for each would be half of the work.
    for (const ending of known) {
      if (ending.nominative !== nominative || ending.gender !== gender || ending.weight !== weight) continue;
      ending.cases |= bits;
      return;
    }
    known.push({ nominative, gender, cases: bits, weight });
  };
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const [genders = '', weight = '', ...nouns] = line.split(' ');
    if (!/^[mfnp]/.test(genders)) {
      columns = columnsOf(line);
      continue;
    }
    if (!/^[1-9]$/.test(weight) || nouns.length === 0) throw new SyntaxError(`Paradigm: ${line}`);
    for (const noun of nouns) {
      const set = /[A-Z]/.exec(noun)?.[0] ?? '';
      const [pattern = '', stemPattern = pattern] = noun.replace('-', '').split(':');
      // Once for every letter of the set that its capital letter stands for.
      for (const letter of set === '' ? [''] : (letters[set] ?? '')) {
        const nominative = set === '' ? pattern : pattern.replaceAll(set, letter);
        const stem = set === '' ? stemPattern : stemPattern.replaceAll(set, letter);
        for (const gender of genders as Iterable<Gender>) {
          add(nominative, nominative, gender, NOMINATIVE, Number(weight));
          for (const { form, bits } of columns) add(stem + form, nominative, gender, bits, Number(weight));
        }
      }
    }
  }
  return { endings, longest };
}

/** One form of a declension, with the cases of its column. */
interface Column {
  readonly form: string;
  readonly bits: number;
}

function columnsOf(line: string): Column[] {
  return line.split(' ').flatMap((forms, column) =>
    forms
      .replaceAll('-', '')
      .split('/')
      .flatMap((form) => (form === '.' ? [] : [{ form, bits: COLUMNS[column]! }])),
  );
}

/** Readings of one form beyond this many are never the right one, and agreement is quadratic in them. */
const MOST_READINGS = 16;

/**
 * Readings of a form by its endings, likeliest first; longer endings win over shorter ones of equal weight. At most
 * `most`, and only those whose nominative `accept` takes; empty when no ending fits.
 */
export function readForm(word: string, table: ParadigmTable, most = MOST_READINGS, accept?: (nominative: string) => boolean): FormReading[] {
  const readings: FormReading[] = [];
  const lower = word.toLowerCase();
  for (let length = Math.min(table.longest, word.length); length >= 0; length--) {
    const cut = word.length - length;
    const endings = table.endings.get(lower.slice(cut));
    if (!endings) continue;
    const stem = word.slice(0, cut);
    for (const ending of endings) {
      const nominative = cut > 0 ? stem + ending.nominative : likeCase(ending.nominative, word);
      if (accept && !accept(nominative)) continue;
      readings.push({ nominative, gender: ending.gender, cases: ending.cases, weight: ending.weight + length / 8 });
    }
  }
  return readings.sort((a, b) => b.weight - a.weight).slice(0, most);
}

/** Whether a form may stand in one of the cases, by its ending; where it must have `changed`, not as a word that is alike in all. */
export function mayStandIn(lower: string, cases: number, table: ParadigmTable, changed = false): boolean {
  for (let length = Math.min(table.longest, lower.length); length >= 0; length--) {
    const form = lower.slice(lower.length - length);
    if (table.endings.get(form)?.some((ending) => (ending.cases & cases) !== 0 && !(changed && ending.nominative === form))) return true;
  }
  return false;
}

/** A whole word of the table, with the capital letter of the word it replaces. */
function likeCase(nominative: string, word: string): string {
  const first = word.slice(0, 1);
  return first === first.toLowerCase() ? nominative : nominative.slice(0, 1).toUpperCase() + nominative.slice(1);
}
