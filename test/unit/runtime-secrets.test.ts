// What may be shown of a server's or a command's text: nothing that contains eight characters of a secret in any encoding.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { undoEncodings } from "../../src/runtime/encodings.ts";
import { describeExcerpt } from "../../src/runtime/excerpt.ts";
import { mayReveal, SECRET_RUN } from "../../src/runtime/secrets.ts";
import { ENCODING_NAMES, ENCODINGS, type Encoding } from "../support/encodings.ts";
import { REQUEST_TOKEN } from "../support/secrets.ts";
import { createToken } from "../support/tokens.ts";

/** Without whitespace, which some encodings insert and forms write as `+`. */
const join = (text: string) => text.replace(/[\s+]/g, "");
const encode = (text: string, names: readonly Encoding[]) => names.reduce((each, name) => ENCODINGS[name](each), text);

const secrets = fc
  .oneof(fc.string({ minLength: SECRET_RUN, maxLength: 40 }), fc.stringMatching(/^[\w.-]{8,40}$/))
  .filter((text) => join(text).length >= SECRET_RUN);
const chains = fc.array(fc.constantFrom(...ENCODING_NAMES), { maxLength: 3 });
const words = fc.constantFrom(
  "",
  "denied for ",
  "no\nluck: ",
  '{"error":"',
  "https://idp.example.com/?code=",
  "(",
  "é",
);

test("eight consecutive characters of a secret are found in any chain of encodings, between any words", () => {
  const property = fc.property(secrets, fc.nat(), chains, words, words, (secret, at, names, before, after) => {
    const run = join(secret)
      .slice(at % (join(secret).length - SECRET_RUN + 1))
      .slice(0, SECRET_RUN);
    const text = `${before}${encode(run, names)}${after}`;
    const { forms, isComplete } = undoEncodings(text);
    assert.ok(isComplete && forms.some((form) => join(form).includes(run)), "it is not undone");
    assert.ok(mayReveal(text, ["another secret", secret]), "it would be shown");
  });
  fc.assert(property, { numRuns: 3000 });
});

test("a secret in base64 is found at any offset in a longer text, however little of it is shown", () => {
  const property = fc.property(secrets, fc.string({ maxLength: 5 }), fc.nat(), (secret, before, at) => {
    const text = Buffer.from(`${before}${secret}`).toString("base64").replace(/=+$/, "");
    // Eight of the characters that depend only on the secret.
    const first = Math.ceil((Buffer.from(before).length * 4) / 3);
    const last = Math.floor((Buffer.from(before + secret).length * 4) / 3) - SECRET_RUN;
    const start = first + (at % (last - first + 1));
    assert.ok(mayReveal(text.slice(start, start + SECRET_RUN), [secret]));
  });
  fc.assert(property);
});

test("a secret that is itself encoded is found in decoded form", () => {
  const property = fc.property(secrets, fc.constantFrom(...ENCODING_NAMES), (secret, name) => {
    assert.ok(mayReveal(`no luck, ${secret}`, [ENCODINGS[name](secret)]));
  });
  fc.assert(property);
});

test("an excerpt of any text contains no part of a secret, wherever it is cut off", () => {
  const property = fc.property(secrets, fc.array(words), fc.nat(300), chains, (secret, before, count, names) => {
    const text = `${before.join(" ")}${"é ".repeat(count / 2)}${encode(secret, names)}`;
    const said = describeExcerpt(text, [secret]);
    const { forms } = undoEncodings(said);
    const line = join(secret);
    const runs = Array.from({ length: line.length - SECRET_RUN + 1 }, (_, at) => line.slice(at, at + SECRET_RUN));
    const own = join(text.slice(0, text.length - encode(secret, names).length));
    for (const run of runs.filter((each) => !own.includes(each) && !WITHHELD.includes(each))) {
      assert.ok(!forms.some((form) => join(form).includes(run)), `${said} shows ${run}`);
    }
  });
  fc.assert(property, { numRuns: 1000 });
});

const WITHHELD = "; its message may contain a secret and is withheld";

test("case, punctuation and invisible characters do not hide a secret", () => {
  for (const spelled of [
    "RUNNER REQUEST TOKEN",
    "runner\u200B-request\u00AD-token",
    "r.u.n.n.e.r/r.e.q.u.e.s.t",
    "ｒｕｎｎｅｒ-ｒｅｑ",
  ]) {
    assert.ok(mayReveal(`denied: ${spelled}`, [REQUEST_TOKEN]), spelled);
  }
});

test("if there is too much to compare in time, nothing is shown", () => {
  assert.equal(describeExcerpt("no luck", ["words ".repeat(21_845)]), ": `no luck`");
  assert.equal(describeExcerpt("no luck", ["words ".repeat(21_846)]), WITHHELD);
});

test("text that looks like a credential, is unrecognizable or has too many decodings is withheld whatever the secrets are", () => {
  for (const text of [
    encodeURIComponent(`s${"k-ant-api03-abc"}`),
    Buffer.from(createToken(1_780_315_200)).toString("hex"),
    "q".repeat(33),
    `%${"25".repeat(15)}41 &${"amp;".repeat(25)} =${"3D".repeat(15)}20`,
  ]) {
    assert.equal(describeExcerpt(text, []), WITHHELD, text);
  }
});

test("a text unrelated to any secret is shown", () => {
  for (const text of [
    "Missing Metadata-Flavor:Google header.",
    "Authentication failed",
    "federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv is malformed",
    "AADSTS700016: Application with identifier '2cf1ea5a-0000-4b2e-8e1d-1e1e1e1e1e1e' was not found (Trace ID: 0f1e)",
    "<html><head><title>403 Forbidden</title></head><body><hr>nginx/1.25.3</body></html>",
    "ERROR: (gcloud.auth.print-identity-token) You do not currently have an active account selected.",
    '{"error":"invalid_request","error_description":"Required metadata header not specified"}',
    "An error occurred (AccessDenied) when calling the GetWebIdentityToken operation: arn:aws:iam::1234567:role/a",
  ]) {
    const inPlay = [REQUEST_TOKEN, `bearer ${REQUEST_TOKEN}`, createToken(1_780_315_200), "https://idp.invalid/?v=2"];
    assert.equal(describeExcerpt(text, inPlay), `: \`${text}\``);
  }
});
