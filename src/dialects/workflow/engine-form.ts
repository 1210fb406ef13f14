// An `engine`: its form, the engine that it selects, the model provider that it uses, and how it signs in.
import { keyPlace } from "../../diagnostics/place.ts";
import type { ValueType } from "../../diagnostics/value-type.ts";
import { findEngine, resolveModelProvider } from "../../facts/engine.ts";
import type { Text } from "../../syntax/text.ts";
import type { EngineConfig, EngineForm } from "../../model/workflow-config.ts";
import { isList, isMapping, member, memberAt, textMember, valueType, type Data } from "../../parse/data.ts";
import { joinPointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { outlineOf, textAt } from "../text.ts";
import { lowerWorkflowAuth } from "./block.ts";

/** Whether a frontmatter selects an engine. An `engine` with only `model` or `mcp` does not. */
export function selectsEngine(value: Data): boolean {
  const engine = member(value, "engine");
  return engine !== undefined && formOf(engine) !== "settings";
}

/** Lowers the engine at a path of keys. `rootModel` is the `model` at the top level of the workflow. */
export function lowerEngine(
  document: CheckedDocument,
  path: readonly string[],
  { isImported, rootModel }: { readonly isImported: boolean; readonly rootModel?: Text | undefined },
): EngineConfig {
  const pointer = joinPointer("", ...path);
  const engine = memberAt(document.value, path) ?? null;
  const form = formOf(engine);
  const text = (key: string): Text | undefined => {
    const value = textMember(engine, key);
    return value === undefined ? undefined : textAt(document, joinPointer(pointer, key), value, "github");
  };
  const id = typeof engine === "string" ? textAt(document, pointer, engine, "github") : text("id");
  const name = id && findEngine(id.value);
  const written = member(engine, "id");
  const explicit = text("provider") ?? text("model-provider");
  const auth = member(engine, "auth");
  const authAt = joinPointer(pointer, "auth");
  const isRuntime = form === "runtime";
  return {
    form,
    ...(id && { id }),
    ...(written !== undefined && !id && { wrongId: wrongType(written) }),
    ...(name && { name }),
    ...(name && !isRuntime && { modelProvider: resolveModelProvider(name, explicit, text("model") ?? rootModel) }),
    place: keyPlace(document, pointer),
    isImported,
    // A list belongs to the form that defines an engine, and has another meaning.
    ...(auth !== undefined && !isList(auth) && { auth: lowerWorkflowAuth(document, authAt, auth) }),
    ...((isMapping(auth) || isList(auth)) && { authOutline: outlineOf(document, authAt, auth) }),
  };
}

/** The type of a value that should be a non-empty string but is not. */
export function wrongType(value: Data): ValueType {
  return value === "" ? "empty-string" : valueType(value);
}

function formOf(engine: Data): EngineForm {
  if (typeof engine === "string") return "name";
  const has = (key: string) => member(engine, key) !== undefined;
  if (has("runtime")) return "runtime";
  if (!has("id")) return "settings";
  return has("display-name") ? "definition" : "id";
}
