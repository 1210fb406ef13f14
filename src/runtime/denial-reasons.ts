// Why an exchange is usually denied, most likely first, each with what this token and this sign-in have. The order is that of the
// reports about Anthropic's token endpoint, which itself does not say why.
import type { Federation } from "../model/federation.ts";
import { quote, quoteList } from "../text/quote.ts";
import { decodeToken, type Claims } from "./claims.ts";
import { hasImmutableIds } from "./immutable-subject.ts";

/** The likely reasons of a 400 or a 401. The assertion is only looked into for claims that may be shown. */
export function listReasons(status: number, federation: Federation, assertion: string): string[] {
  if (status === 400) return listMalformed(federation);
  const { values } = federation;
  const { iss, sub, aud, jti }: Partial<Claims> = decodeToken(assertion)?.claims ?? {};
  const account = values.serviceAccountId?.value;
  const workspace = values.workspaceId?.value;
  const form = hasImmutableIds(sub ?? "") ? ", with immutable ids" : "";
  return [
    `the rule expects another subject: the token has ${show(sub)}${form}`,
    ...(account === undefined
      ? []
      : [
          `the service account ${quote(account)} is no member of the workspace${workspace === undefined ? "" : ` ${quote(workspace)}`}`,
        ]),
    ...(jti === undefined ? [] : [`the token was exchanged before: its \`jti\` is ${quote(jti)}`]),
    `the rule expects another audience: the token has ${aud ? quoteList(aud.slice(0, SHOWN), "and") : "none"}`,
    workspace === undefined
      ? "the rule spans several workspaces, and none is named"
      : `the rule does not reach the workspace ${quote(workspace)}, which is named`,
    `the rule expects another issuer: the token has ${show(iss)}`,
    "the rule is archived",
  ];
}

// Whoever makes a token puts into it what they like.
const SHOWN = 5;
const LONG = 200;

function show(claim: string | undefined): string {
  return claim === undefined ? "none" : quote(claim, LONG);
}

function listMalformed({ values }: Federation): string[] {
  return [
    "the id of the rule or of the workspace is malformed, or one stands where another should",
    "the token is none that the endpoint can read",
    ...(values.workspaceId ? [] : ["the rule spans several workspaces, and none is named"]),
  ];
}
