// Workflows of gh-aw: the `auth` of the engine, in the notation that gh-aw reads.
import { keyPlace, valuePlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { lowerStep } from "../dialects/actions/step.ts";
import { readRunSettings } from "../dialects/actions/machine.ts";
import type { CheckedDocument } from "../dialects/checked-document.ts";
import type { ReadImport } from "../dialects/read-import.ts";
import { WORKFLOW } from "../dialects/workflow/dialect.ts";
import { lowerWorkflow } from "../dialects/workflow/lower.ts";
import { AWF_TYPE, AWF_VARIABLES } from "../facts/awf.ts";
import { effectiveProvider } from "../model/federation.ts";
import { GITHUB_OIDC_KEYS } from "../model/notations.ts";
import { layersOf, type EngineConfig, type WorkflowConfig } from "../model/workflow-config.ts";
import { entries, items, member, memberAt, type Data, type Mapping } from "../parse/data.ts";
import { GRANT } from "../rules/missing-permission.ts";
import { isGoUri } from "../syntax/go-address.ts";
import { joinPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { applyChanges, removePairs, replacePairs, type Change } from "./change.ts";
import { findOtherProvider, isOneKey, KEY_VARIABLES } from "./key.ts";
import { readOldKey } from "./old-key.ts";
import { grantIdToken } from "./permission.ts";
import {
  changeNothing,
  idsForGithub,
  joinPlans,
  pairsOf,
  stays,
  type Migration,
  type Plan,
  type WantedSignIn,
} from "./plan.ts";
import { mayRead, nameStep, readsVariable } from "./readers.ts";

/** Workflows of gh-aw. */
export const WORKFLOW_MIGRATION: Migration = { recognizes: WORKFLOW.recognizes, plan: planWorkflow };

function planWorkflow(document: CheckedDocument, wanted: WantedSignIn, readImport: ReadImport): Plan {
  const { config } = lowerWorkflow(document, readImport);
  const engines = [config.own, config.detection.kind === "own" ? config.detection.engine : undefined]
    .flatMap((engine) => engine ?? [])
    .filter((engine) => isClaude(engine));
  if (engines.length === 0) return changeNothing(...describeOthers(document, config));
  const keyed = engines.filter(({ auth }) => auth === undefined);
  const keys = planKeys(
    document,
    config,
    engines.filter(({ auth }) => auth === undefined || effectiveProvider(auth) === "anthropic"),
    variablesOf(wanted),
  );
  if (keyed.length + keys.changes.length + keys.problems.length === 0) return changeNothing();
  const obstacle = findObstacle(document, config, engines, wanted);
  if (obstacle) return changeNothing(obstacle);
  return joinPlans([...keyed.map((engine) => planEngine(document, engine, wanted)), keys, planPermissions(config)]);
}

function isClaude({ name, modelProvider, isImported }: EngineConfig): boolean {
  return !isImported && name === "claude" && modelProvider?.name === "anthropic";
}

/** Why a workflow without an engine of its own that uses Anthropic's API stays as it is; nothing if it has no key. */
function describeOthers(document: CheckedDocument, { own, engine, isIncomplete }: WorkflowConfig): Problem[] {
  const whole = valuePlace(document, "");
  if (isIncomplete) return [stays("unknown-engine", whole)];
  if (engine?.isImported && !engine.auth && isClaude({ ...engine, isImported: false }))
    return [stays("imported-engine", whole, engine.place.document.source.name)];
  const mentions = readsVariable(document.value, KEY_VARIABLES[0] ?? "") || hasKey(member(document.value, "env"));
  const name = own?.id?.value;
  return own && name !== undefined && (mentions || hasKey(memberAt(document.value, ["engine", "env"])))
    ? [stays("other-provider", own.place, name)]
    : [];
}

function hasKey(variables: Data | undefined): boolean {
  return KEY_VARIABLES.some((variable) => member(variables, variable) !== undefined);
}

/** Why federation cannot replace the keys of a workflow. */
function findObstacle(
  document: CheckedDocument,
  config: WorkflowConfig,
  engines: readonly EngineConfig[],
  { source }: WantedSignIn,
): Problem | undefined {
  const place = engines[0]?.place ?? valuePlace(document, "");
  const variables = new Map(layersOf(config).flatMap((layer) => [...layer.variables]));
  const other = findOtherProvider(variables);
  if (other) return other;
  if (config.isShared) return stays("shared-file", place);
  const wrongForm = engines.find(({ form }) => form !== "name" && form !== "id");
  if (wrongForm) return stays("engine-form", wrongForm.place);
  return source && source.kind !== "github-actions"
    ? stays("unsupported-source", place, source.kind, "tokens of GitHub Actions")
    : undefined;
}

/** What `engine.env` must say because gh-aw refuses it in `engine.auth`. */
function variablesOf({ audience }: WantedSignIn): Mapping {
  return audience === undefined || isGoUri(audience) ? {} : { [AWF_VARIABLES.audience]: audience };
}

function planEngine({ value }: CheckedDocument, { place: { pointer } }: EngineConfig, wanted: WantedSignIn): Plan {
  const variables = variablesOf(wanted);
  const isMoved = entries(variables).length > 0;
  const audience = isMoved ? undefined : wanted.audience;
  const values = { type: AWF_TYPE, provider: "anthropic", ...idsForGithub(wanted), audience };
  const engine = memberAt(value, splitPointer(pointer));
  const needsEnv = isMoved && member(engine, "env") === undefined;
  const by = { ...(needsEnv && { env: variables }), auth: pairsOf(GITHUB_OIDC_KEYS, values) };
  const last = entries(engine).at(-1)?.[0];
  const change: Change =
    last === undefined
      ? { kind: "wrap", pointer, key: "id", by }
      : { kind: "after", pointer: joinPointer(pointer, last), by };
  // Without an `env`, gh-aw takes the key from the secret with this name.
  return { changes: [change], problems: [], replaced: [{ kind: "secret", name: KEY_VARIABLES[0] ?? "" }] };
}

/** Plans to remove the keys from the variables of the engines, from `env` and from `secrets`. Those without `auth` get variables. */
function planKeys(
  document: CheckedDocument,
  config: WorkflowConfig,
  engines: readonly EngineConfig[],
  added: Mapping,
): Plan {
  const { value } = document;
  const at = (pointer: Pointer) => memberAt(value, splitPointer(pointer));
  const ofEngines = engines.flatMap(({ place, auth }) => {
    const pointer = joinPointer(place.pointer, "env");
    return replacePairs(at(pointer), pointer, KEY_VARIABLES, auth ? {} : added);
  });
  const removed = [...ofEngines, ...removePairs(at("/env"), "/env", KEY_VARIABLES)];
  const texts = layersOf(config)
    .flatMap(({ variables }) => KEY_VARIABLES.flatMap((variable) => variables.get(variable) ?? []))
    .filter(({ place }) => removed.some((change) => `${place.pointer}/`.startsWith(`${change.pointer}/`)));
  const dynamic = texts.find((text) => !isOneKey(text));
  if (dynamic) return changeNothing(stays("dynamic-key", dynamic.place, splitPointer(dynamic.place.pointer).at(-1)));
  const rest = applyChanges(value, removed);
  const reader = hasKey(at("/env")) ? findReader(document, rest) : undefined;
  if (reader) return changeNothing(reader);
  const declared = removePairs(at("/secrets"), "/secrets", KEY_VARIABLES);
  const isRead = JSON.stringify(applyChanges(rest, declared)).includes(`secrets.${KEY_VARIABLES[0]}`);
  const changes = isRead ? removed : [...removed, ...declared];
  return { changes, problems: [], replaced: texts.map((text) => readOldKey(text)) };
}

/** Finds what else reads a key in `env`: a tool, a step, or a job of the author's. `rest` is the workflow without the keys. */
function findReader(document: CheckedDocument, rest: Data): Problem | undefined {
  const variable = KEY_VARIABLES.find((each) => memberAt(document.value, ["env", each]) !== undefined) ?? "";
  const place = keyPlace(document, joinPointer("/env", variable));
  if (readsVariable(rest, variable)) return stays("shared-key", place, variable, "another part of the workflow");
  const lists = [[], ...entries(member(rest, "jobs")).map(([job]) => ["jobs", job])];
  const steps = lists.flatMap((owner) =>
    ["pre-steps", "steps", "post-steps"].flatMap((key) => {
      const path = [...owner, key];
      return items(memberAt(rest, path)).map((step, index) => ({
        ...lowerStep(document, step, joinPointer("", ...path, index), [], index),
        ...readRunSettings(null, null, step),
      }));
    }),
  );
  const possible = steps.find((step) => mayRead(step));
  return possible && stays("maybe-shared-key", place, variable, nameStep(possible));
}

/** Grants the permission. Without `permissions`, gh-aw grants `contents: read`, which is written out. */
function planPermissions({ permissions, own }: WorkflowConfig): Plan {
  if (permissions.kind !== "none") return grantIdToken(permissions, "this workflow", permissions.place);
  if (!own) return changeNothing();
  const [scope = "", level = ""] = GRANT.split(": ");
  const by = { permissions: { contents: "read", [scope]: level } };
  return { changes: [{ kind: "before", pointer: own.place.pointer, by }], problems: [], replaced: [] };
}
