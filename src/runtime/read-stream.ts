// Reads streams up to a size limit.

/** Reads a stream to its end, but at most `most` bytes. `isWhole` says whether that was all. */
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

/** Concatenates chunks of `size` bytes in total. */
export function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Decodes UTF-8 and keeps a byte order mark, which would be sent as part of a token. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

export function describeLimit(most: number): string {
  return most % 1_048_576 === 0 ? `${most / 1_048_576} MiB` : `${most} bytes`;
}
