// The keys that tune the engine of a workflow, which may be imported.
import { keyPlace } from "../../diagnostics/place.ts";
import type { Preference } from "../../model/workflow-config.ts";
import { member, memberAt } from "../../parse/data.ts";
import type { Document } from "../../parse/document.ts";
import { joinPointer } from "../../text/pointer.ts";
import { selectsEngine } from "./engine-form.ts";

// Keys that make gh-aw create a new engine for the workflow and lose the imported one: those that any version of
// `buildTopLevelOnlyEngineConfig` (gh-aw, pkg/workflow/engine.go) reads (https://github.com/github/gh-aw/issues/61761).
const ROOT_PREFERENCES = [
  "model",
  "max-turns",
  "max-ai-credits",
  "max-runs",
  "max-effective-tokens",
  "max-tool-denials",
  "max-turn-cache-misses",
];

/** Lists the keys of a workflow that tune the engine without selecting one. */
export function listPreferences(document: Document): Preference[] {
  const list = (keys: readonly string[], isRoot: boolean, ...path: readonly string[]) =>
    keys
      .filter((key) => member(memberAt(document.value, path), key) !== undefined)
      .map((key) => ({
        key: [...path, key].join("."),
        place: keyPlace(document, joinPointer("", ...path, key)),
        isRoot,
      }));
  const ofEngine = selectsEngine(document.value) ? [] : list(["model", "mcp"], false, "engine");
  return [...list(ROOT_PREFERENCES, true), ...ofEngine];
}
