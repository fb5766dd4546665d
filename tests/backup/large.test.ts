import { deflateSync } from 'fflate';
import { expect, it } from 'vitest';
import { backupFormat, contentsName, headName } from '../../utils/backup/backup';
import type { BackupPart } from '../../utils/backup/backup';
import { crc32 } from '../../utils/archive/crc32';
import { sha256 } from '../../utils/backup/sha256';
import { openBackup } from '../../utils/backup/open-backup';
import { compareBackup } from '../../utils/backup/restore';
import { directory, entryHeader } from '../../utils/archive/zip-layout';
import type { ZipEntry } from '../../utils/archive/zip-layout';
import { newestVersion } from '../../utils/database/migrations';
import { sampleHighlight } from '../database/sample';
import { emptyLibrary, now, useLibrary } from './world';

useLibrary();
type Bytes = Uint8Array<ArrayBuffer>;

/** A file of pieces that are given out when they are asked for, as a browser gives out what lies on the disk. */
class FileOfPieces {
  readonly size: number;
  readonly #starts: number[] = [];
  constructor(readonly pieces: readonly Bytes[]) {
    let at = 0;
    for (const piece of pieces) {
      this.#starts.push(at);
      at += piece.length;
    }
    this.size = at;
  }
  slice(start: number, end: number): Blob {
    const parts: Bytes[] = [];
    for (let index = this.#starts.findLastIndex((at) => at <= start); index < this.pieces.length && (this.#starts[index] ?? 0) < end; index++) {
      const from = this.#starts[index] ?? 0;
      parts.push((this.pieces[index] as Bytes).subarray(Math.max(0, start - from), end - from));
    }
    return new Blob(parts);
  }
}

it('a backup of 500 MB is compared part by part, with little memory', { timeout: 120_000 }, async () => {
  const noise = (seed: number) => Array.from({ length: 30_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * at * 31 + at * seed * 7919 + (at >> 3) * 104_729) % 20_000))).join('');
  const content = new TextEncoder().encode(Array.from({ length: 16 }, (_, at) => `${JSON.stringify(sampleHighlight(`h${at}`, { note: noise(at) }))}\n`).join('')) as Bytes;
  const packed = deflateSync(content, { level: 1 }) as Bytes;
  const parts: BackupPart[] = [];
  const entries: ZipEntry[] = [];
  const pieces: Bytes[] = [];
  let offset = 0;
  const add = (name: string, plain: Bytes, deflated: Bytes) => {
    const entry = { name, crc: crc32(plain), packed: deflated.length, size: plain.length };
    const header = entryHeader(entry, now);
    entries.push({ ...entry, offset });
    pieces.push(header, deflated);
    offset += header.length + deflated.length;
  };
  const json = (name: string, value: object) => {
    const plain = new TextEncoder().encode(JSON.stringify(value)) as Bytes;
    add(name, plain, deflateSync(plain) as Bytes);
  };
  json(headName, { format: backupFormat, version: 1, created: now, program: 'x', schema: newestVersion });
  const hash = await sha256(content);
  for (let number = 1; offset < 500_000_000; number++) {
    const name = `highlights-${String(number).padStart(4, '0')}.ndjson`;
    parts.push({ name, store: 'highlights', records: 16, bytes: content.length, sha256: hash });
    add(name, content, packed);
  }
  json(contentsName, { counts: { articles: 0, contents: 0, highlights: parts.length * 16, versions: 0, rules: 0, changes: 0, settings: 0 }, parts });
  pieces.push(directory(entries, offset, now));
  const file = new FileOfPieces(pieces);

  const before = process.memoryUsage().rss;
  const start = performance.now();
  const compared = await compareBackup(await emptyLibrary(), await openBackup(file as unknown as Blob, newestVersion));
  const seconds = (performance.now() - start) / 1000;
  const grown = (process.memoryUsage().rss - before) / 1e6;
  console.log(`${Math.round(file.size / 1e6)} MB in ${parts.length} parts compared in ${seconds.toFixed(1)} s, ${Math.round(grown)} MB of memory more`);
  expect(compared).toMatchObject({ cut: false, damaged: [], lost: 0, added: { highlights: parts.length * 16 } });
  // The file itself is a thousand times one piece; far less than all of it may be held at once.
  expect(grown).toBeLessThan(400);
});
