// References in values of the Claude apps gateway: `${NAME}` reads a variable, `${file:/path}` a file.
import { parseTemplate, type MalformedReference } from "./template.ts";

/** What a text reads. */
export type GatewayReference = { readonly variable: string } | { readonly file: string };

const REFERENCE = /\$\{(?:([A-Za-z_][A-Za-z0-9_]*)|file:(\/[^}]+))\}/g;

/** A text with each reference replaced by as many `x`. */
export function maskGatewayReferences(text: string): string {
  return text.replaceAll(REFERENCE, (reference) => "x".repeat(reference.length));
}

/** A text with each reference to a variable replaced by its value, if that is known. */
export function resolveGatewayReferences(text: string, valueOf: (variable: string) => string | undefined): string {
  return text.replaceAll(REFERENCE, (reference, variable?: string) =>
    variable === undefined ? reference : (valueOf(variable) ?? reference),
  );
}

/** The references in a text. */
export function findGatewayReferences(text: string): GatewayReference[] {
  return Array.from(text.matchAll(REFERENCE), ([, variable, file = ""]) =>
    variable === undefined ? { file } : { variable },
  );
}

/** What looks like a reference but is not a valid one. Other forms that docker-agent reads are not valid here. */
export function findMalformedGatewayReferences(text: string): MalformedReference[] {
  const { parts, malformed } = parseTemplate(maskGatewayReferences(text));
  const others = parts
    .filter((part) => typeof part !== "string")
    .map(({ name, form, range }): MalformedReference => {
      const mistake = form === "bare" ? "bare" : "not-plain";
      return { found: text.slice(range.start, range.end), mistake, meant: name, range };
    });
  return [...malformed.map(describeFile), ...others].toSorted((one, other) => one.range.start - other.range.start);
}

function describeFile(found: MalformedReference): MalformedReference {
  return found.found.startsWith("${file:") ? { ...found, mistake: "file", meant: "file:/path" } : found;
}
