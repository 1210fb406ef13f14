// References in values of the Claude apps gateway: `${NAME}` reads a variable, `${file:/path}` a file.

/** What a text reads. */
export type GatewayReference = { readonly variable: string } | { readonly file: string };

const REFERENCE = /\$\{(?:([A-Za-z_][A-Za-z0-9_]*)|file:([^}]+))\}/g;

/** A text with each reference replaced by as many `x`. */
export function maskGatewayReferences(text: string): string {
  return text.replaceAll(REFERENCE, (reference) => "x".repeat(reference.length));
}

/** The references in a text. */
export function findGatewayReferences(text: string): GatewayReference[] {
  return Array.from(text.matchAll(REFERENCE), ([, variable, file = ""]) =>
    variable === undefined ? { file } : { variable },
  );
}
