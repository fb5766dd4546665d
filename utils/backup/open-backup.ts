import { crc32 } from '../archive/crc32';
import { inflate } from '../archive/deflate';
import { headerSize, readDirectory, readDirectoryEnd, readEntryHeader } from '../archive/zip-layout';
import type { ZipEntry } from '../archive/zip-layout';
import { BackupError, backupFormat, backupStores, backupVersion, contentsName, headName, largestFile, largestPart } from './backup';
import type { BackupContents, BackupHead, BackupPart, BackupStore } from './backup';
import { sha256 } from './sha256';
import { count, list, moment, object, oneOf, text } from './shapes';

/** A backup whose entries are known, but not read. */
export interface OpenBackup {
  readonly file: Blob;
  readonly head: BackupHead;
  /** What it should hold; null when the file ends before it says. */
  readonly contents: BackupContents | null;
  readonly entries: readonly ZipEntry[];
}

/** What became of one part. `damaged`: its records cannot be believed, and are left out. */
export interface ReadPart {
  readonly store: BackupStore;
  readonly name: string;
  readonly damaged: boolean;
  /** JSON values, of any shape; empty when damaged. */
  readonly records: readonly unknown[];
}

const head = object<BackupHead>({ format: oneOf(backupFormat), version: count, created: moment, program: text(50), schema: count });
const store = oneOf(...backupStores);
const contents = object<BackupContents>({
  counts: object<BackupContents['counts']>({ articles: count, contents: count, highlights: count, versions: count, rules: count, changes: count, settings: count }),
  parts: list(object<BackupPart>({ name: text(100), store, records: count, bytes: count, sha256: text(64) }), 1_000_000),
});

/**
 * Looks through a file and finds its entries, up to where it ends or is damaged. Reads little of it, so its size does not matter.
 * Throws `BackupError`: for a file of another kind, and for a backup of a newer program (`schema` is this one's).
 */
export async function openBackup(file: Blob, schema: number): Promise<OpenBackup> {
  if (file.size > largestFile) throw new BackupError('too-large');
  const entries = await entriesOf(file);
  const [first] = entries;
  if (first?.name !== headName) throw new BackupError('not-a-backup');
  const written = await jsonOf(file, first);
  if (written === undefined) throw new BackupError('damaged-head');
  const known = head(written);
  if (!known) throw new BackupError('not-a-backup');
  if (known.version > backupVersion || known.schema > schema) throw new BackupError('newer-version');
  const last = entries.find(({ name }) => name === contentsName);
  return { file, head: known, contents: (last && contents(await jsonOf(file, last))) ?? null, entries };
}

/** When a file says that it is a backup, and of which program; null for any other. For the message about a newer one. */
export async function backupOrigin(file: Blob): Promise<Pick<BackupHead, 'created' | 'program'> | null> {
  const [first] = await walk(file, 1);
  const written = first?.name === headName ? await jsonOf(file, first) : undefined;
  const origin = object<{ readonly format: string; readonly created: string; readonly program: string }>({ format: oneOf<string>(backupFormat), created: moment, program: text(50) });
  const read = origin(written);
  return read ? { created: read.created, program: read.program } : null;
}

/** Every part of a backup, one after the other; those that the contents name and the file lacks come as damaged. */
export async function* readParts({ file, entries, contents: told }: OpenBackup): AsyncGenerator<ReadPart> {
  const expected = new Map(told?.parts.map((part) => [part.name, part]));
  const seen = new Set<string>();
  for (const entry of entries) {
    const of = storeOf(entry.name);
    if (of === null || seen.has(entry.name)) continue;
    seen.add(entry.name);
    const bytes = await unpack(file, entry);
    const part = expected.get(entry.name);
    const isWhole = bytes !== null && (told === null || (part !== undefined && part.bytes === bytes.length && part.sha256 === (await sha256(bytes))));
    const records = isWhole ? lines(bytes) : null;
    yield { store: of, name: entry.name, damaged: records === null, records: records ?? [] };
  }
  for (const [name, part] of expected) if (!seen.has(name)) yield { store: part.store, name, damaged: true, records: [] };
}

function storeOf(name: string): BackupStore | null {
  return store(/^([a-z]+)-\d{4,6}\.ndjson$/.exec(name)?.[1]) ?? null;
}

/**
 * The entries by their headers, one after the other; where those end too early, also by the directory. A cut file has no
 * directory, a damaged one may lack either.
 */
async function entriesOf(file: Blob): Promise<ZipEntry[]> {
  const walked = await walk(file, 1_000_000);
  if (walked.at(-1)?.name === contentsName) return walked;
  const known = new Set(walked.map(({ name }) => name));
  const listed = await listedEntries(file);
  return [...walked, ...listed.filter(({ name }) => !known.has(name))].sort((a, b) => a.offset - b.offset);
}

async function listedEntries(file: Blob): Promise<ZipEntry[]> {
  const end = readDirectoryEnd(await bytesAt(file, Math.max(0, file.size - 22), file.size));
  if (!end || end.offset + end.size > file.size || end.size > largestPart) return [];
  const listed = readDirectory(await bytesAt(file, end.offset, end.offset + end.size));
  return listed.filter(({ offset, packed, size }) => size <= largestPart && offset + headerSize + packed <= file.size);
}

/** Headers one after the other, as far as they make sense and their bytes are there. */
async function walk(file: Blob, most: number): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at < file.size && entries.length < most) {
    const found = readEntryHeader(await bytesAt(file, at, at + headerSize + 100), at);
    if (!found || found.entry.size > largestPart || found.dataAt + found.entry.packed > file.size) break;
    entries.push(found.entry);
    at = found.dataAt + found.entry.packed;
  }
  return entries;
}

async function bytesAt(file: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}

/** An entry's content; null when it is not what its header says. Never more bytes than the header says. */
async function unpack(file: Blob, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = readEntryHeader(await bytesAt(file, entry.offset, entry.offset + headerSize + 100), entry.offset);
  const dataAt = found?.dataAt ?? entry.offset + headerSize + entry.name.length;
  const content = await inflate(await bytesAt(file, dataAt, dataAt + entry.packed), entry.size);
  return content && crc32(content) === entry.crc ? content : null;
}

async function jsonOf(file: Blob, entry: ZipEntry): Promise<unknown> {
  const bytes = await unpack(file, entry);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** The JSON value of each line; null when one is none. */
function lines(bytes: Uint8Array): unknown[] | null {
  const texts = new TextDecoder().decode(bytes).split('\n');
  if (texts.at(-1) === '') texts.pop();
  try {
    return texts.map((line) => JSON.parse(line) as unknown);
  } catch {
    return null;
  }
}
