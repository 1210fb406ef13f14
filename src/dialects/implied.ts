// What a notation does not say in so many words.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { AWF_TYPE } from "../facts/awf.ts";
import type { Text } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";

/** Whom every sign-in is for that is not written in gh-aw's own words. */
export function impliedProvider(place: DocumentPlace): { readonly provider: Text } {
  return { provider: { value: "anthropic", place, syntax: "literal" } };
}

/** The same in a workflow, together with the type that gh-aw has for it. */
export function impliedByWorkflow(place: DocumentPlace): Readonly<Record<"type" | "provider", Text>> {
  return { type: { value: AWF_TYPE, place, syntax: "literal" }, ...impliedProvider(place) };
}

/** The audience that the token's address asks for. */
export function audienceOf(source: Federation["source"]): { readonly audience?: Text } {
  return source.kind === "github-actions" && source.audience ? { audience: source.audience } : {};
}
