// The job that looks for threats in what the agent wants to write (gh-aw, pkg/workflow/threat_detection_inline_engine.go).
import type { EnvironmentLayer } from "../../model/file-config.ts";
import type { WorkflowConfig } from "../../model/workflow-config.ts";
import { isMapping, member, memberAt } from "../../parse/data.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { lowerEngine } from "./engine-form.ts";
import { lowerLayer } from "./environment-layers.ts";
import type { ImportedFile } from "./imported-file.ts";

const DETECTION = ["safe-outputs", "threat-detection"];

/** Lowers what a workflow says of its detection job, which is there with safe outputs unless it is switched off. */
export function lowerDetection(
  document: CheckedDocument,
  environment: EnvironmentLayer,
  files: readonly ImportedFile[],
): Pick<WorkflowConfig, "detection" | "hasDetection"> {
  const { value } = document;
  const written = memberAt(value, DETECTION);
  const switched = written ?? member(value, "threat-detection");
  const isOff = switched === false || member(switched, "enabled") === false;
  const hasDetection = isMapping(member(value, "safe-outputs")) && !isOff;
  if (written === undefined) {
    const isImported = files.some((file) => memberAt(file.document.value, DETECTION) !== undefined);
    return { hasDetection, ...(isImported && { detection: "unknown" }) };
  }
  const engine = member(written, "engine");
  if (isOff || engine === undefined || engine === null || engine === false) return { hasDetection };
  const path = [...DETECTION, "engine"];
  return {
    hasDetection,
    detection: {
      engine: lowerEngine(document, path, { isImported: false }),
      layers: [environment, lowerLayer(document, "threat-detection.engine.env", [...path, "env"])],
    },
  };
}
