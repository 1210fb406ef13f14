// Tables in the documentation that are printed from tables in code.
import { spellSource } from "../api/source-value.ts";
import { listSourceKinds, NEW_FILE_PROGRAMS, newFileOf } from "../api/new-files.ts";
import { DIALECTS, type Dialect } from "../dialects/dialects.ts";
import { CODES, documentationOf, isCode } from "../diagnostics/catalogue.ts";
import { TOPICS } from "../diagnostics/topics.ts";
import { CAPABILITIES, TARGET_NAMES, type Feature, type TargetName } from "../targets/capability.ts";
import { LIMITS } from "../text/limits.ts";

const MARKER = (name: string) => new RegExp(`(<!-- table: ${name} -->\\n)(?:\\n(?:\\|.*\\n)+)?`);

const TABLES = {
  features: printFeatures,
  limits: printLimits,
  programs: printPrograms,
  sources: printSources,
  targets: printTargets,
  topics: printTopics,
};

/** The page with these tables up to date. Throws if a table's marker is missing. */
export function fillTables(page: string, names: readonly (keyof typeof TABLES)[]): string {
  return names.reduce((text, name) => {
    if (!MARKER(name).test(text)) throw new Error(`the page has no <!-- table: ${name} -->`);
    return text.replace(MARKER(name), (_, marker: string) => `${marker}\n${TABLES[name]()}`);
  }, page);
}

function printTopics(): string {
  const codes = TOPICS.flatMap((topic) => topic.codes);
  if (codes.join() !== CODES.join()) throw new Error("TOPICS must have the groups of CATALOGUE, in the same order");
  return printTable(
    ["what is checked", "codes, for example"],
    TOPICS.map(({ about, examples }) => [about, examples.map(linkCode).join(", ")]),
  );
}

function linkCode(code: string): string {
  return isCode(code) ? `[\`${code}\`](${documentationOf(code)})` : code;
}

function printLimits(): string {
  const rows = Object.values(LIMITS).map(({ what, most, unit }) => [what, `${most.toLocaleString("en-US")} ${unit}`]);
  return printTable(["what", "at most"], rows);
}

function printTargets(): string {
  return printTable(
    ["`--target`", "prints"],
    TARGET_NAMES.map((name) => [`\`${name}\``, CAPABILITIES[name].prints]),
  );
}

function printPrograms(): string {
  const rows = NEW_FILE_PROGRAMS.map((name) => {
    const { prints, source } = newFileOf(name);
    const kinds = listSourceKinds(name).map(spellSource);
    const initial = source === undefined || kinds.includes(source) ? "" : ` (default: \`${source}\`)`;
    return [`\`${name}\``, prints, kinds.map((kind) => `\`${kind}\``).join(", ") + initial];
  });
  return printTable(["`--for`", "prints", "`--source`"], rows);
}

const FEATURES: readonly (readonly [heading: string, feature: Feature])[] = [
  ["GitHub Actions token", "github-actions"],
  ["`file`", "file"],
  ["`env`", "env"],
  ["`command`", "command"],
  ["other `url`", "url"],
  ["workspace", "workspaceId"],
  ["token URL", "tokenUrl"],
  ["Azure, GCP, AWS", "otherProviders"],
  ["no service account", "noServiceAccount"],
];

function printFeatures(): string {
  const rows = FEATURES.map(([heading, feature]) => [
    heading,
    ...TARGET_NAMES.map((name) => CAPABILITIES[name].supports[feature]).map((cell) =>
      typeof cell === "string" ? cell : cell ? "yes" : "–",
    ),
  ]);
  return printTable(["", ...TARGET_NAMES.map((name) => `\`${name}\``)], rows);
}

function printSources(): string {
  const dialects = DIALECTS.filter(({ sources }) => sources.length > 0);
  const rows = TARGET_NAMES.map((target) => [
    `\`${target}\``,
    ...dialects.map(({ sources }) => printSourcesOf(sources, target)),
  ]);
  return printTable(["", ...dialects.map(({ name }) => `from \`${name}\``)], rows);
}

/** Which of these token sources a target supports, and on which condition. */
function printSourcesOf(sources: Dialect["sources"], target: TargetName): string {
  const cells = sources.map((source) => ({ source, cell: CAPABILITIES[target].supports[source] }));
  const supported = cells.filter(({ cell }) => cell !== false);
  if (supported.length === 0) return "–";
  if (cells.every(({ cell }) => cell === true)) return "yes";
  const [only, ...others] = cells;
  if (only && others.length === 0) return String(only.cell);
  const headings = new Map(FEATURES.map(([heading, feature]) => [feature, heading]));
  return supported
    .map(({ source, cell }) => [headings.get(source), ...(typeof cell === "string" ? [cell] : [])].join(" "))
    .join(", ");
}

function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
