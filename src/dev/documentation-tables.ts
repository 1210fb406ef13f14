// Tables in documentation that are printed from tables in code.
import { CAPABILITIES, TARGET_NAMES, type Feature } from "../targets/capability.ts";
import { LIMITS } from "../text/limits.ts";

const MARKER = (name: string) => new RegExp(`(<!-- table: ${name} -->\\n)(?:\\n(?:\\|.*\\n)+)?`);

const TABLES = { limits: printLimits, targets: printTargets };

/** A documentation page with these tables brought up to date. Throws when a table's marker is missing. */
export function fillTables(page: string, names: readonly (keyof typeof TABLES)[]): string {
  return names.reduce((text, name) => {
    if (!MARKER(name).test(text)) throw new Error(`there is no <!-- table: ${name} --> in the page`);
    return text.replace(MARKER(name), (_, marker: string) => `${marker}\n${TABLES[name]()}`);
  }, page);
}

function printLimits(): string {
  const rows = Object.values(LIMITS).map(({ what, most, unit }) => [what, `${most.toLocaleString("en-US")} ${unit}`]);
  return printTable(["what", "at most"], rows);
}

const FEATURES: readonly (readonly [heading: string, feature: Feature])[] = [
  ["GitHub Actions", "github-actions"],
  ["`file`", "file"],
  ["`env`", "env"],
  ["`command`", "command"],
  ["other `url`", "url"],
  ["workspace", "workspaceId"],
  ["token URL", "tokenUrl"],
  ["Azure, GCP, AWS", "otherProviders"],
  ["without service account", "noServiceAccount"],
  ["of an agent file", "agentFile"],
];

function printTargets(): string {
  const rows = TARGET_NAMES.map((name) => {
    const { prints, carries } = CAPABILITIES[name];
    const cells = FEATURES.map(([, feature]) => carries[feature]);
    return [`\`${name}\``, prints, ...cells.map((cell) => (typeof cell === "string" ? cell : cell ? "yes" : "–"))];
  });
  return printTable(["`--target`", "prints", ...FEATURES.map(([heading]) => heading)], rows);
}

function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
