// Auth as a mapping in a form of engine that has none.
import { keyPlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import { isMapping, member, type Data } from "../parse/data.ts";
import { forWorkflows, type Rule } from "./rule.ts";

/** Raises `auth-in-wrong-engine-form`. */
export const findAuthInWrongEngineForms: Rule = forWorkflows(({ config: { document, value } }) => {
  const engine = member(value, "engine");
  if (!isMapping(member(engine, "auth"))) return [];
  const form = wrongForm(engine);
  return form === undefined ? [] : [problem("auth-in-wrong-engine-form", keyPlace(document, "/engine/auth"), { form })];
});

function wrongForm(engine: Data | undefined): string | undefined {
  const has = (key: string) => member(engine, key) !== undefined;
  if (has("runtime")) return "which has `runtime`";
  if (has("display-name"))
    return "which defines an engine with `display-name`: there, `auth` is a list of other things";
  return has("id") ? undefined : "which has no `id` and selects no engine";
}
