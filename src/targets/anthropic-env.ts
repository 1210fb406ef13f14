// The environment variables of Anthropic's SDKs (Anthropic's documentation of Workload Identity Federation).
import { problem } from "../diagnostics/problem.ts";
import type { Text } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";
import { SDK_BASE_URL, SDK_IDS, SDK_TOKEN, SDK_TOKEN_FILE } from "../facts/sdk.ts";
import { baseUrlOf, refuseTokenUrl } from "./base-url.ts";
import { otherTargets, refuseLost } from "./refuse-lost.ts";
import type { VariableTarget } from "./target.ts";

/** The target `anthropic-env`. */
export const ANTHROPIC_ENV: VariableTarget = {
  kind: "variables",
  refuse: (candidate) => {
    const { source } = candidate;
    const lost = [...refuseLost("anthropic-env", candidate), ...refuseTokenUrl("anthropic-env", candidate)];
    if (source?.kind !== "env" || source.name.value === SDK_TOKEN) return lost;
    const advice = { kind: "rename", to: SDK_TOKEN } as const;
    const elsewhere = otherTargets(candidate, "env");
    const facts = { what: "token-source", name: source.name.value, elsewhere, advice } as const;
    return [...lost, problem("anthropic-env-lost-key", source.name.place, facts)];
  },
  variables: (federation) => {
    const rows: (readonly [name: string, value: Text | undefined])[] = [
      ...Object.entries(SDK_IDS).map(([name, field]) => [name, federation.values[field]] as const),
      [SDK_TOKEN_FILE, tokenFile(federation)],
      [SDK_BASE_URL, baseUrlOf(federation)],
    ];
    return rows.flatMap(([name, value]) => (value ? [{ name, value }] : []));
  },
};

function tokenFile({ source }: Federation): Text | undefined {
  return source.kind === "file" ? source.path : undefined;
}
