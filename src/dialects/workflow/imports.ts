// The files that a workflow imports, and those that these import in turn, each with the inputs that it is given.
import type { RefusalReason } from "../../diagnostics/catalogue/imports.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { Document } from "../../parse/document.ts";
import { parseSource } from "../../parse/parse.ts";
import { LIMITS } from "../../text/limits.ts";
import { readDirectives, readImportList, type Import } from "./import-list.ts";
import {
  isAgentDescription,
  isRemote,
  leavesItsFolder,
  readImported,
  resolveRemote,
  withoutSection,
} from "./import-path.ts";
import { readLentFile, type ImportedFile } from "./imported-file.ts";
import type { ReadImport } from "../read-import.ts";

/** An import that is not read, so that it may select an engine or not. */
export interface UnknownImport {
  readonly problems: readonly Problem[];
  /** Whether gh-aw refuses it. */
  readonly isRefused: boolean;
  /** How many files come before it. */
  readonly after: number;
}

/** What the imports of a workflow bring. */
export interface Imports {
  /** Depth first, each file once. */
  readonly files: readonly ImportedFile[];
  readonly unknown: readonly UnknownImport[];
  /** What is wrong with the files and with how they are imported. */
  readonly problems: readonly Problem[];
  /** That there are too many to be read, whatever they are about. */
  readonly unread: readonly Problem[];
}

/** Reads all that a workflow imports. */
export function readImports(document: Document, readImport: ReadImport): Imports {
  const seen = new Set([document.source.name]);
  const files: ImportedFile[] = [];
  const unknown: UnknownImport[] = [];
  let size = 0;
  const problems: Problem[] = [];
  const unread: Problem[] = [];
  const passOver = (found: readonly Problem[], isRefused: boolean) =>
    unknown.push({ problems: found, isRefused, after: files.length });

  // The last is the next.
  const waiting: Waiting[] = readDirectives(document)
    .map((entry) => ({ entry, importing: document }))
    .toReversed();
  const enqueue = (importing: Document, origin?: string): void => {
    const list = readImportList(importing);
    if (list.problems.length > 0) passOver(list.problems, true);
    waiting.push(...list.imports.map((entry) => ({ entry, importing, origin })).toReversed());
  };
  enqueue(document);

  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { entry } = next;
    const found = findFile(next, document, readImport);
    if ("problem" in found) {
      if (entry.directive !== "optional") passOver([found.problem], found.problem.code !== "remote-import");
      continue;
    }
    const { source, origin } = found;
    if (seen.has(source.name)) continue;
    size += source.text.length;
    if (seen.size > LIMITS.imports.most || size > LIMITS.size.most) {
      unread.push(problem("too-many-imports", entry.place, {}));
      passOver([], false);
      break;
    }
    seen.add(source.name);
    if (isAgentDescription(source.name)) continue;
    const read = readLentFile(parseSource(source), entry);
    if (!read) continue;
    problems.push(...read.problems);
    if (!read.file) {
      passOver(read.unreadable, read.isRefused);
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
  /** The path of the importing file in another repository, if it lies in one. */
  readonly origin?: string | undefined;
}

function missingImport({ path, place }: Import): Problem {
  return problem(isRemote(path) ? "remote-import" : "missing-import", place, { path });
}

/** The file that an import names. `origin` is where it lies in another repository. */
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
  if (leavesItsFolder(plain, workflow.source.name)) return refuse("outside");
  // Paths are relative to the workflow, also those that a file imported by it has; its own folder comes second.
  const source = readImported(path, workflow, readImport) ?? readImported(path, importing, readImport);
  if (!source) return { problem: missingImport(entry) };
  return { source, ...(isRemote(plain) && { origin: plain }) };
}
