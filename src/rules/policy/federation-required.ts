// What signs in at Anthropic with a stored key, or does not declare how.
import { listUnfederated } from "../../bind/unfederated.ts";
import { problem } from "../../diagnostics/problem.ts";
import type { PolicyRule } from "../rule.ts";

/** Raises `federation-required`; as a warning if it is not certain. Several things can sign in with one key. */
export const federationRequired: PolicyRule = ({ config, bindings }, { "federation-required": isOn }) =>
  isOn === true
    ? listUnfederated(config, bindings).map(({ place, doubt, kind, name, credential }) =>
        problem(
          "federation-required",
          place,
          { kind, name, credential, doubt },
          doubt === undefined ? {} : { severity: "warning" },
        ),
      )
    : [];
