// What a run of `wifc lint` has found and done so far, added up for its closing line and its exit code.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { Coverage, SeverityCounts } from "../print/diagnostics/report.ts";
import type { LintedFile } from "./lint-file.ts";
import type { LintCommandOptions } from "./lint-options.ts";
import { createSignInTotal } from "./sign-in-total.ts";

/** A run so far. */
export interface LintTotal {
  readonly counts: SeverityCounts;
  readonly addFindings: (diagnostics: readonly Diagnostic[]) => void;
  /** Adds a file that could be read. */
  readonly addFile: (file: LintedFile) => void;
  /** Adds a file that could not be read: a sentence. */
  readonly addUnreadable: (why: string) => void;
  /** Adds a file that should be fixed and cannot be written. */
  readonly addRefused: () => void;
  /** Adds findings that could be fixed, safely or not. */
  readonly addFixable: (safe: readonly Diagnostic[], unsafe: readonly Diagnostic[]) => void;
  readonly coverage: () => Coverage;
  /** Whether there was no file. */
  readonly isEmpty: () => boolean;
  /** Whether something could not be read or written. */
  readonly isIncomplete: () => boolean;
}

/** Begins to add up. `fixed` is how many findings have been fixed already. */
export function createLintTotal({ quiet, shard }: LintCommandOptions, fixed: number): LintTotal {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const fixes = { fixed, fixable: 0, unsafe: 0 };
  const unreadable: string[] = [];
  const signIns = createSignInTotal();
  let files = 0;
  let unread = 0;
  let refused = 0;
  let lacksRules = false;
  const countReported = (all: readonly Diagnostic[]) =>
    all.filter(({ severity }) => severity === "error" || !quiet).length;
  return {
    counts,
    addFindings(diagnostics) {
      lacksRules ||= diagnostics.some(({ code }) => code === "unreadable-rules");
      for (const { severity } of diagnostics) counts[severity] += 1;
    },
    addFile(file) {
      files += 1;
      if (file.isUnread) unread += 1;
      signIns.add(file.signIns);
      fixes.fixed += file.fixed?.count ?? 0;
    },
    addUnreadable: (why) => unreadable.push(why),
    addRefused: () => {
      refused += 1;
    },
    addFixable(safe, unsafe) {
      fixes.fixable += countReported(safe);
      fixes.unsafe += countReported(unsafe);
    },
    coverage: () => ({ files, unread, unreadable, fixes, signIns: signIns.sum(), ...(shard && { shard }) }),
    isEmpty: () => files + unreadable.length === 0,
    isIncomplete: () => unreadable.length + refused > 0 || lacksRules,
  };
}
