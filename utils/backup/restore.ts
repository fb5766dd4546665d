import type { ArticleContent } from '../database/content';
import type { Database, Writing } from '../database/database';
import { record } from '../database/history';
import type { ChangedRecord, Highlight, StoredArticle } from '../database/records';
import type { Rule } from '../database/rule';
import { markStale, writing } from '../database/writing';
import type { BackupStore } from './backup';
import { countsOf } from './write-backup';
import { databaseStores, libraryCounts } from './library-records';
import type { DatabaseStore } from './library-records';
import { readParts } from './open-backup';
import type { OpenBackup } from './open-backup';
import { changeShape, contentShape, highlightShape, ruleShape, storedArticleShape, versionShape } from './record-shapes';
import { isSameRecord } from './same-record';
import type { Shape } from './shapes';

type Counts = Record<BackupStore, number>;

/** A record that a backup and the library have in different forms. */
export type BackupDifference =
  | { readonly store: 'articles'; readonly stored: StoredArticle; readonly backup: StoredArticle }
  | { readonly store: 'highlights'; readonly stored: Highlight; readonly backup: Highlight };

/** What a backup holds, beside what is stored. */
export interface BackupComparison {
  /** Records that only the backup has. */
  readonly added: Counts;
  readonly same: Counts;
  readonly differing: Counts;
  /** Records that only the library has. */
  readonly notInBackup: Counts;
  /** The first of the differences, to be shown. */
  readonly examples: readonly BackupDifference[];
  /** Records that could not be read, in damaged parts as far as their number is known, or of a wrong form. */
  readonly lost: number;
  /** Names of damaged parts. */
  readonly damaged: readonly string[];
  /** Whether the file ends before all of it is there. */
  readonly cut: boolean;
  /** Settings of the backup, of any shape; null when it has none. */
  readonly settings: unknown;
}

/** What is done with records that differ. `newer` takes the one that was changed last. */
export const restoreChoices = ['mine', 'newer', 'file'] as const;
export type RestoreChoice = (typeof restoreChoices)[number];

const shapes: Readonly<Record<DatabaseStore, Shape<object>>> = {
  articles: storedArticleShape,
  contents: contentShape,
  highlights: highlightShape,
  versions: versionShape,
  rules: ruleShape,
  changes: changeShape,
};

const mostExamples = 100;
const isDatabaseStore = (store: BackupStore): store is DatabaseStore => (databaseStores as readonly string[]).includes(store);

/** Reads a whole backup, part by part, and compares it with the library. Writes nothing. */
export async function compareBackup(database: Database, backup: OpenBackup): Promise<BackupComparison> {
  const [added, same, differing] = [countsOf([]), countsOf([]), countsOf([])];
  const examples: BackupDifference[] = [];
  const damaged: string[] = [];
  let [lost, settings]: [number, unknown] = [0, null];
  const told = new Map(backup.contents?.parts.map(({ name, records }) => [name, records]));
  for await (const part of readParts(backup)) {
    if (part.damaged) {
      damaged.push(part.name);
      lost += told.get(part.name) ?? 0;
    }
    if (!isDatabaseStore(part.store)) {
      settings = part.records[0] ?? settings;
      added.settings += part.records.length;
      continue;
    }
    const records = readRecords(part.store, part.records);
    lost += part.records.length - records.length;
    const transaction = database.transaction(part.store);
    for (const one of records) {
      const stored = await storedOf(transaction.objectStore(part.store), part.store, one);
      if (!stored) added[part.store] += 1;
      else if (isSameRecord(stored, one)) same[part.store] += 1;
      else {
        differing[part.store] += 1;
        if (examples.length < mostExamples && (part.store === 'articles' || part.store === 'highlights')) examples.push({ store: part.store, stored, backup: one } as BackupDifference);
      }
    }
  }
  const stored = await libraryCounts(database);
  const notInBackup = countsOf(databaseStores.map((store) => ({ store, records: Math.max(0, stored[store] - same[store] - differing[store]) })));
  return { added, same, differing, notInBackup, examples, lost, damaged, cut: backup.contents === null, settings };
}

