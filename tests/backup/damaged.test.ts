import { describe, expect, it } from 'vitest';
import { BackupError, headName } from '../../utils/backup/backup';
import { crc32 } from '../../utils/archive/crc32';
import { backupOrigin, openBackup, readParts } from '../../utils/backup/open-backup';
import { compareBackup, restoreBackup } from '../../utils/backup/restore';
import { writeBackup } from '../../utils/backup/write-backup';
import { newestVersion } from '../../utils/database/migrations';
import { sampleArticle, sampleHighlight } from '../database/sample';
import { backupOf, dump, emptyLibrary, fill, now, open, useLibrary } from './world';

useLibrary();

/** A library of several parts, and its backup. */
async function large(): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly highlights: number }> {
  const database = await emptyLibrary();
  // Notes that do not pack well, so that the parts are long.
  const noise = (seed: number) => Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x430 + ((seed * 7919 + at * at * 31 + at * seed) % 32))).join('');
  await fill(database, { articles: [sampleArticle], highlights: Array.from({ length: 200 }, (_, at) => sampleHighlight(`h${String(at).padStart(3, '0')}`, { note: noise(at) })) });
  return { bytes: new Uint8Array(await (await backupOf(database)).arrayBuffer()), highlights: 200 };
}

async function faultOf(file: Blob): Promise<string | null> {
  return open(file).then(
    () => null,
    (error: unknown) => (error instanceof BackupError ? error.fault : 'thrown'),
  );
}

