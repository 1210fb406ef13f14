// The dialect of manifests of Kubernetes workloads.
import { hasKubernetesShape } from "../../generated/kubernetes-guards.ts";
import type { KubernetesConfig } from "../../model/kubernetes-config.ts";
import type { Dialect } from "../dialect.ts";
import { checkKubernetes } from "./check.ts";
import { isFederatedWorkload, RULE } from "./recognize.ts";

/** Manifests of Kubernetes workloads. */
export const KUBERNETES: Dialect<KubernetesConfig> = {
  name: "kubernetes",
  schema: "kubernetes",
  hasRightShape: hasKubernetesShape,
  marks: { yaml: new RegExp(RULE) },
  isOftenTemplate: true,
  sources: ["file", "env"],
  readsFirstOnly: false,
  recognizes: isFederatedWorkload,
  credentials: { isAllOurs: false, paths: [] },
  check: checkKubernetes,
  needsNothing: "No environment variables are needed.",
};
