// The schemas of `wifc schema` in the YAML language server: completion, snippets, hover and diagnostics.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { stringify } from "yaml";
import { DIALECTS } from "../../src/dialects/dialects.ts";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { directoryWith, wifc } from "../support/command.ts";
import { readPage } from "../support/pages.ts";
import { STORED } from "../support/schema-store.ts";
import { ACCEPTED, FINDINGS, REJECTED, type Shape } from "../support/shapes.ts";
import { startYamlServer, type Proposal } from "../support/yaml-server.ts";

// This server's kinds of completion items for a snippet of a mapping, and for a key.
const SNIPPET = 9;
const PROPERTY = 10;
const { definitions } = SCHEMAS.auth;

const directory = directoryWith({});
for (const { name, schema } of DIALECTS) {
  assert.equal(wifc(directory, ["schema", schema, "-o", `${name}.schema.json`]).status, 0);
}
const server = await startYamlServer(
  directory,
  Object.fromEntries(DIALECTS.map(({ name }) => [join(directory, `${name}.schema.json`), `*.${name}.yaml`])),
);
after(() => server.stop());

function indent(text: string, width: number): string {
  return text.replaceAll(/^/gm, " ".repeat(width));
}

/** The places of an `auth`, each with its file and the text around it. */
const PLACES = {
  provider: (auth) => ["agent.yaml", `providers:\n  a:\n    provider: anthropic\n    auth:\n${indent(auth, 6)}`],
  model: (auth) => ["agent.yaml", `models:\n  a:\n    provider: anthropic\n    auth:\n${indent(auth, 6)}`],
  engine: (auth) => ["workflow.yaml", `engine:\n  id: claude\n  auth:\n${indent(auth, 4)}`],
} satisfies Record<string, (auth: string) => [file: string, text: string]>;

type Place = keyof typeof PLACES;

function complete(place: Place, auth: string): Promise<readonly Proposal[]> {
  return server.complete(...PLACES[place](auth));
}

const NESTED = "type: workload_identity_federation\nworkload_identity_federation:\n";
const TOKEN = `${NESTED}  identity_token:\n`;
const keysOf = ({ properties }: { readonly properties: object }) => Object.keys(properties);
const without = (keys: readonly string[], written: string) => keys.filter((key) => key !== written);
const SOURCES = ["fileSource", "envSource", "commandSource", "urlSource"] as const;

/** The expected proposals at the `|`. */
const COMPLETIONS: readonly (readonly [place: Place, auth: string, labels: readonly string[]])[] = [
  ...(["provider", "model"] as const).flatMap((place): [Place, string, readonly string[]][] => [
    [place, "|", keysOf(definitions.agentAuth)],
    [place, "type: |", [definitions.federationType.const]],
    [place, `${NESTED}  |`, keysOf(definitions.agentFederation)],
  ]),
  ["engine", "|", ["type"]],
  ["engine", "type: |", ["github-oidc", "anthropic-wif", "workload_identity_federation"]],
  ["engine", "type: github-oid|", ["github-oidc", "anthropic-wif", "workload_identity_federation"]],
  ["engine", "provider: azure\ntype: github-oidc|", ["github-oidc", "anthropic-wif", "workload_identity_federation"]],
  ["engine", "type: github-oidc\n|", without(keysOf(definitions.githubOidc), "type")],
  ["engine", "type: anthropic-wif\n|", without(keysOf(definitions.anthropicWif), "type")],
  ["engine", "type: workload_identity_federation\n|", ["workload_identity_federation"]],
  ["engine", `${NESTED}  |`, keysOf(definitions.workflowFederation)],
  ["engine", "type: github-oidc\nprovider: |", definitions.oidcProvider.anyOf[0].enum],
  ["engine", "type: github-oidc\nazure-cloud: |", definitions.azureCloud.enum],
  ...(["provider", "model", "engine"] as const).flatMap((place): [Place, string, readonly string[]][] => [
    [place, `${TOKEN}    |`, SOURCES.flatMap((source) => definitions[source].required)],
    [place, `${TOKEN}    url: https://example.com\n    |`, without(keysOf(definitions.urlSource), "url")],
  ]),
];

