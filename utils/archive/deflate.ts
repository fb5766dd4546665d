type Bytes = Uint8Array<ArrayBuffer>;

/** Packs bytes as a ZIP entry holds them (DEFLATE without a frame, RFC 1951), by the browser itself. */
export async function deflate(content: Bytes): Promise<Bytes> {
  const packed = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * Unpacks what `deflate` or any ZIP program packed; null where it is damaged, cut or not `size` bytes. Never holds more than
 * `size` bytes and one piece of the stream, whatever the packed bytes would grow to.
 */
export async function inflate(packed: Bytes, size: number): Promise<Bytes | null> {
  const content = new Uint8Array(size);
  const pieces = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let at = 0; ; ) {
      const { done, value } = await pieces.read();
      if (done) return at === size ? content : null;
      if (at + value.length > size) {
        void pieces.cancel().catch(() => undefined);
        return null;
      }
      content.set(value, at);
      at += value.length;
    }
  } catch {
    return null;
  }
}
