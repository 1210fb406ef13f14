// Several upstreams of one provider with the same name, or without one.
import { problem } from "../../diagnostics/problem.ts";
import type { GatewayRule } from "../rule.ts";

/** Raises `duplicate-upstream`, at the second of two upstreams. */
export const duplicateUpstream: GatewayRule = ({ config: { upstreams } }) => {
  const first = new Map<string, (typeof upstreams)[number]>();
  return upstreams.flatMap((upstream) => {
    const { provider, name, place } = upstream;
    const key = JSON.stringify([provider.value, name?.value]);
    const earlier = first.get(key);
    first.set(key, earlier ?? upstream);
    if (!earlier) return [];
    const facts = { provider: provider.value, name: name?.value };
    const related = [{ kind: "first-upstream" as const, place: earlier.name?.place ?? earlier.place }];
    return [
      problem("duplicate-upstream", name?.place ?? place, facts, { related, ...(name ? {} : { severity: "warning" }) }),
    ];
  });
};
