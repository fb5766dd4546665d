import { deflateSync, inflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../utils/archive/crc32';
import { deflate, inflate } from '../../utils/archive/deflate';

type Bytes = Uint8Array<ArrayBuffer>;
const bytes = (text: string): Bytes => new TextEncoder().encode(text);
/** Another program's packing and unpacking. */
const theirs = { deflate: (content: Bytes) => deflateSync(content) as Bytes, inflate: (packed: Bytes) => inflateSync(packed) };

describe('deflate', () => {
  it('gives back any bytes, and is understood by another program, as that is by it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (any) => {
        const content = new Uint8Array(any);
        const packed = await deflate(content);
        expect(await inflate(packed, content.length)).toEqual(content);
        expect(new Uint8Array(theirs.inflate(packed))).toEqual(content);
        expect(await inflate(theirs.deflate(content), content.length)).toEqual(content);
      }),
      { numRuns: 50 },
    );
  });

  it('makes text that repeats itself small', async () => {
    expect((await deflate(bytes('Рада підтримала міст. '.repeat(1000)))).length).toBeLessThan(500);
  });
});

describe('inflate', () => {
  const text = bytes('What the bridge will cost. '.repeat(200));

  it.each([
    ['fewer bytes than there are', text.length - 1],
    ['more bytes than there are', text.length + 1],
    ['none', 0],
  ])('gives nothing when told of %s', async (_what, size) => {
    expect(await inflate(await deflate(text), size)).toBeNull();
  });

  it('gives nothing of what is cut, damaged or not packed at all', async () => {
    const packed = await deflate(text);
    expect(await inflate(packed.slice(0, -3), text.length)).toBeNull();
    expect(await inflate(packed.map((byte, at) => (at < 2 ? 0xff : byte)), text.length)).toBeNull();
    expect(await inflate(new Uint8Array(0), text.length)).toBeNull();
    expect(await inflate(text, text.length)).toBeNull();
  });

  it('stops at the size it was told, however far the bytes would grow', async () => {
    const bomb = theirs.deflate(new Uint8Array(50_000_000));
    const before = process.memoryUsage().arrayBuffers;
    expect(await inflate(bomb, 1000)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });
});

it('crc32 is that of ISO 3309: its check value, and nothing for nothing', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
