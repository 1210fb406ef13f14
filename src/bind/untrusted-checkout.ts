// A step of a job → where it checks out the code that caused the run.
import { valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import { isPullReference, readsHead } from "../facts/github-events.ts";
import { variablesOf, type ActionsStep } from "../model/actions-config.ts";
import { programName } from "../syntax/command-stages.ts";
import { expressionsIn, type Text } from "../syntax/text.ts";
import { readCommands, type ShellCommand } from "../syntax/shell-commands.ts";

const CHECKOUT = /^actions\/checkout@/i;

/** The input or the command with which a step checks out the head of a pull request, or of the run that caused this one. */
export function findHeadCheckout(step: ActionsStep): DocumentPlace | undefined {
  const { uses, script, inputs } = step;
  if (uses) {
    const read = CHECKOUT.test(uses.value) ? ["ref", "repository"].flatMap((name) => inputs.get(name)?.text ?? []) : [];
    return read.find((text) => namesHead(text, step))?.place;
  }
  const commands = script && step.isPosix ? (readCommands(script.value) ?? []).flatMap((each) => each.commands) : [];
  const found = commands.find(({ words }) => isHeadCheckout(words, commands, step));
  const [first, last] = [found?.words[0], found?.words.at(-1)];
  if (!script || !first || !last) return undefined;
  const { document, pointer } = script.place;
  return valuePlace(document, pointer, { start: first.range.start, end: last.range.end });
}

type Words = ShellCommand["words"];

// What puts fetched code into the working tree.
const APPLIES = /^(?:checkout|switch|merge|reset|rebase|cherry-pick|worktree|pull|clone)$/;

function isHeadCheckout(words: Words, commands: readonly ShellCommand[], step: ActionsStep): boolean {
  const name = programName(words);
  const [, first, second] = words.map(({ value }) => value);
  if (name === "gh") return first === "pr" && second === "checkout";
  if (name !== "git") return false;
  const isHead = words.some(({ value }) => namesHead({ value, syntax: "github" }, step));
  // A head that is only fetched can be compared without running it.
  const isApplied = commands.some((each) => programName(each.words) === "git" && appliesCode(each.words));
  return isHead && (appliesCode(words) || (words.some(({ value }) => value === "fetch") && isApplied));
}

function appliesCode(words: Words): boolean {
  return words.some(({ value }) => APPLIES.test(value));
}

/** Whether a text names the head, itself or through a variable of the step. */
function namesHead(text: Pick<Text, "value" | "syntax">, step: ActionsStep): boolean {
  const { value } = text;
  // A reference can be followed by the local name that it gets.
  if (isPullReference(value.replace(/:[^:]*$/, ""))) return true;
  const expressions = expressionsIn({ ...text, place: step.place });
  if (expressions.some((each) => readsHead(each.text) || readsVariable(each.text, step))) return true;
  return Array.from(value.matchAll(/\$\{(\w+)\}/g), ([, name = ""]) => name).some((name) => isHeadVariable(name, step));
}

function readsVariable(expression: string, step: ActionsStep): boolean {
  const [, name] = /^\$\{\{\s*env\.(\w+)\s*\}\}$/.exec(expression) ?? [];
  return name !== undefined && isHeadVariable(name, step);
}

function isHeadVariable(name: string, step: ActionsStep): boolean {
  const text = variablesOf(step).get(name);
  return name === "GITHUB_HEAD_REF" || (text !== undefined && expressionsIn(text).some((each) => readsHead(each.text)));
}