describe('a damaged backup', () => {
  it('cut anywhere is read up to the cut, and said to be cut', async () => {
    const { bytes, highlights } = await large();
    let tried = 0;
    for (let share = 0.02; share < 1; share += 0.07) {
      const file = new Blob([bytes.slice(0, Math.floor(bytes.length * share))]);
      const database = await emptyLibrary();
      const backup = await open(file);
      const compared = await compareBackup(database, backup);
      expect.soft(compared.cut).toBe(true);
      expect.soft(compared.damaged).toEqual([]);
      await restoreBackup(database, backup, 'mine', now);
      const restored = await database.count('highlights');
      expect.soft(restored).toBe(compared.added.highlights);
      // About as much comes back as was there, less the part that was cut.
      expect.soft(restored).toBeGreaterThanOrEqual(Math.floor(highlights * share) - 60);
      tried += 1;
    }
    console.log(`cuts tried: ${tried}`);
  });

  it('with any bit flipped never gives a record that was not in it, and loses no more than a part', { timeout: 60_000 }, async () => {
    const { bytes, highlights } = await large();
    const database = await emptyLibrary();
    await restoreBackup(database, await open(new Blob([bytes])), 'mine', now);
    const whole = new Map((await database.getAll('highlights')).map((one) => [one.id, JSON.stringify(one)]));
    let [tried, noticed] = [0, 0];
    for (let at = 3; at < bytes.length; at += Math.floor(bytes.length / 60)) {
      const flipped = bytes.slice();
      flipped[at]! ^= 1 << (at % 8);
      tried += 1;
      const file = new Blob([flipped]);
      const fault = await faultOf(file);
      if (fault !== null) {
        expect.soft(['not-a-backup', 'damaged-head', 'newer-version']).toContain(fault);
        noticed += 1;
        continue;
      }
      const backup = await open(file);
      const found = new Map<string, string>();
      let damaged = 0;
      for await (const part of readParts(backup)) {
        if (part.damaged) damaged += 1;
        for (const one of part.records) if (part.store === 'highlights') found.set((one as { id: string }).id, JSON.stringify(one));
      }
      for (const [id, record] of found) expect.soft(record).toBe(whole.get(id));
      if (damaged > 0) noticed += 1;
      else expect.soft(found.size).toBe(highlights);
      expect.soft(found.size).toBeGreaterThanOrEqual(highlights - 60);
    }
    console.log(`bits flipped: ${tried}, noticed: ${noticed}`);
    // Only bits that carry nothing (dates, the directory beside whole headers) may pass.
    expect(noticed).toBeGreaterThan(tried * 0.9);
  });

  it('of a newer program is refused with its date and version, whatever else it holds', async () => {
    for (const [version, schema] of [[2, newestVersion], [1, newestVersion + 1]] as const) {
      const file = await headOnly({ format: 'konspekt-backup', version, schema, created: now, program: '99.0.0', more: true });
      expect(await faultOf(file)).toBe('newer-version');
      expect(await backupOrigin(file)).toEqual({ created: now, program: '99.0.0' });
    }
  });

  it.each([
    ['nothing', new Blob([])],
    ['text', new Blob(['Highlight,Title\n1,2'])],
    ['another ZIP', new Blob([new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)])])],
    ['noise', new Blob([new Uint8Array(5_000).map((_, at) => (at * 7919) % 256)])],
  ])('that is %s is no backup', async (_, file) => expect(await faultOf(file)).toBe('not-a-backup'));

  it('that claims to unpack to more than memory holds is not unpacked', async () => {
    const { bytes } = await large();
    const bomb = bytes.slice();
    const at = headerAt(bomb, 'highlights-0001.ndjson');
    new DataView(bomb.buffer).setUint32(at + 22, 0xfffffff0, true);
    const compared = await compareBackup(await emptyLibrary(), await open(new Blob([bomb])));
    // The directory at the end still names it with its true size.
    expect(compared.damaged).toEqual([]);
    expect(compared.added.highlights).toBe(200);
  });

  it('with hostile records gives only those of the right form, and none of their further fields', async () => {
    const good = sampleHighlight('good');
    const hostile: unknown[] = [null, 7, [], {}, { ...good, id: { toString: 'x' } }, { ...good, colour: 'url(x)' }, { ...good, tags: 'all' }, { ...good, selectors: { ...good.selectors, version: 2 } }, JSON.parse(JSON.stringify({ ...good, id: 'more', extra: '<script>' }).replace('"extra"', '"__proto__"'))];
    const file = await written([{ store: 'highlights' as const, records: [...hostile, good] }, { store: 'settings' as const, records: [{ version: 1 }] }]);
    const database = await emptyLibrary();
    const compared = await compareBackup(database, await open(file));
    expect(compared).toMatchObject({ lost: 8, added: { highlights: 2 } });
    await restoreBackup(database, await open(file), 'file', now);
    expect(await database.getAll('highlights')).toEqual([good, { ...good, id: 'more' }]);
    expect(({} as { extra?: string }).extra).toBeUndefined();
    expect((await dump(database)).articles).toEqual([]);
  });

  it('with an analysis of another program version keeps the article’s text', async () => {
    const { readArticle } = await import('./world');
    const { article, analysis } = await readArticle();
    const content = { articleKey: sampleArticle.key, hash: 'b'.repeat(64), captured: now, article, analysis: { ...analysis, facts: [{ nonsense: true }] }, rules: 'other' };
    const database = await emptyLibrary();
    await restoreBackup(database, await open(await written([{ store: 'contents' as const, records: [content] }])), 'file', now);
    expect(await database.getAll('contents')).toEqual([{ ...content, analysis: null, rules: null }]);
  });
});

type Batches = readonly { readonly store: 'highlights' | 'settings' | 'contents'; readonly records: readonly unknown[] }[];

async function written(batches: Batches): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const all = async function* () {
    yield* batches;
  };
  for await (const piece of writeBackup(all(), { created: now, program: 'x', schema: newestVersion })) pieces.push(piece);
  return new Blob(pieces);
}

/** A file whose head says something else, with its checksum put right. */
async function headOnly(head: object): Promise<Blob> {
  const { deflateSync } = await import('fflate');
  const { entryHeader } = await import('../../utils/archive/zip-layout');
  const content = new TextEncoder().encode(JSON.stringify(head));
  const packed = deflateSync(content) as Uint8Array<ArrayBuffer>;
  return new Blob([entryHeader({ name: headName, crc: crc32(content), packed: packed.length, size: content.length }, now), packed]);
}

function headerAt(bytes: Uint8Array, name: string): number {
  const wanted = new TextEncoder().encode(name);
  for (let at = 0; at < bytes.length - wanted.length; at++) if (wanted.every((byte, index) => bytes[at + index] === byte)) return at - 30;
  throw new Error(`no ${name}`);
}

it('the opened file tells which records it was made for', async () => {
  const backup = await openBackup(await written([]), newestVersion);
  expect(backup.head).toMatchObject({ schema: newestVersion, program: 'x' });
});
