// What a problem can have beside its facts, and the words for it: other places that help to understand it, and a change that mends it.
import { quote } from "../text/quote.ts";
import type { Place } from "./place.ts";

const RELATIONS = {
  address: "the address",
  asked: "asked for here",
  "drops-import": "makes gh-aw drop the imported auth",
  engine: "the engine",
  exchanging: "exchanges it",
  federated: "signs in with federation",
  first: "first here",
  "first-source": "the first source",
  given: "given here",
  "imported-auth": "the imported auth",
  "other-engine": "the other engine",
  "other-identity": ({ name }: { readonly name: string }) => `${quote(name)} signs in differently`,
  overridden: "overridden here",
  "provider-auth": "the provider's auth",
  "sign-in-of-agent": "the sign-in of the agent",
  suppressed: "suppressed here",
  used: "used here",
  wanted: "wanted here",
};

const FIXES = {
  "grant-id-token": "grant `id-token: write`",
  "read-vars": "read `vars` instead of `secrets`; the variable has to exist",
  "remove-blanks": "remove the blanks",
  "run-with-shell": "run it with a shell",
  "split-words": "write each word as an item",
  "write-bare": ({ text }: { readonly text: string }) => `write ${text}`,
  write: ({ text }: { readonly text: string }) => `write \`${text}\``,
};

/** A row of a table, with the facts that its words are made of if they are not always the same. */
type RowOf<Table> = {
  readonly [Kind in keyof Table]: Table[Kind] extends (facts: infer Facts) => string
    ? { readonly kind: Kind; readonly facts: Facts }
    : { readonly kind: Kind };
}[keyof Table];

/** Another place that helps to understand a problem. */
export type Related = RowOf<typeof RELATIONS> & { readonly place: Place };

/** A replacement of a place's text. An empty stretch inserts, an empty text deletes. */
export interface PlacedEdit {
  readonly place: Place;
  readonly text: string;
}

/** A change that mends the mistake for sure. */
export type PlacedFix = RowOf<typeof FIXES> & { readonly edits: readonly PlacedEdit[] };

/** What another place has to do with a problem. */
export function wordRelated(related: Related): string {
  return "facts" in related ? RELATIONS[related.kind](related.facts) : RELATIONS[related.kind];
}

/** What a fix does, in half a sentence. */
export function wordFix(fix: PlacedFix): string {
  return "facts" in fix ? FIXES[fix.kind](fix.facts) : FIXES[fix.kind];
}
