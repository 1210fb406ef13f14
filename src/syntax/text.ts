// A text from a file and the syntax in which it is evaluated, so that callers can ask what it reads without knowing that syntax.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { findExpressions, type ContextReference, type Expression } from "./expression.ts";
import { parseTemplate, referencesIn, type Template } from "./template.ts";

/** Who evaluates a text: nobody, GitHub (`${{ … }}`) or docker-agent (`${NAME}`). */
export type Syntax = "literal" | "github" | "docker-agent";

/** A text from a file, and its place. */
export interface Text {
  readonly value: string;
  readonly place: DocumentPlace;
  readonly syntax: Syntax;
}

/** The expressions in a text, if GitHub evaluates them there. */
export function expressionsIn({ value, syntax }: Text): Expression[] {
  return syntax === "github" ? findExpressions(value) : [];
}

/** A text split at its references if docker-agent replaces them, otherwise a single part. */
export function templateOf({ value, syntax }: Text): Template {
  return syntax === "docker-agent" ? parseTemplate(value) : { parts: [value], malformed: [] };
}

/** What a text reads when it is evaluated; an environment variable is in the context `env`. */
export function readsIn(text: Text): ContextReference[] {
  if (text.syntax === "github") return expressionsIn(text).flatMap(({ reads }) => reads);
  return referencesIn(templateOf(text)).map(({ name }) => ({ context: "env", name }));
}

/** Whether a text reads a secret of the repository. */
export function readsSecret(text: Text): boolean {
  return /secrets/i.test(text.value) && readsIn(text).some(({ context }) => context === "secrets");
}
