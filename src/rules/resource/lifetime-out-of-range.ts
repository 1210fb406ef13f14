// Lifetimes that the Admin API does not accept.
import { problem } from "../../diagnostics/problem.ts";
import { LIFETIMES } from "../../facts/federation-rule.ts";
import { isLive, type WrittenNumber } from "../../model/resources.ts";
import { lastSegment } from "../../text/pointer.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `lifetime-out-of-range`; not for what is archived, which has no effect. */
export const lifetimeOutOfRange: ResourceRule = ({ config: { rules, issuers } }) => [
  ...rules.filter(isLive).flatMap(({ lifetime }) => check(lifetime, LIFETIMES.accessToken)),
  ...issuers.filter(isLive).flatMap(({ longestLife }) => check(longestLife, LIFETIMES.identityToken)),
];

function check(written: WrittenNumber | undefined, { least, most }: { readonly least: number; readonly most: number }) {
  if (!written) return [];
  const { value, place } = written;
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  return [problem("lifetime-out-of-range", place, { name: lastSegment(place.pointer) ?? "", value, least, most })];
}
