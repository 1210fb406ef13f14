// The codes that policies lock: no comment and no severity applies to them.
import { CODES, type Code } from "../diagnostics/catalogue.ts";
import { isPolicyName } from "../diagnostics/policy-names.ts";
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
