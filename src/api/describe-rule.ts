// A derived federation rule and its issuer, as the Admin API takes them.
import type { DerivedIssuer, NarrowRule } from "../matching/derive-rule.ts";

/** An issuer, as the Admin API takes it. */
export interface NewIssuer {
  readonly name: string;
  readonly issuer_url: string;
  readonly jwks: { readonly type: "discovery" };
  /** Only if tokens can live for more than an hour. */
  readonly max_jwt_lifetime_seconds?: number;
}

/** A federation rule, as the Admin API takes it. */
export interface NewRule {
  readonly name: string;
  /** The id of an existing issuer. Absent if the issuer has to be created first. */
  readonly issuer_id?: string;
  readonly match: {
    /** The whole subject. */
    readonly subject_prefix: string;
    readonly audience?: string;
    readonly claims?: Readonly<Record<string, string>>;
  };
  /** Absent if the service account does not exist yet. */
  readonly target?: { readonly type: "service_account"; readonly service_account_id: string };
  /** Absent if the source names no workspace: only the user knows it. */
  readonly workspace_id?: string;
  readonly oauth_scope: string;
  readonly token_lifetime_seconds: number;
}

/** Describes an issuer for the endpoint that creates it. */
export function describeIssuer({ name, url, longestLife }: DerivedIssuer): NewIssuer {
  return {
    name: name.value,
    issuer_url: url.value,
    jwks: { type: "discovery" },
    ...(longestLife && { max_jwt_lifetime_seconds: longestLife.value }),
  };
}

/** Describes a rule for the endpoint that creates it. */
export function describeRule({ name, issuer, match, account, workspaces, scope, lifetime }: NarrowRule): NewRule {
  const { subject, audience, claims } = match;
  const [workspace] = workspaces.kind === "listed" ? workspaces.ids : [];
  return {
    name: name.value,
    ...(issuer && { issuer_id: issuer.value }),
    match: {
      subject_prefix: subject.value,
      ...(audience && { audience: audience.value }),
      ...(claims.length > 0 && { claims: Object.fromEntries(claims.map((claim) => [claim.name, claim.text.value])) }),
    },
    ...(account && { target: { type: "service_account", service_account_id: account.value } }),
    ...(workspace !== undefined && { workspace_id: workspace }),
    oauth_scope: scope.value,
    token_lifetime_seconds: lifetime.value,
  };
}
