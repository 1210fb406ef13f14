// Policies that check nothing: a severity alone does not switch one on, and lists can be missing.
import { isPolicyName } from "../../diagnostics/policy-names.ts";
import { problem } from "../../diagnostics/problem.ts";
import { isOn } from "../../model/policies.ts";
import type { ConfigRule } from "../rule.ts";

/** Raises `inactive-policy`. */
export const inactivePolicy: ConfigRule = ({ config: { codes, policies, enforced, switches } }) => [
  ...codes
    .filter(({ name, severity }) => severity !== "off" && isPolicyName(name) && !isOn([policies, ...enforced], name))
    .map(({ name, place }) => problem("inactive-policy", place, { name, isEmpty: false })),
  ...switches
    .filter(({ isEmpty }) => isEmpty)
    .map(({ name, place }) => problem("inactive-policy", place, { name, isEmpty: true })),
];
