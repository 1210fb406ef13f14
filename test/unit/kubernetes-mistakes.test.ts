// Every mistake in a manifest of Kubernetes is found in every kind of workload, and is one finding.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../../src/index.ts";
import {
  assertFindings,
  at,
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
import { RULE, type Keys } from "../support/sources.ts";

const SHORT_JWT = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl";
const DEFAULT_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";

const MISTAKES: readonly (readonly [what: string, spec: Keys, wanted: string])[] = [
  [
    "a file of a part of the volume",
    withMount({ ...MOUNT, mountPath: `${PATH}/token`, subPath: "token" }),
    "warning never-renewed-mount",
  ],
  [
    "a part that depends on the pod",
    withMount({ ...MOUNT, subPathExpr: "$(POD_NAME)" }),
    "warning never-renewed-mount",
  ],
  ["no mount", withMount(), "error missing-mount"],
  ["another mount path", withMount({ ...MOUNT, mountPath: "/var/run/secrets/other" }), "error missing-mount"],
  [
    "a mount path that only begins like it",
    withMount({ ...MOUNT, mountPath: "/var/run/secrets/anthro" }),
    "error missing-mount",
  ],
  ["a file that a script can write", at("/dev/shm/token"), "warning missing-mount"],
  ["the folder of the token", at(PATH), "error missing-mount"],
  ["another file", withToken({ path: "id-token" }), "error missing-mount"],
  ["no file", withToken({ path: null }), "error missing-mount"],
  ["an unknown volume", pod({ volumes: [] }), "error missing-mount"],
  ["no image, as in the patch of an overlay", pod({ volumes: [] }, { image: undefined }), "warning missing-mount"],
  ["the default token", at(DEFAULT_TOKEN), "warning cluster-default-token"],
  ["the token of EKS", at("/var/run/secrets/eks.amazonaws.com/serviceaccount/token"), "warning cluster-default-token"],
  ["the token of AKS", at("/var/run/secrets/azure/tokens/azure-identity-token"), "warning cluster-default-token"],
  ["a path for a shell", at("$HOME/token"), "error unexpanded-path"],
  ["no audience", withToken({ audience: undefined }), "warning missing-audience"],
  ["an empty audience", withToken({ audience: "" }), "warning missing-audience"],
  ["almost the audience", withToken({ audience: "api.anthropic.com" }), "warning suspicious-audience"],
  ["a short lifetime", withToken({ expirationSeconds: 599 }), "error token-lifetime-out-of-range"],
  ["a long lifetime", withToken({ expirationSeconds: 3601 }), "warning token-lifetime-out-of-range"],
  ["a lifetime in quotes", withToken({ expirationSeconds: "3600" }), "error token-lifetime-out-of-range"],
  ["a lifetime with a fraction", withToken({ expirationSeconds: 3600.5 }), "error token-lifetime-out-of-range"],
  ["a key", withEnv({ ANTHROPIC_API_KEY: "key" }), "error static-key-beside-federation"],
  [
    "a key from a secret",
    withEnv({}, { name: "ANTHROPIC_API_KEY", valueFrom: fromSecret() }),
    "error static-key-beside-federation",
  ],
  [
    "a token from a secret",
    withEnv({}, { name: "ANTHROPIC_AUTH_TOKEN", valueFrom: fromSecret() }),
    "error static-key-beside-federation",
  ],
  [
    "a key that may be missing",
    withEnv({}, { name: "ANTHROPIC_API_KEY", valueFrom: fromSecret({ optional: true }) }),
    "warning static-key-beside-federation",
  ],
  [
    "variables of a secret",
    pod({}, { env: env(IDS).slice(0, 1), envFrom: [{ secretRef: { name: "app" } }] }),
    "note possible-static-key",
  ],
  ["no organization", withEnv({ ANTHROPIC_ORGANIZATION_ID: "" }), "error partial-federation"],
  ["no token", withEnv({ ANTHROPIC_IDENTITY_TOKEN_FILE: "" }), "error partial-federation"],
  ["an empty rule", withEnv({ ANTHROPIC_FEDERATION_RULE_ID: "" }), "error partial-federation"],
  ["a malformed id", withEnv({ ANTHROPIC_FEDERATION_RULE_ID: "fdrl" }), "error malformed-id"],
  [
    "a malformed id in another variable",
    pod({}, { env: env({ X: "1", ...IDS, ANTHROPIC_ORGANIZATION_ID: "$(X)" }) }),
    "error malformed-id",
  ],
  ["a literal dollar sign", withEnv({ ANTHROPIC_ORGANIZATION_ID: "$$(X)" }), "error placeholder-id"],
  ["swapped ids", withEnv({ ANTHROPIC_ORGANIZATION_ID: RULE }), "error swapped-id"],
  ["an unquoted number", withEnv({ ANTHROPIC_ORGANIZATION_ID: 12 }), "error wrong-type"],
  ["a boolean", withEnv({ ANTHROPIC_IDENTITY_TOKEN_FILE: true }), "error wrong-type"],
  ["a token as a path", at(SHORT_JWT), "error credential-in-config"],
  [
    "a token as a value",
    withEnv({ ANTHROPIC_IDENTITY_TOKEN_FILE: undefined, ANTHROPIC_IDENTITY_TOKEN: SHORT_JWT }),
    "error credential-in-config",
  ],
  ["zeros", withEnv({ ANTHROPIC_ORGANIZATION_ID: "00000000-0000-0000-0000-000000000000" }), "warning placeholder-id"],
];

for (const [what, spec, wanted] of MISTAKES) {
  test(`${what}: ${wanted}`, () => {
    assertFindings(spec, [wanted]);
  });
}

const WRONG_TOKEN = { audience: undefined, expirationSeconds: 300 };
const OF_TOKEN = ["error token-lifetime-out-of-range", "warning missing-audience"];

test("a missing mount hides no mistake in the token that was meant", () => {
  const volumes = [
    tokenVolume(WRONG_TOKEN),
    { name: "vault", projected: tokenVolume({ audience: "vault" })["projected"] },
  ];
  const specs: readonly (readonly [spec: Keys, wanted: string])[] = [
    [pod({ volumes }, { volumeMounts: [] }), "error missing-mount"],
    [pod({ volumes }, { volumeMounts: [{ ...MOUNT, name: "tokens" }] }), "error missing-mount"],
    [withToken({ ...WRONG_TOKEN, path: "id-token" }), "error missing-mount"],
  ];
  for (const [spec, wanted] of specs) {
    assert.deepEqual(findings(workload("Pod", spec)).toSorted(), [wanted, ...OF_TOKEN].toSorted());
  }
});

test("a token for another service is not checked", () => {
  const volumes = [tokenVolume({ audience: "vault", expirationSeconds: 7200 })];
  assert.deepEqual(findings(workload("Pod", pod({ volumes }, { volumeMounts: [] }))), ["error missing-mount"]);
  const byDefault = { env: env({ ...IDS, ANTHROPIC_IDENTITY_TOKEN_FILE: DEFAULT_TOKEN }) };
  const spec = pod({ volumes: [tokenVolume(WRONG_TOKEN)] }, byDefault);
  assert.deepEqual(findings(workload("Pod", spec)), ["warning cluster-default-token"]);
});

test("a malformed id that comes from another variable is named after the variable of the id", () => {
  const spec = pod({}, { env: env({ ORG: "acme", ...IDS, ANTHROPIC_ORGANIZATION_ID: "$(ORG)" }) });
  const messages = lint(manifest(workload("Pod", spec))).diagnostics.map(({ message }) => message);
  assert.deepEqual(messages, ["`acme` is not a valid `ANTHROPIC_ORGANIZATION_ID`."]);
});
