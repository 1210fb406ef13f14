// Values that the person who triggers a GitHub workflow controls.
import { problem } from "../../diagnostics/problem.ts";
import type { ContextReference } from "../../syntax/expression.ts";
import { expressionsIn } from "../../syntax/text.ts";
import type { AuthRule } from "../rule.ts";

// Properties of `github` that come from the event (GitHub's documentation of untrusted input).
const UNTRUSTED = new Set(["event", "head_ref", "base_ref", "ref", "ref_name", "actor", "triggering_actor"]);

/** Raises `untrusted-expression`, once per value. */
export const untrustedExpression: AuthRule = ({ textsInForce }) =>
  textsInForce.flatMap(({ name, text }) => {
    const found = expressionsIn(text).flatMap(({ yields }) => yields.find(isUntrusted) ?? []);
    const [first] = found;
    return first ? [problem("untrusted-expression", text.place, { name, reads: `github.${first.name ?? "*"}` })] : [];
  });

function isUntrusted({ context, name }: ContextReference): boolean {
  return context === "github" && (name === undefined || UNTRUSTED.has(name));
}
