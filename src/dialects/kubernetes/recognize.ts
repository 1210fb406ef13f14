// How a manifest with a federated sign-in is distinguished from other YAML.
import { CONTAINER_LISTS, POD_SPECS } from "../../facts/kubernetes.ts";
import { SDK_RULE } from "../../facts/sdk.ts";
import { items, member, memberAt, textMember, type Data } from "../../parse/data.ts";
import { ownValue } from "../../text/own-value.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";

/** A container of a workload, and what contains it. */
export interface FoundContainer {
  readonly container: Data;
  readonly pointer: Pointer;
  /** The workload, which may be an item of a list. */
  readonly workload: Found;
  /** The pod's spec. */
  readonly pod: Found;
}

/** A part of a document, and its pointer. */
export interface Found {
  readonly value: Data;
  readonly pointer: Pointer;
}

/** The containers of a workload, or of a list of workloads. */
export function listContainers(document: Data): FoundContainer[] {
  const workloads =
    member(document, "kind") === "List"
      ? items(member(document, "items")).map((value, index) => ({ value, pointer: joinPointer("", "items", index) }))
      : [{ value: document, pointer: "" }];
  return workloads.flatMap((workload) => {
    const path = ownValue(POD_SPECS, textMember(workload.value, "kind") ?? "") ?? [];
    const value = path.length === 0 ? undefined : memberAt(workload.value, path);
    return value === undefined ? [] : listInPod(workload, { value, pointer: joinPointer(workload.pointer, ...path) });
  });
}

function listInPod(workload: Found, pod: Found): FoundContainer[] {
  return CONTAINER_LISTS.flatMap((list) =>
    items(member(pod.value, list)).map((container, index) => ({
      container,
      pointer: joinPointer(pod.pointer, list, index),
      workload,
      pod,
    })),
  );
}

/** Whether a container signs in with a federation rule. */
export function hasRule({ container }: FoundContainer): boolean {
  return items(member(container, "env")).some((item) => member(item, "name") === SDK_RULE);
}

/** Whether a document has a container that signs in with a federation rule. */
export function isFederatedWorkload(document: Data): boolean {
  return listContainers(document).some(hasRule);
}
