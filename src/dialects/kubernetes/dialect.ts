// The dialect of manifests of Kubernetes workloads.
import { SDK_RULE } from "../../facts/sdk.ts";
import { hasKubernetesShape } from "../../generated/kubernetes-guards.ts";
import type { KubernetesConfig } from "../../model/kubernetes-config.ts";
import type { Dialect } from "../dialect.ts";
import { KEY_MARK } from "../key-mark.ts";
import { checkKubernetes } from "./check.ts";
import { isFederatedWorkload, listContainers } from "./recognize.ts";

const RULE_MARK = new RegExp(SDK_RULE);

/** Manifests of Kubernetes workloads. */
export const KUBERNETES: Dialect<KubernetesConfig> = {
  name: "kubernetes",
  schema: "kubernetes",
  hasRightShape: hasKubernetesShape,
  marks: { yaml: RULE_MARK, json: RULE_MARK },
  withKeys: { marks: { yaml: KEY_MARK, json: KEY_MARK }, recognizes: (value) => listContainers(value).length > 0 },
  isOftenTemplate: true,
  sources: ["file", "env"],
  readsFirstOnly: false,
  documentsBelongTogether: true,
  recognizes: isFederatedWorkload,
  credentials: { isAllOurs: false, paths: [] },
  check: checkKubernetes,
};
