// A curl command → its request, if that is a GET request whose response curl prints.
import { programName } from "../syntax/command-stages.ts";
import type { Text } from "../syntax/text.ts";
import type { TokenRequest } from "../model/federation.ts";

// Options without and with a value that change neither the request nor the output (curl's manual).
const FLAGS =
  /^-[sSfLkgN46]+$|^--(silent|show-error|fail|fail-with-body|location|insecure|globoff|no-buffer|ipv[46]|compressed)$/;
const SETTINGS =
  /^-[sSfLkgN46]*m$|^--(max-time|connect-timeout|retry|retry-delay|retry-max-time|noproxy|cacert|proxy|user-agent)$/;
const HEADER = /^-[sSfLkgN46]*H$|^--header$/;

/** Reads the request and the filter after it that extracts the token from a JSON response; nothing if any part is unknown. */
export function readCurl(stages: readonly (readonly Text[])[]): TokenRequest | undefined {
  const [call = [], ...filters] = stages;
  if (programName(call) !== "curl") return undefined;
  const urls: Text[] = [];
  const headers: { name: string; value: Text }[] = [];
  const words = call.slice(1).values();
  for (const word of words) {
    const { value } = word;
    if (HEADER.test(value) || SETTINGS.test(value) || value === "--url" || /^-[sSfLkg]*X$|^--request$/.test(value)) {
      const next = words.next().value;
      if (!next) return undefined;
      if (HEADER.test(value)) {
        const header = readHeader(next);
        if (!header) return undefined;
        headers.push(header);
      } else if (value === "--url") urls.push(next);
      else if (!SETTINGS.test(value) && next.value !== "GET") return undefined;
    } else if (!value.startsWith("-")) urls.push(word);
    else if (!FLAGS.test(value)) return undefined;
  }
  const [url] = urls;
  if (!url || urls.length > 1) return undefined;
  const responseField = readFilters(filters);
  return {
    url: template(url, url.value),
    headers,
    ...(typeof responseField === "object" && { responseField }),
    curl: { isFiltered: responseField === "unknown" },
  };
}

function readHeader(text: Text): { readonly name: string; readonly value: Text } | undefined {
  const [, name, value] = /^([^:;@\s]+):[ \t]*(\S.*)$/s.exec(text.value) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value: template(text, value) };
}

function template(text: Text, value: string): Text {
  return { ...text, value, syntax: "docker-agent" };
}

// Programs that only trim the output, unless they remove the quotes around the token.
const TRIMMING = new Set(["tr", "head", "cat", "tee"]);

function isTrimming(words: readonly Text[]): boolean {
  return TRIMMING.has(programName(words)) && !words.some(({ value }) => value.includes('"'));
}

function isOption({ value }: Text): boolean {
  return value.startsWith("-");
}

/** Reads the key of the response that the filters print; nothing if they print the response itself. */
function readFilters(filters: readonly (readonly Text[])[]): Text | "unknown" | undefined {
  const [filter, ...others] = filters.filter((words) => !isTrimming(words));
  if (!filter) return undefined;
  const options = filter.slice(1).filter(isOption);
  const [program, ...rest] = filter.slice(1).filter((word) => !isOption(word));
  const [, field] = /^\.\[?"?([\w-]+)"?\]?$/.exec(program?.value ?? "") ?? [];
  const isKnown = programName(filter) === "jq" && program && field !== undefined && others.length + rest.length === 0;
  if (!isKnown) return "unknown";
  // Without one of these options jq prints quotes around the token.
  const isRaw = options.some(({ value }) => /^(-[a-zA-Z]*[rj][a-zA-Z]*|--raw-output|--join-output)$/.test(value));
  return isRaw ? { ...program, value: field } : undefined;
}
