// The frontmatter of a workflow → config.
import { keyPlace } from "../../diagnostics/place.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import type { WorkflowConfig } from "../../model/workflow-config.ts";
import { entries, items, member, memberAt, textMember, type Data } from "../../parse/data.ts";
import type { Document } from "../../parse/document.ts";
import { joinPointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { lowerDetection } from "./detection.ts";
import { lowerEngine, selectsEngine } from "./engine-form.ts";
import { lowerEnvironment, lowerLayer } from "./environment-layers.ts";
import { readImports, type Imports } from "./imports.ts";
import { findImportedEngine } from "./imported-engine.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import { lowerJob } from "./job.ts";
import { lowerPermissions } from "../permissions.ts";
import { listUnfederatedSteps } from "./own-steps.ts";
import { listPreferences } from "./preferences.ts";
import { listWithSteps } from "./steps-keys.ts";
import type { ReadImport } from "../read-import.ts";
import { textAt } from "../text.ts";
import type { FilledSource } from "../trace-inputs.ts";
import { findUnreadInAgentDescription, findUnreadInWorkflow } from "../unread-auth.ts";

/** A lowered workflow, and the problems in the files that it imports. */
export interface LoweredWorkflow {
  readonly config: WorkflowConfig;
  readonly problems: readonly Problem[];
  /** The imported files with their inputs filled in. */
  readonly filled: readonly FilledSource[];
}

/** Lowers a frontmatter. The engine and `env` may come from imports; `permissions` and `on` never do. */
export function lowerWorkflow(document: CheckedDocument, readImport: ReadImport): LoweredWorkflow {
  const { value } = document;
  const imports = mayImport(document) ? readImports(document, readImport) : NO_IMPORTS;
  const { file, isUnknown, problems } = findImportedEngine(document, imports);
  const home = file?.document ?? (isUnknown ? undefined : document);
  const model = textMember(value, "model");
  const rootModel = model === undefined ? undefined : textAt(document, "/model", model, "github");
  const lower = (from: CheckedDocument) => lowerEngine(from, ["engine"], { isImported: from !== document, rootModel });
  const own = member(value, "engine") === undefined ? undefined : lower(document);
  const engine = home && selectsEngine(home.value) ? (home === document ? own : lower(home)) : undefined;
  const merged = imports.files.filter((each) => !each.import.directive).map((each) => each.document);
  const environment = lowerEnvironment([...merged, document]);
  const detection = lowerDetection(document, environment, imports.files);
  const engines = [...(engine ? [engine] : []), ...(detection.kind === "own" ? [detection.engine] : [])];
  const [[first] = []] = entries(value);
  const steps = listWithSteps(value);
  const config: WorkflowConfig = {
    dialect: "workflow",
    auths: engines.flatMap(({ auth }) => auth ?? []),
    agentNames: [],
    environment,
    isIncomplete: isUnknown,
    document,
    ...(first !== undefined && { firstKey: keyPlace(document, joinPointer("", first)) }),
    isShared: member(value, "on") === undefined,
    isStrict: member(value, "strict") !== false,
    permissions: lowerPermissions(document, "/permissions", member(value, "permissions")),
    job: lowerJob(document),
    ...(allowsForks(value) && { forks: keyPlace(document, "/on/pull_request/forks") }),
    ...(memberAt(value, SANDBOX) === false && { withoutSandbox: keyPlace(document, joinPointer("", ...SANDBOX)) }),
    hasImports: imports.files.length > 0 || imports.unknown.length > 0,
    preferences: listPreferences(document),
    unread: findUnreadInWorkflow(document),
    unfederated: () => [
      ...(isUnknown
        ? [{ kind: "engine", name: "", place: keyPlace(document, "/imports"), doubt: "import" } as const]
        : []),
      ...(steps.length === 0 ? [] : listUnfederatedSteps(document, steps)),
    ],
    lookalikes: findLookalikeKeys(document),
    ...(own && { own }),
    ...(engine && { engine }),
    layers: [
      environment,
      ...(home ? [lowerLayer(home, "engine", "engine.env")] : []),
      lowerLayer(document, "sandbox", "sandbox.agent.env"),
    ],
    detection,
  };
  const filled = imports.files.map((each) => ({ source: each.document.source, filled: each.filled }));
  return { config, problems, filled };
}

/** Lowers the frontmatter of a Copilot agent. gh-aw ignores it, so that nothing in it signs in. */
export function lowerAgentDescription(document: CheckedDocument): LoweredWorkflow {
  const { config, ...lowered } = lowerWorkflow({ ...document, value: {} }, () => undefined);
  return { ...lowered, config: { ...config, unread: findUnreadInAgentDescription(document) } };
}

const SANDBOX = ["sandbox", "agent"];

const NO_IMPORTS: Imports = { files: [], unknown: [], problems: [], unread: [] };

/** Whether a workflow has `imports`, or what may be a directive that imports a file. */
function mayImport({ value, source }: Document): boolean {
  return member(value, "imports") !== undefined || /@include|@import|\{\{#import/.test(source.text);
}

function allowsForks(value: Data): boolean {
  const forks = memberAt(value, ["on", "pull_request", "forks"]);
  return typeof forks === "string" ? forks !== "" : items(forks).length > 0;
}
