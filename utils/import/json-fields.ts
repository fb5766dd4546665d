/** A JSON object whose fields are asked for by name. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** The object's own field: a file cannot reach what every object inherits (`constructor`, `__proto__`). */
export function field(fields: Fields | null, name: string): unknown {
  return fields !== null && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export function textField(fields: Fields | null, name: string): string {
  const value = field(fields, name);
  return typeof value === 'string' ? value : '';
}

/** A value that may be one or a list, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
