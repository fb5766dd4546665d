import type { Database, Writing } from './database';
import { record } from './history';
import type { Highlight, StoredArticle } from './records';
import { writing } from './writing';

/** A record to be written, and the one it was made from; null when it is new. */
export interface Replacement<Stored> {
  readonly before: Stored | null;
  readonly after: Stored;
}

export interface ImportWrites {
  readonly articles: readonly Replacement<StoredArticle>[];
  readonly highlights: readonly Replacement<Highlight>[];
}

export interface ImportResult {
  /** Of the changes of this import; see `undoGroup`. */
  readonly group: string;
  readonly written: number;
  /** Records that another window has changed since they were compared: they stay as they are. */
  readonly changedMeanwhile: number;
}

/** What is stored of some articles. */
export interface StoredRecords {
  readonly articles: ReadonlyMap<string, StoredArticle>;
  /** By the key of their article, deleted ones too. */
  readonly highlights: ReadonlyMap<string, readonly Highlight[]>;
  /** Those of the asked ids that are taken, with the key of the article they are taken in. */
  readonly takenIds: ReadonlyMap<string, string>;
}

/** Reads what is stored of the articles with these keys, and which of the ids are taken. */
export async function storedRecords(database: Database, keys: Iterable<string>, ids: Iterable<string>): Promise<StoredRecords> {
  const transaction = database.transaction(['articles', 'highlights']);
  const articles = new Map<string, StoredArticle>();
  const highlights = new Map<string, Highlight[]>();
  const takenIds = new Map<string, string>();
  for (const key of new Set(keys)) {
    const article = await transaction.objectStore('articles').get(key);
    if (article) articles.set(key, article);
    const all = await transaction.objectStore('highlights').index('byArticle').getAll(key);
    if (all.length > 0) highlights.set(key, all);
  }
  for (const id of new Set(ids)) {
    const taken = await transaction.objectStore('highlights').get(id);
    if (taken) takenIds.set(id, taken.articleKey);
  }
  return { articles, highlights, takenIds };
}

/** Keys of the articles of each title, in the trash or not. */
export async function keysByTitle(database: Database): Promise<Map<string, string[]>> {
  const keys = new Map<string, string[]>();
  for (const { key, title } of await database.getAll('articles')) keys.set(title, [...(keys.get(title) ?? []), key]);
  return keys;
}

/** Writes an import at one go, all or nothing, logged so that it can be undone at one go. Rejects with `DatabaseError`. */
export function writeImport(database: Database, { articles, highlights }: ImportWrites, now: string): Promise<ImportResult> {
  return writing(database, async (transaction) => {
    const group = crypto.randomUUID();
    let written = 0;
    let changedMeanwhile = 0;
    const count = (done: boolean) => (done ? (written += 1) : (changedMeanwhile += 1));
    for (const one of articles) count(await replaceArticle(transaction, one, now, group));
    for (const one of highlights) count(await replaceHighlight(transaction, one, now, group));
    return { group, written, changedMeanwhile };
  });
}

async function replaceArticle(transaction: Writing, { before, after }: Replacement<StoredArticle>, now: string, group: string): Promise<boolean> {
  const stored = (await transaction.objectStore('articles').get(after.key)) ?? null;
  if (!isSame(stored, before)) return false;
  await record(transaction, after.key, { store: 'articles', before: stored, after: { ...after, contentHash: stored?.contentHash ?? after.contentHash } }, now, group);
  return true;
}

async function replaceHighlight(transaction: Writing, { before, after }: Replacement<Highlight>, now: string, group: string): Promise<boolean> {
  const stored = (await transaction.objectStore('highlights').get(after.id)) ?? null;
  if (!isSame(stored, before)) return false;
  await record(transaction, after.articleKey, { store: 'highlights', before, after }, now, group);
  return true;
}

/** Whether nobody has written it since: every change of a person moves `updated`. */
function isSame(stored: Highlight | StoredArticle | null, before: Highlight | StoredArticle | null): boolean {
  return stored === null ? before === null : before !== null && stored.updated === before.updated && stored.deleted === before.deleted;
}
