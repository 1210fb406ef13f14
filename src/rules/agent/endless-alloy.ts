// Alloys that contain themselves.
import { problem } from "../../diagnostics/problem.ts";
import { followReferences } from "../../bind/followed-references.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `endless-alloy`. */
export const endlessAlloy: AgentRule = ({ config }) =>
  followReferences(config).loops.map(({ value: name, place }) => problem("endless-alloy", place, { name }));
