// A sign-in without something that it requires, and that nothing else can set.
import { problem } from "../../diagnostics/problem.ts";
import type { DeclaredRule } from "../rule.ts";

/** Raises `partial-federation`, once per sign-in: for inputs at their step, because each of them can be the missing one. */
export const partialFederation: DeclaredRule = ({ config: { signIns } }) =>
  signIns.flatMap(({ place, auth, missing, isPatch }) => {
    const keys = missing.map(([first = ""]) => first);
    const extras = isPatch ? { severity: "warning" as const } : {};
    return keys.length === 0
      ? []
      : [problem("partial-federation", auth.notation === "action-inputs" ? place : auth.place, { keys }, extras)];
  });
