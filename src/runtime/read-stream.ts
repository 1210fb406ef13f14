// Streams → bytes, no more of them than wanted.

/** Reads a stream to its end, or until it has given more than `most` bytes; then it is left alone. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk.subarray(0, most - size));
    size += chunk.length;
    if (size > most) break;
  }
  return { bytes: joinChunks(chunks, Math.min(size, most)), isWhole: size <= most };
}

/** The bytes of chunks that have so many together. */
export function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Bytes as a text, with the byte order mark that they may begin with: it is sent like any other character. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** What over the limit is called. */
export function describeLimit(most: number): string {
  return most % 1_048_576 === 0 ? `${most / 1_048_576} MiB` : `${most} bytes`;
}
