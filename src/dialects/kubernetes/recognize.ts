// How a manifest with a federated sign-in is distinguished from other YAML.
import { CONTAINER_LISTS, POD_SPECS } from "../../facts/kubernetes.ts";
import { SDK_IDS } from "../../facts/sdk.ts";
import { items, member, memberAt, textMember, type Data } from "../../parse/data.ts";
import { ownValue } from "../../text/own-value.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";

/** The variable that makes a container sign in with federation. */
export const [RULE = ""] = Object.keys(SDK_IDS);

/** A container of a workload, and its pointer. */
export interface FoundContainer {
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

/** Whether a document is a workload with a container that signs in with a federation rule. */
export function isFederatedWorkload(value: Data): boolean {
  return listContainers(value).some(({ container }) =>
    items(member(container, "env")).some((item) => textMember(item, "name") === RULE),
  );
}
