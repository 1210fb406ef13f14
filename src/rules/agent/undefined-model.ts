// References that lead to no model.
import { problem } from "../../diagnostics/problem.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { allReferences, resolveReference } from "../../model/references.ts";
import type { AgentConfig, ModelReference } from "../../model/agent-config.ts";
import { splitPointer } from "../../text/pointer.ts";
import { hasCredential } from "../../text/credential.ts";
import { suggest } from "../../text/suggest.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `undefined-model`; as a warning where docker-agent does not look at the reference. */
export const undefinedModel: AgentRule = ({ config }) => {
  const known = [...config.models.keys()];
  return (
    allReferences(config)
      // What toolsets and the like name may mean a model in another way.
      .filter(({ role }) => role !== "other")
      .filter((reference) => !config.isPartial && !resolveReference(config, reference))
      // A credential instead of a name is reported as that.
      .filter(({ value }) => !hasCredential(value))
      .map((reference) => {
        const { value: name, place } = reference;
        const facts = { name, suggestion: suggest(name, known) };
        return problem("undefined-model", place, facts, isLookedAt(config, reference) ? {} : { severity: "warning" });
      })
  );
};

/** Those of agents and the like always are. Those of a model are if it is made; but every route is, without its spaces. */
function isLookedAt(config: AgentConfig, reference: ModelReference): boolean {
  const [section, , key] = splitPointer(reference.place.pointer);
  const isPadded = resolveReference(config, { ...reference, value: reference.value.trim() }) !== undefined;
  if (key === "routing" && !isPadded) return true;
  // docker-agent trims a candidate when it chooses one, so that it may find it.
  if (key === "first_available" && isPadded) return false;
  return (section !== "models" && section !== "providers") || followReferences(config).follows(reference.place);
}
