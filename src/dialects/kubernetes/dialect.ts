// The dialect of manifests of Kubernetes workloads.
import { SDK_RULE } from "../../facts/sdk.ts";
import { hasKubernetesShape } from "../../generated/kubernetes-guards.ts";
import type { KubernetesConfig } from "../../model/kubernetes-config.ts";
import type { Dialect } from "../dialect.ts";
import { checkKubernetes } from "./check.ts";
import { isFederatedWorkload, KEY_MARK, listContainers } from "./recognize.ts";

/** Manifests of Kubernetes workloads. */
export const KUBERNETES: Dialect<KubernetesConfig> = {
  name: "kubernetes",
  schema: "kubernetes",
  hasRightShape: hasKubernetesShape,
  marks: { yaml: new RegExp(SDK_RULE) },
  withKeys: { marks: { yaml: KEY_MARK }, recognizes: (value) => listContainers(value).length > 0 },
  isOftenTemplate: true,
  sources: ["file", "env"],
  readsFirstOnly: false,
  documentsBelongTogether: true,
  recognizes: isFederatedWorkload,
  credentials: { isAllOurs: false, paths: [] },
  check: checkKubernetes,
};
