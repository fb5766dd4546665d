/** What analysis asks of a language about marks and sentences. Lists are words in lower case divided by spaces, apostrophes U+2019. */
export interface TextRules {
  /**
   * Pairs of quotation marks in use, two characters each, divided by spaces, commonest first. A character may open one pair and close
   * another (German “, English ’): the scanner decides by what stands around it.
   */
  readonly quotationMarks: string;
  /**
   * Abbreviations by how they end sentences, without the last dot and without inner spaces («т.д», "p.m"). One that
   * stands in `before` and in another list is judged by the other after a number («ст. 12», «у XX ст.»).
   */
  readonly abbreviations: {
    /** Never end a sentence: what they belong to follows («вул.», "Mr."). */
    readonly before: string;
    /** Seldom do: only a sentence starter after them begins a sentence ("U.S.", "Inc."). */
    readonly seldom: string;
    /** Often do: a capital after them begins a sentence, unless it is in `continuations` («грн.», "p.m."). */
    readonly often: string;
  };
  /** Words that, like the stopwords of the fact rules, begin a sentence with their capital even after an initial or a seldom-ending abbreviation. */
  readonly sentenceStarters: string;
  /** Capitalised words, in lower case, that go on with an abbreviation or a number («США», "Monday", "GMT"). */
  readonly continuations: string;
  /** Whether a number with a dot is an ordinal inside a sentence («am 3. Mai»). */
  readonly ordinalDot: boolean;
}
