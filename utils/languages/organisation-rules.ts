/** How organisations are named. Lists are words in lower case divided by spaces; nouns in the nominative. */
export interface OrganisationRules {
  /** Nouns of public bodies: with an adjective or a complement they name one even in lower case («обласна прокуратура»). */
  readonly institutions: string;
  /** Nouns that make an organisation of a capitalised phrase («Інститут …», "… University"). */
  readonly heads: string;
  /** Heads of bodies that are often named after people ("University"); empty where cases tell. */
  readonly eponymHeads: string;
  /** Nouns that say of a name that it is an organisation's, without being a part of it («компанія», "airline"). */
  readonly descriptors: string;
  /** Abbreviations of legal forms: a part of the name where a quoted name follows, or left out after it ("Inc"). */
  readonly legalForms: string;
  /** Organisations and media known everywhere that no rule would tell, as full names in the nominative, divided by commas. */
  readonly known: string;
  /** Beginnings and ends of one-word names of bodies («Мін…», «…рада»). */
  readonly compoundPrefixes: string;
  readonly compoundSuffixes: string;
  /** A compound's beginning and the noun it stands for: «мін» – «міністерство». */
  readonly abbreviated: Readonly<Record<string, string>>;
  /** Other ways to write a word or a whole name, for merging: «ода» – «облдержадміністрація». */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Abbreviations in capitals that are no organisations. */
  readonly otherAbbreviations: string;
  /** Nouns before a quoted name that make it a work, a product or an event. */
  readonly things: string;
  /** Words that may join a head with its complement. */
  readonly joiners: string;
  /** Nouns in the genitive that belong to names of bodies though their endings do not show it. */
  readonly complementNouns: string;
  /** Endings of such nouns («мікробіології», «будівництва»). */
  readonly complementEndings: string;
  /** Endings of nouns in the genitive that may follow another such noun in a name («центр оцінювання якості»). */
  readonly chainEndings: string;
  /** Stems of words that introduce the source of a message: an outlet named there only passes it on. */
  readonly sourceCues: string;
  /** Photo agencies and the like: never participants. */
  readonly never: string;
}
