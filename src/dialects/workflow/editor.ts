// The editor features of workflows.
import { keyPlace, sourceOf } from "../../diagnostics/place.ts";
import type { Binding } from "../../model/binding.ts";
import type { WorkflowConfig } from "../../model/workflow-config.ts";
import type { EditorFeatures } from "../dialect.ts";

/** Finds the sign-ins of a workflow, and the file that an imported one comes from. */
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
