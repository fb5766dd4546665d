/** The one place where an unexpected failure is written down for a developer. What a person needs to know is shown in the interface. */
export function reportError(error: unknown): void {
  console.warn('Konspekt:', error instanceof Error ? `${error.name}: ${error.message}` : error);
}
