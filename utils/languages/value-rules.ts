/** The precision of a date; `minute` is a day with a time, `time` a time without a day. */
export type Grain = 'minute' | 'time' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'range';

type Offset = '' | '-1' | '-2' | '+1' | '+2';
export type DateKey = `${Grain | 'ago' | 'ahead'}${Offset}`;

export interface DateRules {
  /**
   * Ways to write a date by the grain they give, with how far from the day of publication they lie, counted in that
   * grain («вчора» is `day-1`); `ago` and `ahead` count with the date's own unit. Ways are divided by `; `.
   *
   * A way is elements divided by spaces: `a|b` is either word, `–` any dash, a final `?` makes the element optional, and
   * `<` at the start makes the first element a condition that is no part of the date. A capital letter is a slot: Day,
   * Month, Year, Weekday, Season, Ordinal (1–4), Time, X for a decade, Relative year, Count, Unit; the second one of a
   * range has a 2 after it. The longest way that fits at a place wins, of equal ones the first.
   */
  readonly forms: Readonly<Partial<Record<DateKey, string>>>;
  /** Row of twelve, January first. */
  readonly months: string;
  /** Row of abbreviations of the same, which may have a full stop after them; empty where a language has none. */
  readonly shortMonths: string;
  /** Row of seven, Monday first. */
  readonly weekdays: string;
  /** Whether month and weekday names are written with a capital; the other case is then another word ("march", «Серпень»). */
  readonly capital: boolean;
  /** Row of four: spring, summer, autumn, winter. */
  readonly seasons: string;
  /** Row of four: first to fourth, in the forms that stand before «квартал». */
  readonly ordinals: string;
  /** Table of phrases that name a year by its distance: "last year" is -1. */
  readonly relativeYears: string;
  /** Row of nouns of a length of time: day, week, month, year. */
  readonly units: string;
  /** List of what may be glued to the number of a day: "th", "-го", ".". */
  readonly daySuffixes: string;
  /** Table of what makes an hour of a number ("p.m."), by how many hours it adds. */
  readonly meridiem: string;
  /** Order of day and month in 03/04/2032; the other order is flagged as possible. */
  readonly dayFirst: boolean;
  /** List of words before a date in digits that belong to it. */
  readonly prepositions: string;
  /** Lists of words that show that a date without a year lies ahead, or behind. */
  readonly ahead: string;
  readonly behind: string;
}

export type Bound = 'at-least' | 'at-most' | 'about' | 'more-than' | 'less-than';

export interface NumberRules {
  readonly decimal: string;
  readonly group: string;
  /** Table of numbers as words. They count only with a multiplier or a unit. */
  readonly words: string;
  /** Table of words that multiply the number before them. */
  readonly multipliers: string;
  /** Table of letters that multiply only when they are glued to the number ("3.5m"). */
  readonly gluedMultipliers: string;
  /**
   * Table of units (ISO 4217 code, SI name or noun in the nominative, `_` for a space) with the forms that stand after a
   * number; an entry of one word is its own form («депутат*»).
   */
  readonly units: string;
  /** Pairs `plural:singular` of endings, longest first: they make a unit of any other noun. Empty where a noun cannot be told by its ending. */
  readonly plurals: string;
  /** Words with a plural's ending that are no noun ("was"). */
  readonly notPlurals: string;
  /** Words that may stand between a number and what happened to so many people ("two were hurt"). */
  readonly copulas: string;
  /** Forms that may follow a copula. */
  readonly casualties: string;
  /** Table of phrases before a number, by the `Bound` they set; they belong to it. */
  readonly bounds: string;
  /** Words before a percentage that belong to it («на 15 %»). */
  readonly changes: string;
  /** Table of fractions ("1/3"). */
  readonly fractions: string;
  /** Words one of which must follow a fraction; empty for any. */
  readonly fractionFollowers: string;
  /** Table of single words that mean a multiple («втричі»). */
  readonly times: string;
  /** Words before a number that make it a name, not an amount (№, "Article"). */
  readonly labels: string;
  /** Words near two numbers with a dash that make them a result ("51-49"). */
  readonly scores: string;
  readonly rangeFrom: string;
  readonly rangeTo: string;
}

export interface PlaceRules {
  /** Places beside those of the name rules and the countries, divided by commas. */
  readonly more: string;
  /** Places whose names are also common words or names of people, divided by commas. */
  readonly never: string;
  /** Endings a name may take after its stem, divided by spaces; empty for a language that does not inflect names. */
  readonly endings: string;
  /** Endings that only adjectives take, in names of several words and those that are adjectives themselves; an end in `stems` that is one of them makes an adjective. */
  readonly agreeing: string;
  /** Pairs `end:stem`, divided by spaces: what a name's end becomes before such an ending («Київ», «Києв-а»: `їв:єв`); `:` keeps the whole name. */
  readonly stems: string;
  /** Words after which a capitalised word that is no known name is a place, with the endings it must have. */
  readonly cues: string;
  readonly cueEndings: string;
  /** Endings of adjectives made from places, which after such a word belong to the noun that follows ("in German cities"). */
  readonly adjectives: string;
  /** Nouns that make a place of the capitalised word or adjective beside them («область», "County"). */
  readonly kinds: string;
  /** Whether a capitalised word beside a name makes another name of the two ("Air France", "Washington Post"). */
  readonly joins: boolean;
}

/**
 * What analysis asks of a language about dates, numbers and places. All lists are lower case, apostrophes U+2019:
 *
 * - a *list* has words divided by spaces; `*` at the end stands for any ending, at the start for any beginning;
 * - a *table* has entries divided by `, `: a value, then the words that mean it («1e6 млн мільйон*»), where `*` stands for
 *   any ending and `_` for a space;
 * - a *row* is a table without the values: each entry means its place in the row.
 */
export interface ValueRules {
  readonly dates: DateRules;
  readonly numbers: NumberRules;
  readonly places: PlaceRules;
}
