// Which file can be compiled to which target: every cell of the table of sources in docs/targets.md, with a real file of each kind.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bindings, compile, type Source } from "../../src/index.ts";
import { DIALECTS, type DialectName } from "../../src/dialects/dialects.ts";
import type { TokenSource } from "../../src/model/federation.ts";
import { CAPABILITIES, TARGET_NAMES, type TargetName } from "../../src/targets/capability.ts";
import {
  agentAuth,
  engineAuth,
  errorCodes,
  federatedAgent,
  GITHUB_TOKEN,
  present,
  type Keys,
} from "../support/sources.ts";
import { engine } from "../support/targets.ts";

type SourceKind = TokenSource["kind"];

const IDS = {
  federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
  organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
  service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
};
const { organization_id, ...INNER } = IDS;

const json = (name: string, value: unknown) => ({ name, text: JSON.stringify(value, null, 2) });

const gateway = (identity_token_file: string) =>
  json("gateway.yaml", { upstreams: [{ provider: "anthropic", auth: { ...IDS, identity_token_file } }] });

const profile = (path: string) =>
  json("ci.json", {
    authentication: { type: "oidc_federation", ...INNER, identity_token: { source: "file", path } },
    organization_id,
  });

const manifest = (token: Readonly<Record<string, string>>) => {
  const ids = Object.entries(IDS).map(([key, value]) => [`ANTHROPIC_${key.toUpperCase()}`, value]);
  const env = [...ids, ...Object.entries(token)].map(([name, value]) => ({ name, value }));
  const serviceAccountToken = { audience: "https://api.anthropic.com", path: "token" };
  return json("pod.yaml", {
    kind: "Pod",
    spec: {
      containers: [{ name: "agent", env, volumeMounts: [{ name: "token", mountPath: "/var/run/secrets/anthropic" }] }],
      volumes: [{ name: "token", projected: { sources: [{ serviceAccountToken }] } }],
    },
  });
};

const inputs = () =>
  json("workflow.yml", {
    on: "push",
    permissions: { "id-token": "write" },
    jobs: {
      agent: {
        steps: [
          {
            uses: "anthropics/claude-code-action@v1",
            with: Object.fromEntries(Object.entries(IDS).map(([key, value]) => [`anthropic_${key}`, value])),
          },
        ],
      },
    },
  });

const variables = (token: Readonly<Record<string, string>>) => {
  const ids = Object.entries(IDS).map(([key, value]) => [`ANTHROPIC_${key.toUpperCase()}`, value]);
  const env = { ...Object.fromEntries(ids), ...token };
  return json("workflow.yml", { on: "push", jobs: { agent: { steps: [{ run: "python agent.py", env }] } } });
};

const agent = (token: Keys) => federatedAgent(agentAuth({}, token));

/**
 * For each dialect and each of its token sources, files that use nothing else that a target may not support. If a target supports the
 * source on a condition, the first of them meets it, and the others do not.
 */
const EXAMPLES: { readonly [D in DialectName]: Readonly<Partial<Record<SourceKind, readonly Source[]>>> } = {
  agent: {
    "github-actions": [agent(GITHUB_TOKEN)],
    file: [agent({ file: "/var/run/secrets/anthropic/token" }), agent({ file: "/anthropic-token" })],
    env: [agent({ env: "ANTHROPIC_IDENTITY_TOKEN" }), agent({ env: "CI_OIDC_TOKEN" })],
    command: [agent({ command: ["get-token"] })],
    url: [agent({ url: "https://tokens.example.com" })],
  },
  workflow: { "github-actions": [engine(engineAuth())] },
  gateway: { file: [gateway("/var/run/secrets/anthropic/token"), gateway("/anthropic-token")] },
  // A manifest with a token that cannot be mounted has an error already, and the only variable with a token is that of the SDKs.
  kubernetes: {
    file: [manifest({ ANTHROPIC_IDENTITY_TOKEN_FILE: "/var/run/secrets/anthropic/token" })],
    env: [manifest({ ANTHROPIC_IDENTITY_TOKEN: "written-here" })],
  },
  actions: {
    "github-actions": [inputs()],
    file: [
      variables({ ANTHROPIC_IDENTITY_TOKEN_FILE: "/var/run/secrets/anthropic/token" }),
      variables({ ANTHROPIC_IDENTITY_TOKEN_FILE: "/anthropic-token" }),
    ],
    env: [variables({ ANTHROPIC_IDENTITY_TOKEN: "${{ steps.token.outputs.value }}" })],
  },
  profile: { file: [profile("/var/run/secrets/anthropic/token"), profile("/anthropic-token")] },
  rules: {},
  config: {},
};

for (const { name, sources } of DIALECTS) {
  const examples = new Map(Object.entries(EXAMPLES[name]));

  test(`there is a file of dialect ${name} for each of its token sources`, () => {
    assert.deepEqual([...examples.keys()].toSorted(), [...sources].toSorted());
    for (const [source, files] of examples)
      for (const file of files) {
        const [binding] = bindings(file).bindings;
        assert.equal(present(present(binding).federation).source.kind, source);
      }
  });

  for (const target of TARGET_NAMES)
    for (const source of sources)
      test(`a file of dialect ${name} with source ${source} can be compiled to ${target} as the table says`, () => {
        const results = present(examples.get(source)).map((file) => isCompiled(file, target));
        const cell = CAPABILITIES[target].supports[source];
        if (typeof cell === "string") assert.deepEqual(results, [true, ...results.slice(1).fill(false)], cell);
        else assert.deepEqual(new Set(results), new Set([cell]));
      });
}

/** Whether there is output. Otherwise, the target itself refuses the file. */
function isCompiled(file: Source, target: TargetName): boolean {
  const { output, diagnostics } = compile(file, { target });
  const codes = errorCodes(diagnostics);
  assert.equal(output === undefined, codes.length > 0);
  const prefix = CAPABILITIES[target].isAwf ? "awf-" : `${target}-`;
  assert.deepEqual(
    codes.filter((code) => !code.startsWith(prefix)),
    [],
  );
  return output !== undefined;
}
