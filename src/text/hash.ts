// A short name for a text: the same on every machine, without any of Node.

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a, 64 bits, over UTF-16 units, as 16 hexadecimal digits. It tells texts apart, and resists nobody. */
export function hashText(text: string): string {
  let state = OFFSET_BASIS;
  for (let at = 0; at < text.length; at += 1) {
    state = BigInt.asUintN(64, (state ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return state.toString(16).padStart(16, "0");
}
