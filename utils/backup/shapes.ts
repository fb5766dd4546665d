/**
 * Reads a value of a file as a record: what comes back is made anew of the fields that the shape names, and of nothing else.
 * Gives undefined for a value of another shape.
 */
export type Shape<Kind> = (value: unknown) => Kind | undefined;

/** Text of at most so many UTF-16 code units. */
export function text(most: number): Shape<string> {
  return (value) => (typeof value === 'string' && value.length <= most ? value : undefined);
}

/** A moment or date in ISO 8601, as far as its beginning tells. */
export const moment: Shape<string> = (value) => (typeof value === 'string' && value.length <= 40 && /^\d{4}-\d{2}(?:-\d{2}|$)/.test(value) ? value : undefined);

/** A whole number from 0. */
export const count: Shape<number> = (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined);

export const number: Shape<number> = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export function oneOf<Choice extends string | number>(...choices: readonly Choice[]): Shape<Choice> {
  return (value) => choices.find((choice) => choice === value);
}

export function nullable<Kind>(shape: Shape<Kind>): Shape<Kind | null> {
  return (value) => (value === null ? null : shape(value));
}

export function list<Kind>(shape: Shape<Kind>, most: number): Shape<readonly Kind[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items: Kind[] = [];
    for (const one of value) {
      const item = shape(one);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  };
}

type Fields<Kind> = { readonly [Key in keyof Kind]-?: Shape<Exclude<Kind[Key], undefined>> };
type OptionalKeys<Kind> = { [Key in keyof Kind]-?: undefined extends Kind[Key] ? Key : never }[keyof Kind];

/** A record with exactly these fields; the compiler asks for every field of the type. `optional` ones may be absent. */
export function object<Kind extends object>(fields: Fields<Kind>, optional: readonly OptionalKeys<Kind>[] = []): Shape<Kind> {
  const names = Object.keys(fields) as (keyof Kind & string)[];
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const made: [string, unknown][] = [];
    for (const name of names) {
      if (!Object.hasOwn(value, name)) {
        if ((optional as readonly string[]).includes(name)) continue;
        return undefined;
      }
      const read = fields[name]((value as Record<string, unknown>)[name]);
      if (read === undefined) return undefined;
      made.push([name, read]);
    }
    return Object.fromEntries(made) as Kind;
  };
}

/** The first of several shapes that fits. */
export function either<Kind>(...shapes: readonly Shape<Kind>[]): Shape<Kind> {
  return (value) => {
    for (const shape of shapes) {
      const read = shape(value);
      if (read !== undefined) return read;
    }
    return undefined;
  };
}
