// What may use Anthropic's API with a key, other than the models that the file binds: models of flavors, and agents whose model is not
// in the file.
import type { AgentConfig, AgentEntry } from "../../model/agent-config.ts";
import { splitPair } from "../../model/references.ts";
import type { Unfederated } from "../../model/unfederated.ts";
import { ANTHROPIC } from "../../facts/providers.ts";
import type { Text } from "../../syntax/text.ts";

type Config = Pick<AgentConfig, "agents" | "flavors" | "models" | "providers">;

/** Lists it. */
export function listUnfederated({ agents, flavors, models, providers }: Config): Unfederated[] {
  const inline = flavors.references.filter(({ value }) => !models.has(value));
  const named = [...inline.flatMap((text) => splitPair(text)?.provider ?? []), ...flavors.providers];
  const keyed = named.filter(({ value }) => {
    const entry = providers.get(value);
    return !entry?.auth && (entry ? entry.provider?.value : value) === "anthropic";
  });
  return [
    ...keyed.map((text) => describeFlavor(text, flavors.auths.length > 0)),
    ...agents.flatMap((agent) => describeAgent(agent)),
  ];
}

/** Flavors can also have the `auth` of their models. */
function describeFlavor({ value, place }: Text, hasAuth: boolean): Unfederated {
  const [credential] = ANTHROPIC.keys;
  return { kind: "model", name: value, place, credential, ...(hasAuth && { doubt: "flavor" as const }) };
}

function describeAgent({ name, place, written }: AgentEntry): Unfederated[] {
  const agent = { kind: "agent", name, place } as const;
  if (written.hasHarness) return [{ ...agent, doubt: "harness" }];
  // `auto` is left out of the models.
  return written.namesModel && written.models.length === 0 ? [{ ...agent, doubt: "auto" }] : [];
}
