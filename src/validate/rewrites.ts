// Fixes for values whose shape leaves no doubt about what the author meant.
import { replaceText } from "../diagnostics/edit.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { ProblemExtras } from "../diagnostics/problem.ts";
import { hasCredential } from "../text/credential.ts";
import type { Schema } from "./schema.ts";

/** The fix that replaces a value with a text; none without a text. */
export function replacementFix(place: DocumentPlace, value: string, text: string | undefined): ProblemExtras {
  if (text === undefined) return {};
  return { fix: { kind: "write", facts: { text }, edits: [replaceText(place, value, text)] } };
}

/** The name of a variable in a value such as `${NAME}`, where the name alone belongs. */
export function findBareName(value: string, { pattern }: Schema): string | undefined {
  const [, name] = /^\$\{?(?:env\.)?(\w+)\}?$/.exec(value) ?? [];
  return name !== undefined && pattern !== undefined && new RegExp(pattern).test(name) ? name : undefined;
}

// Words that mean the same with and without a shell: no quotes, patterns or variables, and no assignment before the program.
const LITERAL_WORDS = /^[\w@%+:,./-]+(?: [\w@%+=:,./-]+)*$/;

// A command that needs a shell. Excluded are backslashes, whose meaning depends on the system, and `<`, which begins a placeholder.
const SCRIPT = /^(?=.*[|;&$'"`])[^\\<\P{ASCII}\p{Cc}]+$/u;

/** The fix that turns a command on one line into a list: of its words, or of a shell and the command as its script. */
export function splitCommandFix(place: DocumentPlace, command: unknown): ProblemExtras {
  if (typeof command !== "string" || hasCredential(command)) return {};
  const hasOnlyWords = LITERAL_WORDS.test(command);
  if (!hasOnlyWords && !SCRIPT.test(command)) return {};
  // The fix replaces the whole value with its quotes, which is only safe if it is on one line.
  if (!place.document.locate(place.pointer, "value", { start: 0, end: command.length }).isExact) return {};
  if (!hasOnlyWords) {
    const text = `[sh, -c, '${command.replaceAll("'", "''")}']`;
    return { fix: { kind: "run-with-shell", edits: [{ place, text }] } };
  }
  const words = command.split(" ").map((word) => JSON.stringify(word));
  return { fix: { kind: "split-words", edits: [{ place, text: `[${words.join(", ")}]` }] } };
}
