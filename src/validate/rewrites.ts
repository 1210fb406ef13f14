// What an author meant, where the shape of a value says it for sure.
import { replaceText } from "../diagnostics/edit.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { ProblemExtras } from "../diagnostics/problem.ts";
import { hasCredential } from "../text/credential.ts";
import type { Schema } from "./schema.ts";

/** The fix that writes another text for a value; none without a text. */
export function rewriting(place: DocumentPlace, value: string, text: string | undefined): ProblemExtras {
  if (text === undefined) return {};
  return { fix: { kind: "write", facts: { text }, edits: [replaceText(place, value, text)] } };
}

/** The name of a variable that is referred to where its bare name belongs. */
export function bareName(value: string, { pattern }: Schema): string | undefined {
  const [, name] = /^\$\{?(?:env\.)?(\w+)\}?$/.exec(value) ?? [];
  return name !== undefined && pattern !== undefined && new RegExp(pattern).test(name) ? name : undefined;
}

// Words that mean to a shell what they mean without one: no quotes, patterns or variables, and no assignment before the program.
const PLAIN_WORDS = /^[\w@%+:,./-]+(?: [\w@%+=:,./-]+)*$/;

// What a shell does more with than to split it into words. What a backslash means depends on the system, and `<` begins a placeholder.
const SCRIPT = /^(?=.*[|;&$'"`])[^\\<\P{ASCII}\p{Cc}]+$/u;

/** The fix that makes a list of a command in one text on one line: its words, or a shell with it as its script. */
export function splitting(place: DocumentPlace, command: unknown): ProblemExtras {
  if (typeof command !== "string" || hasCredential(command)) return {};
  const isPlain = PLAIN_WORDS.test(command);
  if (!isPlain && !SCRIPT.test(command)) return {};
  // The whole is replaced, with its quotes: of several lines, that would be the end of the last one too.
  if (!place.document.locate(place.pointer, "value", { start: 0, end: command.length }).isExact) return {};
  if (!isPlain) {
    const text = `[sh, -c, '${command.replaceAll("'", "''")}']`;
    return { fix: { kind: "run-with-shell", edits: [{ place, text }] } };
  }
  const words = command.split(" ").map((word) => JSON.stringify(word));
  return { fix: { kind: "split-words", edits: [{ place, text: `[${words.join(", ")}]` }] } };
}
