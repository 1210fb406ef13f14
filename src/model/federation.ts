// A sign-in as declared, in one form for every notation.
import type { RequestDifference } from "../diagnostics/catalogue/request-words.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { type Field, type OidcProvider, FIELD_NAMES, OIDC_PROVIDERS, readerOf } from "../facts/providers.ts";
import type { NOTATIONS } from "../generated/constants.ts";
import type { Text } from "../syntax/text.ts";

/** Where the workload's OIDC token comes from. */
export type TokenSource = (FileSource | EnvSource | CommandSource | UrlSource | GithubActionsSource) & {
  /** Whether parts of the wrong shape are left out, so that nothing may be concluded from what is missing. */
  readonly isPartial?: true;
};

/** A file, read at every exchange. */
export interface FileSource {
  readonly kind: "file";
  /** The key that names the source. */
  readonly place: DocumentPlace;
  /** The variable that names the file, if one does. */
  readonly variable?: string;
  readonly path: Text;
  /** The token that the manifest mounts at this path, if it has one. */
  readonly mounted?: { readonly place: DocumentPlace; readonly hasAudience: boolean };
}

/** An environment variable, read at every exchange. */
export interface EnvSource {
  readonly kind: "env";
  /** The key that names the source. */
  readonly place: DocumentPlace;
  readonly name: Text;
  /** What the file sets the variable to, if it does. */
  readonly value?: Text;
}

/** A program and its arguments, run at every exchange without a shell. */
export interface CommandSource {
  readonly kind: "command";
  /** The key that names the source. */
  readonly place: DocumentPlace;
  readonly argv: readonly Text[];
  /** The programs that it runs as a pipeline; none if that is uncertain. */
  readonly stages: readonly (readonly Text[])[];
  /** An equivalent source of another kind, if the command does nothing more. */
  readonly equivalent?: TokenSource;
}

/** A URL, requested at every exchange. */
export interface UrlSource {
  readonly kind: "url";
  /** The key that names the source. */
  readonly place: DocumentPlace;
  readonly request: TokenRequest;
  /** How it differs from the documented request, if it is a request to GitHub Actions. */
  readonly deviations?: readonly Deviation[];
}

/** How a request to GitHub Actions differs from the documented one. */
export interface Deviation {
  readonly difference: RequestDifference;
  readonly place: DocumentPlace;
  /** Whether GitHub does not return a token for it. */
  readonly isFatal: boolean;
}

/** The OIDC token of the GitHub Actions job, possibly with an audience. */
export interface GithubActionsSource {
  readonly kind: "github-actions";
  /** The request as written; absent if the notation implies it. */
  readonly request?: TokenRequest;
  /** The audience in the URL of the request, decoded. */
  readonly audience?: Text;
}

/** A GET request that returns the token. */
export interface TokenRequest {
  readonly url: Text;
  readonly headers: readonly { readonly name: string; readonly value: Text }[];
  readonly responseField?: Text;
  /** Set if a command makes the request with curl: whether an unknown program extracts the token from the response. */
  readonly curl?: { readonly isFiltered: boolean };
  /** Set if a script asks for the token with a function, which is in `url`. */
  readonly isCall?: true;
}

/** An `auth` as far as it can be read: every value with the right shape, even if others are wrong. */
export interface Declaration {
  /** The values of the fields that the notation has. */
  readonly values: Readonly<Partial<Record<Field, Text>>>;
  /** Keys of the notation that configure the engine and are not part of the sign-in. */
  readonly engineKeys: readonly { readonly name: string; readonly text: Text; readonly of: OidcProvider }[];
  /** The key `auth`. */
  readonly place: DocumentPlace;
  /** The mapping that contains the ids. */
  readonly block: DocumentPlace;
  /** The key of each field in this notation. */
  readonly spelling: Readonly<Partial<Record<Field, string>>>;
  /** What it requires and the file leaves to something else. It is not complete then, but not wrong either. */
  readonly omitted?: readonly OmittedVariable[];
  /** The optional fields that the file does not set, but something else may set. */
  readonly openFields?: readonly Field[];
}

/** A variable that sets a field or names the token, and that the file does not set. */
export interface OmittedVariable {
  readonly variable: string;
  /** Other variables that can be set instead. */
  readonly alternatives: readonly string[];
  /** Who sets that variable: the user who runs the program, a script of the job, or the cluster. */
  readonly setBy: "user" | "script" | "cluster";
}

/**
 * How a sign-in is written: the `type` of the block, or the form that a program without such a key reads: inputs of an action, variables of
 * Anthropic's SDKs, an upstream of the gateway, a profile.
 */
export type Notation = (typeof NOTATIONS)[number] | "action-inputs" | "variables" | "upstream" | "profile";

/** A sign-in without an API key. */
export interface Federation extends Declaration {
  readonly kind: "federation";
  readonly source: TokenSource;
  readonly notation: Notation;
}

/**
 * An `auth` that has the wrong shape, or is not complete because something is `omitted`. Rules check what can be read of it, but no output is
 * made from it.
 */
export interface BrokenAuth extends Declaration {
  readonly kind: "broken";
  /** Every source in it, as far as each can be read. */
  readonly sources: readonly TokenSource[];
  /** Absent if the `type` is wrong. */
  readonly notation?: Notation;
  /** The fields that are present but cannot be read. */
  readonly unreadable: readonly Field[];
  /** Whether it is a key without a value, which docker-agent treats as absent. */
  readonly isNull: boolean;
}

/** The value of a key `auth`. */
export type Auth = Federation | BrokenAuth;

/** The token sources in an `auth`. */
export function sourcesOf(auth: Auth): readonly TokenSource[] {
  return auth.kind === "federation" ? [auth.source] : auth.sources;
}

/** Whether docker-agent treats it as a sign-in, which a key without a value is not. */
export function isSignIn(auth: Auth | undefined): auth is Auth {
  return auth !== undefined && !(auth.kind === "broken" && auth.isNull);
}

/** The provider that a sign-in goes to, Azure by default; nothing if it is an expression or cannot be read. */
export function effectiveProvider(auth: Auth): OidcProvider | undefined {
  const { provider } = auth.values;
  if (!provider) return auth.kind === "broken" ? undefined : "azure";
  return OIDC_PROVIDERS.find((name) => name === provider.value);
}

/** Whether a sign-in has a field that only this provider reads. */
export function hasFieldOf({ values }: Declaration, provider: OidcProvider): boolean {
  return FIELD_NAMES.some((field) => readerOf(field) === provider && values[field]);
}
