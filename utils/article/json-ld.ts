export interface JsonObject {
  readonly [key: string]: unknown;
}

/** Limits for what a page may make us read: far above any real page's, so that a hostile one ends soon. */
const maxScripts = 60;
const maxScriptLength = 2_000_000;
const maxNodes = 5_000;

const articleType = /(?:Article|Posting|Report|Column|Review|Advisory)$/;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(source: string): unknown {
  if (source.length > maxScriptLength) return null;
  const json = source.replace('<![CDATA[', '').replace(']]>', '').trim().replace(/^[^[{]{0,30}(?=[[{])|[^\]}]{0,30}$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Raw line breaks inside strings are the commonest mistake of publishers' templates.
      return JSON.parse(json.replace(/[\n\r\t]+/g, ' '));
    } catch {
      return null;
    }
  }
}

/** Strings of a JSON-LD value, which may be a string, an object with a name, or a list of either. */
export function names(value: unknown, byId: ReadonlyMap<string, JsonObject> = new Map()): string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if (!isObject(entry)) return [];
    const whole = typeof entry.name === 'undefined' && typeof entry['@id'] === 'string' ? byId.get(entry['@id']) : entry;
    const name = Array.isArray(whole?.name) ? (whole.name[0] as unknown) : whole?.name;
    return typeof name === 'string' ? [name] : [];
  });
}

/** What a page's JSON-LD says: the nodes that are articles, in page order, and every node by its `@id`. */
export interface LinkedData {
  readonly articles: readonly JsonObject[];
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** All JSON-LD of the page, breadth first through arrays, `@graph` and properties. Broken scripts are passed over; never throws. */
export function readJsonLd(document: Document): LinkedData {
  const queue: unknown[] = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, maxScripts).map((script) => parse(script.textContent ?? ''));
  const articles: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  for (let i = 0; i < queue.length && i < maxNodes; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, maxNodes));
    if (!isObject(value)) continue;
    const types = ([] as unknown[]).concat(value['@type']);
    if (types.some((type) => typeof type === 'string' && articleType.test(type))) articles.push(value);
    const id = value['@id'];
    if (typeof id === 'string' && !(byId.get(id)?.name !== undefined)) byId.set(id, value);
    for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) queue.push(child);
  }
  return { articles, byId };
}
