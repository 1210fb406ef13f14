// Where the path of an import leads, as far as the path alone shows (gh-aw, pkg/parser/remote_path_predicates.go).
import type { Document } from "../../parse/document.ts";
import type { Source } from "../../text/source.ts";
import type { ReadImport } from "../read-import.ts";

/** Whether a path refers to another repository: `owner/repo/path`, usually with `@ref`, or `owner/repo@ref`. */
export function isRemote(path: string): boolean {
  return hasReference(path) || /^(?!shared\/)[^./][^/]*\/[^/]+\/.+/.test(path);
}

function hasReference(path: string): boolean {
  return /^[^./][^/]*\/[^/]+(\/[^@]+)?@[^/]+/.test(path);
}

/** Reads an imported file. The path is relative to the document. */
export function readImported(path: string, { source }: Document, readImport: ReadImport): Source | undefined {
  return readImport(withoutSection(path), source.name);
}

/** Removes the section from a path such as `x.md#Setup`. */
export function withoutSection(path: string): string {
  return path.replace(/#.*$/s, "");
}

/** Resolves the path of an import in a file of another repository, to a path in that repository. */
export function resolveRemote(path: string, importing: string): string {
  const [, owner = "", repository = "", folder = "", reference = ""] =
    /^([^/]+)\/([^/]+)\/(.*?)(@[^@]*)?$/s.exec(withoutSection(importing)) ?? [];
  const base = folder.split("/").slice(0, -2).join("/") || ".github/workflows";
  return `${owner}/${repository}/${base}/${path.replace(/^\.\//, "")}${reference}`;
}

/** Whether gh-aw refuses a path because it leads out of the repository's `.github` and `.agents` folders. */
export function leavesAllowedFolders(path: string, workflow: string): boolean {
  if (isRemote(path)) return false;
  if (path.startsWith("/")) return !/^\/\.(github|agents)\//.test(path) || climbsAbove(path.slice(1), 1);
  if (path.startsWith(".github/")) return climbsAbove(path, 1);
  const folders = workflow.split(/[\\/]/).slice(0, -1);
  const home = folders.lastIndexOf(".github");
  // Without `.github` in the name, the folder of the workflow is unknown.
  return home >= 0 && climbsAbove([...folders.slice(home), path].join("/"), 1);
}

/** Whether a path leaves its first `folders` folders. */
function climbsAbove(path: string, folders: number): boolean {
  let depth = 0;
  for (const segment of path.split(/[\\/]/)) {
    if (segment === "..") depth -= 1;
    else if (segment !== "" && segment !== ".") depth += 1;
    if (depth < folders && segment === "..") return true;
  }
  return false;
}

/** Whether a file describes a Copilot agent. gh-aw ignores its frontmatter. */
export function isAgentDescription(name: string): boolean {
  return /(^|[\\/])\.github[\\/]agents[\\/].*\.md$/is.test(name);
}
