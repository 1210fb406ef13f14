// Secrets that must never be printed. Every message and output of the tests that sign in is checked here.
import assert from "node:assert/strict";
import { inspect } from "node:util";

/** The request token of the runner, an access token, and the signature of every identity token. */
export const REQUEST_TOKEN = "runner-request-token-0123456789";
export const ACCESS_TOKEN = "sk-ant-oat01-access-token-0123456789";
export const SIGNATURE = "signature-of-a-test-0123456789";
export const SECRET_PATH = "secret-path-0123456789";

const SECRETS = [REQUEST_TOKEN, ACCESS_TOKEN, SIGNATURE, SECRET_PATH, Buffer.from(SIGNATURE).toString("base64url")];

/** Returns a value unchanged, and fails if it contains a secret anywhere. */
export function shown<T>(value: T): T {
  const text = typeof value === "string" ? value : `${inspect(value, { depth: 12 })}${JSON.stringify(value)}`;
  const found = SECRETS.filter((secret) => text.includes(secret));
  assert.deepEqual(found, [], "a secret would be printed");
  return value;
}
