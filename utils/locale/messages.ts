/** A message that depends on `{count}`: one form for each plural category of the language (CLDR). */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A text of the interface. `{name}` stands for a value given when it is shown. */
export type Message = string | Plural;

/** A catalog in another language than English: the same keys, no more and no fewer. */
export type Translated<Source> = { readonly [Key in keyof Source]: Source[Key] extends string ? string : Plural };

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The placeholders of a message, taken from its English text. */
export type Placeholders<Source> = Source extends string ? Names<Source> : Names<Source[keyof Source]>;

type Values<Source> = [Placeholders<Source>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Source>, string | number>>];

/** Gives the text of `key`; the compiler asks for exactly the placeholders that the English message has. */
export type Translate<Source> = <Key extends keyof Source>(key: Key, ...values: Values<Source[Key]>) => string;
