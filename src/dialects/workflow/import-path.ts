// Where the path of an import leads, as far as it can be said without looking at files (gh-aw, pkg/parser/remote_path_predicates.go).
import type { Document } from "../../parse/document.ts";
import type { Source } from "../../text/source.ts";
import type { ReadImport } from "../read-import.ts";

/** Whether a path names a file of another repository: `owner/repo/path`, mostly with `@ref`, or `owner/repo@ref`. */
export function isRemote(path: string): boolean {
  return hasReference(path) || /^(?!shared\/)[^./][^/]*\/[^/]+\/.+/.test(path);
}

function hasReference(path: string): boolean {
  return /^[^./][^/]*\/[^/]+(\/[^@]+)?@[^/]+/.test(path);
}

/** Reads the file that an import names, as seen from a document. */
export function readImported(path: string, { source }: Document, readImport: ReadImport): Source | undefined {
  return readImport(withoutSection(path), source.name);
}

/** A path without the section that it may name: `x.md#Setup`. */
export function withoutSection(path: string): string {
  return path.replace(/#.*$/s, "");
}

/** The path of a file that a file of another repository imports, which lies there too. */
export function resolveRemote(path: string, importing: string): string {
  const [, owner = "", repository = "", folder = "", reference = ""] =
    /^([^/]+)\/([^/]+)\/(.*?)(@[^@]*)?$/s.exec(withoutSection(importing)) ?? [];
  const base = folder.split("/").slice(0, -2).join("/") || ".github/workflows";
  return `${owner}/${repository}/${base}/${path.replace(/^\.\//, "")}${reference}`;
}

/** Whether gh-aw refuses a path, whatever is there: it reads files in the repository's `.github` and `.agents` only. */
export function leavesItsFolder(path: string, workflow: string): boolean {
  if (isRemote(path)) return false;
  if (path.startsWith("/")) return !/^\/\.(github|agents)\//.test(path) || climbsAbove(path.slice(1), 1);
  if (path.startsWith(".github/")) return climbsAbove(path, 1);
  const folders = workflow.split(/[\\/]/).slice(0, -1);
  const home = folders.lastIndexOf(".github");
  // Where the workflow lies is not known from its name alone.
  return home >= 0 && climbsAbove([...folders.slice(home), path].join("/"), 1);
}

/** Whether a path leads out of its first folders. */
function climbsAbove(path: string, folders: number): boolean {
  let depth = 0;
  for (const segment of path.split(/[\\/]/)) {
    if (segment === "..") depth -= 1;
    else if (segment !== "" && segment !== ".") depth += 1;
    if (depth < folders && segment === "..") return true;
  }
  return false;
}

/** Whether a file describes an agent of Copilot, whose frontmatter says nothing to gh-aw. */
export function isAgentDescription(name: string): boolean {
  return /(^|[\\/])\.github[\\/]agents[\\/].*\.md$/is.test(name);
}
