// The job that checks the output of the agent for threats (gh-aw, pkg/workflow/threat_detection_inline_engine.go).
import type { EnvironmentLayer } from "../../model/file-config.ts";
import type { Detection } from "../../model/workflow-config.ts";
import { isMapping, member, memberAt } from "../../parse/data.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { lowerEngine } from "./engine-form.ts";
import { lowerLayer } from "./environment-layers.ts";
import type { ImportedFile } from "./imported-file.ts";

const DETECTION = ["safe-outputs", "threat-detection"];

/** Lowers the settings of the detection job, which a workflow with safe outputs has unless it disables it. */
export function lowerDetection(
  document: CheckedDocument,
  environment: EnvironmentLayer,
  files: readonly ImportedFile[],
): Detection {
  const { value } = document;
  const written = memberAt(value, DETECTION);
  const switched = written ?? member(value, "threat-detection");
  const isOff = switched === false || member(switched, "enabled") === false;
  if (written === undefined && files.some((file) => memberAt(file.document.value, DETECTION) !== undefined))
    return { kind: "unknown" };
  if (isOff || !isMapping(member(value, "safe-outputs"))) return { kind: "none" };
  const engine = member(written, "engine");
  if (engine === undefined || engine === null || engine === false) return { kind: "shared" };
  const path = [...DETECTION, "engine"];
  return {
    kind: "own",
    engine: lowerEngine(document, path, { isImported: false }),
    layers: [environment, lowerLayer(document, "engine", "threat-detection.engine.env", [...path, "env"])],
  };
}
