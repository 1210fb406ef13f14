// Values in `engine.env` that are no texts.
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { layersOf } from "../../model/engines.ts";
import { forSignIns, type WorkflowRule } from "../rule.ts";

/** Raises `wrong-env-type`. In other mappings GitHub itself makes texts of numbers and booleans. */
export const wrongEnvType: WorkflowRule = forSignIns(({ config }) =>
  layersOf(config)
    .filter(({ name }) => name === "engine.env" || name === "threat-detection.engine.env")
    .flatMap(({ name: layer, variables, wrongTypes, wrongShape }) => [
      ...(wrongShape ? [problem("wrong-env-type", wrongShape.place, { layer, found: wrongShape.found })] : []),
      ...[...wrongTypes].flatMap(([variable, found]) => {
        const place = variables.get(variable)?.place;
        return place
          ? [problem("wrong-env-type", valuePlace(place.document, place.pointer), { layer, variable, found })]
          : [];
      }),
    ]),
);
