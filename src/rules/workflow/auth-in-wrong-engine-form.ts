// `auth` in a form of `engine` that does not support it, or in which it is something else.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { EngineConfig, Outline } from "../../model/workflow-config.ts";
import { listEngines, type WorkflowRule } from "../rule.ts";

/** Raises `auth-in-wrong-engine-form`. */
export const authInWrongEngineForm: WorkflowRule = (input) => listEngines(input).flatMap(checkEngine);

function checkEngine({ form, authOutline }: EngineConfig): Problem[] {
  if (!authOutline || authOutline.kind === SHAPES[form]) return [];
  return [problem("auth-in-wrong-engine-form", { ...authOutline.place, part: "key" }, { form })];
}

// The type of `auth` in the forms of `engine` that support it.
const SHAPES: Readonly<Record<EngineConfig["form"], Outline["kind"] | undefined>> = {
  runtime: undefined,
  settings: undefined,
  definition: "list",
  id: "mapping",
  name: "mapping",
};
