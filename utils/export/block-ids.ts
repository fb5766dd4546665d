/**
 * Obsidian block ids, without `^`: Latin letters, digits and dashes only, so never made from words. Stable for the same
 * highlight in every export, so that links to it survive; distinct within one list.
 */
export function blockIds(ids: readonly string[], prefix: string): string[] {
  const taken = new Set<string>();
  return ids.map((id, index) => {
    const plain = id.toLowerCase().replace(/[^a-z0-9]/g, '') || String(index + 1);
    let length = 8;
    while (taken.has(plain.slice(0, length)) && length < plain.length) length += 4;
    let unique = plain.slice(0, length);
    for (let count = 2; taken.has(unique); count++) unique = `${plain.slice(0, length)}-${count}`;
    taken.add(unique);
    return `${prefix}${unique}`;
  });
}
