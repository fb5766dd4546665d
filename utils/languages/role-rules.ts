/** How a text states what somebody is. Lists are words in lower case divided by spaces. */
export interface RoleRules {
  /** Role nouns in the nominative. A word in both lists has the gender of the person. */
  readonly masculine: string;
  /** Those that `feminines` does not make of the masculine. */
  readonly feminine: string;
  /** `masculine:feminine` endings of role nouns («заступник» – «заступниця»); of the endings that fit the longest counts, in all its pairs. */
  readonly feminines: string;
  /** Beginnings that make another role noun of one («віце…», «екс…»), `*` where any word may be written before it (German). */
  readonly compoundPrefixes: string;
  /** Role nouns that say little alone (kin, "colleague"): kept only when nothing better is stated. */
  readonly weak: string;
  /** What is written before a role noun and belongs to it, verbatim, in any form: «в. о.», "former", "Lt.". */
  readonly prefixes: readonly string[];
  /** Words that may join a role noun with its complement: «з», "of". */
  readonly complementPrepositions: string;
  /** Prepositions that tie a name to an organisation right after it ("Ann Lee of Northbridge"); empty where they do not. */
  readonly affiliationPrepositions: string;
  /** Verbs that stand before another verb: "will", "to"; empty where a verb before a role is known by its ending. */
  readonly auxiliaries: string;
  /** Verbs between a role in the instrumental and the name («директором фірми є …»); empty in languages without it. */
  readonly copulas: string;
  /** Words that join two roles or two people: «і», "and". */
  readonly coordinators: string;
  /**
   * Relative pronouns between a name and a copula («…, який є директором фірми»); where `copulas` is empty, those that
   * speak of people only; empty in languages without either.
   */
  readonly relatives: string;
  /** Relative pronouns that say whose role it is («Х, директором якого є …»). */
  readonly possessiveRelatives: string;
  /** Words that stand for what was named last («засновники останнього»). */
  readonly anaphors: string;
  /**
   * `singular:plural` endings of role nouns in the nominative, for a role that several share («власники А і Б»). Of the
   * singular endings that fit the longest counts, in all its plurals; empty where such roles are not read.
   */
  readonly plurals: string;
  /** The same for adjectives, plural first: `шні:шній`. */
  readonly adjectivePlurals: string;
  /** Words left out at a role's beginning: articles, possessives. */
  readonly determiners: string;
  /** Whether roles decline, so that a role before a name must agree with it. */
  readonly order: RoleOrder;
}

/** Whether a complement follows the role noun («міністр оборони») or stands before it as well ("defence minister"). */
export type RoleOrder = 'complement-after' | 'complement-around';
