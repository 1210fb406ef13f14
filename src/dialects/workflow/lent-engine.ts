// The one engine that a workflow runs with, its own or an imported one: gh-aw compiles no workflow with two
// (gh-aw, pkg/workflow/engine_validation.go).
import { keyPlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { isMapping, member } from "../../parse/data.ts";
import type { Document } from "../../parse/document.ts";
import { selectsEngine } from "./engine-form.ts";
import type { ImportedFile } from "./imported-file.ts";
import type { Imports, UnknownImport } from "./imports.ts";

/** Which imported file lends its engine, and what is wrong with all of them as far as a sign-in is concerned. */
export interface LentEngine {
  readonly file?: ImportedFile;
  /** Whether an import that is not read may select the engine. */
  readonly isUnknown: boolean;
  readonly problems: readonly Problem[];
}

/** Finds the import that lends a workflow its engine; none does if the workflow selects one itself. */
export function findLentEngine(document: Document, imports: Imports): LentEngine {
  const isOwn = selectsEngine(document.value);
  const lenders = findLenders(imports.files);
  const [first] = lenders;
  // Where gh-aw refuses an import, that is to be mended; the next engine is then the one that counts.
  const mayLend = ({ after, isRefused }: UnknownImport) =>
    !isOwn && (!first || (!isRefused && after <= imports.files.indexOf(first)));
  const isUnknown = imports.unknown.some(mayLend);
  // Files that are not about sign-in are not ours to judge.
  const isSignIn = lenders.some((lender) => signsIn(lender.document)) || (isOwn ? signsIn(document) : isUnknown);
  const told = imports.unknown.filter((each) => mayLend(each) || each.isRefused).flatMap(({ problems }) => problems);
  const found = [...imports.problems, ...told, ...describeSeveral(document, isOwn, lenders)];
  return {
    ...(!isOwn && !isUnknown && first && { file: first }),
    isUnknown,
    problems: [...imports.unread, ...(isSignIn ? found : [])],
  };
}

function signsIn({ value }: Document): boolean {
  return isMapping(member(member(value, "engine"), "auth"));
}

/** The files that select an engine. One that only defines how an engine runs counts if no other does. */
function findLenders(files: readonly ImportedFile[]): readonly ImportedFile[] {
  const lenders = files.filter(({ document }) => selectsEngine(document.value));
  const selecting = lenders.filter(({ document: { value } }) => {
    return member(member(value, "engine"), "behaviors") === undefined;
  });
  return selecting.length > 0 ? selecting : lenders.slice(0, 1);
}

function describeSeveral(document: Document, isOwn: boolean, lenders: readonly ImportedFile[]): Problem[] {
  const [first, second] = lenders;
  if (!first || !(isOwn || second)) return [];
  const related = [{ kind: "other-engine" as const, place: keyPlace(first.document, "/engine") }];
  const place = isOwn || !second ? keyPlace(document, "/engine") : second.import.place;
  return [problem("several-engines", place, { file: first.document.source.name }, { related })];
}
