// The files for the benchmarks. They are written when they are needed, to a folder that is removed at the end.
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LIMITS } from "../../text/limits.ts";
import { agentText, printAgent, type Auth, createRandom, TYPICAL } from "./agent-text.ts";
import { manifestText, workflowText } from "./other-text.ts";

const ROOT = mkdtempSync(join(tmpdir(), "wifc-bench-"));
const FIXTURES = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const PER_FOLDER = 1000;
const TEXTS = 10_000;

export function removeCorpus(): void {
  rmSync(ROOT, { recursive: true, force: true });
}

/** Makes a folder of agent files, with a thousand in each subfolder. More than ten thousand are hard links to ten thousand files. */
export function agentFolder(count: number, shares = TYPICAL): string {
  const folder = join(ROOT, `agents-${count}-${shares.valid}-${shares.wrong}`);
  if (existsSync(folder)) return folder;
  const originals = count > TEXTS ? agentFolder(TEXTS, shares) : undefined;
  for (let number = 0; number < count; number += 1) {
    const file = agentFile(folder, number);
    if (number % PER_FOLDER === 0) mkdirSync(dirname(file), { recursive: true });
    if (originals === undefined) writeFileSync(file, agentText(number, shares));
    else linkSync(agentFile(originals, number % TEXTS), file);
  }
  return folder;
}

/** Makes a repository of Kubernetes manifests and GitHub workflows without a sign-in, with a thousand files in each subfolder. */
export function otherFolder(count: number): string {
  const folder = join(ROOT, `others-${count}`);
  if (existsSync(folder)) return folder;
  for (let number = 0; number < count; number += 1) {
    const [name, text] =
      number % 3 === 0 ? [".github/workflows/ci", workflowText(number)] : ["app", manifestText(number)];
    const file = join(folder, `${Math.floor(number / PER_FOLDER)}`, `${name}-${number}.yaml`);
    if (number % PER_FOLDER < 3) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** Makes a folder with every agent file of the fixtures, in which nearly every mistake occurs. */
export function fixtureFolder(): string {
  const folder = join(ROOT, "fixtures");
  if (existsSync(folder)) return folder;
  const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" });
  for (const [number, file] of files.filter((name) => basename(name) === "agent.yaml").entries()) {
    const copy = agentFile(folder, number);
    if (number % PER_FOLDER === 0) mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(FIXTURES, file), copy);
  }
  return folder;
}

function agentFile(folder: string, number: number): string {
  return join(folder, `${Math.floor(number / PER_FOLDER)}`, `agent-${number}.yaml`);
}

export function validAgent(): string {
  return agentOf("valid", 2000);
}

export function longestAgent(auth: Auth): string {
  return agentOf(auth, LIMITS.size.most);
}

function agentOf(auth: Auth, length: number): string {
  return write(`${auth}-${length}.yaml`, printAgent(createRandom(1), auth, length));
}

export function validWorkflow(lines: number): string {
  const body = Array.from(
    { length: lines },
    (_, line) => `${line + 1}. Review the change, and say *what* is missing.\n`,
  );
  return write(
    `workflow-${lines}.md`,
    `---
on: issues
permissions:
  contents: read
  id-token: write
engine:
  id: claude
  auth:
    type: github-oidc
    provider: anthropic
    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv
---
${body.join("")}`,
  );
}

export function write(name: string, text: string): string {
  const file = join(ROOT, name);
  writeFileSync(file, text);
  return file;
}
