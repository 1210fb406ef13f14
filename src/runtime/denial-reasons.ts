// Why an exchange is usually denied, most likely first, each with what this token and this sign-in have. The order is that of the
// reports about Anthropic's token endpoint, which itself does not say why.
import type { DenialReason } from "../diagnostics/catalogue/token-words.ts";
import type { Federation } from "../model/federation.ts";
import { decodeToken, hasImmutableIds, type Claims } from "./claims.ts";

/** The likely reasons of a 400 or a 401. The assertion is only looked into for claims that may be shown. */
export function listReasons(status: number, federation: Federation, assertion: string): DenialReason[] {
  if (status === 400) return listMalformed(federation);
  const { values } = federation;
  const { iss, sub, aud, jti }: Partial<Claims> = decodeToken(assertion)?.claims ?? {};
  const account = values.serviceAccountId?.value;
  const workspace = values.workspaceId?.value;
  return [
    { kind: "subject", subject: sub, isImmutable: hasImmutableIds(sub ?? "") },
    ...(account === undefined ? [] : [{ kind: "no-member", account, workspace } as const]),
    ...(jti === undefined ? [] : [{ kind: "reused", jti } as const]),
    { kind: "audience", audiences: (aud ?? []).slice(0, SHOWN) },
    workspace === undefined ? { kind: "no-workspace" } : { kind: "workspace", workspace },
    { kind: "issuer", issuer: iss },
    { kind: "archived-rule" },
  ];
}

// Whoever makes a token puts into it what they like.
const SHOWN = 5;

function listMalformed({ values }: Federation): DenialReason[] {
  return [
    { kind: "malformed-id" },
    { kind: "unreadable-token" },
    ...(values.workspaceId ? [] : [{ kind: "no-workspace" } as const]),
  ];
}
