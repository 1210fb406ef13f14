// What an editor shows of a workflow.
import { keyPlace, sourceOf } from "../../diagnostics/place.ts";
import type { Binding } from "../../model/binding.ts";
import type { WorkflowConfig } from "../../model/workflow-config.ts";
import type { EditorFeatures } from "../dialect.ts";

/** The sign-ins of a workflow, and which file lends one. */
export function findWorkflowFeatures({ document }: WorkflowConfig, bindings: readonly Binding[]): EditorFeatures {
  const imports = keyPlace(document, "/imports");
  const federated = bindings.flatMap((each) => (each.federation ? [{ ...each, federation: each.federation }] : []));
  return {
    links: [],
    origins: federated.flatMap(({ isImported, place }) => {
      return isImported ? [{ place: imports, name: sourceOf(place).name }] : [];
    }),
    signIns: federated
      .filter(({ isDetection }) => !isDetection)
      .map(({ isImported, federation }) => ({ place: isImported ? imports : federation.place })),
  };
}
