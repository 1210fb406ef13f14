// One token for several models: each of docker-agent's clients exchanges it, but a token can be exchanged only once.
import { problem } from "../../diagnostics/problem.ts";
import { authOf, type Binding } from "../../model/binding.ts";
import type { Text } from "../../syntax/text.ts";
import { sourcesOf } from "../../model/federation.ts";
import type { AgentRule } from "../rule.ts";

interface SharedSource {
  readonly kind: "env" | "file";
  readonly text: Text;
  readonly users: readonly Binding[];
}

/** Raises `token-shared-by-clients`; as a note for a file, which may be renewed in time. */
export const tokenSharedByClients: AgentRule = ({ bindings }) =>
  groupBySource(bindings.filter(({ reachable }) => reachable)).flatMap(({ kind, text, users }) => {
    const clients = countClients(users);
    if (clients < 2) return [];
    const related = users.map(({ place }) => ({ kind: "exchanging" as const, place }));
    const extras = kind === "file" ? { severity: "note" as const, related } : { related };
    return [problem("token-shared-by-clients", text.place, { kind, name: text.value, clients }, extras)];
  });

/** Groups the bindings that read the same variable or file. The other sources give each client a new token. */
function groupBySource(bindings: readonly Binding[]): SharedSource[] {
  const groups = new Map<string, SharedSource & { readonly users: Binding[] }>();
  for (const binding of bindings) {
    const auth = authOf(binding);
    const [source, ...others] = auth ? sourcesOf(auth) : [];
    if (!source || others.length > 0 || (source.kind !== "env" && source.kind !== "file")) continue;
    const text = source.kind === "env" ? source.name : source.path;
    const key = `${source.kind} ${text.value}`;
    const group = groups.get(key) ?? { kind: source.kind, text, users: [] };
    group.users.push(binding);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Counts one client per model and agent. Of the candidates of a model, only one is ever used. */
function countClients(users: readonly Binding[]): number {
  const certain = users.filter(({ isOption }) => !isOption).map(clientsOf);
  const options = users.filter(({ isOption }) => isOption).map(clientsOf);
  return certain.reduce(
    (sum, count) => sum + count,
    options.reduce((most, count) => Math.max(most, count), 0),
  );
}

function clientsOf({ agents }: Binding): number {
  return Math.max(1, agents.length);
}
