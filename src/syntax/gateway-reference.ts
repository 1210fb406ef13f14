// References in values of the Claude apps gateway: `${NAME}` reads a variable, `${file:/path}` a file.

/** A reference as it is written, and what it reads. */
export type GatewayReference = { readonly text: string } & ({ readonly variable: string } | { readonly file: string });

const REFERENCE = /\$\{(?:([A-Za-z_][A-Za-z0-9_]*)|file:([^}]+))\}/g;

/** A text with each reference replaced by as many `x`. */
export function maskGatewayReferences(text: string): string {
  return text.replaceAll(REFERENCE, (reference) => "x".repeat(reference.length));
}

/** Replaces every reference to a variable in `known` (keys such as `env.name`, in lower case) with its value. The others stay. */
export function resolveGatewayReferences(text: string, known: ReadonlyMap<string, string>): string {
  return text.replaceAll(REFERENCE, (reference, variable: string | undefined) =>
    variable === undefined ? reference : (known.get(`env.${variable.toLowerCase()}`) ?? reference),
  );
}

/** The references in a text. */
export function findGatewayReferences(text: string): GatewayReference[] {
  return Array.from(text.matchAll(REFERENCE), ([written, variable, file = ""]) =>
    variable === undefined ? { text: written, file } : { text: written, variable },
  );
}
