// Values in `engine.env` that are not strings.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { layersOf } from "../../model/workflow-config.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `wrong-env-type`. In other mappings GitHub converts numbers and booleans to strings. */
export const wrongEnvType: WorkflowRule = ({ config }) =>
  layersOf(config)
    .filter(({ role }) => role === "engine")
    .flatMap(({ name: layer, place, variables, wrongTypes, wrongShape }) => [
      ...(place && wrongShape !== undefined ? [problem("wrong-env-type", place, { layer, found: wrongShape })] : []),
      ...[...wrongTypes].flatMap(([variable, found]) => {
        const at = variables.get(variable)?.place;
        return at ? [problem("wrong-env-type", valuePlace(at.document, at.pointer), { layer, variable, found })] : [];
      }),
    ]);
