/**
 * The parts of a ZIP file that are used here (PKWARE APPNOTE 6.3): deflated entries with sizes in their own headers, so that a
 * file that was cut can be read up to the cut, and the directory at the end, so that every other program can open it.
 */
export interface ZipEntry {
  readonly name: string;
  /** Bytes from the beginning of the file to the entry's header. */
  readonly offset: number;
  readonly crc: number;
  /** Bytes in the file, and of the content. */
  readonly packed: number;
  readonly size: number;
}

export const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
export const headerSize = 30;
const deflated = 8;
/** Bit 11: names are UTF-8. */
const utf8 = 0x0800;
const version = 20;

/** Date and time as MS-DOS writes them, UTC, seconds halved; the years 1980 to 2107, and the first of them for no moment. */
function dosTime(iso: string): { readonly time: number; readonly date: number } {
  const told = Date.parse(iso);
  const at = new Date(Number.isNaN(told) ? Date.UTC(1980, 0, 1) : told);
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107);
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}

function writer(size: number): { readonly view: DataView; readonly bytes: Uint8Array<ArrayBuffer> } {
  const bytes = new Uint8Array(size);
  return { view: new DataView(bytes.buffer), bytes };
}

/** The header before an entry's bytes. */
export function entryHeader({ name, crc, packed, size }: Omit<ZipEntry, 'offset'>, modified: string): Uint8Array<ArrayBuffer> {
  const written = new TextEncoder().encode(name);
  const { view, bytes } = writer(headerSize + written.length);
  const { time, date } = dosTime(modified);
  view.setUint32(0, signatures.entry, true);
  view.setUint16(4, version, true);
  view.setUint16(6, utf8, true);
  view.setUint16(8, deflated, true);
  view.setUint16(10, time, true);
  view.setUint16(12, date, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, packed, true);
  view.setUint32(22, size, true);
  view.setUint16(26, written.length, true);
  bytes.set(written, headerSize);
  return bytes;
}

/** The directory of all entries and the end of the file. `offset` is where the directory begins. */
export function directory(entries: readonly ZipEntry[], offset: number, modified: string): Uint8Array<ArrayBuffer> {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const size = names.reduce((sum, { length }) => sum + 46 + length, 0);
  const { view, bytes } = writer(size + 22);
  const { time, date } = dosTime(modified);
  let at = 0;
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, signatures.directory, true);
    view.setUint16(at + 4, version, true);
    view.setUint16(at + 6, version, true);
    view.setUint16(at + 8, utf8, true);
    view.setUint16(at + 10, deflated, true);
    view.setUint16(at + 12, time, true);
    view.setUint16(at + 14, date, true);
    view.setUint32(at + 16, entry.crc, true);
    view.setUint32(at + 20, entry.packed, true);
    view.setUint32(at + 24, entry.size, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, entry.offset, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, signatures.end, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
  return bytes;
}

/** An entry's header as it stands in a file; null where none stands, or one of a kind that no backup has. */
export function readEntryHeader(bytes: Uint8Array, offset: number): { readonly entry: ZipEntry; readonly dataAt: number } | null {
  if (bytes.length < headerSize) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameLength = view.getUint16(26, true);
  const plain = view.getUint32(0, true) === signatures.entry && view.getUint16(8, true) === deflated && (view.getUint16(6, true) & ~utf8) === 0;
  if (!plain || nameLength > 100 || bytes.length < headerSize + nameLength) return null;
  const name = new TextDecoder().decode(bytes.subarray(headerSize, headerSize + nameLength));
  const entry = { name, offset, crc: view.getUint32(14, true), packed: view.getUint32(18, true), size: view.getUint32(22, true) };
  return { entry, dataAt: offset + headerSize + nameLength + view.getUint16(28, true) };
}

const endSize = 22;

/** Where the directory lies, by the last bytes of a file; null when they are not its end. */
export function readDirectoryEnd(bytes: Uint8Array): { readonly offset: number; readonly size: number } | null {
  if (bytes.length < endSize) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - endSize, endSize);
  return view.getUint32(0, true) === signatures.end ? { offset: view.getUint32(16, true), size: view.getUint32(12, true) } : null;
}

/** The entries that a directory names, as far as it makes sense. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === signatures.directory && view.getUint16(at + 10, true) === deflated) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      offset: view.getUint32(at + 42, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
