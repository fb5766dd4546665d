/** A small input with its expected result. What `expect` holds depends on the kind. */
export interface HardCase {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly title?: string;
  readonly published?: string;
  /** How many facts are asked for. */
  readonly k?: number;
  readonly text: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** What is wrong with the result for a case, one line each; empty when it passes. */
export type Check = (hardCase: HardCase) => Promise<string[]>;

/** A list in `expect`; empty where the case has none. */
export function expected<T>(hardCase: HardCase, name: string): readonly T[] {
  const list = hardCase.expect[name];
  return Array.isArray(list) ? (list as T[]) : [];
}
