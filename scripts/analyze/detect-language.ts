/** The primary subtag of the declared language; null when none is declared. */
export function detectLanguage(_text: string, declared: string | null): string | null {
  return declared?.split('-')[0]?.toLowerCase() ?? null;
}
