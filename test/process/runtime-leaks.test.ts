// Puts a marker in every place where a secret can be, lets servers and commands repeat it in every encoding, and searches everything
// that `wifc/runtime` and `wifc token` return or print for it.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inspect } from "node:util";
import type { Environment } from "../../src/runtime/index.ts";
import { createFederationProvider } from "../../src/runtime/token-provider.ts";
import { directoryWith } from "../support/command.ts";
import { ENCODING_NAMES, ENCODINGS, type Encoding } from "../support/encodings.ts";
import { runInProcess } from "../support/in-process.ts";
import {
  echo,
  HOSTILE_BODIES,
  json,
  plain,
  serve,
  serveProxy,
  type Arrival,
  type Behaviour,
} from "../support/loopback.ts";
import { assertNoLeak, findLeaks, markerOf } from "../support/markers.ts";
import { exchangedAt, federationWith } from "../support/sign-in.ts";
import { agentAuth, engineAuth, federatedAgent, workflowFile, type Keys } from "../support/sources.ts";
import { createToken } from "../support/tokens.ts";

/** A valid identity token with a marker as its signature. */
function tokenWith(marker: string): string {
  return createToken(Math.floor(Date.now() / 1000)).replace(/[^.]*$/, marker);
}

test("a leaked marker would be found in any encoding", () => {
  for (const name of ENCODING_NAMES) {
    assert.notDeepEqual(findLeaks(`denied: ${ENCODINGS[name](markerOf(name))}`, markerOf(name)), [], name);
  }
});

/** Everything that a program sees if it asks for a token and gets none. */
async function failWith(source: Keys, environment: Environment, tokenUrl = "http://127.0.0.1:1"): Promise<string> {
  const provider = createFederationProvider(exchangedAt(federationWith(source), tokenUrl), {
    environment,
    timeLimit: 5000,
  });
  const seen: unknown[] = [provider];
  try {
    await provider.getToken();
  } catch (error) {
    assert.ok(error instanceof Error);
    seen.push(error, error.message, error.cause);
  }
  await provider.close();
  assert.equal(seen.length, 4, "there is a token");
  const texts = seen.map((each) => `${inspect(each, { depth: 12 })}\n${JSON.stringify(each)}\n`);
  return texts.join("").replaceAll(/^\s+at .*\n/gm, "");
}

const COMMANDS = { PATH: process.env["PATH"] ?? "" };

interface Leaky {
  readonly source: (url: string, marker: string) => Keys;
  readonly environment?: (url: string, marker: string) => Environment;
  /** The text that the server repeats. */
  readonly piece: (arrival: Arrival) => string;
}

const key = ({ headers }: Arrival) => String(headers["x-key"]);
const pathOf = (arrival: Arrival) => decodeURI(arrival.path);

/** The places of a secret in the request of a token source. */
const PLACES: Readonly<Record<string, Leaky>> = {
  "a header": { source: (url, marker) => ({ url, headers: { "X-Key": marker } }), piece: key },
  "a header with a scheme": { source: (url, marker) => ({ url, headers: { "X-Key": `Basic ${marker}` } }), piece: key },
  "a variable in a header": {
    source: (url) => ({ url, headers: { "X-Key": "token ${CI_KEY}" } }),
    environment: (_, marker) => ({ CI_KEY: marker }),
    piece: key,
  },
  "a user and a password in base64": {
    source: (url) => ({ url, headers: { "X-Key": "Basic ${CI_KEY}" } }),
    environment: (_, marker) => ({ CI_KEY: Buffer.from(`user:${marker}`).toString("base64") }),
    piece: (arrival) => Buffer.from(key(arrival).replace("Basic ", ""), "base64").toString(),
  },
  "a variable in an address": {
    source: (url) => ({ url: `${url}/mint?code=\${CI_KEY}` }),
    environment: (_, marker) => ({ CI_KEY: marker }),
    piece: pathOf,
  },
  "a variable in an address, percent-encoded": {
    source: (url) => ({ url: `${url}/mint/\${CI_KEY}` }),
    environment: (_, marker) => ({ CI_KEY: ENCODINGS["URL, every byte"](marker) }),
    piece: pathOf,
  },
  "a whole address": {
    source: () => ({ url: "${CI_URL}&audience=x" }),
    environment: (url, marker) => ({ CI_URL: `${url}/${marker}?v=2` }),
    piece: pathOf,
  },
};

