// The programs that read our formats of variables, or functions that follow their documentation if they cannot be run here.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { parseEnv } from "node:util";
import { parse as parseDotenv } from "dotenv";
import { load } from "js-yaml";
import { parse as parseYaml } from "yaml";
import type { VariableFormatName } from "../../src/index.ts";

type Reader = (text: string) => unknown;

/** Reads `$GITHUB_ENV` as GitHub's runner does. */
export function readGithubEnv(text: string): Record<string, string> {
  const variables: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      variables[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    assert.ok(heredoc > 0, `a line that the runner rejects: ${line}`);
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter);
    assert.ok(end >= 0 && delimiter !== "", "a block that is never closed");
    variables[line.slice(0, heredoc)] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join("\n");
  }
  return variables;
}

/** Runs the text in a shell, and returns the variables that it exports. */
function readByShell(shell: string, ...options: readonly string[]): Reader {
  return (text) => {
    const { stdout, stderr, status } = spawnSync(shell, [...options, "-c", 'eval "$1"; env -0', shell, text], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
    assert.deepEqual([status, stderr], [0, ""]);
    const entries = stdout.split("\0").map((entry): [string, string] => {
      const equals = entry.indexOf("=");
      return [entry.slice(0, equals), entry.slice(equals + 1)];
    });
    return Object.fromEntries(entries.filter(([name]) => text.includes(`export ${name}=`)));
  };
}

/** Reads `--env-file` as Docker documents it: drops whitespace before a name, and keeps everything after the equals sign. */
function readDockerEnvFile(text: string): Record<string, string> {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trimStart())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const entries = lines.map((line): [string, string] => {
    const equals = line.indexOf("=");
    assert.ok(
      equals > 0 && !/\s/.test(line.slice(0, equals)),
      `a line that Docker refuses or takes for a name: ${line}`,
    );
    return [line.slice(0, equals), line.slice(equals + 1)];
  });
  return Object.fromEntries(entries);
}

/** Reads PowerShell as about_Quoting_Rules says: a single quote, also a typographic one, ends a string unless it is doubled. */
function readPowershell(text: string): Record<string, string> {
  assert.ok(text.endsWith("\n"), "the last line is closed");
  const entries = text
    .slice(0, -1)
    .split("\n")
    .map((line): [string, string] => {
      const match = /^\$env:(\w+) = ['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]{2})*)['‘’‚‛]$/u.exec(line);
      assert.ok(match, `a line that is not an assignment: ${line}`);
      return [match[1] ?? "", (match[2] ?? "").replaceAll(/['‘’‚‛](['‘’‚‛])/gu, "$1")];
    });
  return Object.fromEntries(entries);
}

/** Combines readers, which must agree. */
function agree(...readers: readonly Reader[]): Reader {
  return (text) => {
    const [first, ...others] = readers.map((read) => read(text));
    for (const other of others) assert.deepEqual(other, first, "readers of the same format disagree");
    return first;
  };
}

/** The reader of each format. */
export const READERS: Readonly<Record<VariableFormatName, Reader>> = {
  dotenv: agree(
    (text) => ({ ...parseEnv(text) }),
    (text) => parseDotenv(text),
  ),
  docker: readDockerEnvFile,
  shell: agree(readByShell("sh"), readByShell("bash", "--norc")),
  powershell: readPowershell,
  json: (text) => JSON.parse(text),
  yaml: agree(
    (text) => parseYaml(text),
    (text) => load(text),
  ),
  "github-env": readGithubEnv,
};
