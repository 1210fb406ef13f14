// A sign-in as declared: one form for every notation.
import type { RequestDifference } from "../diagnostics/catalogue/request-words.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { type Field, type OidcProvider, FIELD_NAMES, OIDC_PROVIDERS, readerOf } from "../facts/providers.ts";
import type { NOTATIONS } from "../generated/constants.ts";
import type { Text } from "../syntax/text.ts";

/** Where the workload's OIDC token comes from. */
export type TokenSource = (FileSource | EnvSource | CommandSource | UrlSource | GithubActionsSource) & {
  /** Whether a part of it has the wrong shape and is left out, so that nothing follows from what it lacks. */
  readonly isPartial?: true;
};

/** A file that is read at every exchange. */
export interface FileSource {
  readonly kind: "file";
  /** The key that names the source. */
  readonly place: DocumentPlace;
  readonly path: Text;
}

/** An environment variable that is read at every exchange. */
export interface EnvSource {
  readonly kind: "env";
  /** The key that names the source. */
  readonly place: DocumentPlace;
  readonly name: Text;
}

/** A program and its arguments, run at every exchange without a shell. */
export interface CommandSource {
  readonly kind: "command";
  /** The key that names the source. */
  readonly place: DocumentPlace;
  readonly argv: readonly Text[];
  /** The programs that it runs, the output of one being the input of the next; none if that is not sure. */
  readonly stages: readonly (readonly Text[])[];
  /** The source that does the same, if it is known to do no more than that. */
  readonly equivalent?: TokenSource;
}

/** An address that is asked at every exchange. */
export interface UrlSource {
  readonly kind: "url";
  /** The key that names the source. */
  readonly place: DocumentPlace;
  readonly request: TokenRequest;
  /** If it asks GitHub Actions, but not just for a token with an audience: what is different. */
  readonly deviations?: readonly Deviation[];
}

/** How a request to GitHub Actions differs from the documented one. */
export interface Deviation {
  readonly difference: RequestDifference;
  readonly place: DocumentPlace;
  /** Whether GitHub will not answer it with a token. */
  readonly isFatal: boolean;
}

/** The OIDC token of the GitHub Actions job, with an audience at most. */
export interface GithubActionsSource {
  readonly kind: "github-actions";
  /** The request as the author spelt it out; nothing if the notation implies it. */
  readonly request?: TokenRequest;
  /** The audience in the request's address, decoded. */
  readonly audience?: Text;
}

/** A GET request that answers with the token. */
export interface TokenRequest {
  readonly url: Text;
  readonly headers: readonly { readonly name: string; readonly value: Text }[];
  readonly responseField?: Text;
  /** If a command makes it with curl: whether a program that is not understood takes the token out of the answer. */
  readonly curl?: { readonly isFiltered: boolean };
}

/** What can be read of an `auth`: every value whose own shape is right, whatever is wrong with the others. */
export interface Declaration {
  /** What it says; of the fields that the notation does not have, none. */
  readonly values: Readonly<Partial<Record<Field, Text>>>;
  /** Keys of the notation that are for the engine itself and no part of the sign-in. */
  readonly engineKeys: readonly { readonly name: string; readonly text: Text; readonly of: OidcProvider }[];
  /** The key `auth`. */
  readonly place: DocumentPlace;
  /** The mapping that the ids stand in. */
  readonly block: DocumentPlace;
  /** How this notation spells a field. */
  readonly spelling: Readonly<Partial<Record<Field, string>>>;
}

/** The `type` that an author wrote. */
export type Notation = (typeof NOTATIONS)[number];

/** A sign-in without an API key. */
export interface Federation extends Declaration {
  readonly kind: "federation";
  readonly source: TokenSource;
  readonly notation: Notation;
}

/** An `auth` of the wrong shape: rules look at what can be read of it, and no output is made from it. */
export interface BrokenAuth extends Declaration {
  readonly kind: "broken";
  /** Every source that it names, as far as each can be read. */
  readonly sources: readonly TokenSource[];
  /** Nothing if the `type` is wrong. */
  readonly notation?: Notation;
  /** The fields that are written and cannot be read. */
  readonly unreadable: readonly Field[];
  /** Whether it is only a key without a value, which docker-agent takes for none. */
  readonly isNull: boolean;
}

/** What is written under a key `auth`. */
export type Auth = Federation | BrokenAuth;

/** The token sources that an `auth` names. */
export function sourcesOf(auth: Auth): readonly TokenSource[] {
  return auth.kind === "federation" ? [auth.source] : auth.sources;
}

/** Whether docker-agent takes it for a sign-in: a key without a value is none. */
export function isSignIn(auth: Auth | undefined): auth is Auth {
  return auth !== undefined && !(auth.kind === "broken" && auth.isNull);
}

/** The provider that a sign-in goes to; nothing if an expression decides, or what is written cannot be read. A missing one means Azure. */
export function effectiveProvider(auth: Auth): OidcProvider | undefined {
  const { provider } = auth.values;
  if (!provider) return auth.kind === "broken" ? undefined : "azure";
  return OIDC_PROVIDERS.find((name) => name === provider.value);
}

/** Whether a sign-in has anything that only this provider reads. */
export function hasFieldOf({ values }: Declaration, provider: OidcProvider): boolean {
  return FIELD_NAMES.some((field) => readerOf(field) === provider && values[field]);
}
