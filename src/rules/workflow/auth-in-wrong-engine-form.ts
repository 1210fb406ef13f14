// Auth in a form of engine that has none, or has something else under that name.
import { keyPlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { EngineConfig } from "../../model/workflow-config.ts";
import { joinPointer } from "../../text/pointer.ts";
import { engines, type WorkflowRule } from "../rule.ts";

/** Raises `auth-in-wrong-engine-form`. */
export const authInWrongEngineForm: WorkflowRule = ({ config }) => engines(config).flatMap(checkEngine);

function checkEngine({ form, authShape, place: { document, pointer } }: EngineConfig): Problem[] {
  if (authShape === undefined || authShape === SHAPES[form]) return [];
  return [problem("auth-in-wrong-engine-form", keyPlace(document, joinPointer(pointer, "auth")), { form })];
}

// What `auth` is in the forms that have it.
const SHAPES: Readonly<Record<EngineConfig["form"], EngineConfig["authShape"]>> = {
  runtime: undefined,
  settings: undefined,
  definition: "list",
  id: "mapping",
  name: "mapping",
};
