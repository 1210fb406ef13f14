// A text from a file and the syntax in which it is evaluated, so that callers can ask what it reads without knowing that syntax.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { findExpressions, type ContextReference, type Expression } from "./expression.ts";
import { findGatewayReferences, maskGatewayReferences } from "./gateway-reference.ts";
import { parseTemplate, referencesIn, type Template } from "./template.ts";

/** Who evaluates a text: nobody, GitHub (`${{ … }}`), docker-agent (`${NAME}`) or the Claude apps gateway (`${NAME}`, `${file:PATH}`). */
export type Syntax = "literal" | "github" | "docker-agent" | "gateway";

/** A text from a file, and its place. */
export interface Text {
  readonly value: string;
  readonly place: DocumentPlace;
  readonly syntax: Syntax;
}

/** A text that nothing evaluates. */
export function literalText(value: string, place: DocumentPlace): Text {
  return { value, place, syntax: "literal" };
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
  if (text.syntax === "gateway") {
    const variables = findGatewayReferences(text.value).flatMap((each) => ("variable" in each ? [each.variable] : []));
    return variables.map((name) => ({ context: "env", name }));
  }
  return referencesIn(templateOf(text)).map(({ name }) => ({ context: "env", name }));
}

/** The only variable that a text reads, if the text is nothing but a reference to it. */
export function wholeReference(text: Text): ContextReference | undefined {
  const isWhole =
    text.syntax === "github"
      ? /^\s*\$\{\{\s*[\w-]+(?:\.[\w-]+|\['[\w-]+'\])\s*\}\}\s*$/.test(text.value)
      : text.syntax === "gateway" && /^\$\{\w+\}$/.test(text.value);
  return isWhole ? readsIn(text)[0] : undefined;
}

/** A text with everything that is evaluated replaced by as many `x`: what is left is taken literally. */
export function maskReferences(text: Text): string {
  if (text.syntax === "gateway") return maskGatewayReferences(text.value);
  return expressionsIn(text).reduce(
    (masked, { text: expression }) => masked.replace(expression, () => "x".repeat(expression.length)),
    text.value,
  );
}

/** Where the first part of a text is that is evaluated; nothing if all of it is taken literally. */
export function findFirstReference(text: Text): number | undefined {
  const isLiteral =
    text.syntax === "docker-agent" ? referencesIn(templateOf(text)).length === 0 : maskReferences(text) === text.value;
  return isLiteral ? undefined : text.value.indexOf("$");
}

/** The text with expressions spelled in one way, so that only their content makes a difference. */
export function spellExpressions(value: string): string {
  return value
    .trim()
    .replaceAll(/\$\{\{\s*/g, "${{ ")
    .replaceAll(/\s*\}\}/g, " }}");
}

/** Whether a text reads a secret of the repository. */
export function readsSecret(text: Text): boolean {
  return /secrets/i.test(text.value) && readsIn(text).some(({ context }) => context === "secrets");
}
