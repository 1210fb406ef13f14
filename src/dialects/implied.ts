// What a notation does not say in so many words.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";

/** What AWF has to be told about every sign-in at Anthropic that is not written in AWF's own words. */
export function impliedValues(place: DocumentPlace): Readonly<Record<"type" | "provider", Text>> {
  const implied = (value: string): Text => ({ value, place, syntax: "literal" });
  return { type: implied("github-oidc"), provider: implied("anthropic") };
}

/** The audience that the token's address asks for. */
export function audienceOf(source: Federation["source"]): { readonly audience?: Text } {
  return source.kind === "github-actions" && source.audience ? { audience: source.audience } : {};
}
