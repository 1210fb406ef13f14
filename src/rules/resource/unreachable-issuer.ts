// Issuers whose keys Anthropic cannot fetch.
import { problem } from "../../diagnostics/problem.ts";
import { findObstruction } from "../../facts/public-address.ts";
import { isLive } from "../../model/resources.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `unreachable-issuer`. A URL that is compared only may be internal. */
export const unreachableIssuer: ResourceRule = ({ config: { issuers } }) =>
  issuers.filter(isLive).flatMap(({ fetched }) => {
    const reason = fetched && findObstruction(fetched.value);
    return reason ? [problem("unreachable-issuer", fetched.place, { url: fetched.value, reason })] : [];
  });
