// The frontmatter of a workflow → config.
import { keyPlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { EngineConfig, EnvironmentLayer, Preference, WorkflowConfig } from "../ir/workflow-config.ts";
import { entries, isScalar, member, textMember, type Data } from "../parse/data.ts";
import { joinPointer } from "../text/pointer.ts";
import type { CheckedDocument } from "./checked-document.ts";
import type { ImportedFile } from "./imported-file.ts";
import { readImports } from "./imports.ts";
import { findLentEngine, selectsEngine } from "./lent-engine.ts";
import type { Reader } from "./reader.ts";
import { evaluatedText } from "./text.ts";
import type { FilledSource } from "./trace-inputs.ts";
import { findUnreadInWorkflow } from "./unread-auth.ts";
import { lowerWorkflowAuth } from "./workflow-block.ts";

/** A lowered workflow, and what is wrong with the files that it imports. */
export interface LoweredWorkflow {
  readonly config: WorkflowConfig;
  readonly problems: readonly Problem[];
  /** The imported files with values that are given to them. */
  readonly filled: readonly FilledSource[];
}

/** Lowers a frontmatter. The engine and `env` may come from an import, `permissions` and `on` never do. */
export function lowerWorkflow(document: CheckedDocument, reader: Reader): LoweredWorkflow {
  const { value } = document;
  const imports = readImports(document, reader);
  const { file, isUnknown, problems } = findLentEngine(document, imports);
  const home = file?.document ?? (isUnknown ? undefined : document);
  const engine =
    home && selectsEngine(home.value) ? lowerEngine(home, ["engine"], { isImported: home !== document }) : undefined;
  const environment = mergeLayers(
    "env",
    [...imports.files.filter((each) => !each.import.directive).map((each) => each.document), document].map((each) =>
      layer(each, "env"),
    ),
  );
  const detection = lowerDetection(document, environment, imports.files);
  const config: WorkflowConfig = {
    dialect: "workflow",
    document,
    value,
    unread: findUnreadInWorkflow(document),
    preferences: listPreferences(document),
    ...(isUnknown ? { engine: "unknown" as const } : engine && { engine }),
    layers: [environment, ...(home ? [layer(home, "engine.env")] : []), layer(document, "sandbox.agent.env")],
    ...(detection && { detection }),
  };
  return {
    config,
    problems,
    filled: imports.files.map((each) => ({ source: each.document.source, filled: each.filled })),
  };
}

// Keys that make gh-aw build an engine of the workflow's own, and lose the imported one (https://github.com/github/gh-aw/issues/61761).
const ROOT_PREFERENCES = [
  "model",
  "max-turns",
  "max-ai-credits",
  "max-runs",
  "max-effective-tokens",
  "max-tool-denials",
  "max-turn-cache-misses",
];

function listPreferences(document: CheckedDocument): Preference[] {
  const listed = (keys: readonly string[], isRoot: boolean, ...path: readonly string[]) =>
    keys
      .filter((key) => member(valueAt(document.value, path), key) !== undefined)
      .map((key) => ({
        key: [...path, key].join("."),
        place: keyPlace(document, joinPointer("", ...path, key)),
        isRoot,
      }));
  const engine = selectsEngine(document.value) ? [] : listed(["model", "mcp"], false, "engine");
  return [...listed(ROOT_PREFERENCES, true), ...engine];
}

const DETECTION = ["safe-outputs", "threat-detection"];

/** The engine of the detection job, if it has one of its own (gh-aw, pkg/workflow/threat_detection_inline_engine.go). */
function lowerDetection(
  document: CheckedDocument,
  environment: EnvironmentLayer,
  files: readonly ImportedFile[],
): WorkflowConfig["detection"] {
  const detection = valueAt(document.value, DETECTION);
  if (detection === undefined) {
    const isImported = files.some((file) => valueAt(file.document.value, DETECTION) !== undefined);
    return isImported ? "unknown" : undefined;
  }
  const engine = member(detection, "engine");
  const isOff = member(detection, "enabled") === false || engine === undefined || engine === null || engine === false;
  if (isOff) return undefined;
  const path = [...DETECTION, "engine"];
  return {
    engine: lowerEngine(document, path, { isImported: false }),
    layers: [environment, layerAt(document, "threat-detection.engine.env", [...path, "env"])],
  };
}

function lowerEngine(
  document: CheckedDocument,
  path: readonly string[],
  { isImported }: Pick<EngineConfig, "isImported">,
): EngineConfig {
  const engine = valueAt(document.value, path);
  const pointer = joinPointer("", ...path);
  const id = typeof engine === "string" ? engine : textMember(engine, "id");
  const auth = member(engine, "auth");
  return {
    ...(id !== undefined && { id }),
    place: keyPlace(document, pointer),
    isImported,
    // A list stands in the form that defines an engine, and means other things.
    ...(auth !== undefined &&
      !Array.isArray(auth) && { auth: lowerWorkflowAuth(document, joinPointer(pointer, "auth"), auth) }),
  };
}

function layer(document: CheckedDocument, name: EnvironmentLayer["name"]): EnvironmentLayer {
  return layerAt(document, name, name.split("."));
}

function layerAt(document: CheckedDocument, name: EnvironmentLayer["name"], path: readonly string[]): EnvironmentLayer {
  const pointer = joinPointer("", ...path);
  const variables = entries(valueAt(document.value, path)).map(([variable, value]) => {
    return [
      variable,
      evaluatedText(document, joinPointer(pointer, variable), isScalar(value) ? String(value) : ""),
    ] as const;
  });
  return { name, variables: new Map(variables) };
}

/** One layer of several mappings, a later one hiding the ones before it. */
function mergeLayers(name: EnvironmentLayer["name"], layers: readonly EnvironmentLayer[]): EnvironmentLayer {
  return { name, variables: new Map(layers.flatMap(({ variables }) => [...variables])) };
}

function valueAt(value: Data, path: readonly string[]): Data | undefined {
  return path.reduce<Data | undefined>(member, value);
}
