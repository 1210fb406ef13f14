// The files that a workflow imports, and those that these import in turn, each with the inputs that it is given.
import type { Code } from "../diagnostics/catalogue.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { member, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import type { ParsedFile } from "../parse/parse.ts";
import { markWrong, type CheckedDocument } from "./checked-document.ts";
import { checkInputs } from "./import-inputs.ts";
import { readDirectives, readImportList, type Import } from "./import-list.ts";
import {
  isAgentDescription,
  isRemote,
  leavesItsFolder,
  readImported,
  resolveRemote,
  withoutSection,
} from "./import-path.ts";
import { collectInputs, fillInputs, type FilledValue } from "./inputs.ts";
import type { Reader } from "./reader.ts";

/** An imported file as gh-aw reads it: with every input filled in. */
export interface ImportedFile {
  readonly document: CheckedDocument;
  readonly import: Import;
  readonly filled: readonly FilledValue[];
}

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
  /** Files that this reader does not know how to read. */
  readonly unparsed: readonly Problem[];
}

const REQUIRED_BY_PROVIDER = new Set<Code>(["incomplete-provider", "missing-oidc-provider"]);

/** Reads all that a workflow imports. */
export function readImports(document: Document, reader: Reader): Imports {
  const seen = new Set([document.source.name]);
  const files: ImportedFile[] = [];
  const unknown: UnknownImport[] = [];
  const problems: Problem[] = [];
  const unparsed: Problem[] = [];
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
    const found = findFile(next, document, reader);
    if ("problem" in found) {
      if (entry.directive !== "optional") passOver([found.problem], found.problem.code !== "remote-import");
      continue;
    }
    const { source, origin } = found;
    if (seen.has(source.name)) continue;
    seen.add(source.name);
    if (isAgentDescription(source.name)) continue;
    const file = reader.parse(source);
    if (!file) {
      unparsed.push(missingImport(entry));
      continue;
    }
    const read = readFile(file, entry, reader);
    if (!read) continue;
    problems.push(...read.problems);
    if (!read.file) {
      passOver(read.unreadable, read.isRefused);
      continue;
    }
    files.push(read.file);
    if (!entry.directive) enqueue(read.file.document, origin);
  }
  return { files, unknown, problems, unparsed };
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
function findFile({ entry, importing, origin }: Waiting, workflow: Document, { readImport }: Reader) {
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

/** Why gh-aw refuses an import. */
export type RefusalReason = "outside" | "lock-file" | "no-workflow" | "byte-order-mark";

interface ReadFile {
  readonly file?: ImportedFile;
  /** Why there is none. */
  readonly unreadable: readonly Problem[];
  readonly isRefused: boolean;
  readonly problems: readonly Problem[];
}

/** Reads an imported file; gives nothing for one that lends no more than its text or its jobs. */
function readFile(file: ParsedFile, entry: Import, { validateShape }: Reader): ReadFile | undefined {
  const { path, place } = entry;
  const refuse = (reason: RefusalReason) => ({
    unreadable: [problem("refused-import", place, { path, reason })],
    isRefused: true,
    problems: [],
  });
  const [imported] = file.documents;
  if (/\.ya?ml$/i.test(file.source.name)) return isPlainWorkflow(imported?.value) ? undefined : refuse("no-workflow");
  // A file without frontmatter lends only its text.
  if (file.problems.some(({ code }) => code === "frontmatter-missing")) return undefined;
  if (file.problems.some(({ code }) => code === "byte-order-mark")) return refuse("byte-order-mark");
  const unreadable = [...file.problems, ...(imported?.problems ?? [])].filter(({ severity }) => severity === "error");
  if (!imported || unreadable.length > 0) return { unreadable, isRefused: false, problems: [] };

  const inputs = collectInputs(entry.inputs?.value, entry.inputs?.place, imported);
  const { value, filled, missing } = fillInputs(imported.value, inputs);
  const document = { ...imported, value };
  // What the provider requires may come from the workflow that imports; a rule looks at both together.
  const shape = validateShape(document, value, "workflow").filter(({ code }) => !REQUIRED_BY_PROVIDER.has(code));
  return {
    file: { document: markWrong(document, shape), import: entry, filled },
    unreadable: [],
    isRefused: false,
    problems: [...shape, ...checkInputs(imported, entry, missing)],
  };
}

/** Whether YAML is a workflow of GitHub Actions, whose jobs gh-aw takes over, and not an action or a frontmatter by itself. */
function isPlainWorkflow(value: Data | undefined): boolean {
  const has = (key: string) => member(value, key) !== undefined;
  return has("jobs") || (has("on") && !has("runs") && !has("engine"));
}
