// A snippet of the schema → YAML with tab stops, or without for editors that have none.
import { stringify } from "yaml";
import type { Snippet } from "../validate/schema.ts";

/** The block that a snippet stands for, two spaces a level, without a line break at its end. */
export function printSnippet({ body }: Snippet): string {
  return stringify(body, { indent: 2, lineWidth: 0 }).trimEnd();
}

/** The text of a snippet as it is before anybody fills it in. */
export function fillSnippet(text: string): string {
  return text.replaceAll(/\\\$|\$\{\d+:([^}]*)\}|\$\d+/g, (found, preset: string | undefined) =>
    found === "\\$" ? "$" : (preset ?? ""),
  );
}

/** Every line but the first moved to the right by two spaces. */
export function indentRest(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
