// What the JSON language service, VS Code's own, makes of the schemas that `wifc schema` prints.
import assert from "node:assert/strict";
import { test } from "node:test";
import { getLanguageService } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { SCHEMAS } from "../src/index.ts";
import { printEditorSchema } from "../src/print/editor-schema.ts";
import { ACCEPTED, FINDINGS, REJECTED, type Shape } from "./support/shapes.ts";

const { definitions } = SCHEMAS.auth;

const SERVICE = getLanguageService({});
SERVICE.configure({
  schemas: (["agent", "workflow"] as const).map((name) => ({
    uri: `file:///${name}.schema.json`,
    fileMatch: [`*${name}.json`],
    schema: JSON.parse(printEditorSchema(SCHEMAS[name])),
  })),
});

function open(dialect: string, text: string) {
  const document = TextDocument.create(`file:///${dialect}.json`, "json", 1, text);
  return { document, parsed: SERVICE.parseJSONDocument(document) };
}

/** What is proposed at the `|` of the value of an agent file's `auth`. */
async function complete(auth: string): Promise<readonly { readonly label: string; readonly insertText?: string }[]> {
  const text = `{ "models": { "claude": { "auth": ${auth} } } }`;
  const { document, parsed } = open("agent", text.replace("|", ""));
  return (await SERVICE.doComplete(document, document.positionAt(text.indexOf("|")), parsed))?.items ?? [];
}

const labelsOf = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label).toSorted();

test("every key of the block and of a token source is proposed", async () => {
  const block = await complete(`{ "type": "workload_identity_federation", "workload_identity_federation": { | } }`);
  assert.deepEqual(labelsOf(block), Object.keys(definitions.agentFederation.properties).toSorted());
  const source = `{ "workload_identity_federation": { "identity_token": { "url": "https://example.com", | } } }`;
  assert.deepEqual(labelsOf(await complete(source)), ["headers", "response_field"]);
});

test("snippets are proposed for the block and for the four token sources", async () => {
  const block = labelsOf(await complete("|"));
  assert.ok(
    definitions.agentAuth.defaultSnippets.every(({ label }) => block.includes(label)),
    block.join(),
  );
  const sources = labelsOf(await complete(`{ "workload_identity_federation": { "identity_token": | } }`));
  assert.equal(definitions.identityToken.defaultSnippets.length, 4);
  assert.ok(
    definitions.identityToken.defaultSnippets.every(({ label }) => sources.includes(label)),
    sources.join(),
  );
});

test("a key says what it is for", async () => {
  const text = `{ "models": { "claude": { "auth": { "workload_identity_federation": { "workspace_id": "default" } } } } }`;
  const { document, parsed } = open("agent", text);
  const hover = await SERVICE.doHover(document, document.positionAt(text.indexOf("workspace_id")), parsed);
  assert.match(JSON.stringify(hover?.contents), /The workspace to sign in to/);
});

test("a mistake of shape is one finding, and what is right has none", async () => {
  const count = async ({ what, source: { name, text } }: Shape): Promise<[string, number]> => {
    const dialect = name === "agent.yaml" ? "agent" : "workflow";
    const { document, parsed } = open(dialect, JSON.stringify(parse(text.replaceAll("---\n", "")), null, 2));
    return [what, (await SERVICE.doValidation(document, parsed)).length];
  };
  const found = await Promise.all([...REJECTED, ...ACCEPTED].map(count));
  assert.deepEqual(found, FINDINGS);
});
