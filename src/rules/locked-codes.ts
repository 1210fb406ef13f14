// The codes that policies lock: no comment and no severity applies to them.
import { CODES, isCode, type Code } from "../diagnostics/catalogue.ts";
import { isPolicyName } from "../diagnostics/policy-names.ts";
import type { Severity } from "../diagnostics/entry.ts";
import { attributesOf } from "../diagnostics/problem.ts";
import { isOn, type Policies } from "../model/policies.ts";

/** Lists the policies that are on and locked in any of these, and the codes that say the same as one of them or report the lock. */
export function listLocked(policies: readonly Policies[]): ReadonlySet<Code> {
  const locking = policies.filter(({ locked }) => locked);
  if (locking.length === 0) return new Set();
  return new Set(
    CODES.filter((code) => {
      const name = isPolicyName(code) ? code : attributesOf(code).upholds;
      return code === "locked-policy" || (name !== undefined && isOn(locking, name));
    }),
  );
}

/** Lists the codes whose severities, as options or settings give them, are below what locked policies require. */
export function listLoosened(
  given: Readonly<Record<string, Severity | "off">>,
  policies: readonly Policies[],
): readonly Code[] {
  const locked = listLocked(policies);
  return Object.entries(given).flatMap(([code, severity]) =>
    isCode(code) && severity !== "error" && locked.has(code) ? [code] : [],
  );
}
