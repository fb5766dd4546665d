/** Articles that an address asks to be exported (`#export=key&export=key`); null when it asks for none, which means all. */
export function keysOf(hash: string): readonly string[] | null {
  const keys = new URLSearchParams(hash.replace(/^#/, '')).getAll('export').filter((key) => key !== '');
  return keys.length > 0 ? keys : null;
}
