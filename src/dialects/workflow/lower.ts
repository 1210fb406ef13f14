// The frontmatter of a workflow → config.
import { keyPlace } from "../../diagnostics/place.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import type { Permissions } from "../../model/permissions.ts";
import type { WorkflowConfig } from "../../model/workflow-config.ts";
import {
  entries,
  isMapping,
  isScalar,
  items,
  member,
  memberAt,
  textMember,
  valueType,
  type Data,
} from "../../parse/data.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { lowerDetection } from "./detection.ts";
import { lowerEngine, selectsEngine } from "./engine-form.ts";
import { lowerEnvironment, lowerLayer } from "./environment-layers.ts";
import { readImports } from "./imports.ts";
import { findLentEngine } from "./lent-engine.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import { listPreferences } from "./preferences.ts";
import type { Reader } from "../reader.ts";
import { evaluatedText } from "../text.ts";
import type { FilledSource } from "../trace-inputs.ts";
import { findUnreadInWorkflow } from "../unread-auth.ts";

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
  const model = textMember(value, "model");
  const rootModel = model === undefined ? undefined : evaluatedText(document, "/model", model);
  const lower = (from: CheckedDocument) => lowerEngine(from, ["engine"], { isImported: from !== document, rootModel });
  const own = member(value, "engine") === undefined ? undefined : lower(document);
  const engine = home && selectsEngine(home.value) ? (home === document ? own : lower(home)) : undefined;
  const lending = imports.files.filter((each) => !each.import.directive).map((each) => each.document);
  const environment = lowerEnvironment([...lending, document]);
  const detection = lowerDetection(document, environment, imports.files);
  const config: WorkflowConfig = {
    dialect: "workflow",
    auths: [engine?.auth, detection.detection === "unknown" ? undefined : detection.detection?.engine.auth].flatMap(
      (auth) => auth ?? [],
    ),
    readsAuthAt: "`auth` of `engine`, in the form with `id`",
    agentNames: [],
    environment,
    isIncomplete: isUnknown,
    document,
    value,
    isShared: member(value, "on") === undefined,
    isStrict: member(value, "strict") !== false,
    permissions: lowerPermissions(member(value, "permissions")),
    ...(letsForksIn(value) && { forks: keyPlace(document, "/on/pull_request/forks") }),
    hasImports: imports.files.length > 0 || imports.unknown.length > 0,
    preferences: listPreferences(document),
    unread: findUnreadInWorkflow(document),
    lookalikes: findLookalikeKeys(document),
    ...(own && { own }),
    ...(isUnknown ? { engine: "unknown" as const } : engine && { engine }),
    layers: [environment, ...(home ? [lowerLayer(home, "engine.env")] : []), lowerLayer(document, "sandbox.agent.env")],
    ...detection,
  };
  const filled = imports.files.map((each) => ({ source: each.document.source, filled: each.filled }));
  return { config, problems, filled };
}

function lowerPermissions(permissions: Data | undefined): Permissions {
  if (permissions === undefined) return { kind: "none" };
  if (isScalar(permissions)) return { kind: "word", word: String(permissions) };
  if (!isMapping(permissions)) return { kind: "other", found: valueType(permissions) };
  const levels = entries(permissions).map(([scope, level]) => {
    return [scope, typeof level === "string" ? level : undefined] as const;
  });
  return { kind: "scopes", levels: new Map(levels) };
}

function letsForksIn(value: Data): boolean {
  const forks = memberAt(value, ["on", "pull_request", "forks"]);
  return typeof forks === "string" ? forks !== "" : items(forks).length > 0;
}
