// A manifest → config.
import { keyPlace } from "../../diagnostics/place.ts";
import { describeDeclared, type DeclaredSignIn } from "../../model/declared-config.ts";
import type { EnvironmentLayer } from "../../model/file-config.ts";
import type { KubernetesConfig } from "../../model/kubernetes-config.ts";
import { items, member, textMember, type Data } from "../../parse/data.ts";
import type { Text } from "../../syntax/text.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { isWrong, type CheckedDocument } from "../checked-document.ts";
import { declareAuth } from "../declared-auth.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import { readSdkVariables, SDK_SPELLING } from "../sdk-variables.ts";
import { listContainers, RULE } from "./recognize.ts";
import { textAt } from "../text.ts";

/** Lowers a manifest: the containers with a federation rule. */
export function lowerKubernetes(document: CheckedDocument): KubernetesConfig {
  const signIns = listContainers(document.value).flatMap(({ container, pointer }) => {
    const variables = lowerVariables(document, container, pointer);
    return variables.has(RULE) ? [lowerSignIn(document, container, pointer, variables)] : [];
  });
  return { dialect: "kubernetes", ...describeDeclared(signIns), lookalikes: findLookalikeKeys(document) };
}

/** The variables with a value. Of several with the same name, Kubernetes uses the last. */
function lowerVariables(document: CheckedDocument, container: Data, pointer: Pointer): ReadonlyMap<string, Text> {
  const named = items(member(container, "env")).flatMap((item, index) => {
    const name = textMember(item, "name");
    const at = joinPointer(pointer, "env", index, "value");
    return name === undefined ? [] : [[name, textAt(document, at, textMember(item, "value") ?? "")] as const];
  });
  return new Map(named);
}

function lowerSignIn(
  document: CheckedDocument,
  container: Data,
  pointer: Pointer,
  variables: ReadonlyMap<string, Text>,
): DeclaredSignIn {
  const { missing, ...read } = readSdkVariables({
    textOf: (variable) => {
      const text = variables.get(variable);
      return text?.value === "" ? undefined : text;
    },
    isWrong: ({ place }) => isWrong(document, place.pointer),
    setElsewhere: () => undefined,
  });
  const rule = variables.get(RULE)?.place;
  const place = rule ? { ...rule, part: "key" as const } : keyPlace(document, pointer);
  const layer: EnvironmentLayer = { role: "container", name: "env", variables, wrongTypes: new Map() };
  return {
    kind: "container",
    name: textMember(container, "name") ?? "",
    place: keyPlace(document, pointer),
    program: "sdk",
    layers: [layer],
    missing,
    auth: declareAuth(
      {
        ...read,
        spelling: SDK_SPELLING,
        place,
        block: keyPlace(document, joinPointer(pointer, "env")),
        isComplete: read.unreadable.length === 0 && missing.length === 0,
      },
      "variables",
    ),
  };
}
