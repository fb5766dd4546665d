import fc from 'fast-check';
import { fromBuffer } from 'yauzl';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import { highlightsOf, changeHighlight } from '../../utils/database/highlights';
import { undoGroup } from '../../utils/database/history';
import { makeBackup } from '../../utils/backup/make-backup';
import { readParts } from '../../utils/backup/open-backup';
import { compareBackup, restoreBackup } from '../../utils/backup/restore';
import { sampleArticle, sampleHighlight } from '../database/sample';
import { generatedLibrary } from '../import/generated-library';
import { about, backupOf, dump, emptyLibrary, fill, now, open, settings, useLibrary, wholeLibrary } from './world';

useLibrary();

describe('a backup', () => {
  it('brings every record of every store back as it was, into an empty library', async () => {
    let records = 0;
    await fc.assert(
      fc.asyncProperty(generatedLibrary, async (generated) => {
        const database = await emptyLibrary();
        await fill(database, await wholeLibrary(generated));
        const before = await dump(database);
        const file = await backupOf(database);
        const empty = await emptyLibrary();
        const backup = await open(file);
        expect(backup.contents?.counts).toMatchObject(Object.fromEntries(Object.entries(before).map(([store, all]) => [store, all.length])));
        const compared = await compareBackup(empty, backup);
        expect(compared).toMatchObject({ lost: 0, damaged: [], cut: false, settings });
        await restoreBackup(empty, backup, 'mine', now);
        expect(await dump(empty)).toEqual(before);
        expect((await compareBackup(empty, backup)).added).toMatchObject({ articles: 0, highlights: 0, contents: 0 });
        records += Object.values(before).flat().length;
      }),
      { numRuns: 40 },
    );
    console.log(`records through a backup: ${records}`);
  });

  it('is a ZIP file to every other program', async () => {
    const database = await emptyLibrary();
    await fill(database, { articles: [sampleArticle], highlights: [sampleHighlight('a'), sampleHighlight('b')] });
    const bytes = Buffer.from(await (await backupOf(database)).arrayBuffer());
    const contents = await unzip(bytes);
    expect([...contents.keys()]).toEqual(['konspekt-backup.json', 'articles-0001.ndjson', 'highlights-0001.ndjson', 'settings-0001.ndjson', 'contents.json']);
    expect(JSON.parse(contents.get('konspekt-backup.json')!)).toMatchObject({ format: 'konspekt-backup', version: 1, created: now, program: '9.8.7' });
    expect(contents.get('highlights-0001.ndjson')!.trim().split('\n').map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
  });

  it('parts large stores, and keeps a lone half of a character', async () => {
    const database = await emptyLibrary();
    await fill(database, { highlights: Array.from({ length: 40 }, (_, at) => sampleHighlight(`h${at}`, { note: `\ud83d ${'ї'.repeat(60_000)}` })) });
    const { file, contents } = await makeBackup(database, settings, about);
    expect(contents.parts.filter(({ store }) => store === 'highlights').length).toBeGreaterThan(1);
    const before = await dump(database);
    const empty = await emptyLibrary();
    await restoreBackup(empty, await open(file), 'mine', now);
    expect(await dump(empty)).toEqual(before);
  });
});

describe('a restoration into a library with something in it', () => {
  const older = { ...sampleHighlight('both'), note: 'older', updated: '2026-04-01T00:00:00.000Z' };
  const newer = { ...sampleHighlight('both'), note: 'newer', updated: '2026-05-02T00:00:00.000Z' };

  async function library(stored: typeof older, backedUp: typeof older) {
    const database = await emptyLibrary();
    await fill(database, { articles: [sampleArticle], highlights: [backedUp, sampleHighlight('only-backup')] });
    const backup = await open(await backupOf(database));
    const full = await emptyLibrary();
    await fill(full, { articles: [{ ...sampleArticle, contentHash: 'x' }], highlights: [stored, sampleHighlight('only-library')] });
    return { full, backup };
  }

  it('shows what is new, the same and different before anything is written', async () => {
    const { full, backup } = await library(newer, older);
    const before = await dump(full);
    expect(await compareBackup(full, backup)).toMatchObject({
      added: { highlights: 1, articles: 0 },
      same: { articles: 1, highlights: 0 },
      differing: { highlights: 1 },
      notInBackup: { highlights: 1, articles: 0 },
      examples: [{ store: 'highlights', stored: { note: 'newer' }, backup: { note: 'older' } }],
    });
    expect(await dump(full)).toEqual(before);
  });

  it.each([
    ['mine', older, newer, 'older'],
    ['mine', newer, older, 'newer'],
    ['newer', older, newer, 'newer'],
    ['newer', newer, older, 'newer'],
    ['file', newer, older, 'older'],
  ] as const)('by the choice "%s" (%#)', async (choice, stored, backedUp, note) => {
    const { full, backup } = await library(stored, backedUp);
    await restoreBackup(full, backup, choice, now);
    const notes = new Map((await highlightsOf(full, sampleArticle.key)).map((one) => [one.id, one.note]));
    expect(notes.get('both')).toBe(note);
    expect([...notes.keys()].sort()).toEqual(['both', 'only-backup', 'only-library']);
  });

  it('can be undone at one go, and done again changes nothing more', async () => {
    const { full, backup } = await library(newer, older);
    const first = await restoreBackup(full, backup, 'file', now);
    expect(first).toMatchObject({ added: 1, replaced: 1 });
    expect(await restoreBackup(full, backup, 'file', now)).toMatchObject({ added: 0, replaced: 0 });
    await undoGroup(full, first.group, '2061-01-02T00:00:00.000Z');
    const living = await highlightsOf(full, sampleArticle.key);
    expect(living.map(({ id, note }) => [id, note]).sort()).toEqual([['both', 'newer'], ['only-library', '']]);
  });

  it('keeps what another window writes between the comparison and the restoration', async () => {
    const { full, backup } = await library(newer, older);
    await compareBackup(full, backup);
    await closeDatabase();
    const other = await openDatabase('test');
    await changeHighlight(other, 'both', { note: 'just now' }, '2026-06-03T00:00:00.000Z');
    await restoreBackup(other, backup, 'newer', now);
    expect((await highlightsOf(other, sampleArticle.key)).find(({ id }) => id === 'both')?.note).toBe('just now');
  });
});

it('a part that is read tells of its store', async () => {
  const database = await emptyLibrary();
  await fill(database, { articles: [sampleArticle] });
  const stores: string[] = [];
  for await (const { store } of readParts(await open(await backupOf(database)))) stores.push(store);
  expect(stores).toEqual(['articles', 'settings']);
});

function unzip(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const contents = new Map<string, string>();
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            contents.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(contents));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}
