import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from '../../utils/archive/zip-files';
import { readDirectory, readDirectoryEnd, readEntryHeader } from '../../utils/archive/zip-layout';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const files = [
  { name: 'Рада підтримала міст.md', content: bytes('# Міст\n') },
  { name: 'empty.txt', content: bytes('') },
  { name: '渡船 🌉.txt', content: bytes('ferry '.repeat(500)) },
];

it('another program reads names of any script and the bytes of every file', async () => {
  const read = unzipSync(await zip(files, '2026-05-05T06:15:00Z'));
  expect(Object.entries(read).map(([name, content]) => ({ name, content: new Uint8Array(content) }))).toEqual(files);
});

it('its headers and its directory name the same entries at the same places', async () => {
  const whole = await zip(files, '2026-05-05T06:15:00Z');
  const end = readDirectoryEnd(whole.subarray(-22));
  const listed = readDirectory(whole.subarray(end?.offset, (end?.offset ?? 0) + (end?.size ?? 0)));
  expect(listed.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  expect(listed.map(({ offset }) => readEntryHeader(whole.subarray(offset), offset)?.entry)).toEqual(listed);
});

it('of no files is a ZIP of nothing', async () => {
  expect(unzipSync(await zip([], 'no moment'))).toEqual({});
});
