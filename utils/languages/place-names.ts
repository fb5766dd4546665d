/** Places, so that they are not taken for people or bodies. Lower case, divided by commas. */
export interface PlaceNames {
  /** Regions, big cities and other names of countries; the countries' own names come from `countryNames`. */
  readonly names: string;
  /** Stems of words before a name that make it a place («місто», "city of"). */
  readonly cues: string;
  /** Prepositions that stand before places more often than before people. */
  readonly prepositions: string;
  /** Words after a name that make it a place ("County"). */
  readonly nouns: string;
  /** Stems of adjectives and words for peoples made from places. */
  readonly demonyms: string;
}
