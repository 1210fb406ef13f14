// Parts of an agent file that no known version of docker-agent reads.
import { problem } from "../../diagnostics/problem.ts";
import { isKnownVersion, NEWEST_VERSION } from "../../facts/version.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `unsupported-syntax`; as a note if the file may have a newer version. */
export const unsupportedSyntax: AgentRule = ({ config: { version, models, extensions } }) => {
  const shorthands = [...models.values()].filter(({ written }) => written?.isShorthand === true);
  const found = [
    ...extensions.map(({ name, place }) => ({ key: name, isShorthand: false, place })),
    ...shorthands.map(({ name, place }) => ({ key: name, isShorthand: true, place })),
  ];
  return found.map(({ place, ...facts }) =>
    problem(
      "unsupported-syntax",
      place,
      { ...facts, newest: NEWEST_VERSION },
      isKnownVersion(version) ? {} : { severity: "note" },
    ),
  );
};
