// Codes of ids and other values that may have the right form, but the wrong content.
import { plural } from "../../text/numbers.ts";
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { inBrackets } from "../phrases.ts";

interface IdKind {
  /** Why the value is wrong. */
  readonly words: string;
  /** What to write instead of an id that belongs nowhere. */
  readonly advice?: string;
}

const KINDS = {
  "federation-rule": { words: "it is a federation rule id" },
  "service-account": { words: "it is a service account id" },
  workspace: { words: "it is a workspace id" },
  issuer: { words: "it is an issuer id", advice: "Replace it; no key takes an issuer id." },
  organization: { words: "an organization id is a UUID", advice: "Write the UUID of the organization." },
  "short-service-account": {
    words: "a service account id begins with `svac_`",
    advice: "Write the id that begins with `svac_`.",
  },
  "old-workspace": {
    words: "a workspace id begins with `wrkspc_`",
    advice: "Write the id that begins with `wrkspc_`.",
  },
  uuid: { words: "it is a UUID, like an organization id" },
} satisfies Readonly<Record<string, IdKind>>;

/** The rows of ids and the like. */
export const IDS = {
  "placeholder-id": entry<{ name: string; value: string; wanted: string }>({
    severity: "error",
    reference: "wif-reference",
    summary: "placeholder that was not replaced",
    message: ({ name, value }) => `${quote(value)} in ${quote(name)} is a placeholder.`,
    hint: ({ value, wanted }) => {
      const why = value.startsWith("$") ? "; variables are not expanded here" : "";
      return `Write the real value${inBrackets(wanted)}${why}.`;
    },
    explanation:
      "Copied examples contain `...`, `REPLACE_ME`, `<your-rule>` or an id of zeros. At run time, Anthropic denies a placeholder like any other wrong id, without a reason.",
  }),
  "swapped-id": entry<{ name: string; value: string; kind: keyof typeof KINDS; home: string | undefined }>({
    severity: "error",
    reference: "wif-reference",
    summary: "id of the wrong kind",
    message: ({ name, value, kind }) => `${quote(value)} is not a valid ${quote(name)}: ${KINDS[kind].words}.`,
    hint: ({ kind, home }) => {
      const { advice }: IdKind = KINDS[kind];
      return home === undefined ? advice : `Move it to ${quote(home)}.`;
    },
    explanation:
      "The prefix of an id shows what it identifies: `fdrl_` a federation rule, `svac_` a service account, `wrkspc_` a workspace, `fdis_` an issuer. An organization id is a UUID without a prefix.",
  }),
  "credential-in-config": entry<{ name: string; length: number; part: "key" | "value" }>({
    severity: "error",
    reference: "wif",
    isSecretPlace: true,
    securitySeverity: 8.5,
    isAlwaysReported: true,
    summary: "credential in a configuration file",
    message: ({ name, length, part }) =>
      `${part === "key" ? "A key in" : "The value of"} ${quote(name)} looks like a credential (${plural(length, "character")}).`,
    hint: () => "Remove it, and revoke it if it was ever committed; federation needs no stored credential.",
    explanation:
      "Credentials do not belong in a configuration file, even where no program reads them: keys such as `sk-ant-…`, JWTs, literal authorization headers, user names or passwords in a URL, and other vendors' tokens with a known prefix. wifc never repeats them.",
  }),
  "unusual-id": entry<{ name: string; value: string; prefix: string }>({
    severity: "warning",
    reference: "wif-reference",
    summary: "id that is shorter or longer than real ones",
    message: ({ name, value, prefix }) =>
      `${quote(value)} in ${quote(name)} looks ${value.length < prefix.length + 24 ? "incomplete" : "wrong"}: real ids are \`${prefix}01\` followed by 22 letters or digits.`,
    hint: () => "Copy the whole id again.",
    explanation: "Ids are easily cut off when they are copied. Anthropic would only answer that authentication failed.",
  }),
  "padded-value": entry<{ name: string; hasLineBreak: boolean }>({
    severity: "error",
    reference: "awf-auth",
    summary: "leading or trailing whitespace in a value",
    message: ({ name }) => `The value of ${quote(name)} has leading or trailing whitespace, which is not trimmed.`,
    hint: ({ hasLineBreak }) => (hasLineBreak ? "Write the value on the line of its key." : undefined),
    explanation:
      "AWF trims only the type and the provider. An id with a space is a different id and is denied; docker-agent does not trim paths, URLs or header values, so the request fails.",
  }),
};
