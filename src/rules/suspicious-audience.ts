// Audiences that are nearly the usual one.
import { problem } from "../diagnostics/problem.ts";
import { findMetadataService, parseAddress } from "../ir/addresses.ts";
import type { Federation, Text } from "../ir/federation.ts";
import type { Rule } from "./rule.ts";

// Anthropic's documentation of workload identity federation.
const USUAL = "https://api.anthropic.com";

/** Raises `suspicious-audience`. */
export const findSuspiciousAudiences: Rule = ({ federations }) =>
  federations
    .flatMap(listAudiences)
    .filter(({ value }) => value === value.trim() && value !== USUAL && isNearly(value))
    .map(({ value, place }) => problem("suspicious-audience", place, { audience: value }));

function listAudiences({ values, source }: Federation): Text[] {
  const isAnthropic = values.provider?.value === "anthropic";
  const url = source.kind === "url" ? source.request.url : undefined;
  const service = url && findMetadataService(url.value);
  const requested = url && service && parseAddress(url.value)?.searchParams.get(service.audienceParameter);
  return [
    ...(values.audience && isAnthropic ? [values.audience] : []),
    ...(url && requested ? [{ ...url, value: requested }] : []),
  ];
}

/** Another scheme or none, another case, a slash or a path behind it. */
function isNearly(audience: string): boolean {
  return /^(https?:\/\/)?api\.anthropic\.com(:443)?(\/.*)?$/i.test(audience);
}
