// A manifest → config.
import { keyPlace } from "../../diagnostics/place.ts";
import { CONTAINER_LISTS, POD_SPECS } from "../../facts/kubernetes.ts";
import { SDK_IDS } from "../../facts/sdk.ts";
import { describeDeclared, type DeclaredSignIn } from "../../model/declared-config.ts";
import type { EnvironmentLayer } from "../../model/file-config.ts";
import type { KubernetesConfig } from "../../model/kubernetes-config.ts";
import { items, member, memberAt, textMember, type Data } from "../../parse/data.ts";
import type { Text } from "../../syntax/text.ts";
import { ownValue } from "../../text/own-value.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { isWrong, type CheckedDocument } from "../checked-document.ts";
import { declareAuth } from "../declared-auth.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import { readSdkVariables, SDK_SPELLING } from "../sdk-variables.ts";
import { textAt } from "../text.ts";

const [RULE = ""] = Object.keys(SDK_IDS);

interface FoundContainer {
  readonly container: Data;
  readonly pointer: Pointer;
}

/** The containers of a workload. */
export function listContainers(value: Data): FoundContainer[] {
  const path = ownValue(POD_SPECS, textMember(value, "kind") ?? "") ?? [];
  const spec = path.length === 0 ? undefined : memberAt(value, path);
  return CONTAINER_LISTS.flatMap((list) =>
    items(member(spec, list)).map((container, index) => ({
      container,
      pointer: joinPointer("", ...path, list, index),
    })),
  );
}

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
