// Expands the variable references in a template.
import { referencesIn, type Template } from "../syntax/template.ts";
import type { Environment } from "./options.ts";
import { ownValue } from "../text/own-value.ts";

/** The expanded text and the values it contains, or the name of a variable that is empty or not set. */
export type Expansion = { readonly text: string; readonly values: readonly string[] } | { readonly missing: string };

/** Replaces the references in a template. An empty variable counts as missing. */
export function expandTemplate(template: Template, environment: Environment): Expansion {
  const references = referencesIn(template);
  const valueOf = (name: string) => ownValue(environment, name) ?? "";
  const missing = references.find(({ name }) => valueOf(name) === "");
  if (missing) return { missing: missing.name };
  return {
    text: template.parts.map((part) => (typeof part === "string" ? part : valueOf(part.name))).join(""),
    values: references.map(({ name }) => valueOf(name)),
  };
}
