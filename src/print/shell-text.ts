// Text for POSIX shells.

/** A text as one word. Between single quotes, every character is literal except the closing quote. */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
