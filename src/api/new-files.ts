// The table of the files that `init` writes: one for each program that can be signed in. What the program reads of a sign-in comes from
// its target; the rest is the least that makes it a whole file.
import type { Federation } from "../model/federation.ts";
import { printVariables } from "../print/variables.ts";
import type { Syntax } from "../syntax/text.ts";
import { ANTHROPIC_ENV } from "../targets/anthropic-env.ts";
import { printProfile } from "../targets/anthropic-profile.ts";
import { CAPABILITIES, type TargetName } from "../targets/capability.ts";
import { listInputs } from "../targets/claude-code-action.ts";
import { describeProviders, PROVIDER_NAME } from "../targets/docker-agent.ts";
import { printUpstreams } from "../targets/gateway.ts";
import { describeEngine } from "../targets/gh-aw-engine.ts";
import { describePod } from "../targets/kubernetes-patch.ts";
import { printMapping } from "../targets/print-mapping.ts";
import type { PrintedText } from "../targets/target.ts";

/** A program for which `init` writes a file. */
export type NewFileProgram = Exclude<TargetName, "awf" | "awf-config">;

interface NewFile {
  /** A usual name of the file, which shows what is in it. */
  readonly name: string;
  /** What it is, for people. */
  readonly prints: string;
  /** Who evaluates its values. */
  readonly syntax: Extract<Syntax, "literal" | "github">;
  /** The token source if none is given; absent if there is no usual one. */
  readonly source?: string;
  readonly print: (federation: Federation) => PrintedText;
  /** Prints a file with the same sign-in, if the file itself is not one that wifc checks. */
  readonly printChecked?: (federation: Federation) => string;
}

const READ_ONLY = { contents: "read", "id-token": "write" };
const NAME = "claude-agent";
const TASK = "Describe the task of the agent here.";

const ROWS: { readonly [P in NewFileProgram]: NewFile } = {
  "docker-agent": {
    name: "agent.yaml",
    prints: "an agent file",
    syntax: "literal",
    print: (federation) => ({
      text: printMapping(
        {
          // The first one with `auth`.
          version: "8",
          ...describeProviders(federation, "model"),
          models: { claude: { provider: PROVIDER_NAME, model: "claude-sonnet-4-5" } },
          agents: { root: { model: "claude", instruction: TASK } },
        },
        "",
      ),
    }),
  },
  "gh-aw": {
    name: "agent.md",
    prints: "a workflow of GitHub Agentic Workflows",
    syntax: "github",
    source: "github-actions",
    print: (federation) => {
      const keys = { permissions: READ_ONLY, engine: describeEngine(federation) };
      return { text: `---\non: workflow_dispatch\n${printMapping(keys, "")}---\n\n${TASK}\n` };
    },
  },
  "claude-code-action": {
    name: "claude.yml",
    prints: "a workflow of GitHub Actions",
    syntax: "github",
    source: "github-actions",
    print: (federation) => {
      const steps = [
        { uses: "actions/checkout@v5" },
        { uses: "anthropics/claude-code-action@v1", with: { prompt: TASK, ...listInputs(federation) } },
      ];
      const jobs = { claude: { "runs-on": "ubuntu-latest", permissions: READ_ONLY, steps } };
      return { text: `on: workflow_dispatch\n${printMapping({ jobs }, "")}` };
    },
  },
  kubernetes: {
    name: "claude-agent.yaml",
    prints: "a manifest of a Deployment, with a token of its own",
    syntax: "literal",
    source: "file:/var/run/secrets/anthropic/token",
    print: (federation) => {
      const labels = { app: NAME };
      const container = { name: "agent", image: "images.example.com/agent:1.0.0" };
      const deployment = {
        apiVersion: "apps/v1",
        kind: "Deployment",
        metadata: { name: NAME },
        spec: {
          selector: { matchLabels: labels },
          template: {
            metadata: { labels },
            spec: { serviceAccountName: NAME, ...describePod(federation, container) },
          },
        },
      };
      return { text: `# Replace the image, and create the service account.\n${printMapping(deployment, "")}` };
    },
  },
  gateway: {
    name: "gateway.yaml",
    prints: "a configuration of the Claude apps gateway",
    syntax: "literal",
    print: (federation) => ({ text: printUpstreams(federation) }),
  },
  "anthropic-env": {
    name: "variables.json",
    prints: "environment variables of Anthropic's SDKs, as a `.env` file",
    syntax: "literal",
    print: (federation) => printVariables(ANTHROPIC_ENV.variables(federation), "dotenv", new Map()),
    printChecked: printProfile,
  },
  "anthropic-profile": {
    name: "profile.json",
    prints: "a profile of Anthropic's SDKs",
    syntax: "literal",
    print: (federation) => ({ text: printProfile(federation) }),
  },
};

/** The file for a program. */
export function newFileOf(program: NewFileProgram): NewFile {
  return ROWS[program];
}

/** The programs for which `init` writes a file. */
export const NEW_FILE_PROGRAMS: readonly NewFileProgram[] = Object.keys(ROWS).filter((name): name is NewFileProgram =>
  Object.hasOwn(ROWS, name),
);

/** From where a program can get its token in a new file. */
export function listSourceKinds(program: NewFileProgram): Federation["source"]["kind"][] {
  const { supports } = CAPABILITIES[program];
  return (["github-actions", "file", "env", "command", "url"] as const).filter(
    // A file is the usual source where it is supported at all.
    (kind) => supports[kind] === true || (kind === "file" && supports[kind] !== false),
  );
}
