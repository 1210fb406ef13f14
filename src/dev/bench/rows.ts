// The table of benchmarks: the work, what it is compared with, and the target.
import { bare, executable, keystroke, parsing, reading, wifc } from "./commands.ts";
import { agentFolder, fixtureFolder, longestAgent, otherFolder, validAgent, validWorkflow } from "./corpus.ts";
import type { Command, MEASURES } from "./measure.ts";
import { peer } from "./peers.ts";

/** A benchmark. Its command is created when it is run, together with the files that it needs. */
export interface Row {
  readonly name: string;
  readonly work: string;
  readonly measure: keyof typeof MEASURES;
  readonly command: () => Command;
  /** What it is compared with. Without it, the value itself counts. */
  readonly against?: { readonly work: string; readonly command: () => Command };
  readonly atMost: number;
  /** How often each command is run. */
  readonly times: number;
  /** Whether it takes too long to run unless it is named. */
  readonly onRequest?: true;
}

// What a step of a workflow runs.
const OPTIONS = ["--format", "github", "--fail-on", "warning"];
const thousand = { work: "`lint` of 1,000 agent files", command: () => wifc("lint", agentFolder(1000)) };
const tenThousand = { work: "`lint` of 10,000 agent files", command: () => wifc("lint", agentFolder(10_000)) };
const million = {
  work: "`lint` of 1,000,000 agent files",
  command: () => wifc("lint", agentFolder(1_000_000), "--format", "jsonl"),
  times: 1,
  onRequest: true,
} as const;
const one = { work: "`lint` of one agent file", command: () => wifc("lint", validAgent()) };
const time = { measure: "time", times: 21 } as const;
const few = { measure: "time", times: 5 } as const;

/** A row for a thousand agent files with other shares of valid and wrong ones. */
function shares(name: string, which: string, valid: number, wrong: number, atMost: number): Row {
  const folder = () => agentFolder(1000, { valid, wrong });
  const work = `\`lint\` of 1,000 agent files, ${which}`;
  return { name, work, command: () => wifc("lint", folder()), against: parsing(folder), atMost, ...few };
}

export const ROWS: readonly Row[] = [
  { name: "version", work: "`--version`", command: () => wifc("--version"), against: bare, atMost: 1.2, ...time },
  { name: "help", work: "`--help`", command: () => wifc("--help"), against: bare, atMost: 1.9, ...time },
  { name: "one-agent", ...one, against: bare, atMost: 1.5, ...time },
  {
    name: "one-agent-options",
    work: `\`lint ${OPTIONS.join(" ")}\` of one agent file`,
    command: () => wifc("lint", ...OPTIONS, validAgent()),
    against: bare,
    atMost: 1.7,
    ...time,
  },
  {
    name: "one-workflow",
    work: "`lint` of one workflow",
    command: () => wifc("lint", validWorkflow(1)),
    against: bare,
    atMost: 1.5,
    ...time,
  },
  {
    name: "one-workflow-options",
    work: `\`lint ${OPTIONS.join(" ")}\` of one workflow`,
    command: () => wifc("lint", ...OPTIONS, validWorkflow(1)),
    against: bare,
    atMost: 1.7,
    ...time,
  },
  {
    name: "executable",
    work: `the executable, \`lint ${OPTIONS.join(" ")}\` of one agent file`,
    command: () => executable("lint", ...OPTIONS, validAgent()),
    against: bare,
    atMost: 0.8,
    ...time,
  },
  {
    name: "markdown-body",
    work: "`lint` of a workflow of 200 lines",
    command: () => wifc("lint", validWorkflow(200)),
    against: { work: "`lint` of its frontmatter alone", command: () => wifc("lint", validWorkflow(0)) },
    atMost: 1.1,
    ...time,
  },
  { name: "thousand", ...thousand, against: parsing(() => agentFolder(1000)), atMost: 0.6, ...few },
  shares("none-wrong", "none wrong", 1 / 2, 0, 0.6),
  shares("fifth-wrong", "a fifth wrong", 1 / 3, 1 / 5, 0.6),
  shares("half-wrong", "half wrong", 1 / 4, 1 / 2, 0.6),
  shares("without-auth", "none with a sign-in", 0, 0, 0.4),
  {
    name: "fixtures",
    work: "`lint` of the agent files in `fixtures/`, nearly all wrong",
    command: () => wifc("lint", fixtureFolder()),
    against: parsing(fixtureFolder),
    atMost: 0.6,
    ...few,
  },
  { name: "ten-thousand", ...tenThousand, against: parsing(() => agentFolder(10_000)), atMost: 0.3, ...few, times: 3 },
  { name: "million", ...million, measure: "time", atMost: 90 },
  {
    name: "none-of-ours",
    work: "`lint` of 10,000 manifests and workflows without a sign-in",
    command: () => wifc("lint", "--allow-empty", otherFolder(10_000)),
    against: reading(() => otherFolder(10_000)),
    atMost: 2,
    ...few,
  },
  { name: "growth", ...tenThousand, against: thousand, atMost: 6, ...few },
  {
    name: "ajv-cli",
    ...thousand,
    against: { work: "ajv-cli", command: () => peer("ajv-cli", agentFolder(1000)) },
    atMost: 0.6,
    ...few,
  },
  {
    name: "sourcemeta-npm",
    ...thousand,
    against: { work: "`@sourcemeta/jsonschema` from npm", command: () => peer("sourcemeta-npm", agentFolder(1000)) },
    atMost: 1.2,
    ...few,
  },
  {
    name: "keystroke",
    work: "diagnostics and completion after a keystroke in 500 lines, over LSP",
    measure: "printed",
    command: keystroke,
    atMost: 10,
    times: 5,
  },
  { name: "memory-one", ...one, measure: "memory", against: bare, atMost: 1.15, times: 5 },
  { name: "memory-ten-thousand", ...tenThousand, measure: "memory", atMost: 96, times: 3 },
  { name: "memory-million", ...million, measure: "memory", atMost: 160 },
  {
    name: "longest-valid",
    work: "`lint` of a valid file of the maximum size",
    command: () => wifc("lint", longestAgent("valid")),
    atMost: 2,
    ...few,
  },
  {
    name: "longest-wrong",
    work: "`lint` of an invalid file of the maximum size",
    command: () => wifc("lint", longestAgent("wrong")),
    atMost: 2,
    ...few,
  },
];
