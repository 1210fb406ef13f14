// The mappings of environment variables in a workflow.
import { keyPlace } from "../../diagnostics/place.ts";
import type { EnvironmentLayer } from "../../model/file-config.ts";
import { entries, isMapping, memberAt } from "../../parse/data.ts";
import type { Document } from "../../parse/document.ts";
import { joinPointer } from "../../text/pointer.ts";
import { wrongType } from "./engine-form.ts";
import { lowerVariables } from "../variables.ts";

/** Lowers one mapping of variables. By default its path follows from its name. */
export function lowerLayer(
  document: Document,
  role: EnvironmentLayer["role"],
  name: string,
  path: readonly string[] = name.split("."),
): EnvironmentLayer {
  const mapping = memberAt(document.value, path);
  const pointer = joinPointer("", ...path);
  const wrong = entries(mapping).flatMap(([variable, value]) => {
    return typeof value === "string" ? [] : [[variable, wrongType(value)] as const];
  });
  const isWritten = mapping !== undefined;
  return {
    role,
    name,
    ...(isWritten && { place: keyPlace(document, pointer) }),
    variables: lowerVariables(document, pointer, mapping),
    wrongTypes: new Map(wrong),
    ...(isWritten && !isMapping(mapping) && { wrongShape: wrongType(mapping) }),
  };
}

/** Merges the `env` of a workflow and of the files that it imports. Later ones override earlier ones. */
export function lowerEnvironment(documents: readonly Document[]): EnvironmentLayer {
  const layers = documents.map((document) => lowerLayer(document, "workflow", "env"));
  return {
    role: "workflow",
    name: "env",
    variables: new Map(layers.flatMap(({ variables }) => [...variables])),
    wrongTypes: new Map(layers.flatMap(({ wrongTypes }) => [...wrongTypes])),
  };
}
