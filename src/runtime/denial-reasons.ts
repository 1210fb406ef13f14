// Why an exchange was probably denied, most likely reason first, each with the values of this token and sign-in. Anthropic's token
// endpoint does not give a reason; the order follows user reports about it.
import type { DenialReason } from "../diagnostics/catalogue/token-words.ts";
import type { Federation } from "../model/federation.ts";
import { hasImmutableIds } from "../facts/github-claims.ts";
import { decodeToken, type Claims } from "./claims.ts";

/** A token that was sent. */
export interface SentToken {
  readonly assertion: string;
  /** Whether everything that its exported rule requires is in it. */
  readonly isMatched?: boolean;
}

/** The likely reasons for a status of 400 or 401. Of the assertion, only claims that may be shown are included. */
export function listDenialReasons(
  status: number,
  federation: Federation,
  { assertion, isMatched = false }: SentToken,
): DenialReason[] {
  if (status === 400) return listMalformedReasons(federation);
  const { values } = federation;
  const { iss, sub, aud, jti }: Partial<Claims> = decodeToken(assertion)?.claims ?? {};
  const account = values.serviceAccountId?.value;
  const workspace = values.workspaceId?.value;
  const unexported: DenialReason[] = [
    ...(account === undefined ? [] : [{ kind: "no-member", account, workspace } as const]),
    ...(jti === undefined ? [] : [{ kind: "reused", jti } as const]),
  ];
  if (isMatched) return [...unexported, { kind: "other-key" }, { kind: "changed-rule" }];
  return [
    { kind: "subject", subject: sub, isImmutable: hasImmutableIds(sub ?? "") },
    ...unexported,
    { kind: "audience", audiences: (aud ?? []).slice(0, SHOWN) },
    workspace === undefined ? { kind: "no-workspace" } : { kind: "workspace", workspace },
    { kind: "issuer", issuer: iss },
    { kind: "archived-rule" },
  ];
}

// The issuer decides how many audiences a token has.
const SHOWN = 5;

function listMalformedReasons({ values }: Federation): DenialReason[] {
  return [
    { kind: "malformed-id" },
    { kind: "unreadable-token" },
    ...(values.workspaceId ? [] : [{ kind: "no-workspace" } as const]),
  ];
}
