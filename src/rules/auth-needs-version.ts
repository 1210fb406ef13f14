// Auth in a file of a version that does not know it.
import { problem } from "../diagnostics/problem.ts";
import { declaredAuths } from "../ir/declared.ts";
import { versionNumber } from "../ir/version.ts";
import { forAgents, type Rule } from "./rule.ts";

// The configuration version of docker-agent in which `auth` was added.
const FIRST_VERSION = 8;

/** Raises `auth-needs-version`. */
export const findAuthBeforeItsVersion: Rule = forAgents(({ config }) => {
  const { version } = config;
  if (!version || declaredAuths(config).length === 0) return [];
  const number = versionNumber(version);
  return number !== undefined && number < FIRST_VERSION
    ? [problem("auth-needs-version", version.place, { version: version.value })]
    : [];
});
