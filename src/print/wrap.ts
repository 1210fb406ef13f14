// Sentences on lines as wide as a terminal. Without a width each is one line, as logs and programs that search them want it.
import stringWidth from "fast-string-width";

/** A piece of text that no line break divides. */
export interface Word {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** The words of a sentence; what is between backticks is one, unless it is wider than a line. All is one word if nothing is wrapped. */
export function splitWords(sentence: string, columns: number | undefined): readonly Word[] {
  if (columns === undefined) return [{ text: sentence }];
  const words = sentence.match(/(?:`[^`]*`|\S)+/g) ?? [];
  return words
    .flatMap((word) => (stringWidth(word) < columns * 0.8 ? [word] : word.split(/ +/)))
    .map((text) => ({ text }));
}

/** Words on as many lines as they need, the first of which begins with one indentation, and the others with another. */
export function wrapWords(
  words: readonly Word[],
  columns: number | undefined,
  indentation: string,
  hanging: string,
): string {
  const lines: string[] = [];
  let line = indentation;
  let width = indentation.length;
  let isEmpty = true;
  for (const { text, paint } of words) {
    const added = stringWidth(text);
    // A line that begins with colons could be a command to a runner.
    if (columns !== undefined && !isEmpty && width + 1 + added > columns && !text.startsWith("::")) {
      lines.push(line);
      [line, width, isEmpty] = [hanging, hanging.length, true];
    }
    line += (isEmpty ? "" : " ") + (paint ? paint(text) : text);
    width += (isEmpty ? 0 : 1) + added;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
