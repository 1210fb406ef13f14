// Which other steps read a variable with a key that reaches them.
import { mayReadVariables } from "../bind/token-use.ts";
import { readWrittenFiles } from "../bind/written-files.ts";
import { isSetupAction } from "../facts/job-programs.ts";
import type { ActionsStep } from "../model/actions-config.ts";
import { entries, isList, type Data } from "../parse/data.ts";

// Actions that install or fetch something.
const INSTALLS = /^[\w.-]+\/(?:setup-[\w.-]+|[\w.-]*(?:checkout|cache|login)[\w.-]*)@/i;

// Keys of texts for the model and for people.
const PROSE = /prompt|instruction|description|message|readme|^metadata$|^commands$/i;

/** Whether a text with this key is prose, which may name a variable without reading it. */
export function isProse(key: string): boolean {
  return PROSE.test(key);
}

/** Whether one of these texts reads a variable, rather than a secret with its name. */
export function readsVariable(value: Data, variable: string): boolean {
  if (typeof value === "string") return new RegExp(String.raw`(?<!secrets\.|\w)${variable}(?!\w)`).test(value);
  if (isList(value)) return value.some((item) => readsVariable(item, variable));
  return entries(value).some(([, item]) => readsVariable(item, variable));
}

/** Whether a step runs something that may read any variable. */
export function mayRead(step: ActionsStep): boolean {
  const uses = step.uses?.value;
  if (uses !== undefined && (isSetupAction(uses) || INSTALLS.test(uses) || /^(?:actions|github)\//i.test(uses)))
    return false;
  return mayReadVariables(readWrittenFiles(step));
}

/** A step as a message refers to it. */
export function nameStep({ name, id, number }: ActionsStep): string {
  return name === undefined && id === undefined ? `step ${number}` : `step \`${(name ?? id ?? "").slice(0, 40)}\``;
}
