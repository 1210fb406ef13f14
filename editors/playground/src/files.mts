// The files of the page, and what the library and the features of the language server need of them.
import { TextDocument } from "vscode-languageserver-textdocument";
import { checkLock } from "../../../src/api/check-lock.ts";
import { createComparison } from "../../../src/api/comparison.ts";
import { readResources } from "../../../src/api/read-resources.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { recognizeDocuments } from "../../../src/dialects/dialects.ts";
import type { ReadImport } from "../../../src/dialects/read-import.ts";
import { mentionsResource } from "../../../src/dialects/rules/recognize.ts";
import {
  checkDocument,
  type CheckedFile,
  type Host,
  type References,
} from "../../../src/language-server/checked-file.ts";
import type { RunOptions } from "../../../src/matching/run.ts";
import { parseSource } from "../../../src/parse/parse.ts";

/** What the features need. */
export type PageHost = Host & References;

/** A file: its name decides what it can be. A change makes a new one. */
export interface PageFile {
  readonly name: string;
  readonly text: string;
}

const LOCK = /\.lock\.ya?ml$/;

/** The host of the features: the files of the page, and nothing else. */
export function createHost(files: () => readonly PageFile[]): PageHost {
  return {
    nameOf: (uri) => uri,
    uriOf: (name) => name,
    readImport: createReader(files),
    openConfigurations: () => (_, given) => given,
    today: () => new Date().toISOString().slice(0, 10),
    explanationOf: () => undefined,
  };
}

/** Reads an import of a workflow from the other files, relative to the file that names it. */
function createReader(files: () => readonly PageFile[]): ReadImport {
  return (path, from) => {
    const isFromRoot = /^(?:\/|\.github\/)/.test(path);
    const folders = isFromRoot ? [""] : [from.slice(0, from.lastIndexOf("/") + 1), ".github/workflows/"];
    const names = folders.map((folder) => joinSegments(folder + path));
    return names.flatMap((name) => files().find((file) => file.name === name) ?? [])[0];
  };
}

/** A path without `.` and `..`. */
function joinSegments(path: string): string {
  const joined: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") joined.pop();
    else if (segment !== "." && segment !== "") joined.push(segment);
  }
  return joined.join("/");
}

/**
 * Checks a file. Its sign-ins are compared with the federation rules in the other files; `token` is what the file does not say about its
 * token.
 */
export function checkFile(
  file: PageFile,
  files: readonly PageFile[],
  { readImport, today: getToday }: PageHost,
  token: RunOptions,
): CheckedFile {
  const { name, text } = file;
  const language = name.endsWith(".md") ? "markdown" : name.endsWith(".json") ? "json" : "yaml";
  const document = TextDocument.create(name, language, 0, text);
  const today = getToday();
  const federationRules = files.filter((other) => other !== file && hasRules(other));
  const compare = createComparison(readResources(federationRules, { today }), token);
  return checkDocument(document, name, {
    readImport,
    today,
    ...(federationRules.length > 0 && { federationRules, compare }),
  });
}

const KNOWN = new WeakMap<PageFile, boolean>();

/** Whether a file has federation rules, or would have them without its mistakes. */
function hasRules(file: PageFile): boolean {
  const known = KNOWN.get(file);
  if (known !== undefined) return known;
  const documents = recognizeDocuments(parseSource(file));
  const found = documents.some(({ dialect }) => dialect.name === "rules") || mentionsResource(file);
  KNOWN.set(file, found);
  return found;
}

/** What is wrong with the lock file of a workflow, or with this lock file, if both are there. */
export function checkLockOf(
  { source, options, diagnostics }: CheckedFile,
  files: readonly PageFile[],
): readonly Diagnostic[] {
  const isLock = LOCK.test(source.name);
  const stem = source.name.replace(isLock ? LOCK : /\.md$/, "");
  const workflow = isLock ? files.find(({ name }) => name === `${stem}.md`) : source;
  const lock = files.find(({ name }) => LOCK.test(name) && name.replace(LOCK, "") === stem);
  if (!workflow || !lock || (!isLock && !source.name.endsWith(".md"))) return [];
  if (diagnostics.some(({ severity }) => severity === "error") && !isLock) return [];
  return checkLock(workflow, lock, options).diagnostics;
}