export interface RestoreResult {
  /** Of the changes of this restoration; see `undoGroup`. */
  readonly group: string;
  readonly added: number;
  readonly replaced: number;
  readonly kept: number;
}

/**
 * Puts what a backup holds into the library: records that are not there, and of those that differ the chosen ones. A part at a
 * time, each all or nothing; done again after an interruption it goes on where it was. Into an empty library everything goes as
 * it was, its history too; into any other so that it can be undone. Rejects with `DatabaseError`.
 */
export async function restoreBackup(database: Database, backup: OpenBackup, choice: RestoreChoice, now: string): Promise<RestoreResult> {
  const isEmpty = Object.values(await libraryCounts(database)).every((count) => count === 0);
  const group = crypto.randomUUID();
  const result = { group, added: 0, replaced: 0, kept: 0 };
  for await (const { store, records: values } of readParts(backup)) {
    if (!isDatabaseStore(store) || (store === 'changes' && !isEmpty)) continue;
    const records = readRecords(store, values);
    await writing(database, async (transaction) => {
      for (const one of records) {
        const stored = await storedOf(transaction.objectStore(store), store, one);
        if (stored && (isSameRecord(stored, one) || !isWanted(stored, one, choice))) {
          result.kept += 1;
          continue;
        }
        await put(transaction, store, one, isEmpty ? null : { before: stored, now, group });
        result[stored ? 'replaced' : 'added'] += 1;
      }
    });
  }
  return result;
}

function readRecords(store: DatabaseStore, values: readonly unknown[]): object[] {
  return values.map(shapes[store]).filter((one) => one !== undefined);
}

type Reading = { readonly get: (key: never) => Promise<object | undefined> };

async function storedOf(records: unknown, store: DatabaseStore, one: object): Promise<object | null> {
  return (await (records as Reading).get(keyOf(store, one) as never)) ?? null;
}

function keyOf(store: DatabaseStore, one: object): IDBValidKey {
  const { key, id, articleKey, captured } = one as { key: string; id: IDBValidKey; articleKey: string; captured: string };
  if (store === 'articles') return key;
  if (store === 'versions') return [articleKey, captured];
  return store === 'contents' ? articleKey : id;
}

/** When a record was changed last; rules and versions know only when they were made. */
function changed(record: object): string {
  const { updated, deleted, captured, created } = record as Partial<Record<'updated' | 'deleted' | 'captured' | 'created', string | null>>;
  return [updated, deleted, captured, created].filter((one) => typeof one === 'string').sort().at(-1) ?? '';
}

function isWanted(stored: object, backup: object, choice: RestoreChoice): boolean {
  return choice === 'file' || (choice === 'newer' && changed(backup) > changed(stored));
}

interface Logging {
  readonly before: object | null;
  readonly now: string;
  readonly group: string;
}

/** Articles, highlights and rules are logged for undo, unless the library was empty; texts are not. */
async function put(transaction: Writing, store: DatabaseStore, one: object, logging: Logging | null): Promise<void> {
  const { key, articleKey } = one as { key?: string; articleKey?: string | null };
  const article = store === 'articles' ? key : articleKey;
  if (logging && (store === 'articles' || store === 'highlights' || store === 'rules')) {
    const { before, now, group } = logging;
    // The text that is kept here is another matter than what the person said of the article.
    const after = store === 'articles' && before !== null ? { ...one, contentHash: (before as StoredArticle).contentHash } : one;
    await record(transaction, article ?? null, { store, before, after: after as StoredArticle & Highlight & Rule } as ChangedRecord, now, group);
  } else {
    await transaction.objectStore(store).put(one as never);
    if (store === 'contents') await nameContent(transaction, one as ArticleContent);
    if (typeof article === 'string') await markStale(transaction, article);
  }
}

/** An article names the text that is kept of it. */
async function nameContent(transaction: Writing, { articleKey, hash }: ArticleContent): Promise<void> {
  const article = await transaction.objectStore('articles').get(articleKey);
  if (article && article.contentHash !== hash) await transaction.objectStore('articles').put({ ...article, contentHash: hash });
}
