// Related places and fixes, which a problem can have in addition to its facts, and the labels of both.
import { quote } from "../text/quote.ts";
import type { Place } from "./place.ts";

const RELATIONS = {
  address: "the token URL",
  asked: "requested here",
  "base-url": "the `base_url` of the provider",
  "drops-import": "makes gh-aw drop the imported `auth`",
  engine: "the engine",
  exchanging: "exchanges this token",
  federated: "signs in with federation",
  first: "first defined here",
  "first-upstream": "the first one",
  "first-source": "the first source",
  given: "set here",
  "imported-auth": "the imported `auth`",
  "other-engine": "the other engine",
  "other-identity": ({ name }: { readonly name: string }) => `${quote(name)} signs in differently`,
  overridden: "the overridden value",
  "oidc-provider": "selects the OIDC provider",
  "provider-auth": "the provider's `auth`",
  "provider-type": "the type of the provider",
  issuer: "the issuer",
  "next-page": "the export goes on",
  rule: "the federation rule",
  "service-account": "the service account",
  "sign-in-of-agent": "the agent's sign-in",
  suppressed: "suppressed here",
  trigger: "starts the run",
  used: "used here",
  wanted: "required here",
  "written-later": "writes it",
};

const FIXES = {
  "grant-id-token": "grant `id-token: write`",
  "read-vars": "read `vars` instead of `secrets` (the variable must exist)",
  "remove-spaces": "remove the spaces",
  "run-with-shell": "run the command with a shell",
  "split-words": "write each word as a separate item",
  write: ({ text }: { readonly text: string }) => `replace with \`${text}\``,
};

/**
 * The fixes that change what a file means, or that depend on something outside it: nothing makes them without being asked to. The others
 * only spell what the author meant in the way that the program reads it, or grant what the declared sign-in cannot work without.
 */
const UNSAFE: ReadonlySet<PlacedFix["kind"]> = new Set<PlacedFix["kind"]>([
  // The variable may not exist, or have another value.
  "read-vars",
  // A shell gives characters of the command a meaning, and must be installed.
  "run-with-shell",
]);

/** A row of a table, with facts if its label is a function. */
type RowOf<Table> = {
  readonly [Kind in keyof Table]: Table[Kind] extends (facts: infer Facts) => string
    ? { readonly kind: Kind; readonly facts: Facts }
    : { readonly kind: Kind };
}[keyof Table];

/** Another place that helps to understand a problem. */
export type Related = RowOf<typeof RELATIONS> & { readonly place: Place };

/** Replaces the text of a place. An empty range inserts, an empty text deletes. */
export interface PlacedEdit {
  readonly place: Place;
  readonly text: string;
}

/** A change that is certain to fix the mistake. */
export type PlacedFix = RowOf<typeof FIXES> & { readonly edits: readonly PlacedEdit[] };

/** What a related place has to do with the problem. */
export function describeRelated(related: Related): string {
  return "facts" in related ? RELATIONS[related.kind](related.facts) : RELATIONS[related.kind];
}

/** Whether a fix may change what the file means. */
export function isUnsafeFix({ kind }: PlacedFix): boolean {
  return UNSAFE.has(kind);
}

/** What a fix does, as an imperative phrase. */
export function describeFix(fix: PlacedFix): string {
  return "facts" in fix ? FIXES[fix.kind](fix.facts) : FIXES[fix.kind];
}
