import { crc32 } from './crc32';
import { deflate } from './deflate';
import { directory, entryHeader } from './zip-layout';
import type { ZipEntry } from './zip-layout';

type Bytes = Uint8Array<ArrayBuffer>;

/** An entry as it lies in a ZIP at `offset`: its header with the packed bytes behind it, and what the directory says of it. */
export interface PackedEntry {
  readonly entry: ZipEntry;
  readonly pieces: readonly [header: Bytes, packed: Bytes];
  /** Where the next entry begins. */
  readonly end: number;
}

/** Packs one entry, dated `modified` (ISO 8601 UTC). */
export async function packEntry(name: string, content: Bytes, offset: number, modified: string): Promise<PackedEntry> {
  const packed = await deflate(content);
  const entry = { name, offset, crc: crc32(content), packed: packed.length, size: content.length };
  const header = entryHeader(entry, modified);
  return { entry, pieces: [header, packed], end: offset + header.length + packed.length };
}

/** A whole ZIP of these files in their order, all dated `modified` (ISO 8601 UTC). Names must differ. */
export async function zip(files: readonly { readonly name: string; readonly content: Bytes }[], modified: string): Promise<Bytes> {
  const entries: ZipEntry[] = [];
  const pieces: Bytes[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const { entry, pieces: some, end } = await packEntry(name, content, offset, modified);
    entries.push(entry);
    pieces.push(...some);
    offset = end;
  }
  pieces.push(directory(entries, offset, modified));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
