/** Bytes that grow; numbers are written as unsigned LEB128, small ones in one byte. */
export class ByteWriter {
  private bytes = new Uint8Array(16);
  length = 0;

  /** A whole number from 0 to 2^31 − 1. */
  number(value: number): void {
    if (this.length + 5 > this.bytes.length) this.grow(5);
    while (value > 127) {
      this.bytes[this.length++] = (value & 127) | 128;
      value >>>= 7;
    }
    this.bytes[this.length++] = value;
  }

  append(other: Uint8Array): void {
    if (this.length + other.length > this.bytes.length) this.grow(other.length);
    this.bytes.set(other, this.length);
    this.length += other.length;
  }

  /** What was written; valid until the next write. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(least: number): void {
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + least));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }
}

/** Reads what `ByteWriter` wrote, from `at` on. Past the end it gives zeros; damage is found by the checksum before. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  number(): number {
    let byte = this.bytes[this.at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  }

  skip(numbers: number): void {
    for (let left = numbers; left > 0; left--) while ((this.bytes[this.at++] ?? 0) > 127);
  }
}

/** FNV-1a over 32-bit words and the bytes left over: finds damage, not malice. */
export function checksum(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words[at]!, 0x01000193);
  for (const byte of new Uint8Array(buffer, words.length * 4)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
