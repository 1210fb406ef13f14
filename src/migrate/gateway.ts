// Configurations of the Claude apps gateway: the `auth` of upstreams.
import { keyPlace, valuePlace } from "../diagnostics/place.ts";
import type { CheckedDocument } from "../dialects/checked-document.ts";
import { hasFederation, isGateway, TOKEN_FILE } from "../dialects/gateway/recognize.ts";
import { textAt } from "../dialects/text.ts";
import { GATEWAY_CREDENTIALS } from "../facts/gateway.ts";
import { AGENT_KEYS } from "../model/notations.ts";
import { items, member, textMember, type Data } from "../parse/data.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import type { Change } from "./change.ts";
import { readOldKey } from "./old-key.ts";
import {
  changeNothing,
  joinPlans,
  pairsOf,
  requireGiven,
  stays,
  type Migration,
  type Plan,
  type WantedSignIn,
} from "./plan.ts";

/** Configurations of the gateway. */
export const GATEWAY_MIGRATION: Migration = {
  recognizes: isGateway,
  plan: planGateway,
};

function planGateway(document: CheckedDocument, wanted: WantedSignIn): Plan {
  const plans = items(member(document.value, "upstreams")).map((upstream, index) =>
    planUpstream(document, upstream, joinPointer("", "upstreams", index), wanted),
  );
  const plan = joinPlans(plans);
  const { source, audience } = wanted;
  const whole = valuePlace(document, "");
  if (plan.changes.length === 0) return plan;
  const other =
    source && source.kind !== "file" ? [stays("unsupported-source", whole, source.kind, "tokens in files")] : [];
  const unused = audience === undefined ? [] : [stays("unsupported-audience", whole)];
  const isComplete = items(member(document.value, "upstreams")).every(hasFederation);
  const missing = isComplete ? [] : requireGiven(wanted, whole, true);
  return { ...plan, problems: [...plan.problems, ...missing, ...other, ...unused] };
}

function planUpstream(
  document: CheckedDocument,
  upstream: Data,
  pointer: Pointer,
  { ids, source }: WantedSignIn,
): Plan {
  const auth = member(upstream, "auth");
  const [first, ...others] = GATEWAY_CREDENTIALS.filter((key) => member(auth, key) !== undefined);
  if (textMember(upstream, "provider") !== "anthropic" || first === undefined) return changeNothing();
  if (textMember(upstream, "base_url") !== undefined)
    return changeNothing(stays("own-address", keyPlace(document, joinPointer(pointer, "base_url")), "base_url"));
  const at = joinPointer(pointer, "auth");
  const file = source?.kind === "file" ? { [TOKEN_FILE]: source.path.value } : {};
  const by = hasFederation(upstream) ? {} : { ...pairsOf(AGENT_KEYS, ids), ...file };
  const changes = [first, ...others].map((key): Change => {
    return { kind: "replace", pointer: joinPointer(at, key), by: key === first ? by : {} };
  });
  const replaced = [first, ...others].map((key) =>
    readOldKey(textAt(document, joinPointer(at, key), textMember(auth, key) ?? "", "gateway")),
  );
  return { changes, problems: [], replaced };
}
