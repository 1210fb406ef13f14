// Places that must name a model, but are empty.
import { problem } from "../../diagnostics/problem.ts";
import { followReferences } from "../../bind/followed-references.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `missing-model`; for a route as a warning if docker-agent does not create its model. */
export const missingModel: AgentRule = ({ config }) => {
  const { made } = followReferences(config);
  const agents = config.agents
    .filter(({ written }) => !written.hasHarness && !written.namesModel && !written.isUnreadable)
    .map(({ name, place }) => problem("missing-model", place, { kind: "agent", name }));
  const fallbacks = config.agents
    .filter(({ written }) => !written.hasHarness)
    .flatMap(({ name, written }) =>
      written.fallbacks
        .filter(({ value }) => value.trim() === "")
        .map(({ place }) => problem("missing-model", place, { kind: "fallback", name })),
    );
  const models = [...config.models.values()].flatMap(({ name, written }) => [
    ...(written?.routes ?? [])
      .filter(({ model }) => !model)
      .map(({ place }) =>
        problem("missing-model", place, { kind: "route", name }, made.has(name) ? {} : { severity: "warning" }),
      ),
    ...(written?.candidates ?? [])
      .filter(({ value }) => value.trim() === "")
      .map(({ place }) => problem("missing-model", place, { kind: "candidate", name })),
    ...(written?.emptySelector ? [problem("missing-model", written.emptySelector, { kind: "candidate", name })] : []),
  ]);
  return [...agents, ...fallbacks, ...models];
};
