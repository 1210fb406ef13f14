// The frontmatter of a workflow → config.
import { keyPlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Text } from "../ir/federation.ts";
import type { Permissions } from "../ir/permissions.ts";
import type { EngineConfig, EnvironmentLayer, WorkflowConfig } from "../ir/workflow-config.ts";
import { entries, isMapping, isScalar, items, member, textMember, typeName, type Data } from "../parse/data.ts";
import { joinPointer } from "../text/pointer.ts";
import type { CheckedDocument } from "./checked-document.ts";
import { describeValue, readEngine, selectsEngine } from "./engine-form.ts";
import { findImportedEngine, listImports } from "./imports.ts";
import { fillInputs } from "./inputs.ts";
import type { Reader } from "./reader.ts";
import { evaluatedText } from "./text.ts";
import { findUnreadInWorkflow } from "./unread-auth.ts";
import { lowerWorkflowAuth } from "./workflow-block.ts";

/** A lowered workflow, and what is wrong with the files that it imports. */
export interface LoweredWorkflow {
  readonly config: WorkflowConfig;
  readonly problems: readonly Problem[];
}

/** Lowers a frontmatter. The engine may come from an import, `permissions` and `on` never do. */
export function lowerWorkflow(document: CheckedDocument, reader: Reader): LoweredWorkflow {
  const { value } = document;
  const imported = selectsEngine(value) ? undefined : findImportedEngine(document, reader, selectsEngine);
  const home = imported?.document ?? (imported?.isUnknown ? undefined : document);
  const rootModel = textMember(value, "model");
  const model = rootModel === undefined ? undefined : evaluatedText(document, "/model", rootModel);
  const lower = (from: CheckedDocument) => lowerEngine(from, from !== document, imported?.inputs, model);
  const own = member(value, "engine") === undefined ? undefined : lower(document);
  const engine = home && selectsEngine(home.value) ? (home === document ? own : lower(home)) : undefined;
  const config: WorkflowConfig = {
    dialect: "workflow",
    document,
    value,
    isShared: member(value, "on") === undefined,
    isStrict: member(value, "strict") !== false,
    permissions: lowerPermissions(member(value, "permissions")),
    ...(letsForksIn(value) && { forks: keyPlace(document, "/on/pull_request/forks") }),
    hasDetection: hasDetection(value),
    hasImports: listImports(document).length > 0,
    unread: findUnreadInWorkflow(document),
    ...(own && { own }),
    ...(imported?.isUnknown ? { engine: "unknown" as const } : engine && { engine }),
    layers: [
      layer(document, "env"),
      ...(home ? [layer(home, "engine.env", imported?.inputs)] : []),
      layer(document, "sandbox.agent.env"),
    ],
  };
  return { config, problems: imported?.problems ?? [] };
}

function lowerEngine(
  document: CheckedDocument,
  isImported: boolean,
  inputs: Data | undefined,
  rootModel: Text | undefined,
): EngineConfig {
  const engine = fillInputs(member(document.value, "engine") ?? null, inputs);
  const auth = member(engine, "auth");
  return {
    ...readEngine(document, "/engine", engine, rootModel),
    isImported,
    // A list stands in the form that defines an engine, and means other things.
    ...(auth !== undefined && !Array.isArray(auth) && { auth: lowerWorkflowAuth(document, "/engine/auth", auth) }),
  };
}

function lowerPermissions(permissions: Data | undefined): Permissions {
  if (permissions === undefined) return { kind: "none" };
  if (isScalar(permissions)) return { kind: "word", word: String(permissions) };
  if (!isMapping(permissions)) return { kind: "other", found: permissions === null ? "empty" : typeName(permissions) };
  const levels = entries(permissions).map(([scope, level]) => {
    return [scope, typeof level === "string" ? level : undefined] as const;
  });
  return { kind: "scopes", levels: new Map(levels) };
}

function letsForksIn(value: Data): boolean {
  const forks = member(member(member(value, "on"), "pull_request"), "forks");
  return typeof forks === "string" ? forks !== "" : items(forks).length > 0;
}

/** Detection is there with safe outputs, unless it is switched off. */
function hasDetection(value: Data): boolean {
  const outputs = member(value, "safe-outputs");
  const detection = member(outputs, "threat-detection") ?? member(value, "threat-detection");
  return isMapping(outputs) && detection !== false && member(detection, "enabled") !== false;
}

function layer(document: CheckedDocument, name: EnvironmentLayer["name"], inputs?: Data): EnvironmentLayer {
  const path = name.split(".");
  const mapping = path.reduce<Data | undefined>(member, fillInputs(document.value, inputs));
  const pointer = joinPointer("", ...path);
  const variables = entries(mapping).map(([variable, value]) => {
    return [
      variable,
      evaluatedText(document, joinPointer(pointer, variable), isScalar(value) ? String(value) : ""),
    ] as const;
  });
  const wrong = entries(mapping).flatMap(([variable, value]) => {
    return typeof value === "string" ? [] : [[variable, describeValue(value)] as const];
  });
  const isWrong = mapping !== undefined && !isMapping(mapping);
  return {
    name,
    variables: new Map(variables),
    wrongTypes: new Map(wrong),
    ...(isWrong && { wrongShape: { found: describeValue(mapping), place: keyPlace(document, pointer) } }),
  };
}
