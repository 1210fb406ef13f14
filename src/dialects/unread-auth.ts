// Sign-ins that stand where nothing reads them. The rest of a file is not ours; what is ours in it are the words of the block.
import { keyPlace, type DocumentPlace } from "../diagnostics/place.ts";
import type { Federation } from "../ir/federation.ts";
import { entries, isMapping, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";

const NOTATIONS: readonly Federation["notation"][] = ["workload_identity_federation", "anthropic-wif", "github-oidc"];
const KEYS = ["workload_identity_federation", "federation_rule_id", "federation-rule-id"];

type Child = readonly [key: string, value: Data, pointer: Pointer];

/** Those of an agent file: anywhere else than as `auth` of a provider or model. */
export function findUnreadInAgentFile(document: Document): DocumentPlace[] {
  const top = childrenOf(document.value, "");
  const sections = top.flatMap(([section, value, pointer]) => {
    if (section !== "providers" && section !== "models" && section !== "agents") return [];
    const named = childrenOf(value, pointer);
    const inside = named.flatMap(([, entry, at]) => childrenOf(entry, at));
    const options = inside.flatMap(([key, given, at]) => (key === "provider_opts" ? childrenOf(given, at) : []));
    const misplaced = section === "agents" ? inside : inside.filter(([key]) => key !== "auth");
    // An entry can have any name; one with this name can only be a block that lacks the entry's.
    return [...named.filter(([name]) => name === "auth"), ...misplaced, ...options];
  });
  return blocksAmong(document, [...top, ...sections]);
}

/** Those of a frontmatter: beside `engine`, or in it in another place than `auth`. */
export function findUnreadInWorkflow(document: Document): DocumentPlace[] {
  const top = childrenOf(document.value, "");
  const inside = top.flatMap(([key, value, pointer]) => (key === "engine" ? childrenOf(value, pointer) : []));
  const variables = inside.flatMap(([key, value, pointer]) => (key === "env" ? childrenOf(value, pointer) : []));
  return blocksAmong(document, [...top, ...inside.filter(([key]) => key !== "auth"), ...variables]);
}

function childrenOf(value: Data, pointer: Pointer): Child[] {
  return entries(value).map(([key, inner]) => [key, inner, joinPointer(pointer, key)]);
}

function blocksAmong(document: Document, children: readonly Child[]): DocumentPlace[] {
  return children
    .filter(([, value, pointer]) => isBlock(value) && !hasAnchor(document, pointer))
    .map(([, , pointer]) => keyPlace(document, pointer));
}

/** Whether the block has a name, by which it can stand in other places too. */
function hasAnchor(document: Document, pointer: Pointer): boolean {
  const { end } = document.locate(pointer, "key").range;
  const { start } = document.locate(pointer, "value").range;
  return document.source.text.slice(end, start).includes("&");
}

function isBlock(value: Data): boolean {
  if (!isMapping(value)) return false;
  return NOTATIONS.some((notation) => value["type"] === notation) || KEYS.some((key) => value[key] !== undefined);
}