for (const [place, auth, labels] of COMPLETIONS) {
  test(`in auth of the ${place}, ${JSON.stringify(auth)} completes to ${labels.join(", ")}`, async () => {
    const proposals = (await complete(place, auth)).filter(
      ({ kind, label }) => kind !== SNIPPET && !/\$\{\{/.test(label),
    );
    assert.deepEqual(proposals.map(({ label }) => label).toSorted(), labels.toSorted());
    const undocumented = proposals.filter(({ kind, documentation }) => kind === PROPERTY && !documentation);
    assert.deepEqual(undocumented, []);
  });
}

for (const [place, auth, { defaultSnippets }] of [
  ["provider", "|", definitions.agentAuth],
  ["model", "|", definitions.agentAuth],
  ["engine", "|", definitions.workflowAuth],
  ["provider", `${TOKEN}    |`, definitions.identityToken],
  ["model", `${TOKEN}    |`, definitions.identityToken],
  ["engine", `${TOKEN}    |`, definitions.identityToken],
] as const) {
  test(`in auth of the ${place}, ${JSON.stringify(auth)} offers its snippets`, async () => {
    const snippets = (await complete(place, auth)).filter(({ kind }) => kind === SNIPPET);
    assert.deepEqual(
      snippets.map(({ label }) => label),
      defaultSnippets.map(({ label }) => label),
    );
  });
}

for (const [place, auth, { markdownDescription }] of [
  ["provider", "ty|pe: workload_identity_federation", definitions.federationType],
  ["model", `${NESTED}  federation_rule|_id: fdrl_1`, definitions.federationRuleId],
  ["model", `${TOKEN}    fi|le: token`, definitions.tokenFile],
  ["engine", "type: github-oidc\nprov|ider: aws", definitions.oidcProvider],
  ["engine", `${NESTED}  aud|ience: a`, definitions.audience],
] as const) {
  test(`in auth of the ${place}, ${JSON.stringify(auth)} shows what it is for`, async () => {
    const shown = await server.hover(...PLACES[place](auth));
    assert.ok(shown.includes(markdownDescription), shown);
  });
}

test("a mistake of shape is one finding, and a valid file has none", async () => {
  const count = async ({ what, source: { name, text } }: Shape): Promise<[string, number]> => {
    const dialect = name === "agent.yaml" ? "agent" : "workflow";
    const found = await server.diagnose(`${dialect}.yaml`, text.replaceAll("---\n", ""));
    return [what, found.length];
  };
  const found = await Promise.all([...REJECTED, ...ACCEPTED].map(count));
  assert.deepEqual(found, FINDINGS);
});

for (const { name, positive, negative } of STORED) {
  test(`${name}: a document that the schema rejects has findings, and the others have none`, async () => {
    const file = `${name.replace("wifc-", "")}.yaml`;
    const hasFindings = async (value: unknown) => (await server.diagnose(file, stringify(value))).length > 0;
    for (const each of positive.values()) assert.equal(await hasFindings(each), false, stringify(each));
    // The server waits before it checks a text, so one document per keyword. The test of VS Code's JSON service has all of them.
    const byKeyword = new Map([...negative].map(([what, each]) => [what.split(/[-.]/)[1], { what, each }]));
    for (const { what, each } of byKeyword.values()) assert.equal(await hasFindings(each), true, what);
  });
}

test("a file is checked against the schema that its first line names, as docs/editors.md says", async () => {
  const line = /^# yaml-language-server: .*$/m.exec(readPage("docs/editors.md"))?.[0] ?? "";
  const [, misspelt = ""] = PLACES.model("typo: workload_identity_federation");
  const messages = async (file: string, text: string) =>
    (await server.diagnose(file, text)).map(({ message, range }) => `${range.start.line}: ${message}`);
  assert.deepEqual(await messages("unmapped.yaml", misspelt), []);
  assert.deepEqual(await messages("first-line.yaml", `${line}\n${misspelt}`), ["5: Property typo is not allowed."]);
});
