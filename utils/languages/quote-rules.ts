/** With what a verb or pronoun agrees: the gender or number of its subject; `any` where the form does not tell. */
export type Agreement = 'masculine' | 'feminine' | 'neuter' | 'singular' | 'plural' | 'any';

/** Verbs that inflect alike: every stem with every ending is a form. Words are divided by spaces; `-` is no ending. */
export interface VerbClass {
  readonly stems: string;
  readonly endings: Readonly<Partial<Record<Agreement, string>>>;
}

/**
 * What analysis asks of a language about quotations. Lists are words in lower case divided by spaces, apostrophes U+2019.
 * "Stem" means that any word that begins so is meant. Phrases are words with single spaces between, divided by commas.
 */
export interface QuoteRules {
  /** Verbs that introduce direct speech: say, add, write. */
  readonly speech: readonly VerbClass[];
  /** Verbs that introduce only a fragment of somebody's words: call, promise, accuse of. */
  readonly stance: readonly VerbClass[];
  /** Forms without a subject: who spoke is told by a document or a body («йдеться у заяві», «сказано в листі»). */
  readonly impersonal: string;
  /** Phrases followed by who spoke: «за словами», "according to". */
  readonly sourcePhrases: string;
  /** Words that name the source only right after a quotation («…», so Müller). */
  readonly closingWords: string;
  /** Whole phrases that stand for a source phrase with a pronoun: «за його словами», "in her words". */
  readonly pronounPhrases: Readonly<Partial<Record<Agreement, string>>>;
  /** Pronouns that can be the subject of a speech verb. */
  readonly pronouns: Readonly<Partial<Record<Agreement, string>>>;
  /** Stems of nouns for what somebody wrote or said: statement, letter, ruling. */
  readonly documents: string;
  /** Stems of common nouns for bodies that speak, beside the institutions and descriptors of the name rules: office, press service. */
  readonly bodies: string;
  /** Common nouns for people who are quoted without being named, beside the role nouns, in the nominative: man, crowd. */
  readonly people: Readonly<Partial<Record<Agreement, string>>>;
  /** Pairs of endings that make the plurals of those and of the role nouns, as in `RoleRules.plurals`; empty where those serve. */
  readonly plurals: string;
  /** Those of the people who are nobody spoken of before, however few are named: «очевидець», "resident". */
  readonly strangers: string;
  /** Prepositions: a name right after one is no subject. */
  readonly prepositions: string;
  /** Prepositions of place with which a body or document speaks («заявили в компанії»); empty where that is not said. */
  readonly locatives: string;
  /** Words that may stand between a preposition and its noun: articles, possessives. */
  readonly determiners: string;
  /** Those of them that point to somebody known: "the"; empty in languages without articles. */
  readonly definite: string;
  /** Words that open a subordinate clause: a subject after them is another verb's. */
  readonly relatives: string;
  /** Words after which the same subject goes on: and, but. */
  readonly conjunctions: string;
  /** Endings of adjectives that may stand before such a noun or a role noun; absent where any word may. */
  readonly adjectiveEndings: Readonly<Partial<Record<Agreement, string>>> | null;
  /** Letters before a question and an answer in an interview ("Q:"). */
  readonly turns: { readonly question: string; readonly answer: string };
  /** Whether a subject may follow its verb in any clause, not only after a quotation. */
  readonly verbFirst: boolean;
  /** Stems of nouns before a name in marks, beside the descriptors of the name rules: works, ships, operations. */
  readonly namingNouns: string;
  /** Phrases before words that are marked without being quoted: so-called, known as, titled; `*` at a word's end stands for any ending. */
  readonly scarePhrases: string;
  /** Phrases followed by who passed the words on: «з посиланням на», "told". */
  readonly channelPhrases: string;
}
