// A file that was named or found → its source, if it can be of a dialect; and whether it is reported.
import { hasErrors } from "../diagnostics/entry.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { dialectOf, type DialectName } from "../dialects/dialects.ts";
import { isInWorkflowsFolder } from "../dialects/workflow/recognize.ts";
import type { FileConfig } from "../model/file-config.ts";
import { isOn, type Policies } from "../model/policies.ts";
import { safeLine } from "../print/safe-text.ts";
import { readCandidate } from "./candidate.ts";
import { Failure } from "./exit-code.ts";
import { kindOf, type FoundFile } from "./found-file.ts";
import { openSource, withContext, type OpenedSource } from "./source-context.ts";

/** Opens a file. Returns `undefined` if it was not named and is certainly of no dialect. Throws a `Failure` if it cannot be read. */
export function openFound(
  { path, named, unreadable }: FoundFile,
  stdinName: string,
  policies?: readonly Policies[],
): OpenedSource | undefined {
  if (unreadable !== undefined) throw new Failure(`cannot read ${safeLine(path)}: ${unreadable}`);
  if (named) return openSource(path, stdinName);
  const source = readCandidate(path, isOn(policies, "federation-required"));
  return source && withContext(source);
}

/** What is known of a file once it was checked. */
interface Result {
  readonly dialects: readonly DialectName[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a file is reported: it was named, or is of a dialect that such files have, or was meant to be. */
export function isOurs({ named, path }: FoundFile, { dialects, diagnostics }: Result): boolean {
  const kind = kindOf(path);
  const isInvalid = diagnostics.some(({ code }) => code === "yaml-syntax");
  const isWanted = (name: DialectName) => {
    const {
      marks,
      withKeys,
      isOftenTemplate,
    }: Pick<Dialect<FileConfig>, "marks" | "withKeys" | "isOftenTemplate"> = dialectOf(name);
    return (marks[kind] ?? withKeys?.marks[kind]) !== undefined && !(isOftenTemplate && isInvalid);
  };
  return named || dialects.some(isWanted) || (isInWorkflowsFolder(path) && hasErrors(diagnostics));
}

/** What is reported of a file, if anything is. One that cannot be read, and therefore is of no dialect, may have a stored key. */
export function listReported(file: FoundFile, result: Result): readonly Diagnostic[] | undefined {
  if (isOurs(file, result)) return result.diagnostics;
  const hidden = result.diagnostics.filter(({ code }) => code === "federation-required");
  return hidden.length > 0 ? hidden : undefined;
}
