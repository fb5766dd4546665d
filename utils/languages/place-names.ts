/** Places, so that they are not taken for people or bodies. Lower case, divided by commas. */
export interface PlaceNames {
  /** Regions, big cities and other names of countries; the countries' own names come from `countryNames`. */
  readonly names: string;
  /** Prepositions that stand before places more often than before people. */
  readonly prepositions: string;
}
