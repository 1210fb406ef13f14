// Files in which nothing signs in: what their configs have in common, and how they are checked.
import { describeDeclared } from "../model/declared-config.ts";
import type { FileConfig } from "../model/file-config.ts";
import type { RuleGroup } from "../rules/rule.ts";
import { applyRules } from "./apply-rules.ts";
import type { CheckedDocument } from "./checked-document.ts";
import type { Checked } from "./dialect.ts";
import { findLookalikeKeys } from "./lookalike-keys.ts";

/** The members of a config that declares no sign-in. */
export function describeUndeclared(document: CheckedDocument): Omit<FileConfig, "dialect"> {
  const { signIns: _, ...nothing } = describeDeclared([]);
  return { ...nothing, lookalikes: findLookalikeKeys(document) };
}

/** Applies the rules of a dialect to a config that declares no sign-in. */
export function checkWithoutSignIns<C extends FileConfig>(config: C, rules: RuleGroup<C>["rules"]): Checked<C> {
  const lowered = { config, bindings: [], problems: [], filled: [] };
  return {
    ...lowered,
    mistakes: applyRules(lowered, [{ rules }]),
    editor: () => ({ links: [], origins: [], signIns: [] }),
  };
}
