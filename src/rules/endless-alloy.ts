// Alloys that are a part of themselves.
import { problem } from "../diagnostics/problem.ts";
import { followReferences } from "../ir/followed-references.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `endless-alloy`. */
export const findEndlessAlloys: Rule = forAgents(({ config }) =>
  followReferences(config).loops.map(({ value: name, place }) => problem("endless-alloy", place, { name })),
);
