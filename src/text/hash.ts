// A short hash of a text, the same on every machine and without Node's modules.

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a, 64 bits, over UTF-16 code units, as 16 hexadecimal digits. Not cryptographic. */
export function hashText(text: string): string {
  let state = OFFSET_BASIS;
  for (let at = 0; at < text.length; at += 1) {
    state = BigInt.asUintN(64, (state ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return state.toString(16).padStart(16, "0");
}
