// Numbers in sentences.

/** A number with its noun in the right form; `many` if that is not the noun with an `s`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`;
}
