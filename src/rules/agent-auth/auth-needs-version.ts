// `auth` in a file whose version does not support it.
import { problem } from "../../diagnostics/problem.ts";
import { versionNumber } from "../../facts/version.ts";
import type { AgentRule } from "../rule.ts";

// The first configuration version of docker-agent with `auth`.
const FIRST_VERSION = 8;

/** Raises `auth-needs-version`. */
export const authNeedsVersion: AgentRule = ({ config: { version }, declared }) => {
  const [auth] = declared;
  if (!version || !auth) return [];
  const number = versionNumber(version);
  return number !== undefined && number < FIRST_VERSION
    ? [
        problem(
          "auth-needs-version",
          version.place,
          { version: version.value },
          { related: [{ kind: "used", place: auth.place }] },
        ),
      ]
    : [];
};
