// What a value shows of a stored key: whether it is the same in each run, and whether it is a key for Anthropic's API.
import { findOtherService } from "../bind/other-service.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { KEY_INPUTS } from "../facts/claude-code-action.ts";
import { SDK_BASE_URL } from "../facts/sdk.ts";
import { wholeReference, type Text } from "../syntax/text.ts";
import { stays } from "./plan.ts";

/** The variables from which Claude Code reads a key. */
export const KEY_VARIABLES: readonly string[] = KEY_INPUTS.map((input) => input.toUpperCase());

// Contexts with other values in other runs or jobs.
const VARYING = new Set(["matrix", "strategy", "inputs", "github"]);

// What a step or a job gives out, such as one that reads a vault.
const OUTPUT = /^\s*\$\{\{\s*(?:steps|needs)\.[\w-]+\.outputs\.[\w-]+\s*\}\}\s*$/;

/** Whether a value is the same key in every run: a reference to one secret, variable or output, or the key itself. */
export function isOneKey(text: Text): boolean {
  if (!text.value.includes("${{") || OUTPUT.test(text.value)) return true;
  const context = wholeReference(text)?.context;
  return context !== undefined && !VARYING.has(context);
}

/** Finds a variable, or a text in Claude Code's settings, with which requests do not go to Anthropic's API. */
export function findOtherProvider(variables: ReadonlyMap<string, Text>, settings?: Text): Problem | undefined {
  const other = findOtherService(variables);
  if (other) return stays(other.kind, other.text.place, other.variable);
  return settings?.value.includes(SDK_BASE_URL) ? stays("own-address", settings.place, "settings") : undefined;
}
