/** One of the highlights that a bookmark service writes into a single cell. */
export interface ListedHighlight {
  readonly exact: string;
  readonly note: string;
}

/** Marks that begin an entry, and remarks under one. */
const begins = /^\s*Highlight:\s?/i;
const remarks = /^\s*(?:Note|Comment|Sticky note):\s?/i;

/**
 * Highlights of one cell. Diigo and Raindrop write `Highlight: …` before each (Raindrop `Note: …` under it); other exports of
 * Raindrop part them by blank lines, or write one a line.
 */
export function listedHighlights(cell: string): ListedHighlight[] {
  const lines = cell.replace(/\r\n?/g, '\n').split('\n');
  if (!lines.some((line) => begins.test(line))) {
    const parts = cell.includes('\n\n') ? lines.join('\n').split('\n\n') : lines;
    return parts.map((exact) => ({ exact: exact.trim(), note: '' })).filter(({ exact }) => exact !== '');
  }
  const entries: { exact: string[]; note: string[] }[] = [];
  let into: string[] | null = null;
  for (const line of lines) {
    if (begins.test(line)) {
      const entry = { exact: [line.replace(begins, '')], note: [] };
      entries.push(entry);
      into = entry.exact;
    } else if (remarks.test(line) && entries.length > 0) {
      into = entries.at(-1)?.note ?? null;
      into?.push(line.replace(remarks, ''));
    } else into?.push(line);
  }
  return entries.map(({ exact, note }) => ({ exact: exact.join('\n').trim(), note: note.join('\n').trim() })).filter(({ exact }) => exact !== '');
}
