// The sign-ins of all manifests in a file: which one is compiled, and what they need.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compile, requiredEnv } from "../../src/index.ts";
import { container, env, IDS, manifest, pod, withEnv, workload } from "../support/manifests.ts";
import { errorCodes } from "../support/sources.ts";

const OTHER_RULE = "fdrl_01ZbCdEfGhIjKlMnOpQrStUv";
const first = workload("Deployment", pod(), {}, "first");
const different = workload("CronJob", withEnv({ ANTHROPIC_FEDERATION_RULE_ID: OTHER_RULE }), {}, "second");

test("equal sign-ins of several documents count once", () => {
  const source = manifest(first, { kind: "Service" }, workload("Job", pod(), {}, "second"));
  assert.match(compile(source, { target: "anthropic-env" }).output ?? "", /^ANTHROPIC_FEDERATION_RULE_ID=/);
  assert.equal(requiredEnv(source).reports.length, 1);
});

test("a sign-in that is not complete in the file is one to choose from", () => {
  const values = env(IDS).filter((each) => each["name"] !== "ANTHROPIC_ORGANIZATION_ID");
  const open = pod({}, { env: values, envFrom: [{ secretRef: { name: "ids" } }] });
  const source = manifest(first, workload("Job", open, {}, "second"));
  const select = (options: object) => compile(source, { target: "anthropic-env", ...options });
  assert.match(
    select({})
      .diagnostics.map(({ message }) => message)
      .join("\n"),
    /`first\/agent` and `second\/agent`/,
  );
  assert.match(select({ signIn: "first/agent" }).output ?? "", /^ANTHROPIC_FEDERATION_RULE_ID=/);
  assert.deepEqual(errorCodes(select({ signIn: "second/agent" }).diagnostics), ["omitted-variable"]);
});

test("different sign-ins of several documents are named, and can be selected", () => {
  const source = manifest(first, { kind: "Service" }, different);
  const select = (options: object) => compile(source, { target: "anthropic-env", ...options });
  const [refused] = select({}).diagnostics;
  assert.equal(refused?.code, "conflicting-identities");
  assert.match(refused.message, /`first\/agent` and `second\/agent`/);
  assert.deepEqual(errorCodes(select({ signIn: "agent" }).diagnostics), ["conflicting-identities"]);
  assert.deepEqual(errorCodes(select({ signIn: "third" }).diagnostics), ["unknown-selection"]);
  assert.match(select({ signIn: "second/agent" }).output ?? "", new RegExp(OTHER_RULE));
  assert.match(select({ document: 2 }).output ?? "", new RegExp(OTHER_RULE));
  assert.doesNotMatch(select({ signIn: "first/agent" }).output ?? OTHER_RULE, new RegExp(OTHER_RULE));
});

test("containers with different names are named without their workloads", () => {
  const other = container({ name: "other", env: env({ ...IDS, ANTHROPIC_FEDERATION_RULE_ID: OTHER_RULE }) });
  const source = manifest(workload("Pod", pod({ containers: [container(), other] })));
  const [refused] = compile(source, { target: "anthropic-env" }).diagnostics;
  assert.match(refused?.message ?? "", /`agent` and `other`/);
  assert.match(compile(source, { target: "anthropic-env", signIn: "other" }).output ?? "", new RegExp(OTHER_RULE));
});

test("what the cluster sets is not required, but cannot be compiled", () => {
  const source = manifest(
    workload("Pod", pod({}, { env: env(IDS).slice(0, 1), envFrom: [{ secretRef: { name: "app" } }] })),
  );
  const { reports } = requiredEnv(source);
  assert.deepEqual(
    reports.map(({ required }) => required),
    [[]],
  );
  assert.ok(reports[0]?.mustNotBeSet.some(({ name }) => name === "ANTHROPIC_API_KEY"));
  assert.deepEqual(errorCodes(compile(source, { target: "anthropic-env" }).diagnostics), ["omitted-variable"]);
});
