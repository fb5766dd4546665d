/** Lines of a page that are no part of the story. Phrases are lower case; each list is divided by commas. */
export interface BoilerplateRules {
  /** Whole lines, marks left out ("advertisement"). */
  readonly lines: string;
  /** What such a line opens with («читайте також»). */
  readonly openers: string;
  /** What stands before a colon, bar or slash at the start of such a line («Фото: …», "Tags: …"). */
  readonly labels: string;
  /** Phrases that give such a line away wherever they stand in it, when it is short ("sign up for our newsletter"). */
  readonly phrases: string;
  /** Words before the name of a picture's maker at the end of a caption («… / фото», "Photo by"). */
  readonly credits: string;
  /** First entry of a trail of links, with which the next one may be glued («ГоловнаСуспільство»). */
  readonly trails: string;
  /** Words that open a line with the writer's name ("By Ray Stone in Derby"). */
  readonly bylines: string;
  /** Words after which the byline's name has ended ("in"). */
  readonly bylineEnds: string;
  /** Words beside days and months in a line that only says when the text appeared ("updated", "GMT"). */
  readonly dateline: string;
}

/** What analysis asks of a language about the choice of facts. Words are lower case, apostrophes U+2019. */
export interface FactRules {
  /** Words too common to say what a sentence is about, divided by spaces. */
  readonly stopwords: string;
  /** Endings cut from words so that their forms count as one, divided by spaces; for comparing sentences only. */
  readonly endings: string;
  /** What a sentence opens with that tells of earlier events («нагадаємо»), divided by commas. */
  readonly background: string;
  /** What a sentence opens with that only says who reported the news («про це повідомив»), divided by commas; `*` stands for any ending. */
  readonly attribution: string;
  /** First words that point back to the sentence before («він», "this"), divided by spaces. */
  readonly anaphora: string;
  readonly boilerplate: BoilerplateRules;
}
