// The engine of a workflow, its own or an imported one: gh-aw compiles no workflow with two
// (gh-aw, pkg/workflow/engine_validation.go).
import { keyPlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { isMapping, member } from "../../parse/data.ts";
import type { Document } from "../../parse/document.ts";
import { selectsEngine } from "./engine-form.ts";
import type { ImportedFile } from "./imported-file.ts";
import type { Imports, UnknownImport } from "./imports.ts";

/** The imported file that provides the engine, and the problems of the imports that may concern a sign-in. */
export interface ImportedEngine {
  readonly file?: ImportedFile;
  /** Whether an import that could not be read may select the engine. */
  readonly isUnknown: boolean;
  readonly problems: readonly Problem[];
}

/** Finds the import that provides the engine of a workflow. None does if the workflow selects one itself. */
export function findImportedEngine(document: Document, imports: Imports): ImportedEngine {
  const isOwn = selectsEngine(document.value);
  const engineFiles = findEngineFiles(imports.files);
  const [first] = engineFiles;
  // An import that gh-aw refuses must be fixed by the author, so the next engine counts.
  const mayProvide = ({ after, isRefused }: UnknownImport) =>
    !isOwn && (!first || (!isRefused && after <= imports.files.indexOf(first)));
  const isUnknown = imports.unknown.some(mayProvide);
  // wifc does not judge files that do not concern a sign-in.
  const isSignIn = engineFiles.some(({ document: each }) => signsIn(each)) || (isOwn ? signsIn(document) : isUnknown);
  const unreadable = imports.unknown
    .filter((each) => mayProvide(each) || each.isRefused)
    .flatMap(({ problems }) => problems);
  const found = [...imports.problems, ...unreadable, ...reportSeveralEngines(document, isOwn, engineFiles)];
  return {
    ...(!isOwn && !isUnknown && first && { file: first }),
    isUnknown,
    problems: [...imports.unread, ...(isSignIn ? found : [])],
  };
}

function signsIn({ value }: Document): boolean {
  return isMapping(member(member(value, "engine"), "auth"));
}

/** Finds the files that select an engine. A file that only defines how an engine behaves counts if no other file selects one. */
function findEngineFiles(files: readonly ImportedFile[]): readonly ImportedFile[] {
  const engineFiles = files.filter(({ document }) => selectsEngine(document.value));
  const selecting = engineFiles.filter(({ document: { value } }) => {
    return member(member(value, "engine"), "behaviors") === undefined;
  });
  return selecting.length > 0 ? selecting : engineFiles.slice(0, 1);
}

function reportSeveralEngines(document: Document, isOwn: boolean, engineFiles: readonly ImportedFile[]): Problem[] {
  const [first, second] = engineFiles;
  if (!first || !(isOwn || second)) return [];
  const related = [{ kind: "other-engine" as const, place: keyPlace(first.document, "/engine") }];
  const place = isOwn || !second ? keyPlace(document, "/engine") : second.import.place;
  return [problem("several-engines", place, { file: first.document.source.name }, { related })];
}
