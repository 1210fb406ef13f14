// A profile of Anthropic's SDKs, `<config dir>/configs/<profile>.json` (Anthropic's documentation of Workload Identity Federation).
import type { Federation } from "../model/federation.ts";
import { baseUrlOf, refuseTokenUrl } from "./base-url.ts";
import { refuseLost } from "./refuse-lost.ts";
import type { TextTarget } from "./target.ts";
import { prepareFederation } from "./value.ts";

/** The target `anthropic-profile`. */
export const ANTHROPIC_PROFILE: TextTarget = {
  kind: "text",
  refuse: (candidate) => [
    ...refuseLost("anthropic-profile", candidate),
    ...refuseTokenUrl("anthropic-profile", candidate),
  ],
  print: ({ binding, known }) => {
    const prepared = prepareFederation(binding.federation, known, {
      kind: "target",
      name: "anthropic-profile",
      evaluates: [],
    });
    if ("problems" in prepared) return prepared;
    return { text: printProfile(prepared.federation) };
  },
};

/** Prints the profile of a sign-in. */
export function printProfile(federation: Federation): string {
  const { values, source } = federation;
  // `JSON.stringify` leaves out undefined members.
  const profile = {
    version: "1.0",
    authentication: {
      type: "oidc_federation",
      federation_rule_id: values.federationRuleId?.value,
      service_account_id: values.serviceAccountId?.value,
      identity_token: source.kind === "file" ? { source: "file", path: source.path.value } : undefined,
    },
    organization_id: values.organizationId?.value,
    workspace_id: values.workspaceId?.value,
    base_url: baseUrlOf(federation)?.value,
  };
  return `${JSON.stringify(profile, null, 2)}\n`;
}
