// Manifests of Kubernetes that are right, and those that are not about sign-in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findSignIn } from "../../src/api/sign-in.ts";
import { lint } from "../../src/index.ts";
import {
  assertFindings,
  at,
  container,
  env,
  findings,
  fromSecret,
  IDS,
  manifest,
  MOUNT,
  PATH,
  pod,
  tokenVolume,
  withEnv,
  withMount,
  withToken,
  workload,
} from "../support/manifests.ts";
import { type Keys } from "../support/sources.ts";

const RIGHT: readonly (readonly [what: string, spec: Keys])[] = [
  ["nothing wrong", pod()],
  ["a slash at the end of the mount path", withMount({ ...MOUNT, mountPath: `${PATH}/` })],
  ["/run for /var/run", withMount({ ...MOUNT, mountPath: "/run/secrets/anthropic" })],
  [
    "a path with folders",
    pod(
      { volumes: [tokenVolume({ path: "anthropic/token" })] },
      { volumeMounts: [{ ...MOUNT, mountPath: "/var/run/secrets" }] },
    ),
  ],
  ["the folder that is replaced", at(`${PATH}/..data/token`)],
  ["no lifetime", withToken({ expirationSeconds: null })],
  ["the shortest lifetime", withToken({ expirationSeconds: 600 })],
  ["another audience", withToken({ audience: "claude" })],
  [
    "a mode and items",
    pod({ volumes: [{ ...tokenVolume(), projected: { defaultMode: 256, ...Object(tokenVolume()["projected"]) } }] }),
  ],
  ...["emptyDir", "csi", "secret", "configMap", "hostPath", "persistentVolumeClaim"].map(
    (kind) => [`a volume of the kind ${kind}`, pod({ volumes: [{ name: "token", [kind]: {} }] })] as const,
  ),
  ["a ConfigMap in the volume", withToken({ path: "other" }, { configMap: { name: "files" } })],
  [
    "the longest mount path",
    withMount({ name: "other", mountPath: "/var/run" }, MOUNT, { name: "none", mountPath: "/" }),
  ],
  ["templates", withMount({ name: "{{ .Values.volume }}", mountPath: PATH })],
  ["a template in a mount path", withMount({ name: "token", mountPath: "{{ .Values.path }}" })],
  [
    "templates in the projection",
    withToken({
      audience: "{{ .Values.audience }}",
      expirationSeconds: "{{ .Values.lifetime }}",
      path: "{{ .Values.file }}",
    }),
  ],
  [
    "templates in ids",
    withEnv({
      ANTHROPIC_FEDERATION_RULE_ID: "{{ .Values.rule }}",
      ANTHROPIC_IDENTITY_TOKEN_FILE: "{{ .Values.file }}",
    }),
  ],
  [
    "ids from elsewhere",
    pod({}, { env: [...env(IDS).slice(1), { name: "ANTHROPIC_FEDERATION_RULE_ID", valueFrom: fromSecret() }] }),
  ],
  ["an empty optional id", withEnv({ ANTHROPIC_WORKSPACE_ID: "" })],
  [
    "a variable of a variable",
    pod({}, { env: env({ DIR: PATH, ...IDS, ANTHROPIC_IDENTITY_TOKEN_FILE: "$(DIR)/token" }) }),
  ],
  ["an unknown variable", withEnv({ ANTHROPIC_ORGANIZATION_ID: "$(ORGANIZATION)" })],
  ["a later value", pod({}, { env: [...env({ ...IDS, ANTHROPIC_IDENTITY_TOKEN_FILE: "/nowhere" }), ...env(IDS)] })],
  ["no key", withEnv({ ANTHROPIC_API_KEY: "" })],
  ["variables with a prefix", pod({}, { envFrom: [{ prefix: "APP_", secretRef: { name: "app" } }] })],
  [
    "a token of its own at the default path",
    pod(
      {},
      {
        env: env({ ...IDS, ANTHROPIC_IDENTITY_TOKEN_FILE: "/var/run/secrets/kubernetes.io/serviceaccount/token" }),
        volumeMounts: [{ ...MOUNT, mountPath: "/var/run/secrets/kubernetes.io/serviceaccount" }],
      },
    ),
  ],
];

