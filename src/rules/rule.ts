// What a rule is: a function that looks and changes nothing.
import type { Problem } from "../diagnostics/problem.ts";
import type { Config } from "../dialects/dialects.ts";
import type { Binding } from "../ir/binding.ts";

/** What a rule looks at: one document whose syntax is right, without the blocks whose shape is wrong. */
export interface Subject {
  readonly config: Config;
  readonly bindings: readonly Binding[];
}

/** Finds the mistakes of one kind. */
export type Rule = (subject: Subject) => Problem[];
