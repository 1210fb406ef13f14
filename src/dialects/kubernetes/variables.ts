// The `env` of a container → its variables, as far as the manifest contains their values.
import { valuePlace, type DocumentPlace } from "../../diagnostics/place.ts";
import { items, member, textMember, type Data } from "../../parse/data.ts";
import { expandReferences, isTemplated, referredVariable } from "../../syntax/kubernetes-reference.ts";
import type { Text } from "../../syntax/text.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { textAt } from "../text.ts";

/** A variable of a container. */
export interface ContainerVariable {
  /** The place of its name. */
  readonly place: DocumentPlace;
  /** Its value, which may be empty; absent if the cluster or Helm sets it. */
  readonly text?: Text;
  /** The name of the ConfigMap or the Secret that sets it, and the key in it. */
  readonly setBy: readonly string[];
  /** Whether its value contains that of another variable. */
  readonly isComposed: boolean;
  /** Whether it may be left unset because what it refers to is optional. */
  readonly isOptional: boolean;
}

/** Reads the variables of a container. Of several with the same name, Kubernetes uses the last. */
export function lowerVariables(
  document: CheckedDocument,
  container: Data,
  pointer: Pointer,
): ReadonlyMap<string, ContainerVariable> {
  const variables = new Map<string, ContainerVariable>();
  const list = items(member(container, "env"));
  const names = new Set(list.flatMap((item) => textMember(item, "name") ?? []));
  for (const [index, item] of list.entries()) {
    const name = textMember(item, "name");
    const at = joinPointer(pointer, "env", index);
    const isLater = (other: string) => names.has(other) && !variables.has(other);
    if (name !== undefined) variables.set(name, lowerVariable(document, item, at, { earlier: variables, isLater }));
  }
  return variables;
}

/** The other variables of a container. A reference to one that is declared later stays as it is. */
interface OtherVariables {
  readonly earlier: ReadonlyMap<string, ContainerVariable>;
  readonly isLater: (name: string) => boolean;
}

function lowerVariable(
  document: CheckedDocument,
  item: Data,
  pointer: Pointer,
  { earlier, isLater }: OtherVariables,
): ContainerVariable {
  const place = valuePlace(document, joinPointer(pointer, "name"));
  const [, reference] = Object.entries(member(item, "valueFrom") ?? {})[0] ?? [];
  const isOptional = member(reference, "optional") === true;
  const setBy = ["name", "key"].flatMap((each) => textMember(reference, each) ?? []);
  const known = { place, isComposed: false, isOptional, setBy };
  const written = member(item, "valueFrom") ? undefined : (textMember(item, "value") ?? "");
  if (written === undefined || isTemplated(written)) return known;
  const text = textAt(document, joinPointer(pointer, "value"), written);
  if (!written.includes("$")) return { ...known, text };

  const referred = earlier.get(referredVariable(written) ?? "")?.text;
  if (referred) return { ...known, text: referred, isComposed: true };
  const value = expandReferences(written, (name) => (isLater(name) ? `$(${name})` : earlier.get(name)?.text?.value));
  return value === undefined ? known : { ...known, text: { ...text, value }, isComposed: true };
}
