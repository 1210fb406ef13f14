// One imported file as gh-aw reads it: what it lends, and what is wrong with it.
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

/** An imported file as gh-aw reads it: with every input filled in. */
export interface ImportedFile {
  readonly document: CheckedDocument;
  readonly import: Import;
  readonly filled: readonly FilledValue[];
}

/** What came of reading an imported file. */
export interface ReadFile {
  readonly file?: ImportedFile;
  /** Why there is none. */
  readonly unreadable: readonly Problem[];
  readonly isRefused: boolean;
  readonly problems: readonly Problem[];
}

/** Reads an imported file; gives nothing for one that lends no more than its text or its jobs. */
export function readLentFile(file: ParsedFile, entry: Import): ReadFile | undefined {
  const { path, place } = entry;
  const refuse = (reason: RefusalReason) => ({
    unreadable: [problem("refused-import", place, { path, reason })],
    isRefused: true,
    problems: [],
  });
  const [imported] = file.documents;
  if (/\.ya?ml$/i.test(file.source.name)) return isPlainWorkflow(imported?.value) ? undefined : refuse("no-workflow");
  // A file without frontmatter, or with that of something else, lends only its text.
  if (file.problems.some(({ code }) => code === "frontmatter-missing")) return undefined;
  if (file.problems.some(({ code }) => code === "byte-order-mark")) return refuse("byte-order-mark");
  if (imported && !lends(imported.value, file.source.name)) return undefined;
  const unreadable = [...file.problems, ...(imported?.problems ?? [])].filter(({ severity }) => severity === "error");
  if (!imported || unreadable.length > 0) return { unreadable, isRefused: false, problems: [] };

  const inputs = collectInputs(entry.inputs?.value, entry.inputs?.place, imported);
  const { value, filled, missing } = fillInputs(imported.value, inputs);
  // What the provider requires may come from the workflow that imports; a rule looks at both together.
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

/** Whether a frontmatter has anything that gh-aw takes over into the workflow, as far as a sign-in is concerned. */
function lends(value: Data, name: string): boolean {
  return isWorkflow(value, name) || member(value, "env") !== undefined;
}

/** Whether YAML is a workflow of GitHub Actions, whose jobs gh-aw takes over, and not an action or a frontmatter by itself. */
function isPlainWorkflow(value: Data | undefined): boolean {
  const has = (key: string) => member(value, key) !== undefined;
  return has("jobs") || (has("on") && !has("runs") && !has("engine"));
}
