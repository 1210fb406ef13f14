// The target `kubernetes`: the patch, the paths at which no volume can be mounted, and values that Kubernetes would expand.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parse } from "yaml";
import { compile, type Source } from "../../src/index.ts";
import { KUBERNETES } from "../../src/targets/kubernetes.ts";
import {
  agentAuth,
  errorCodes,
  federatedAgent,
  ORGANIZATION,
  present,
  RULE,
  SERVICE_ACCOUNT,
} from "../support/sources.ts";
import { output, printWith } from "../support/targets.ts";

const withFile = (file: string): Source => federatedAgent(agentAuth({}, { file }));

interface Patch {
  readonly containers: readonly [
    {
      readonly name: string;
      readonly env: readonly { readonly name: string; readonly value: string }[];
      readonly volumeMounts: readonly [
        { readonly name: string; readonly mountPath: string; readonly readOnly: boolean },
      ];
    },
  ];
  readonly volumes: readonly [
    {
      readonly name: string;
      readonly projected: { readonly sources: readonly { readonly serviceAccountToken: { readonly path: string } }[] };
    },
  ];
}

function patchOf(text: string): Patch {
  return parse(text).spec.template.spec;
}

test("the patch mounts a projected token at the path that the variable names", () => {
  const { containers, volumes } = patchOf(
    output(withFile("/var/run/secrets/anthropic/id-token"), { target: "kubernetes" }),
  );
  assert.deepEqual(containers, [
    {
      name: "app",
      env: [
        { name: "ANTHROPIC_FEDERATION_RULE_ID", value: RULE },
        { name: "ANTHROPIC_ORGANIZATION_ID", value: ORGANIZATION },
        { name: "ANTHROPIC_SERVICE_ACCOUNT_ID", value: SERVICE_ACCOUNT },
        { name: "ANTHROPIC_IDENTITY_TOKEN_FILE", value: "/var/run/secrets/anthropic/id-token" },
      ],
      volumeMounts: [{ name: "anthropic-token", mountPath: "/var/run/secrets/anthropic", readOnly: true }],
    },
  ]);
  const serviceAccountToken = { audience: "https://api.anthropic.com", expirationSeconds: 3600, path: "id-token" };
  assert.deepEqual(volumes, [{ name: "anthropic-token", projected: { sources: [{ serviceAccountToken }] } }]);
});

test("an audience that is written becomes the audience of the volume", () => {
  const audience = { value: "https://claude.example.com", syntax: "literal" } as const;
  const printed = printWith(KUBERNETES, withFile("/anthropic/token"), { audience });
  assert.match("text" in printed ? printed.text : "", /audience: "https:\/\/claude\.example\.com"/);
});

const PATHS: readonly (readonly [path: string, refused: RegExp | undefined])[] = [
  ["/var/run/secrets/anthropic/token", undefined],
  ["/var/run//secrets/./anthropic/token", undefined],
  ["/var/run/secrets/token", undefined],
  ["/run/anthropic/token", undefined],
  ["/etc/anthropic/token", undefined],
  ["/anthropic/token:1", undefined],
  ["token", /not absolute/],
  ["./anthropic/token", /not absolute/],
  ["/token", /hide other files/],
  ["/etc/token", /hide other files/],
  ["/var/run/secrets/kubernetes.io/serviceaccount/other", /its own tokens/],
  ["/run/secrets/eks.amazonaws.com/serviceaccount/anthropic/token", /its own tokens/],
  ["/run/token", /its own tokens/],
  ["/run/secrets/token", /its own tokens/],
  ["/anthropic/", /ends with a folder/],
  ["/anthropic/../token", /`\.\.`/],
  ["/anthropic/..data/token", /`\.\.`/],
  ["/anthropic:1/token", /`:`/],
];

for (const [path, refused] of PATHS)
  test(`a token at ${path} ${refused ? "is refused" : "can be mounted"}`, () => {
    const { diagnostics } = compile(withFile(path), { target: "kubernetes" });
    assert.deepEqual(errorCodes(diagnostics), refused ? ["kubernetes-token-path"] : []);
    const { message } = diagnostics.find(({ code }) => code === "kubernetes-token-path") ?? {};
    if (refused) assert.match(present(message), refused);
    // A hint of another target names it only if it would help.
    const { hint } = present(
      compile(withFile(path), { target: "awf" }).diagnostics.find(({ code }) => code === "awf-token-source"),
    );
    assert.equal(present(hint).includes("kubernetes"), refused === undefined);
  });

/** Expands a value as Kubernetes does, byte by byte (kubernetes/kubernetes, third_party/forked/golang/expansion/expand.go). */
function expand(value: string): string {
  const bytes = [...new TextEncoder().encode(value)].map((byte) => String.fromCharCode(byte)).join("");
  const expanded = bytes.replaceAll(/\$(\$|\([^)]*\)|\(|[^])/g, (_, next: string) => {
    if (next === "$") return "$";
    if (/^\(.*\)$/s.test(next)) return "EXPANDED";
    return next < "\u0080" ? `$${next}` : "$GARBLED";
  });
  return new TextDecoder().decode(Uint8Array.from(expanded, (character) => character.charCodeAt(0)));
}

test("the container has the values of the sign-in, whatever Kubernetes expands", () => {
  let seen = 0;
  const name = fc.string({
    unit: fc.constantFrom("$", "(", ")", "A", "é", "🦀", " ", '"', "#"),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(name, (file) => {
      const path = `/anthropic/${file}`;
      const { output: text } = compile(withFile(path), { target: "kubernetes" });
      if (text === undefined) return;
      seen += 1;
      const { containers, volumes } = patchOf(text);
      const [{ env, volumeMounts }] = containers;
      assert.equal(expand(present(env.at(-1)).value), path);
      assert.equal(volumeMounts[0].mountPath, "/anthropic");
      assert.equal(volumes[0].projected.sources[0]?.serviceAccountToken.path, file);
    }),
  );
  assert.ok(seen > 20, `${seen} of 100 had an output`);
  assert.match(output(withFile("/anthropic/$(A)"), { target: "kubernetes" }), /value: "\/anthropic\/\$\$\(A\)"/);
});
