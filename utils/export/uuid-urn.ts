const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** 32-bit FNV-1a over UTF-16 code units, from a seed. Tells ids apart; guards nothing. */
function fnv(text: string, seed: number): string {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/**
 * `urn:uuid:` for a record's id: the id itself where it is a UUID, else a version 8 UUID (RFC 9562, custom) made from it, the
 * same every time.
 */
export function uuidUrn(id: string): string {
  if (uuid.test(id)) return `urn:uuid:${id.toLowerCase()}`;
  const hex = [1, 2, 3, 4].map((seed) => fnv(id, seed * 0x9e3779b1)).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
