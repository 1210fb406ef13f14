// Variables within the scheme, host or port of an address: the configuration says where a request goes, so none of their values may
// lead it elsewhere. A reference at the very beginning may, since it stands for scheme and host: `${BASE_URL}/token`.
import type { Template } from "../syntax/template.ts";
import { quote } from "../text/quote.ts";
import type { Refusal } from "./outcome.ts";

/** What a value may be where its reference stands. */
interface Place {
  readonly allowed: RegExp;
  readonly wanted: string;
}

const PLACES = {
  beginning: { allowed: /^https?:\/\/[a-z0-9.-]+$/i, wanted: "must be `https://` and the beginning of a host" },
  scheme: { allowed: /^[a-z]+$/i, wanted: "may have only letters" },
  host: { allowed: /^[a-z0-9.-]+(?::\d+)?$/i, wanted: "must be a host" },
  // Only where each of its dots parts whole labels.
  labels: { allowed: /^[a-z0-9.-]+$/i, wanted: "may have only letters, digits, dashes and dots" },
  label: { allowed: /^[a-z0-9-]+$/i, wanted: "may have only letters, digits and dashes" },
  ipv6: { allowed: /^[0-9a-f:.]+$/i, wanted: "must be an IPv6 address" },
  port: { allowed: /^\d+$/, wanted: "may have only digits" },
} satisfies Readonly<Record<string, Place>>;

/** Refuses a value that would change which host is asked, without repeating any of it. */
export function checkAuthority({ parts }: Template, valueOf: (name: string) => string): Refusal | undefined {
  const texts = parts.map((part) => (typeof part === "string" ? part : valueOf(part.name)));
  for (const [index, part] of parts.entries()) {
    if (typeof part === "string") continue;
    const place = findPlace(texts.slice(0, index).join(""), texts[index] ?? "", texts.slice(index + 1).join(""));
    if (place && !place.allowed.test(texts[index] ?? "")) {
      return { reason: `the variable ${quote(part.name)}, which is part of the host in its address, ${place.wanted}` };
    }
  }
  return undefined;
}

// What ends a host, as parsers of addresses see it.
const AFTER_HOST = /^(?:[/\\?#]|$)/;

/** Where in an address a value stands; nothing where it cannot change the host. */
function findPlace(before: string, value: string, after: string): Place | undefined {
  // Parsers of addresses leave these out.
  const start = before.replace(/^[\0-\x20]+/, "").replaceAll(/[\t\n\r]/g, "");
  if (start === "") {
    if (/^:[/\\]/.test(after)) return PLACES.scheme;
    return /^[.@-]/.test(after) ? PLACES.beginning : undefined;
  }
  if (!start.includes(":")) return PLACES.scheme;
  const authority = /^[a-z]+:[/\\]*([^/\\?#]*)$/i.exec(start)?.[1];
  if (authority === undefined) return undefined;
  if (/\[[^\]]*$/.test(authority)) return PLACES.ipv6;
  // Behind a whole host, a path leads nowhere else.
  if (/[a-z0-9\]]$/i.test(authority) && AFTER_HOST.test(after) && /^[/?#]/.test(value)) return undefined;
  if (/:\d*$/.test(authority)) return PLACES.port;
  const endsHost = AFTER_HOST.test(after);
  if (authority === "" && endsHost) return PLACES.host;
  return /(?:^|\.)$/.test(authority) && (endsHost || /^[.:]/.test(after)) ? PLACES.labels : PLACES.label;
}
