// A manifest → its config, its bindings, and the mistakes in their meaning.
import type { KubernetesConfig } from "../../model/kubernetes-config.ts";
import { KUBERNETES_RULES } from "../../rules/kubernetes-rules.ts";
import { checkDeclared } from "../check-declared.ts";
import type { CheckedDocument } from "../checked-document.ts";
import type { Checked } from "../dialect.ts";
import { lowerKubernetes } from "./lower.ts";

/** Lowers a manifest and applies the rules to it. */
export function checkKubernetes(document: CheckedDocument): Checked<KubernetesConfig> {
  return checkDeclared(lowerKubernetes(document), KUBERNETES_RULES);
}
