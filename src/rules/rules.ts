// All rules, in the order of the catalogue.
import { findConflictingAudiences } from "./conflicting-audience.ts";
import { findIncompleteProviders } from "./incomplete-provider.ts";
import { findMalformedExpressions } from "./malformed-expression.ts";
import { findMalformedReferences } from "./malformed-reference.ts";
import type { Rule } from "./rule.ts";
import { findUnsafeValues } from "./unsafe-value.ts";

/** Every rule there is. The order does not matter: diagnostics are sorted by place. */
export const RULES: readonly Rule[] = [
  findIncompleteProviders,
  findConflictingAudiences,
  findMalformedReferences,
  findMalformedExpressions,
  findUnsafeValues,
];
