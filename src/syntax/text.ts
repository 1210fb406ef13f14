// A text of the author's, and what its syntax makes of it: whoever asks what a text reads need not know who evaluates it.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { findExpressions, type ContextReference, type Expression } from "./expression.ts";
import { parseTemplate, referencesIn, type Template } from "./template.ts";

/** Who makes something of a text: nobody, GitHub of `${{ … }}`, or docker-agent of `${NAME}`. */
export type Syntax = "literal" | "github" | "docker-agent";

/** A text of the author's, and where it was written. */
export interface Text {
  readonly value: string;
  readonly place: DocumentPlace;
  readonly syntax: Syntax;
}

/** The expressions in a text, if GitHub evaluates them there. */
export function expressionsIn({ value, syntax }: Text): Expression[] {
  return syntax === "github" ? findExpressions(value) : [];
}

/** A text cut at its references, if docker-agent replaces them; else it is all one part. */
export function templateOf({ value, syntax }: Text): Template {
  return syntax === "docker-agent" ? parseTemplate(value) : { parts: [value], malformed: [] };
}

/** What a text reads when it is evaluated; a variable of the environment is in the context `env`. */
export function readsIn(text: Text): ContextReference[] {
  if (text.syntax === "github") return expressionsIn(text).flatMap(({ reads }) => reads);
  return referencesIn(templateOf(text)).map(({ name }) => ({ context: "env", name }));
}

/** Whether a text reads a secret of the repository. */
export function readsSecret(text: Text): boolean {
  return /secrets/i.test(text.value) && readsIn(text).some(({ context }) => context === "secrets");
}
