// What looks like a reference to an environment variable and is none: in requests it would be sent as it stands, in a model's name or
// address docker-agent looks for a variable of that name before the start.
import { valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { AgentConfig } from "../ir/agent-config.ts";
import { followReferences } from "../ir/followed-references.ts";
import { usedTexts } from "../ir/model-texts.ts";
import { parseTemplate, type Template } from "../ir/template.ts";
import { requestsOf, type Rule } from "./rule.ts";

/** Raises `malformed-reference`. */
export const findMalformedReferences: Rule = ({ config, sources }) => [
  ...requestsOf(sources).flatMap(({ url, headers }) =>
    [url, ...headers.map(({ value }) => value)].flatMap(({ template, place }) => describe(template, place)),
  ),
  ...(config.dialect === "agent" ? findInModels(config) : []),
];

function findInModels(config: AgentConfig): Problem[] {
  const used = [...followReferences(config).made.values()].flatMap((model) => usedTexts(config, model));
  const texts = new Map(used.flatMap(({ key, text }) => (key === "token_key" ? [] : [[text.place.pointer, text]])));
  return [...texts.values()].flatMap(({ value, place }) => {
    // In the name of an inline model places count from the pair's beginning.
    const template = parseTemplate(value);
    return describe(template, place, isLookedFor);
  });
}

function describe(
  { malformed }: Template,
  { document, pointer, span }: DocumentPlace,
  isRefused: (found: string) => boolean = () => true,
): Problem[] {
  return malformed.map(({ found, wanted, range }) =>
    problem(
      "malformed-reference",
      valuePlace(document, pointer, span ?? range),
      { found, wanted },
      isRefused(found) ? {} : { severity: "warning" },
    ),
  );
}

/** Whether Go's `os.Expand` takes it for the name of a variable; anything else vanishes or stays as it is. */
function isLookedFor(found: string): boolean {
  return /^\$(\{[^}]+\}|[*#$@!?0-9-])/.test(found);
}
