// A sign-in as declared: one form for every notation of both dialects.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Field, Provider } from "./field.ts";
import type { Template } from "./template.ts";

/** A text of the author's, and where it was written. */
export interface Text {
  readonly value: string;
  readonly place: DocumentPlace;
  /** Whether `${{ … }}` in it is an expression that GitHub evaluates, and not just these characters. */
  readonly evaluated: boolean;
}

/** A text in which environment variables are referred to. */
export interface TemplateText extends Text {
  readonly template: Template;
}

/** Where the workload's OIDC token comes from. */
export type TokenSource = FileSource | EnvSource | CommandSource | UrlSource | GithubActionsSource;

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
  /** The rest of a sentence that begins with the request. */
  readonly reason: string;
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
  readonly url: TemplateText;
  readonly headers: readonly { readonly name: string; readonly value: TemplateText }[];
  readonly responseField?: Text;
}

/** A sign-in without an API key. */
export interface Federation {
  readonly kind: "federation";
  /** What it says; of the fields that the notation does not have, none. */
  readonly values: Readonly<Partial<Record<Field, Text>>>;
  readonly source: TokenSource;
  /** Keys of the notation that are for the engine itself and no part of the sign-in. */
  readonly engineKeys: readonly { readonly name: string; readonly text: Text; readonly of: Provider }[];
  /** The key `auth`. */
  readonly place: DocumentPlace;
  /** The mapping that the ids stand in. */
  readonly block: DocumentPlace;
  /** The `type` that the author wrote. */
  readonly notation: "workload_identity_federation" | "anthropic-wif" | "github-oidc";
  /** How this notation spells a field. */
  readonly spelling: Readonly<Partial<Record<Field, string>>>;
}

/** An `auth` whose shape is wrong, so that nothing more can be said of it. */
export interface BrokenAuth {
  readonly kind: "broken";
  readonly place: DocumentPlace;
}

/** What stands under a key `auth`. */
export type Auth = Federation | BrokenAuth;
