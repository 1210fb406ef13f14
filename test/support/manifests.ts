// Manifests of Kubernetes workloads, as JSON, which is YAML as well.
import assert from "node:assert/strict";
import { lint } from "../../src/index.ts";
import { ORGANIZATION, RULE, type Keys } from "./sources.ts";

/** The path of the pod's spec in each kind of workload. */
export const KINDS = {
  Pod: [],
  Deployment: ["template", "spec"],
  StatefulSet: ["template", "spec"],
  DaemonSet: ["template", "spec"],
  ReplicaSet: ["template", "spec"],
  Job: ["template", "spec"],
  CronJob: ["jobTemplate", "spec", "template", "spec"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Kind = keyof typeof KINDS;

export const TOKEN_PATH = "/var/run/secrets/anthropic/token";
export const PROJECTION: Keys = { audience: "https://api.anthropic.com", expirationSeconds: 3600, path: "token" };
export const MOUNT: Keys = { name: "token", mountPath: "/var/run/secrets/anthropic" };

/** Items of `env` with these values. */
export function env(values: Readonly<Record<string, unknown>>): Keys[] {
  return Object.entries(values).map(([name, value]) => ({ name, value }));
}

export const IDS: Readonly<Record<string, unknown>> = {
  ANTHROPIC_FEDERATION_RULE_ID: RULE,
  ANTHROPIC_ORGANIZATION_ID: ORGANIZATION,
  ANTHROPIC_IDENTITY_TOKEN_FILE: TOKEN_PATH,
};

/** A volume with a projected token. */
export function tokenVolume(projection: Keys = {}, ...others: readonly Keys[]): Keys {
  const sources = [{ serviceAccountToken: { ...PROJECTION, ...projection } }, ...others];
  return { name: "token", projected: { sources } };
}

/** A container that signs in, with some keys replaced. */
export function container(keys: Keys = {}): Keys {
  return { name: "agent", image: "example.com/agent", env: env(IDS), volumeMounts: [MOUNT], ...keys };
}

/** A pod with this container, with some keys replaced. */
export function pod(keys: Keys = {}, ofContainer: Keys = {}): Keys {
  return { containers: [container(ofContainer)], volumes: [tokenVolume()], ...keys };
}

/** A workload with this pod. */
export function workload(kind: Kind, spec: Keys = pod(), keys: Keys = {}, name = "agent"): Keys {
  const inner = KINDS[kind].reduceRight<Keys>((value, key) => ({ [key]: value }), spec);
  return { apiVersion: "v1", kind, metadata: { name }, spec: { ...inner, ...keys } };
}

/** A file with these documents. */
export function manifest(...documents: readonly Keys[]) {
  const text = documents.map((document) => `${JSON.stringify(document, null, 2)}\n`).join("---\n");
  return { name: "kubernetes.yaml", text };
}

export const PATH = "/var/run/secrets/anthropic";
/** Where a variable comes from, if it is a key of a Secret. */
export const fromSecret = (key: Keys = {}): Keys => ({ secretKeyRef: { name: "agent", key: "key", ...key } });
/** A pod whose container has other variables, mounts or another token, or reads its token from another path. */
export const withEnv = (values: Readonly<Record<string, unknown>>, ...more: readonly Keys[]) =>
  pod({}, { env: [...env({ ...IDS, ...values }), ...more] });
export const withMount = (...mounts: readonly Keys[]) => pod({}, { volumeMounts: mounts });
export const withToken = (projection: Keys, ...others: readonly Keys[]) =>
  pod({ volumes: [tokenVolume(projection, ...others)] });
export const at = (file: string) => withEnv({ ANTHROPIC_IDENTITY_TOKEN_FILE: file });

/** The severity and code of every finding in a file with these documents. */
export function findings(...documents: readonly Keys[]): string[] {
  return lint(manifest(...documents)).diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}

/** What is found in a pod must not depend on the kind of workload, on the document, or on the list that it is in. */
export function assertFindings(spec: Keys, expected: readonly string[]): void {
  for (const kind of kinds) {
    assert.deepEqual(findings(workload(kind, spec)), expected, kind);
    assert.deepEqual(findings({ kind: "Service" }, workload(kind, spec)), expected, `${kind}, second document`);
    assert.deepEqual(findings({ kind: "List", items: [{ kind: "Service" }, workload(kind, spec)] }), expected, "List");
  }
  const { containers, ...rest } = spec;
  const init = { ...rest, initContainers: containers, containers: [{ name: "main", image: "example.com/main" }] };
  assert.deepEqual(findings(workload("Pod", init)), expected, "initContainers");
}

const kinds = Object.keys(KINDS).filter((kind): kind is Kind => Object.hasOwn(KINDS, kind));
