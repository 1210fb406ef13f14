// References in the name or address of a model: before it starts, docker-agent looks up a variable for anything that resembles one.
import { followReferences } from "../../bind/followed-references.ts";
import { usedTexts } from "../../model/agent-config.ts";
import { describeMalformed } from "../auth/malformed-reference.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `malformed-reference` for the names and addresses of models. */
export const malformedReference: AgentRule = ({ config }) => {
  const used = [...followReferences(config).made.values()].flatMap((model) => usedTexts(config, model));
  const texts = new Map(used.flatMap(({ key, text }) => (key === "token_key" ? [] : [[text.place.pointer, text]])));
  return [...texts.values()].flatMap((text) => describeMalformed(text, isLookedUp));
};

/** Whether Go's `os.Expand` takes this for a variable. It removes anything else, or leaves it unchanged. */
function isLookedUp(found: string): boolean {
  return /^\$(\{[^}]+\}|[*#$@!?0-9-])/.test(found);
}
