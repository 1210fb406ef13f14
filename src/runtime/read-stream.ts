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
  const bytes = new Uint8Array(Math.min(size, most));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes, isWhole: size <= most };
}

/** What over the limit is called. */
export function describeLimit(most: number): string {
  return most % 1_048_576 === 0 ? `${most / 1_048_576} MiB` : `${most} bytes`;
}
