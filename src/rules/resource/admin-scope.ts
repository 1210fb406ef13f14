// Rules with the scope `org:admin` whose service account is not an administrator.
import { problem } from "../../diagnostics/problem.ts";
import { ADMIN_ROLE, ADMIN_SCOPE } from "../../facts/federation-rule.ts";
import { accountOf } from "../../model/resources.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `admin-scope`. */
export const adminScope: ResourceRule = ({ config }) =>
  config.rules.flatMap((rule) => {
    const { scope, archived } = rule;
    const account = accountOf(rule, config);
    if (archived || !scope?.value.split(/\s+/).includes(ADMIN_SCOPE) || !account?.role) return [];
    const { id, role } = account;
    if (role.value === ADMIN_ROLE) return [];
    const related = [{ kind: "service-account" as const, place: role.place }];
    return [problem("admin-scope", scope.place, { account: id.value, role: role.value }, { related })];
  });
