// In a model's name or address, docker-agent looks for a variable by the name of whatever looks like a reference, before the start.
import { followReferences } from "../../bind/followed-references.ts";
import { usedTexts } from "../../model/agent-config.ts";
import { describeMalformed } from "../auth/malformed-reference.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `malformed-reference` for the names and addresses of models. */
export const malformedReference: AgentRule = ({ config }) => {
  const used = [...followReferences(config).made.values()].flatMap((model) => usedTexts(config, model));
  const texts = new Map(used.flatMap(({ key, text }) => (key === "token_key" ? [] : [[text.place.pointer, text]])));
  return [...texts.values()].flatMap((text) => describeMalformed(text, isLookedFor));
};

/** Whether Go's `os.Expand` takes it for the name of a variable; anything else vanishes or stays as it is. */
function isLookedFor(found: string): boolean {
  return /^\$(\{[^}]+\}|[*#$@!?0-9-])/.test(found);
}
