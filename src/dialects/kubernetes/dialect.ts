// The dialect of manifests of Kubernetes workloads.
import { SDK_IDS } from "../../facts/sdk.ts";
import { hasKubernetesShape } from "../../generated/kubernetes-guards.ts";
import type { KubernetesConfig } from "../../model/kubernetes-config.ts";
import { items, member, textMember, type Data } from "../../parse/data.ts";
import type { Dialect } from "../dialect.ts";
import { checkKubernetes, listContainers } from "./check.ts";

const [RULE] = Object.keys(SDK_IDS);

/** Whether a document is a workload with a container that signs in with a federation rule. */
function isFederatedWorkload(value: Data): boolean {
  return listContainers(value).some(({ container }) =>
    items(member(container, "env")).some((item) => textMember(item, "name") === RULE),
  );
}

/** Manifests of Kubernetes workloads. */
export const KUBERNETES: Dialect<KubernetesConfig> = {
  name: "kubernetes",
  schema: "kubernetes",
  hasRightShape: hasKubernetesShape,
  readsFirstOnly: false,
  recognizes: isFederatedWorkload,
  credentials: { isAllOurs: false, paths: [] },
  check: checkKubernetes,
  needsNothing: "No environment variables are needed.",
};
