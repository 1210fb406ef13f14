// Values in `engine.env` that are no texts.
import { valuePlace } from "../diagnostics/place.ts";
import { problem } from "../diagnostics/problem.ts";
import { forSignIns, type Rule } from "./rule.ts";

/** Raises `wrong-env-type`. In other mappings GitHub itself makes texts of numbers and booleans. */
export const findWrongEnvTypes: Rule = forSignIns(({ config: { layers } }) =>
  layers
    .filter(({ name }) => name === "engine.env")
    .flatMap(({ variables, wrongTypes, wrongShape }) => [
      ...(wrongShape ? [problem("wrong-env-type", wrongShape.place, { found: wrongShape.found })] : []),
      ...[...wrongTypes].flatMap(([variable, found]) => {
        const place = variables.get(variable)?.place;
        return place ? [problem("wrong-env-type", valuePlace(place.document, place.pointer), { variable, found })] : [];
      }),
    ]),
);
