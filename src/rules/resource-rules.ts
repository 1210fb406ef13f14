// Written by `npm run generate` from the names of the files in `resource/`. Do not edit.
import { adminScope } from "./resource/admin-scope.ts";
import { broadSubject } from "./resource/broad-subject.ts";
import { constantCondition } from "./resource/constant-condition.ts";
import { duplicateResource } from "./resource/duplicate-resource.ts";
import { duplicateRule } from "./resource/duplicate-rule.ts";
import { lifetimeOutOfRange } from "./resource/lifetime-out-of-range.ts";
import { malformedCondition } from "./resource/malformed-condition.ts";
import { openRule } from "./resource/open-rule.ts";
import { ruleWithoutMatcher } from "./resource/rule-without-matcher.ts";
import { ruleWithoutWorkspace } from "./resource/rule-without-workspace.ts";
import { unmatchedSubject } from "./resource/unmatched-subject.ts";
import { unreachableIssuer } from "./resource/unreachable-issuer.ts";
import { unusedResource } from "./resource/unused-resource.ts";

/** The rules in `resource/`. */
export const RESOURCE_RULES = [
  adminScope,
  broadSubject,
  constantCondition,
  duplicateResource,
  duplicateRule,
  lifetimeOutOfRange,
  malformedCondition,
  openRule,
  ruleWithoutMatcher,
  ruleWithoutWorkspace,
  unmatchedSubject,
  unreachableIssuer,
  unusedResource,
];
