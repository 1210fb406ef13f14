// Variables in the scheme, host or port of a URL. The configuration decides which host receives a request, so no variable's value may
// redirect it to another one. Only a reference at the very start may choose the host: `${BASE_URL}/token`.
import type { Template } from "../syntax/template.ts";
import { quote } from "../text/quote.ts";
import type { Failure } from "./outcome.ts";

/** Which values a reference may have, by its position in the URL. */
interface ValueRule {
  readonly allowed: RegExp;
  readonly wanted: string;
}

const RULES = {
  beginning: { allowed: /^https?:\/\/[a-z0-9.-]+$/i, wanted: "must be `https://` and the start of a host name" },
  scheme: { allowed: /^[a-z]+$/i, wanted: "may only contain letters" },
  host: { allowed: /^[a-z0-9.-]+(?::\d+)?$/i, wanted: "must be a host" },
  // Dots are allowed only where they separate whole labels.
  labels: { allowed: /^[a-z0-9.-]+$/i, wanted: "may only contain letters, digits, dashes and dots" },
  label: { allowed: /^[a-z0-9-]+$/i, wanted: "may only contain letters, digits and dashes" },
  ipv6: { allowed: /^[0-9a-f:.]+$/i, wanted: "must be an IPv6 address" },
  port: { allowed: /^\d+$/, wanted: "may only contain digits" },
} satisfies Readonly<Record<string, ValueRule>>;

/** Fails on a value that would change the host of the request, without repeating any of it. */
export function checkAuthority({ parts }: Template, valueOf: (name: string) => string): Failure | undefined {
  const texts = parts.map((part) => (typeof part === "string" ? part : valueOf(part.name)));
  for (const [index, part] of parts.entries()) {
    if (typeof part === "string") continue;
    const rule = findRule(texts.slice(0, index).join(""), texts[index] ?? "", texts.slice(index + 1).join(""));
    if (rule && !rule.allowed.test(texts[index] ?? "")) {
      return { reason: `the variable ${quote(part.name)} in the host of the URL ${rule.wanted}` };
    }
  }
  return undefined;
}

// What ends a host, according to URL parsers.
const AFTER_HOST = /^(?:[/\\?#]|$)/;

/** The rule for a value with this text before and after it; undefined where no value can change the host. */
function findRule(before: string, value: string, after: string): ValueRule | undefined {
  // URL parsers ignore these characters.
  const start = before.replace(/^[\0-\x20]+/, "").replaceAll(/[\t\n\r]/g, "");
  if (start === "") {
    if (/^:[/\\]/.test(after)) return RULES.scheme;
    return /^[.@-]/.test(after) ? RULES.beginning : undefined;
  }
  if (!start.includes(":")) return RULES.scheme;
  const authority = /^[a-z]+:[/\\]*([^/\\?#]*)$/i.exec(start)?.[1];
  if (authority === undefined) return undefined;
  if (/\[[^\]]*$/.test(authority)) return RULES.ipv6;
  // After a complete host, a path cannot change it.
  if (/[a-z0-9\]]$/i.test(authority) && AFTER_HOST.test(after) && /^[/?#]/.test(value)) return undefined;
  if (/:\d*$/.test(authority)) return RULES.port;
  const endsHost = AFTER_HOST.test(after);
  if (authority === "" && endsHost) return RULES.host;
  return /(?:^|\.)$/.test(authority) && (endsHost || /^[.:]/.test(after)) ? RULES.labels : RULES.label;
}
