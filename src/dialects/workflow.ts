// The frontmatter of a workflow → config.
import { keyPlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { EngineConfig, EnvironmentLayer, WorkflowConfig } from "../ir/workflow-config.ts";
import { entries, isScalar, member, textMember, type Data } from "../parse/data.ts";
import { joinPointer } from "../text/pointer.ts";
import type { CheckedDocument } from "./checked-document.ts";
import { findImportedEngine } from "./imports.ts";
import { fillInputs } from "./inputs.ts";
import { findLookalikeKeys } from "./lookalike-keys.ts";
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
  const engine = home && selectsEngine(home.value) ? lowerEngine(home, home !== document, imported?.inputs) : undefined;
  const config: WorkflowConfig = {
    dialect: "workflow",
    document,
    value,
    unread: findUnreadInWorkflow(document),
    lookalikes: findLookalikeKeys(document),
    ...(imported?.isUnknown ? { engine: "unknown" as const } : engine && { engine }),
    layers: [
      layer(document, "env"),
      ...(home ? [layer(home, "engine.env", imported?.inputs)] : []),
      layer(document, "sandbox.agent.env"),
    ],
  };
  return { config, problems: imported?.problems ?? [] };
}

/** Whether a frontmatter says which engine runs: forms of `engine` with only `model` or only `mcp` do not. */
function selectsEngine(value: Data): boolean {
  const engine = member(value, "engine");
  return typeof engine === "string" || ["id", "runtime"].some((key) => member(engine, key) !== undefined);
}

function lowerEngine(document: CheckedDocument, isImported: boolean, inputs: Data | undefined): EngineConfig {
  const engine = fillInputs(member(document.value, "engine") ?? null, inputs);
  const id = typeof engine === "string" ? engine : textMember(engine, "id");
  const auth = member(engine, "auth");
  return {
    ...(id !== undefined && { id }),
    place: keyPlace(document, "/engine"),
    isImported,
    // A list stands in the form that defines an engine, and means other things.
    ...(auth !== undefined && !Array.isArray(auth) && { auth: lowerWorkflowAuth(document, "/engine/auth", auth) }),
  };
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
  return { name, variables: new Map(variables) };
}
