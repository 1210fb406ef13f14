// Every example of the README does what the README says.
import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { directoryWith } from "./support/command.ts";
import { json, serve, serveProxy, serveTls } from "./support/loopback.ts";
import { listShellBlocks, README, readmeFile, ROOT, runReadme } from "./support/readme.ts";
import { ACCESS_TOKEN, REQUEST_TOKEN, shown } from "./support/secrets.ts";
import { createToken } from "./support/tokens.ts";

test("the README shows what its commands print", () => {
  assert.equal(runReadme(), readFileSync(README, "utf8"), "stale? `npm run build && npm run fixtures` rewrites it");
});

test("the README's other commands are those that the tests know", () => {
  assert.deepEqual(listShellBlocks(), [
    "npm install --save-dev wifc",
    "npm ci && node dist/cli/main.cjs compile fixtures/valid/inherited-from-provider/agent.yaml",
    "npm ci && npm test",
    "git diff --name-only -z main | npx wifc lint --files-from -",
  ]);
});

test("the example of a checkout prints variables", () => {
  const [, example = ""] = listShellBlocks();
  const { stdout, status } = spawnSync("sh", ["-c", example.replace("npm ci && ", "")], {
    cwd: ROOT,
    encoding: "utf8",
  });
  assert.equal(status, 0);
  assert.match(stdout, /^AWF_AUTH_TYPE=github-oidc$/m);
});

test("the example of the SDK signs in, and asks the API", async () => {
  const grant = { access_token: ACCESS_TOKEN, token_type: "Bearer", expires_in: 600 };
  const anthropic = await serveTls(json(200, grant), ["api.anthropic.com"]);
  const proxy = await serveProxy(anthropic.port);
  const api = await serve(json(200, { data: [{ id: "claude-sonnet-4-5" }], has_more: false }));
  const github = await serve(json(200, { value: createToken(Math.floor(Date.now() / 1000)) }));
  const cwd = directoryWith({
    "sign-in.mjs": readmeFile("sign-in.mjs"),
    "agent.yaml": readmeFile("agent.yaml"),
    "ca.pem": anthropic.certificate,
  });
  mkdirSync(join(cwd, "node_modules"));
  symlinkSync(ROOT, join(cwd, "node_modules", "wifc"));
  symlinkSync(join(ROOT, "node_modules", "@anthropic-ai"), join(cwd, "node_modules", "@anthropic-ai"));
  const env = {
    PATH: process.env["PATH"] ?? "",
    NODE_EXTRA_CA_CERTS: "ca.pem",
    HTTPS_PROXY: proxy.url,
    ANTHROPIC_BASE_URL: api.url,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/?v=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
  };
  const output = await new Promise((resolve) => {
    execFile(process.execPath, ["sign-in.mjs"], { cwd, env }, (_, stdout, stderr) => resolve(shown(stdout + stderr)));
  });
  assert.equal(output, "[ 'claude-sonnet-4-5' ]\n");
  assert.equal(api.arrivals[0]?.headers.authorization, `Bearer ${ACCESS_TOKEN}`);
  assert.deepEqual([anthropic.arrivals[0]?.path, proxy.targets], ["/v1/oauth/token", ["api.anthropic.com:443"]]);
});

test("CI runs the README's commands and nothing else", () => {
  const commands = readFileSync(join(ROOT, ".ci/run"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("npm"));
  assert.deepEqual(commands, ["npm ci --no-audit --no-fund", "npm test"]);
});
