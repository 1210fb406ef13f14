// What the text of a file with a stored key contains.

/** The names of such keys and of what reads them, or the beginning of a key. */
export const KEY_MARK = new RegExp([...["anthropic", "claude"].map(ignoreCase), "sk-ant-"].join("|"));

/** A pattern for these letters in any case. */
export function ignoreCase(text: string): string {
  return text.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