test("however a token source repeats a secret of its request, no part of it is in an error", async () => {
  for (const [place, { source, environment, piece }] of Object.entries(PLACES)) {
    const marker = markerOf(place);
    let name: Encoding = "lines";
    const { url } = await serve((response, arrival) => echo(401, piece, ENCODINGS[name])(response, arrival));
    let seen = "";
    for (name of ENCODING_NAMES) seen += await failWith(source(url, marker), environment?.(url, marker) ?? {});
    assert.equal(seen.match(/^SignInError: .* status 401 /gm)?.length, ENCODING_NAMES.length);
    assertNoLeak(seen, marker, place);
  }
});

test("whatever a command prints, no secret of its environment or its output is in an error", async () => {
  const marker = markerOf("command");
  for (const name of ENCODING_NAMES) {
    const said = ENCODINGS[name](marker);
    const folder = directoryWith({ said, token: `wrong ${marker}` });
    const run = (script: string) => ["sh", "-c", script, "sh", folder];
    const complain = run('cat "$1/said" >&2; exit 3');
    const seen = await failWith({ command: complain }, { ...COMMANDS, VAULT_TOKEN: marker });
    assert.match(seen, /exited with code 3/);
    const printed = await failWith({ command: run('cat "$1/token"; cat "$1/said" >&2; exit 3') }, COMMANDS);
    assertNoLeak(`${seen}\n${printed}`, marker, name);
  }
});

/** The ways in which a token endpoint can repeat a text. */
function repeatAll(said: string): Readonly<Record<string, Behaviour>> {
  return {
    "as the message of an error": json(401, { error: { type: "authentication_error", message: said } }),
    "as the type of an error": json(400, { error: { type: said, message: "no" } }),
    "as both": json(403, { error: { type: said.slice(0, 12), message: said.slice(12) } }),
    "as a description": json(400, { error: "invalid_grant", error_description: `denied: ${said}` }),
    "as an error": json(500, { error: said }),
    "as an error with status 200": json(200, { error: "invalid_grant", error_description: said, access_token: said }),
    "as another member": json(401, { error: { type: "x", detail: said }, request_id: said, [said]: 1 }),
    "as a request": plain(401, "{}", { "request-id": `req_${said}`.replace(/[^\w]/g, "").slice(0, 36) }),
    "as a text": plain(503, said, { "content-type": "text/plain" }),
    "as a content type": plain(503, "no", { "content-type": `text/${said.replace(/[^\w]/g, "")}` }),
    "as an address": plain(307, "", { location: `/${encodeURIComponent(said)}` }),
    "as an access token": json(200, { access_token: `${said}\n`, expires_in: 600 }),
    "as a type": json(200, { access_token: "a", token_type: said, expires_in: 600 }),
    "as a life": json(200, { access_token: "a", expires_in: said }),
  };
}

test("however the token endpoint repeats an identity token, no part of it is in an error", async () => {
  const marker = markerOf("endpoint");
  let behave: Behaviour = plain(500, "");
  const { url } = await serve((response, arrival) => behave(response, arrival));
  for (const name of ENCODING_NAMES) {
    let seen = "";
    for (behave of Object.values(repeatAll(ENCODINGS[name](marker)))) {
      seen += await failWith({ env: "CI_TOKEN" }, { CI_TOKEN: tokenWith(marker) }, url);
    }
    assertNoLeak(seen, marker, name);
  }
});

test("an invalid token, and the name and password of a proxy, are in no error", async () => {
  const marker = markerOf("other");
  const file = join(directoryWith({ token: `${marker} ${marker}` }), "token");
  const proxy = await serveProxy(1, 407);
  const HTTPS_PROXY = proxy.url.replace("//", `//${marker}:${marker}@`);
  const url = "https://token.invalid";
  for (const seen of [
    await failWith({ file }, {}),
    await failWith({ env: "CI_TOKEN" }, { CI_TOKEN: marker }),
    await failWith({ command: ["cat", file] }, COMMANDS),
    await failWith({ url }, { HTTPS_PROXY }),
    await failWith({ url }, { HTTPS_PROXY: `socks5://${marker}@localhost` }),
    await failWith({ env: "CI_TOKEN" }, { CI_TOKEN: tokenWith(marker), HTTPS_PROXY }, url),
  ]) {
    assertNoLeak(seen, marker, "other");
  }
  assert.equal(proxy.targets.length, 2);
});

test("whatever a response contains, its error is one line without control sequences and runner commands", async () => {
  let behave: Behaviour = plain(500, "");
  const { url } = await serve((response, arrival) => behave(response, arrival));
  for (const [name, body] of Object.entries(HOSTILE_BODIES)) {
    for (const status of [200, 401, 500]) {
      behave = (response) => response.writeHead(status).end(body);
      for (const seen of [
        await failWith({ url, response_field: "value" }, {}),
        await failWith({ env: "CI_TOKEN" }, { CI_TOKEN: tokenWith(markerOf(name)) }, url),
      ]) {
        assert.match(seen, /\[(token-source|exchange)-(failed|denied)\]/, name);
        assert.doesNotMatch(seen.replaceAll("\n", ""), /[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}]/u, name);
      }
    }
  }
});

