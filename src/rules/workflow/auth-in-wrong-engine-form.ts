// Auth in a form of engine that has none, or has something else under that name.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { EngineConfig, Outline } from "../../model/workflow-config.ts";
import { engines, type WorkflowRule } from "../rule.ts";

/** Raises `auth-in-wrong-engine-form`. */
export const authInWrongEngineForm: WorkflowRule = (subject) => engines(subject).flatMap(checkEngine);

function checkEngine({ form, authOutline }: EngineConfig): Problem[] {
  if (!authOutline || authOutline.kind === SHAPES[form]) return [];
  return [problem("auth-in-wrong-engine-form", { ...authOutline.place, part: "key" }, { form })];
}

// What `auth` is in the forms that have it.
const SHAPES: Readonly<Record<EngineConfig["form"], Outline["kind"] | undefined>> = {
  runtime: undefined,
  settings: undefined,
  definition: "list",
  id: "mapping",
  name: "mapping",
};
