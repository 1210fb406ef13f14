// One imported file as gh-aw reads it: what it contributes to the workflow, and its problems.
import type { RefusalReason } from "../../diagnostics/catalogue/imports.ts";
import { attributesOf, problem, type Problem } from "../../diagnostics/problem.ts";
import { member, type Data } from "../../parse/data.ts";
import type { ParsedFile } from "../../parse/document.ts";
import { checkContent, type CheckedDocument } from "../checked-document.ts";
import { checkInputs } from "./import-inputs.ts";
import type { Import } from "./import-list.ts";
import type { FilledValue } from "../trace-inputs.ts";
import { collectInputs, fillInputs } from "./inputs.ts";
import { isWorkflow, WORKFLOW_SHAPE } from "./recognize.ts";

/** An imported file with its inputs filled in, as gh-aw reads it. */
export interface ImportedFile {
  readonly document: CheckedDocument;
  readonly import: Import;
  readonly filled: readonly FilledValue[];
}

/** The result of reading an imported file. */
export interface ReadFile {
  readonly file?: ImportedFile;
  /** Why there is no `file`. */
  readonly unreadable: readonly Problem[];
  readonly isRefused: boolean;
  readonly problems: readonly Problem[];
}

/** Reads an imported file. Returns nothing for a file that contributes only text or jobs. */
export function readImportedFile(file: ParsedFile, entry: Import): ReadFile | undefined {
  const { path, place } = entry;
  const refuse = (reason: RefusalReason) => ({
    unreadable: [problem("refused-import", place, { path, reason })],
    isRefused: true,
    problems: [],
  });
  const [imported] = file.documents;
  if (/\.ya?ml$/i.test(file.source.name)) return isActionsWorkflow(imported?.value) ? undefined : refuse("no-workflow");
  // A file without frontmatter, or with unrelated frontmatter, contributes only its text.
  if (file.problems.some(({ code }) => code === "frontmatter-missing")) return undefined;
  if (file.problems.some(({ code }) => code === "byte-order-mark")) return refuse("byte-order-mark");
  if (imported && !contributes(imported.value, file.source.name)) return undefined;
  const unreadable = [...file.problems, ...(imported?.problems ?? [])].filter(({ severity }) => severity === "error");
  if (!imported || unreadable.length > 0) return { unreadable, isRefused: false, problems: [] };

  const inputs = collectInputs(entry.inputs?.value, entry.inputs?.place, imported);
  const { value, filled, missing } = fillInputs(imported.value, inputs);
  // The importing workflow may supply values that the provider requires. A rule checks both together.
  const { checked, problems } = checkContent(
    { ...imported, value },
    WORKFLOW_SHAPE,
    ({ code }) => !attributesOf(code).isSettledByImporter,
  );
  return {
    file: { document: checked, import: entry, filled },
    unreadable: [],
    isRefused: false,
    problems: [...problems, ...checkInputs(imported, entry, missing)],
  };
}

/** Whether gh-aw merges anything from a frontmatter that may concern a sign-in. */
function contributes(value: Data, name: string): boolean {
  return isWorkflow(value, name) || member(value, "env") !== undefined;
}

/** Whether YAML is a GitHub Actions workflow, whose jobs gh-aw merges, and not an action or a frontmatter alone. */
function isActionsWorkflow(value: Data | undefined): boolean {
  const has = (key: string) => member(value, key) !== undefined;
  return has("jobs") || (has("on") && !has("runs") && !has("engine"));
}