/** Runs `wifc token` with variables, and returns both streams. */
async function runToken(directory: string, args: readonly string[], variables: Environment): Promise<string> {
  const before = { ...process.env };
  for (const name of ["GITHUB_ACTIONS", "HTTPS_PROXY", "https_proxy", "NO_PROXY"]) delete process.env[name];
  Object.assign(process.env, variables);
  try {
    const { stdout, stderr } = await runInProcess(directory, ["token", ...args]);
    return `${stdout}${stderr}`;
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const agentWith = (source: Keys, files: Readonly<Record<string, string>> = {}) =>
  directoryWith({ "agent.yaml": federatedAgent(agentAuth({}, source)).text, ...files });

test("`wifc token` prints no part of a secret on either stream, in text or JSON, wherever the secret comes from", async () => {
  const marker = markerOf("command line");
  const token = tokenWith(marker);
  let name: Encoding = "lines";
  const repeating = await serve((response, arrival) => {
    const pieces = [arrival.path, key(arrival), arrival.body].filter((each) => each.includes(marker));
    echo(401, () => pieces.join(" ").slice(-marker.length - 2), ENCODINGS[name])(response, arrival);
  });
  const folder = agentWith({ command: ["sh", "-c", "cat said >&2; exit 3"] });
  const exchange = ["--exchange", "--token-url", repeating.url];
  const proxy = await serveProxy(1, 407);
  const HTTPS_PROXY = proxy.url.replace("//", `//user:${marker}@`);
  const cases: readonly (readonly [directory: string, args: readonly string[], variables: Environment])[] = [
    [agentWith({ url: repeating.url, headers: { "X-Key": marker } }), [], {}],
    [agentWith({ url: `${repeating.url}/\${CI_KEY}`, headers: { "X-Key": "${CI_KEY}" } }), [], { CI_KEY: marker }],
    [agentWith({ file: "token" }, { token }), exchange, {}],
    [agentWith({ file: "token" }, { token: marker }), exchange, {}],
    [agentWith({ env: "CI_TOKEN" }), exchange, { CI_TOKEN: token }],
    [agentWith({ env: "CI_TOKEN" }), [], { CI_TOKEN: token }],
    [
      agentWith({ env: "CI_TOKEN" }),
      ["--exchange", "--token-url", "https://x.invalid"],
      { CI_TOKEN: token, HTTPS_PROXY },
    ],
    [folder, [], { VAULT_TOKEN: marker }],
  ];
  for (name of ENCODING_NAMES) {
    writeFileSync(join(folder, "said"), ENCODINGS[name](marker));
    let seen = "";
    for (const [directory, args, variables] of cases) {
      for (const format of ["text", "json"]) {
        seen += await runToken(directory, ["agent.yaml", "--format", format, ...args], variables);
      }
    }
    assert.equal(seen.match(/^  "version": 1,$/gm)?.length, cases.length);
    assertNoLeak(seen, marker, name);
  }
});

test("given values of secrets and invalid settings are not repeated", async () => {
  const marker = markerOf("given");
  // gh-aw keeps an expression without spaces.
  const auth = engineAuth({ "workspace-id": "${{secrets.WORKSPACE}}" });
  const cwd = directoryWith({
    "w.md": workflowFile({ engine: { id: "claude", auth } }).text,
    settings: `secrets.WORKSPACE=${marker}\n`,
    "no-settings": `${marker}\n`,
  });
  for (const [args, says] of [
    [["--set", `secrets.WORKSPACE=${marker}`], /\[malformed-id\]|"malformed-id"/],
    [["--vars-file", "settings"], /\[malformed-id\]|"malformed-id"/],
    [["--vars-file", "no-settings"], /^wifc: invalid line no-settings:1: must be vars\.NAME=VALUE/],
    [["--set", marker], /^wifc: invalid value for `--set`: must be vars\.NAME=VALUE/],
    [["--set", `secret.KEY=${marker}`], /^wifc: invalid value for `--set`: must be vars\.NAME=VALUE/],
    [["--set", `vars.OTHER=${marker}`, "--set", "secrets.WORKSPACE=x"], /does not read `vars\.OTHER`/],
  ] as const) {
    for (const format of ["text", "json"]) {
      const seen = await runToken(cwd, ["w.md", "--format", format, ...args], {});
      assert.match(seen, says);
      assertNoLeak(seen, marker, args.join(" "));
    }
  }
});