for (const [what, spec] of RIGHT) {
  test(`${what}: no finding`, () => {
    assertFindings(spec, []);
  });
}

/** A pod whose containers share a token. */
const shared = (projection: Keys) =>
  workload("Pod", pod({ containers: [container(), container({ name: "other" })], volumes: [tokenVolume(projection)] }));

test("a mistake in a token that two containers share is one finding", () => {
  assert.deepEqual(findings(shared({ audience: "https://api.anthropic.com/" })), ["warning suspicious-audience"]);
  assert.deepEqual(findings(shared({ audience: undefined })), ["warning missing-audience"]);
  assert.deepEqual(findings(shared({ expirationSeconds: 5 })), ["error token-lifetime-out-of-range"]);
});

test("the volumes of a StatefulSet can come from its claims", () => {
  const claims = { volumeClaimTemplates: [{ metadata: { name: "token" } }] };
  assert.deepEqual(findings(workload("StatefulSet", pod({ volumes: [] }), claims)), []);
});

const TRAITS: readonly Keys[] = [
  { containers: [{ name: "web", image: "example.com/web", env: env({ PORT: 8080, DEBUG: true }) }] },
  { containers: [container({ env: env({ ANTHROPIC_API_KEY: "$(KEY)", ANTHROPIC_ORGANIZATION_ID: "org_1" }) })] },
  {
    containers: [
      { name: "web", env: [{ name: "ANTHROPIC_API_KEY", valueFrom: fromSecret() }], envFrom: [{ secretRef: {} }] },
    ],
  },
  {
    containers: [{ name: "vault", volumeMounts: [MOUNT] }],
    volumes: [tokenVolume({ audience: "vault", expirationSeconds: 60 })],
  },
  { containers: null, initContainers: "{{ .Values.init }}" },
  { containers: [null, "web", { env: { ANTHROPIC_FEDERATION_RULE_ID: "1" } }, { env: [null, 1, { name: 1 }] }] },
];

const UNRELATED: readonly Keys[] = [
  ...TRAITS.flatMap((spec) => [workload("Pod", spec), workload("Deployment", spec), workload("CronJob", spec)]),
  ...TRAITS.flatMap((spec) => ["List", "Rollout", "Service"].map((kind) => ({ ...workload("Job", spec), kind }))),
  { kind: "Deployment", spec: null },
  { kind: "List", items: [workload("Pod", TRAITS[0]), null] },
  { kind: "ConfigMap", data: { ANTHROPIC_FEDERATION_RULE_ID: "fdrl_x" } },
  { kind: "Rollout", spec: { template: { spec: pod() } } },
];

test("nothing is said about 40 manifests that do not sign in with federation", () => {
  assert.equal(UNRELATED.length, 40);
  for (const document of UNRELATED) assert.deepEqual(findings(document), ["note unrecognized-file"]);
});

test("a pod completes what its manifest takes from elsewhere, also if a sign-in can do without it", () => {
  const workspace = "wrkspc_01AbCdEfGhIjKlMnOpQrStUv";
  const source = manifest(workload("Pod", withEnv({}, { name: "ANTHROPIC_WORKSPACE_ID", valueFrom: fromSecret() })));
  const { signIn } = findSignIn(source, { environment: { ANTHROPIC_WORKSPACE_ID: workspace } });
  assert.equal(signIn?.federation.values.workspaceId?.value, workspace);
});

test("values that repeat each other are not expanded without end", () => {
  const values: Record<string, unknown> = { V0: "x".repeat(100) };
  for (let level = 1; level <= 60; level += 1) values[`V${level}`] = `$(V${level - 1})`.repeat(50);
  assert.deepEqual(findings(workload("Pod", withEnv({}, ...env({ ...values, ANTHROPIC_WORKSPACE_ID: "$(V60)" })))), []);
});

test("the other documents of a file are not checked", () => {
  const others =
    "kind: ConfigMap\ndata: {a: !Ref b, a: 1}\n---\nkind: Pod\nspec: {containers: [{env: [{name: A, value: 1}]}]}\n";
  assert.deepEqual(
    lint({ name: "kubernetes.yaml", text: `${others}---\n${manifest(workload("Pod", pod())).text}` }).diagnostics,
    [],
  );
});
