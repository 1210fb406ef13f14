// Bytes → source. Bytes that are not UTF-8 still become a text, so that a diagnostic can point to the mistake.
import { LIMITS } from "./limits.ts";
import type { Encoding, Misreading, Source } from "./source.ts";

/**
 * Decodes a file as UTF-8. If the file has another encoding, the source says so, and every function of the library reports only that.
 * If a file is over the size limit, decodes only the beginning, which is enough to reject it.
 */
export function decodeSource(name: string, bytes: Uint8Array): Source {
  const head = bytes.subarray(0, LIMITS.size.most + 1);
  const wide = guessWide(head);
  if (wide) {
    const text = decodeAs(wide, head);
    const start = text.startsWith("\uFEFF") ? 1 : 0;
    return { name, text, misreading: { encoding: wide, range: { start, end: Math.min(start + 1, text.length) } } };
  }
  const text = decodeUtf8(head, false);
  return text === undefined
    ? { name, text: decodeAs("UTF-8", head), misreading: findMisreading(head) }
    : { name, text };
}

/** Whether the first bytes indicate an encoding in which ASCII characters have more than one byte. */
export function isWide(bytes: Uint8Array): boolean {
  return guessWide(bytes) !== undefined;
}

/** The encoding that the first bytes indicate (YAML 1.2.2, section 5.2: every document begins with an ASCII character). */
function guessWide({ 0: first, 1: second }: Uint8Array): Encoding | undefined {
  if (first === undefined || second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "UTF-16LE";
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? "UTF-16BE" : undefined;
}

/** Invalid byte sequences become U+FFFD; a byte order mark stays. */
function decodeAs(encoding: Encoding | "UTF-8", bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

const createStrictDecoder = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const STRICT = createStrictDecoder();

/** The text, if all bytes are UTF-8; with `isBeginning`, the last character may be incomplete. */
function decodeUtf8(bytes: Uint8Array, isBeginning: boolean): string | undefined {
  try {
    // A decoder whose text is incomplete expects the rest.
    const decoder = isBeginning ? createStrictDecoder() : STRICT;
    return decoder.decode(bytes, { stream: isBeginning });
  } catch {
    return undefined;
  }
}

/** Locates the first byte that is not UTF-8. It usually comes from a one-byte encoding, of which Windows-1252 is the most common. */
function findMisreading(bytes: Uint8Array): Misreading {
  let good = 0;
  for (let step = 2 ** 20; step >= 1; step /= 2) {
    if (good + step <= bytes.length && decodeUtf8(bytes.subarray(0, good + step), true) !== undefined) good += step;
  }
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, good), { stream: true });
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0;
  const start = before.length;
  const isCutOff = good === bytes.length;
  return { ...(!isCutOff && { encoding: "Windows-1252" }), byte, range: { start, end: start + 1 } };
}
