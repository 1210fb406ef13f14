// The files that a workflow imports directly or indirectly, each with its inputs filled in.
import type { RefusalReason } from "../../diagnostics/catalogue/imports.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { Document } from "../../parse/document.ts";
import { parseShared } from "../../parse/parse.ts";
import { LIMITS } from "../../text/limits.ts";
import { readDirectives, readImportList, type Import } from "./import-list.ts";
import {
  isAgentDescription,
  isRemote,
  leavesAllowedFolders,
  readImported,
  resolveRemote,
  withoutSection,
} from "./import-path.ts";
import { readImportedFile, type ImportedFile } from "./imported-file.ts";
import type { ReadImport } from "../read-import.ts";

/** An import that could not be read, so it is unknown whether it selects an engine. */
export interface UnknownImport {
  readonly problems: readonly Problem[];
  /** Whether gh-aw refuses it. */
  readonly isRefused: boolean;
  /** How many files were read before it. */
  readonly after: number;
}

/** The result of reading the imports of a workflow. */
export interface Imports {
  /** In depth-first order, each file once. */
  readonly files: readonly ImportedFile[];
  readonly unknown: readonly UnknownImport[];
  /** Problems in the files and in how they are imported. */
  readonly problems: readonly Problem[];
  /** Reports that there are too many imports, whatever they are about. */
  readonly unread: readonly Problem[];
}

/** Reads all files that a workflow imports. */
export function readImports(document: Document, readImport: ReadImport): Imports {
  const seen = new Set([document.source.name]);
  const files: ImportedFile[] = [];
  const unknown: UnknownImport[] = [];
  let size = 0;
  const problems: Problem[] = [];
  const unread: Problem[] = [];
  const skip = (found: readonly Problem[], isRefused: boolean) =>
    unknown.push({ problems: found, isRefused, after: files.length });

  // A stack: the last item is next.
  const waiting: Waiting[] = readDirectives(document)
    .map((entry) => ({ entry, importing: document }))
    .toReversed();
  const enqueue = (importing: Document, origin?: string): void => {
    const list = readImportList(importing);
    if (list.problems.length > 0) skip(list.problems, true);
    waiting.push(...list.imports.map((entry) => ({ entry, importing, origin })).toReversed());
  };
  enqueue(document);

  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { entry } = next;
    const found = findFile(next, document, readImport);
    if ("problem" in found) {
      if (entry.directive !== "optional") skip([found.problem], found.problem.code !== "remote-import");
      continue;
    }
    const { source, origin } = found;
    if (seen.has(source.name)) continue;
    size += source.text.length;
    if (seen.size > LIMITS.imports.most || size > LIMITS.size.most) {
      unread.push(problem("too-many-imports", entry.place, {}));
      skip([], false);
      break;
    }
    seen.add(source.name);
    if (isAgentDescription(source.name)) continue;
    const read = readImportedFile(parseShared(source), entry);
    if (!read) continue;
    problems.push(...read.problems);
    if (!read.file) {
      skip(read.unreadable, read.isRefused);
      continue;
    }
    files.push(read.file);
    if (!entry.directive) enqueue(read.file.document, origin);
  }
  return { files, unknown, problems, unread };
}

interface Waiting {
  readonly entry: Import;
  readonly importing: Document;
  /** The path of the importing file if it is in another repository. */
  readonly origin?: string | undefined;
}

function missingImport({ path, place }: Import): Problem {
  return problem(isRemote(path) ? "remote-import" : "missing-import", place, { path });
}

/** Finds an imported file. `origin` is its path if it is in another repository. */
function findFile({ entry, importing, origin }: Waiting, workflow: Document, readImport: ReadImport) {
  const { path, place } = entry;
  const plain = withoutSection(path);
  const refuse = (reason: RefusalReason) => ({ problem: problem("refused-import", place, { path, reason }) });
  if (/\.lock\.yml$/i.test(plain)) return refuse("lock-file");
  if (origin !== undefined && !isRemote(plain)) {
    const remote = resolveRemote(plain, origin);
    const source = readImported(remote, workflow, readImport);
    return source ? { source, origin: remote } : { problem: problem("remote-import", place, { path: remote }) };
  }
  if (leavesAllowedFolders(plain, workflow.source.name)) return refuse("outside");
  // gh-aw resolves paths relative to the workflow, even those in imported files. The folder of the importing file comes second.
  const source = readImported(path, workflow, readImport) ?? readImported(path, importing, readImport);
  if (!source) return { problem: missingImport(entry) };
  return { source, ...(isRemote(plain) && { origin: plain }) };
}
