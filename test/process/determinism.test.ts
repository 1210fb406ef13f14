// The same input gives the same bytes on every machine, and checking it needs no permission but to read. Needs `npm run build`.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CASE_INPUT } from "../../src/dev/read-schemas.ts";
import { DIAGNOSTIC_FORMATS } from "../../src/print/diagnostics/print-diagnostics.ts";
import { REPORT_FORMATS } from "../../src/print/required-env/print-report.ts";
import { VARIABLE_FORMATS } from "../../src/print/variables.ts";
import { TARGET_NAMES } from "../../src/targets/capability.ts";
import { commandLine } from "../support/command.ts";
import { FIXTURES } from "../support/fixtures.ts";
import { nodeVersions } from "../support/node-versions.ts";

const DRIVER = fileURLToPath(new URL("../support/drive.mjs", import.meta.url));
const CHOICES = {
  input: CASE_INPUT.source,
  lintFormats: Object.keys(DIAGNOSTIC_FORMATS),
  reportFormats: Object.keys(REPORT_FORMATS),
  variableFormats: Object.keys(VARIABLE_FORMATS),
  targets: TARGET_NAMES,
};
const ISOLATION = ["--allow-fs-read=*", "--disallow-code-generation-from-strings", "--disable-proto=throw"];
const ELSEWHERE = { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr", TZ: "Pacific/Kiritimati" };

const start = promisify(execFile);

/** Collects the results and messages of all commands and the library for all fixtures in a folder. */
async function drive(node: string, cwd: string, flags: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr } = await start(node, [...flags, "--no-warnings", DRIVER, JSON.stringify(CHOICES)], {
    cwd,
    env: { ...env, NO_COLOR: "1" },
    maxBuffer: 2 ** 26,
  });
  return { stdout, stderr };
}

/** Fails with the first different line only, instead of megabytes. */
function assertSame(found: string, wanted: string): void {
  const [lines, others] = [found.split("\n"), wanted.split("\n")];
  const at = lines.findIndex((line, index) => line !== others[index]);
  assert.equal(lines[at]?.slice(0, 2000), others[at]?.slice(0, 2000), `line ${at + 1}`);
  assert.equal(lines.length, others.length);
}

function permissionFlag(version: string): string {
  return version.startsWith("20.") ? "--experimental-permission" : "--permission";
}

describe("the same input gives the same bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "wifc-determinism-"));
  const [here, elsewhere] = [join(folder, "here"), join(folder, "some where", "else")];
  let expected = { stdout: "", stderr: "" };

  before(async () => {
    for (const copy of [here, elsewhere]) cpSync(FIXTURES, copy, { recursive: true });
    expected = await drive(process.execPath, here, [], { TZ: "UTC", LANG: "C" });
    assert.match(expected.stdout, /"exitCode":0/);
    assert.doesNotMatch(expected.stdout, /"exitCode":2|"moved":true/);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const { version, path } of nodeVersions()) {
    test(`in Node ${version}, in another locale, time zone and directory, with permission to read only`, async () => {
      const flags = [permissionFlag(version), ...ISOLATION];
      const found = await drive(path, elsewhere, flags, ELSEWHERE);
      assertSame(found.stdout, expected.stdout);
      assertSame(found.stderr, expected.stderr);
    });
  }

  test("from many processes at once", async () => {
    const runs = Array.from({ length: 8 }, () =>
      start(
        ...commandLine("lint", "missing-key", "malformed-id", "unknown-key", "--format", "json", "--fail-on", "never"),
        {
          cwd: join(here, "invalid"),
          maxBuffer: 2 ** 26,
        },
      ),
    );
    const [first, ...others] = (await Promise.all(runs)).map(({ stdout }) => stdout);
    assert.match(first ?? "", /"code": "missing-key"/);
    for (const other of others) assertSame(other, first ?? "");
  });
});
