import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { analyze } from '../../utils/analysis/analyze';
import { articleFromText } from '../../utils/analysis/article-from-text';
import type { Analysis } from '../../utils/analysis/analysis';
import type { Article } from '../../utils/article/article';
import type { BackupStore } from '../../utils/backup/backup';
import { databaseStores } from '../../utils/backup/library-records';
import { makeBackup } from '../../utils/backup/make-backup';
import { openBackup } from '../../utils/backup/open-backup';
import type { OpenBackup } from '../../utils/backup/open-backup';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import type { Database } from '../../utils/database/database';
import { newestVersion } from '../../utils/database/migrations';
import { loadLanguage } from '../../utils/languages';
import type { GeneratedLibrary } from '../import/generated-library';

export const now = '2061-01-01T00:00:00.000Z';
export const about = { now, program: '9.8.7' };
export const settings = { version: 1, locale: 'uk', theme: 'dark' };

/** A new, empty database for every test of a file. */
export function useLibrary(): void {
  beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
  afterEach(async () => {
    await closeDatabase();
    vi.unstubAllGlobals();
  });
}

/** An empty database in place of the one before. */
export async function emptyLibrary(): Promise<Database> {
  await closeDatabase();
  vi.stubGlobal('indexedDB', new IDBFactory());
  return openDatabase('test');
}

/** Every record of every store that a backup holds. */
export async function dump(database: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(databaseStores.map(async (store) => [store, await database.getAll(store)] as const)));
}

/** Puts records as they are. */
export async function fill(database: Database, records: Partial<Record<BackupStore, readonly object[]>>): Promise<void> {
  for (const store of databaseStores) {
    const transaction = database.transaction(store, 'readwrite');
    for (const one of records[store] ?? []) await transaction.store.put(one as never);
    await transaction.done;
  }
}

let read: { readonly article: Article; readonly analysis: Analysis } | null = null;

/** An article with an analysis in which something of everything was found. */
export async function readArticle(): Promise<{ readonly article: Article; readonly analysis: Analysis }> {
  const text = [
    'Рада Зеленогаю 4 травня 2026 року підтримала новий міст через Ворожку.',
    '«Кошторис завищений щонайменше вдвічі», – сказала депутатка Зеленогайської ради Мотря Гайова.',
    'Міст коштуватиме 48 мільйонів гривень, повідомив міський голова Олекса Зорич у Зеленогаї.',
  ].join('\n');
  const article: Article = { ...articleFromText(text, { title: 'Рада підтримала новий міст', language: 'uk' }), url: 'https://visnyk.example/mist', published: '2026-05-04T10:30:00+03:00' };
  return (read ??= { article, analysis: analyze(article, await loadLanguage('uk')) });
}

/** A generated library with texts, versions, rules and a history beside it. */
export async function wholeLibrary({ articles, highlights }: GeneratedLibrary): Promise<Partial<Record<BackupStore, readonly object[]>>> {
  const { article, analysis } = await readArticle();
  const hash = 'a'.repeat(64);
  const [first] = highlights;
  const who = { name: 'Мотря Гайова', kind: 'person' };
  const decisions = [
    { kind: 'same', one: who, other: { name: 'Гайова', kind: 'person' } },
    { kind: 'another', who, articles: [articles[0]!.key] },
    { kind: 'another', who: { ...who, apart: 'rule-1' }, articles: [], other: { name: 'Мотря Гайова', remark: 'лікарка', signs: { roles: ['лікарка'], names: ['Мотря Іванівна Гайова'], sites: ['visnyk.example'] } } },
    { kind: 'different', one: who, other: { name: 'Марта Гайова', kind: 'person' } },
    { kind: 'renamed', who, name: 'Мотря Іванівна Гайова 🛳️' },
    { kind: 'not-a-participant', who: { name: 'Ворожка', kind: 'organisation' } },
    { kind: 'not-a-quote', quote: { text: 'Ворожка', start: 5 } },
    { kind: 'speaker', quote: { text: 'Кошторис', start: 7 }, speaker: { name: 'Гайова', kind: null } },
    { kind: 'speaker', quote: { text: 'Кошторис', start: 7 }, speaker: null },
  ];
  return {
    articles: articles.map((one) => ({ ...one, contentHash: hash })),
    highlights,
    contents: articles.map(({ key, created }, at) => ({ articleKey: key, hash, captured: created, article, analysis: at % 2 === 0 ? analysis : null, rules: at % 2 === 0 ? 'r1' : null })),
    versions: articles.flatMap(({ key, created, title }) => [created, now].map((captured) => ({ articleKey: key, captured, title, text: `${title}\n${captured}` }))),
    rules: decisions.map((decision, at) => ({ id: `rule-${at}`, articleKey: at % 2 === 0 ? null : articles[0]!.key, decision, created: now, deleted: at === 4 ? now : null })),
    changes: first
      ? [
          { id: 3, store: 'highlights', articleKey: first.articleKey, before: null, after: first, group: null, at: now, undone: null },
          { id: 7, store: 'articles', articleKey: articles[0]!.key, before: { ...articles[0]!, contentHash: hash }, after: { ...articles[0]!, contentHash: hash }, group: 'g', at: now, undone: now },
        ]
      : [],
  };
}

export async function backupOf(database: Database): Promise<Blob> {
  return (await makeBackup(database, settings, about)).file;
}

export function open(file: Blob): Promise<OpenBackup> {
  return openBackup(file, newestVersion);
}
