/** The precision of a date; `minute` is a day with a time, `time` a time without a day. */
export type Grain = 'minute' | 'time' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'range';

/**
 * A way to write a date: what stands in the text, word by word, the grain it gives, and how far from the day of
 * publication it lies, counted in that grain («вчора» is a day and -1).
 *
 * The form is a row of elements divided by spaces: `a|b` is either word, `{day}` a slot, `–` any dash, a final `?` makes
 * the element optional, and a leading `<` or `>` makes it a condition that is not part of the date.
 * Slots: day, month, year, weekday, season, ordinal (1–4), time, decade, relative-year, count, unit; the second one of a
 * range has a 2 at its end. The longest form that fits at a place wins.
 */
export type DateForm = readonly [form: string, grain: Grain | 'ago' | 'ahead', offset?: number];

export interface DateRules {
  readonly forms: readonly DateForm[];
  /** Twelve entries, January first; each the forms of one name divided by spaces, lower case. */
  readonly months: readonly string[];
  /** Abbreviations of the same, which may have a full stop after them; empty where a language has none. */
  readonly shortMonths: readonly string[];
  /** Seven entries, Monday first. */
  readonly weekdays: readonly string[];
  /** Whether month and weekday names are written with a capital; the other case is then another word ("march", «Серпень»). */
  readonly capital: boolean;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  /** First to fourth, in the forms that stand before «квартал». */
  readonly ordinals: readonly string[];
  /** Phrases that name a year by its distance: "last year" is -1. */
  readonly relativeYears: Readonly<Record<string, number>>;
  /** Nouns of a length of time. */
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
  /** What may be glued to the number of a day: "th", "-го", ".". */
  readonly daySuffixes: readonly string[];
  /** What makes an hour of a number ("p.m.") and how many hours it adds. */
  readonly meridiem: readonly (readonly [string, number])[];
  /** Order of day and month in 03/04/2032; the other order is flagged as possible. */
  readonly dayFirst: boolean;
  /** Words before a date in digits that belong to it. */
  readonly prepositions: string;
  /** Words that show that a date without a year lies ahead, or behind; `*` at the end stands for any ending, at the start for any beginning. */
  readonly ahead: string;
  readonly behind: string;
}

export type Bound = 'at-least' | 'at-most' | 'about' | 'more-than' | 'less-than';

export interface NumberRules {
  readonly decimal: string;
  readonly group: string;
  /** Numbers as words. They count only with a multiplier or a unit. */
  readonly words: Readonly<Record<string, number>>;
  /** Words that multiply the number before them; `*` stands for any ending. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Letters that multiply only when they are glued to the number ("3.5m"). */
  readonly gluedMultipliers: Readonly<Record<string, number>>;
  /** Unit (ISO 4217 code, SI name or noun in the nominative) to the forms that stand after a number; `*` stands for any ending. */
  readonly units: Readonly<Record<string, string>>;
  /** Plural ending and its singular, longest first: makes a unit of any other noun. Empty where a noun cannot be told by its ending. */
  readonly plurals: readonly (readonly [string, string])[];
  /** Words with a plural's ending that are no noun ("was"). */
  readonly notPlurals: string;
  /** Words that may stand between a number and what happened to so many people ("two were hurt"). */
  readonly copulas: string;
  /** Forms that may follow a copula. */
  readonly casualties: string;
  /** Phrases before a number; they belong to it. */
  readonly bounds: Readonly<Record<string, Bound>>;
  /** Words before a percentage that belong to it («на 15 %»). */
  readonly changes: string;
  readonly fractions: Readonly<Record<string, number>>;
  /** Words one of which must follow a fraction; empty for any. */
  readonly fractionFollowers: string;
  /** Single words that mean a multiple («втричі»). */
  readonly times: Readonly<Record<string, number>>;
  /** Words before a number that make it a name, not an amount (№, "Article"). */
  readonly labels: string;
  /** Words near two numbers with a dash that make them a result ("51-49"). */
  readonly scores: string;
  readonly rangeFrom: string;
  readonly rangeTo: string;
}

export interface PlaceRules {
  /** Cities and regions in the nominative, `_` for a space; after a colon, another stem of the same name («Київ:Києв»). */
  readonly names: string;
  /** Endings a name may take in place of its own; empty for a language that does not inflect names. */
  readonly endings: string;
  /** Final letters that a stem may lose before an ending takes their place. */
  readonly droppable: string;
  /** Last letter of a stem before some endings: «к» becomes «ц» («Америка», «в Америці»). */
  readonly alternations: Readonly<Record<string, string>>;
  /** Words after which a capitalised word that is no known name is a place, with the endings it must have. */
  readonly cues: string;
  readonly cueEndings: string;
  /** Endings of adjectives made from places, which after such a word belong to the noun that follows ("in German cities"). */
  readonly adjectives: string;
  /** Nouns that make a place of the capitalised word or adjective beside them («область», "County"). */
  readonly kinds: string;
  /** Whether a capitalised word beside a name makes another name of the two ("Air France", "Washington Post"). */
  readonly joins: boolean;
  /** Two-letter region codes whose names are also common words or names of people in this language. */
  readonly ambiguousRegions: string;
}

/** What analysis asks of a language about dates, numbers and places. */
export interface ValueRules {
  readonly dates: DateRules;
  readonly numbers: NumberRules;
  readonly places: PlaceRules;
}
