// Variables in URLs: whatever their values, a request goes to the host in the configuration or is not sent.
import assert from "node:assert/strict";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import { test } from "node:test";
import { parseTemplate } from "../../src/syntax/template.ts";
import { checkAuthority } from "../../src/runtime/authority.ts";
import { sendRequest } from "../../src/runtime/request.ts";
import { json, plain, serve } from "../support/loopback.ts";
import { ask } from "../support/sign-in.ts";

const HOSTILE = [
  "evil.example/",
  "evil.example\\",
  "evil.example#",
  "evil.example?",
  "evil.example:443/",
  "x@evil.example/",
  "@evil.example/",
  ":443/",
  "/",
  "\\",
  "#",
  "?",
  ":",
  "@",
  "evil.example%2F",
  "evil%2Eexample",
  "%2f",
  "evil\t.example/",
  "\tevil.example/",
  "evil\n",
  " evil",
  "evil.example\uFF0F",
  "evil\uFF0Eexample\uFF0F",
  "evil\u3002example\uFF1F",
  "\uFF20evil.example",
  "evil\u2100example",
  "\u212Aevil",
  "a.evil.example",
  "https://evil.example/",
  "evil]",
];

function refuse(template: string, values: Readonly<Record<string, string>>): string | undefined {
  return checkAuthority(parseTemplate(template), (name) => values[name] ?? "")?.reason;
}

test("no value of a variable in a host, scheme or port can redirect a request", () => {
  const templates = [
    "https://token-${PART}.harbour.example/token?audience=x",
    "https://token-${PART}.harbour.example",
    "https://token-${env.PART}-2.harbour.example:8443/token",
    "https://token-$PART.harbour.example?x",
    "https://harbour.example:${PART}/token",
    "http://[::1]:${PART}/token",
    "${SCHEME}://token-${PART}.harbour.example/token",
    "https:\\\\token-${PART}.harbour.example/",
    "https:/token-${PART}.harbour.example/",
    "https:token-${PART}.harbour.example/",
    " ht\ttps://token-${PART}.harbour.example/",
    "https://token-${FIRST}${PART}.harbour.example/",
    "https://token-${PART}${FIRST}.harbour.example/",
  ];
  for (const template of templates) {
    for (const PART of HOSTILE) {
      const reason = refuse(template, { PART, SCHEME: "https", FIRST: "a" });
      assert.match(
        reason ?? "",
        /^the variable `PART` in the host of the URL may only contain /,
        `${template}: ${JSON.stringify(PART)}`,
      );
      for (const word of ["evil", "443"]) assert.ok(!(reason ?? "").includes(word), reason);
    }
  }
});

test("any accepted value leaves the host unchanged", () => {
  const templates: readonly (readonly [template: string, written: RegExp])[] = [
    ["https://token${PART}.harbour.example/", /^token[a-z0-9-]*\.harbour\.example$/i],
    ["https://${PART}.harbour.example/", /^[a-z0-9.-]+\.harbour\.example$/i],
    ["https://harbour.example${PART}/", /^harbour\.example[a-z0-9-]*$/i],
    ["https://harbour.example:80${PART}/", /^harbour\.example$/i],
  ];
  const values = [...HOSTILE, "eu", "eu-1", "eu.west", "xn--bcher-kva", "1", "/token", "?a=b", ".example"];
  for (const [template, written] of templates) {
    const taken = values.filter((PART) => refuse(template, { PART }) === undefined);
    assert.ok(taken.length > 1);
    for (const PART of taken) assert.match(new URL(template.replace("${PART}", PART)).hostname, written);
  }
});

test("valid values in a host, a port, a scheme or at the beginning are accepted", () => {
  const fine: readonly (readonly [template: string, value: string])[] = [
    ["https://token-${PART}.harbour.example/", "eu-1"],
    ["https://token-${PART}.harbour.example/", "EU"],
    ["https://${PART}.harbour.example/", "eu.west"],
    ["https://token.${PART}/x", "harbour.example"],
    ["https://token.${PART}:8443/x", "harbour.example"],
    ["https://${PART}/x", "harbour.example"],
    ["https://${PART}/x", "harbour.example:8443"],
    ["https://${PART}", "harbour.example"],
    ["https://[${PART}]/", "fd00::1"],
    ["https://harbour.example:${PART}/", "8443"],
    ["https://harbour.example${PART}", "/token?a=b"],
    ["https://harbour.example/${PART}", "a/b?c=d#e:f@g"],
    ["https://harbour.example/?x=${PART}", "https://other.example/"],
    ["${PART}://harbour.example/", "https"],
    ["http${PART}://harbour.example/", "s"],
    ["${PART}", "https://harbour.example/token?x=y"],
    ["${PART}/token", "https://harbour.example:8443"],
    ["${PART}:8443/token", "https://harbour.example"],
    ["${PART}&audience=x", "https://harbour.example/token?x=y"],
    ["${PART}token", "https://harbour.example/"],
    ["${PART}.harbour.example/token", "https://eu"],
  ];
  for (const [template, PART] of fine) assert.equal(refuse(template, { PART }), undefined, `${template} with ${PART}`);
});

test("a variable at the beginning that only begins the host cannot complete it", () => {
  for (const PART of [
    "https://evil.example/",
    "https://evil.example?",
    "https://evil.example\\",
    "https://x@evil",
    "https",
  ]) {
    const reason = "the variable `PART` in the host of the URL must be `https://` and the start of a host name";
    assert.equal(refuse("${PART}.harbour.example/", { PART }), reason);
  }
});

test("nothing is sent if a variable would change the host, and its value is not repeated", async () => {
  const server = await serve(plain(200, "a.b.c"));
  const environment = { PART: `${server.port}/`, SECRET: "s3cret-value" };
  const message = await ask(
    { url: "http://localhost:${PART}/token", headers: { Authorization: "bearer ${SECRET}" } },
    { environment },
  );
  assert.match(message, /: the variable `PART` in the host of the URL may only contain digits\.$/);
  assert.equal(server.arrivals.length, 0);
});

test("a name under `.localhost` is this machine only if it resolves to it", async (context) => {
  const server = await serve(json(200, { value: "a.b.c" }));
  let addresses = [{ address: "127.0.0.1", family: 4 }];
  const answer = (_: string, options: { all?: boolean }, callback: (...results: unknown[]) => void) => {
    const [first] = addresses;
    if (options.all) callback(null, addresses);
    else callback(null, first?.address, first?.family);
  };
  context.mock.method(dns, "lookup", answer);
  syncBuiltinESMExports();
  context.after(() => {
    context.mock.restoreAll();
    syncBuiltinESMExports();
  });
  const statusOf = async (host: string) => {
    const question = { method: "GET", address: `http://${host}:${server.port}/`, headers: {} } as const;
    const result = await sendRequest(question, { environment: {} });
    return "status" in result ? result.status : result.reason;
  };
  for (const host of ["x.localhost", "localhost", "127.0.0.1"]) assert.equal(await statusOf(host), 200);
  // A server listens there, so only the check can prevent the request.
  addresses = [{ address: "0.0.0.0", family: 4 }];
  const refused = "the host is named `localhost`, but resolves to another machine";
  for (const host of ["x.localhost", "localhost"]) assert.equal(await statusOf(host), refused);
  addresses = [
    { address: "127.0.0.1", family: 4 },
    { address: "192.0.2.1", family: 4 },
  ];
  assert.equal(await statusOf("x.localhost"), refused);
  assert.equal(server.arrivals.length, 3);
});
