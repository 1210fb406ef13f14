// The files of the page, and what the library and the features of the language server need of them.
import { TextDocument } from "vscode-languageserver-textdocument";
import { checkLock } from "../../../src/api/check-lock.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { ReadImport } from "../../../src/dialects/read-import.ts";
import {
  checkDocument,
  type CheckedFile,
  type Host,
  type References,
} from "../../../src/language-server/checked-file.ts";
import type { Source } from "../../../src/text/source.ts";

/** What the features need. */
export type PageHost = Host & References;

/** A file: its name decides what it can be. */
export interface PageFile {
  readonly name: string;
  text: string;
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
    const folder = isFromRoot ? "" : from.slice(0, from.lastIndexOf("/") + 1);
    const name = new URL(folder + path, "file:///").pathname.slice(1);
    return files().find((file) => file.name === name || file.name === decodeURIComponent(name));
  };
}

/** Checks a file. Its sign-ins are compared with the federation rules in the other files. */
export function checkFile(file: PageFile, files: readonly PageFile[], host: PageHost): CheckedFile {
  const { name, text } = file;
  const language = name.endsWith(".md") ? "markdown" : name.endsWith(".json") ? "json" : "yaml";
  const document = TextDocument.create(name, language, 0, text);
  const federationRules = files.filter((other) => other !== file && isRules(other));
  return checkDocument(document, name, { readImport: host.readImport, today: host.today(), federationRules });
}

function isRules({ text }: PageFile): boolean {
  return /\b(?:fdrl|fdis)_/.test(text) && /\bissuer_(?:id|url)\b/.test(text);
}

/** What is wrong with the lock file of a workflow, or with this lock file, if both are there. */
export function checkLockOf(
  { source, options, diagnostics }: CheckedFile,
  files: readonly PageFile[],
): readonly Diagnostic[] {
  const isLock = LOCK.test(source.name);
  const stem = source.name.replace(isLock ? LOCK : /\.md$/, "");
  const workflow: Source | undefined = isLock ? files.find(({ name }) => name === `${stem}.md`) : source;
  const lock = files.find(({ name }) => LOCK.test(name) && name.replace(LOCK, "") === stem);
  if (!workflow || !lock || (!isLock && !source.name.endsWith(".md"))) return [];
  if (diagnostics.some(({ severity }) => severity === "error") && !isLock) return [];
  return checkLock(workflow, lock, options).diagnostics;
}
