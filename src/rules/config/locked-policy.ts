// Attempts to switch off or loosen a policy that this configuration or another one locks.
import { isCode } from "../../diagnostics/catalogue.ts";
import { isRefusedSeverity, problem } from "../../diagnostics/problem.ts";
import { listLocked } from "../locked-codes.ts";
import type { ConfigRule } from "../rule.ts";

/** Raises `locked-policy`. A policy that this configuration switches on in addition can only be stricter. */
export const lockedPolicy: ConfigRule = ({ config: { codes, policies, enforced, switches } }) => {
  const locked = listLocked([policies, ...enforced]);
  const loosened = codes.filter(({ name, severity }) => {
    // Other severities are refused whatever is locked.
    return severity && severity !== "error" && isCode(name) && !isRefusedSeverity(name, severity);
  });
  return [...loosened, ...switches.filter(({ isOff }) => isOff)].flatMap(({ name, place }) =>
    isCode(name) && locked.has(name) ? [problem("locked-policy", place, { code: name })] : [],
  );
};
