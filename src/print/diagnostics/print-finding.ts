// One finding as people read it. Runs that find nothing do not load this.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { safeLine } from "../safe-text.ts";
import type { Style } from "../style.ts";
import { printCodeFrame } from "./code-frame.ts";
import { describePlace, type TextOf } from "./report.ts";
import { splitWords, wrapWords, type Word } from "../wrap.ts";

/** The message, the line, what to do and related places, and an empty line. */
export function printFinding(diagnostic: Diagnostic, textOf: TextOf, style: Style): string {
  const { severity, message, code, documentation, hint, fix, related = [], path } = diagnostic;
  const text = textOf(path);
  const { columns } = style;
  const heading: readonly Word[] = [
    { text: safeLine(describePlace(diagnostic)), paint: style.bold },
    { text: severity, paint: style.severity[severity] },
    ...splitWords(safeLine(message), columns),
    { text: `[${code}]`, paint: (each) => style.link(style.dim(each), documentation) },
  ];
  const advice = (label: string, sentence: string) => {
    const words = [{ text: label, paint: style.bold }, ...splitWords(safeLine(sentence), columns)];
    return wrapWords(words, columns, "  ", " ".repeat("  ".length + label.length + 1));
  };
  const lines = [
    wrapWords(heading, columns, "", "    "),
    ...(text === undefined ? [] : printCodeFrame(text, diagnostic, style)),
    ...(hint === undefined ? [] : [advice("help:", hint)]),
    ...(fix === undefined ? [] : [advice(fix.isUnsafe ? "unsafe fix:" : "fix:", fix.title)]),
    ...related
      .filter((place) => !isNamed(place, message))
      .map((place) => {
        const words = splitWords(`${safeLine(describePlace(place))} ${safeLine(place.message)}`, columns);
        return wrapWords(
          words.map((word) => ({ ...word, paint: style.dim })),
          columns,
          "  ",
          "    ",
        );
      }),
  ];
  return `${lines.join("\n")}\n\n`;
}

/** Whether a message already says where a place is. */
function isNamed({ path, start }: Pick<Diagnostic, "path" | "start">, message: string): boolean {
  return message.split(/[:,.]? |\.$/).includes(`${path}:${start.line}`);
}
