// Workflow → bindings of its known engines.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { authInForce, type Binding, type KeyVariable, type Surroundings } from "../model/binding.ts";
import { expressionsIn, type Text } from "../syntax/text.ts";
import { type Auth, type Federation, effectiveProvider } from "../model/federation.ts";
import { AWF_VARIABLES } from "../facts/awf.ts";
import { ANTHROPIC, FIELD_NAMES, type Field } from "../facts/providers.ts";
import { grantsWrite } from "../model/permissions.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";
import type { WorkflowConfig, EngineConfig } from "../model/workflow-config.ts";
import { MODEL_PROVIDER_KEYS, type ModelProvider } from "../facts/engine.ts";
import type { ProviderKey } from "../facts/provider-keys.ts";

/** An engine that runs in a workflow. */
interface Running extends Surroundings {
  readonly isDetection: boolean;
}

/** Binds the engines of a workflow: the agent's, and that of the detection job if it has a separate engine. */
export function bindEngine(config: WorkflowConfig): Binding[] {
  return enginesOf(config).map((each, _, [agent]) => {
    // Which environment the detection job has is gh-aw's business.
    const isKnown = !each.isDetection || !config.job.environment;
    const binding = { ...bind(each), ...(isKnown && { job: config.job }) };
    // Without its own `auth`, the detection job has only the API key.
    const isKeyed = each.isDetection && !each.engine.auth && (each.engine.name ?? agent?.engine.name) === "claude";
    return isKeyed ? { ...binding, keys: [detectionKey(each.engine.place)] } : binding;
  });
}

/** The known engines, the agent's first. */
function enginesOf({ engine, layers, detection, permissions }: WorkflowConfig): Running[] {
  return [
    ...(engine ? [{ engine, layers, permissions, isDetection: false }] : []),
    ...(detection.kind === "own"
      ? [{ engine: detection.engine, layers: detection.layers, permissions, isDetection: true }]
      : []),
  ];
}

function bind({ isDetection, ...surroundings }: Running): Binding {
  const { engine, layers } = surroundings;
  const auth = engine.auth && { ...engine.auth, values: overlay(engine.auth, layers) };
  return {
    kind: "engine",
    name: engine.id?.value ?? "engine",
    place: engine.place,
    agents: [],
    reachable: true,
    choices: [],
    standsFor: [],
    provider: (auth && findBypass(engine, auth)?.name) ?? auth?.values.provider?.value,
    ...authInForce(auth),
    surroundings,
    ...(engine.isImported && { isImported: true as const }),
    ...(isDetection && { isDetection: true as const }),
    keys: auth ? bindKeys(surroundings, auth) : [],
    texts: [],
  };
}

function detectionKey(place: DocumentPlace): KeyVariable {
  const [name] = ANTHROPIC.keys;
  return { name, alternatives: [], place, reason: "threat-detection.engine" };
}

/** The sign-in of the detection job if it runs the agent's engine: `sandbox.agent.env` only reaches the agent. */
export function detectionFederation(config: WorkflowConfig): Federation | undefined {
  const [agent] = enginesOf(config);
  if (!agent || agent.isDetection) return undefined;
  const layers = agent.layers.filter(({ role }) => role !== "sandbox");
  return bind({ ...agent, layers }).federation;
}

/** The keys that gh-aw requires together with a sign-in at Anthropic. For GitHub's own models, a permission is enough. */
function bindKeys({ engine, permissions }: Surroundings, auth: Auth): KeyVariable[] {
  if ((effectiveProvider(auth) ?? "anthropic") !== "anthropic") return [];
  const key = findKeyNextToAuth(engine, auth);
  const provider = engine.modelProvider;
  if (!key || !provider || (provider.name === "github" && grantsWrite(permissions, "copilot-requests"))) return [];
  const place = provider.text?.place ?? engine.place;
  return [{ name: key.name, alternatives: key.alternatives ?? [], place, reason: `model provider ${provider.name}` }];
}

/** The values that the agent step gets in the end: a later layer overrides an earlier one, and an empty value counts as absent. */
function overlay(auth: Auth, layers: readonly EnvironmentLayer[]): Auth["values"] {
  const result: Partial<Record<Field, Text>> = {};
  const below = layers.filter(({ role }) => role === "workflow");
  const above = layers.filter(({ role }) => role !== "workflow");
  for (const field of FIELD_NAMES) {
    const variable = AWF_VARIABLES[field];
    const effective =
      lastOf(above, variable) ??
      auth.values[field] ??
      // A value in `auth` overrides it, even one that cannot be read.
      (isUnreadable(auth, field) ? undefined : lastOf(below, variable));
    if (effective && effective.value !== "") result[field] = effective;
  }
  return result;
}

function lastOf(layers: readonly EnvironmentLayer[], variable: string): Text | undefined {
  return layers.findLast(({ variables }) => variables.has(variable))?.variables.get(variable);
}

function isUnreadable(auth: Auth, field: Field): boolean {
  return auth.kind === "broken" && auth.unreadable.includes(field);
}

/** The provider that an engine uses instead of Anthropic, so that its sign-in at Anthropic has no effect. */
export function findBypass({ name, modelProvider }: EngineConfig, auth: Auth): ModelProvider | undefined {
  // For other engines, such a sign-in is reported as a mismatch.
  if (effectiveProvider(auth) !== "anthropic" || (name !== "claude" && name !== "pi")) return undefined;
  return modelProvider?.name === "anthropic" ? undefined : modelProvider;
}

/**
 * The key that gh-aw requires together with a sign-in (`GetRequiredSecretNames`, v0.88). Only the engine `claude` with Anthropic as its
 * model provider needs none, and only if `auth` itself names Anthropic. For other OIDC providers, engines other than `claude` are left to
 * `needs-static-credential`.
 */
export function findKeyNextToAuth(engine: EngineConfig, auth: Auth): ProviderKey | undefined {
  const { name, modelProvider } = engine;
  if (!name || !modelProvider) return undefined;
  const key = MODEL_PROVIDER_KEYS[modelProvider.name];
  if (name !== "claude" || modelProvider.name !== "anthropic") {
    return effectiveProvider(auth) === "anthropic" ? key : undefined;
  }
  const isRecognized = engine.auth?.values.provider?.value === "anthropic";
  return isRecognized || !isValidProvider(auth) ? undefined : key;
}

/** Whether the provider of a sign-in is written, and may be right: a mistake there has a finding of its own. */
function isValidProvider(auth: Auth): boolean {
  const { provider } = auth.values;
  return provider !== undefined && (effectiveProvider(auth) !== undefined || expressionsIn(provider).length > 0);
}
