// Keys at the top level that made older versions of gh-aw drop an imported sign-in.
import { keyPlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import { joinPointer } from "../text/pointer.ts";
import { member } from "../parse/data.ts";
import { forWorkflows, type Rule } from "./rule.ts";

// github/gh-aw #61761, and the keys that `buildTopLevelOnlyEngineConfig` (pkg/workflow/engine.go) looks at in any version.
const ROOT_KEYS = [
  "model",
  "max-turns",
  "max-ai-credits",
  "max-runs",
  "max-effective-tokens",
  "max-tool-denials",
  "max-turn-cache-misses",
];

/** Raises `imported-auth-at-risk`. */
export const findImportedAuthAtRisk: Rule = forWorkflows(({ config: { document, value, engine } }) => {
  if (!engine || engine === "unknown" || !engine.isImported || !engine.auth) return [];
  return ROOT_KEYS.filter((key) => member(value, key) !== undefined).map((key) =>
    problem("imported-auth-at-risk", keyPlace(document, joinPointer("", key)), { key }),
  );
});
