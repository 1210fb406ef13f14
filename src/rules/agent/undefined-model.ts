// References to models that do not exist.
import { problem } from "../../diagnostics/problem.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { allReferences, resolveReference } from "../../model/references.ts";
import type { AgentConfig, ModelReference } from "../../model/agent-config.ts";
import { splitPointer } from "../../text/pointer.ts";
import { hasCredential } from "../../text/credential.ts";
import { suggest } from "../../text/suggest.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `undefined-model`; as a warning if docker-agent never resolves the reference. */
export const undefinedModel: AgentRule = ({ config }) => {
  const known = [...config.models.keys()];
  return (
    allReferences(config)
      // In toolsets, hooks and the like the name may have another meaning.
      .filter(({ role }) => role !== "other")
      .filter((reference) => !config.isPartial && !resolveReference(config, reference))
      // `credential-in-config` reports a credential.
      .filter(({ value }) => !hasCredential(value))
      .map((reference) => {
        const { value: name, place } = reference;
        const facts = { name, suggestion: suggest(name, known) };
        return problem("undefined-model", place, facts, isResolved(config, reference) ? {} : { severity: "warning" });
      })
  );
};

/** Whether docker-agent resolves a reference: those of agents always, those of a model if it creates the model, routes always. */
function isResolved(config: AgentConfig, reference: ModelReference): boolean {
  const [section, , key] = splitPointer(reference.place.pointer);
  const isPadded = resolveReference(config, { ...reference, value: reference.value.trim() }) !== undefined;
  if (key === "routing" && !isPadded) return true;
  // docker-agent trims the name of a candidate before it looks it up.
  if (key === "first_available" && isPadded) return false;
  return (section !== "models" && section !== "providers") || followReferences(config).follows(reference.place);
}
