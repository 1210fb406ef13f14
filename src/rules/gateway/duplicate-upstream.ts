// Several upstreams of one provider with the same name, or without one.
import { problem } from "../../diagnostics/problem.ts";
import type { GatewayRule } from "../rule.ts";

/** Raises `duplicate-upstream`, at the second of two upstreams. An upstream without a name is probably named after its provider. */
export const duplicateUpstream: GatewayRule = ({ config: { upstreams } }) => {
  const first = new Map<string, (typeof upstreams)[number]>();
  return upstreams.flatMap((upstream) => {
    const { provider, name, place } = upstream;
    const key = JSON.stringify([provider, name?.value ?? provider]);
    const earlier = first.get(key);
    first.set(key, earlier ?? upstream);
    if (!earlier) return [];
    const facts = { provider, name: (name ?? earlier.name)?.value };
    const related = [{ kind: "first-upstream" as const, place: earlier.name?.place ?? earlier.place }];
    const severity = name && earlier.name ? {} : { severity: "warning" as const };
    return [problem("duplicate-upstream", name?.place ?? place, facts, { related, ...severity })];
  });
};
