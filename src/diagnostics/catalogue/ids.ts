// Codes of ids and other values whose shape may be right and whose content is not.
import { plural } from "../../text/numbers.ts";
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";

const KINDS = {
  "federation-rule": "the id of a federation rule",
  "service-account": "the id of a service account",
  workspace: "the id of a workspace",
  issuer: "the id of an issuer, which no key takes",
  organization: "no organization id: that is a bare UUID",
  "short-service-account": "no service account id: that begins with `svac_`",
  "old-workspace": "no workspace id: that begins with `wrkspc_`",
  uuid: "a UUID, like the id of an organization",
} as const;

/** The rows of ids and the like. */
export const IDS = {
  "placeholder-id": entry<{ name: string; value: string; wanted: string }>({
    severity: "error",
    reference: "none",
    summary: "a placeholder that was never replaced",
    message: ({ name, value }) => `${quote(value)} in ${quote(name)} is a placeholder, not a real value.`,
    hint: ({ value, wanted }) => {
      const advice = value.startsWith("$") ? "Variables are not read here." : undefined;
      return [wanted, advice].filter((sentence) => sentence).join(" ") || undefined;
    },
    explanation:
      "Examples are copied with `...`, `REPLACE_ME`, `<your-rule>` or an id of zeros in them. At run time such a value is denied like any other wrong id, without saying why.",
  }),
  "swapped-id": entry<{ name: string; value: string; kind: keyof typeof KINDS; home: string | undefined }>({
    severity: "error",
    reference: "wif-reference",
    summary: "an id of another kind than its key takes",
    message: ({ name, value, kind, home }) =>
      `${quote(value)} in ${quote(name)} is ${KINDS[kind]}.${home === undefined ? "" : ` It belongs to ${quote(home)}.`}`,
    explanation:
      "The prefix of an id says what it names: `fdrl_` a federation rule, `svac_` a service account, `wrkspc_` a workspace, `fdis_` an issuer. An organization is a bare UUID.",
  }),
  "credential-in-config": entry<{ name: string; length: number; part: "key" | "value" }>({
    severity: "error",
    reference: "wif",
    isSecretPlace: true,
    securitySeverity: 8.5,
    isAlwaysReported: true,
    summary: "a credential in a file that has no need of one",
    message: ({ name, length, part }) =>
      `${part === "key" ? "A key in" : "The value of"} ${quote(name)} looks like a credential (${plural(length, "character")}).`,
    hint: () =>
      "Revoke it if it was ever committed, and keep it out of the file: federation needs no stored credential.",
    explanation:
      "Keys and tokens (`sk-ant-…`, a JWT, a literal authorization header, a user name or password in a URL, other vendors' tokens with a known prefix) do not belong in a configuration, whether or not anything reads them. wifc never repeats such a value.",
  }),
  "unusual-id": entry<{ name: string; value: string; prefix: string }>({
    severity: "warning",
    reference: "wif-reference",
    summary: "an id that is shorter or longer than real ones",
    message: ({ name, value }) => `${quote(value)} in ${quote(name)} has the right prefix, but is not like real ids.`,
    hint: ({ prefix }) => `Real ones are \`${prefix}01\` and 22 letters or digits. Is it complete?`,
    explanation:
      "Ids are easily cut off when they are copied. The server would only answer that authentication failed.",
  }),
  "padded-value": entry<{ name: string }>({
    severity: "error",
    reference: "awf-auth",
    summary: "spaces or line breaks around a value that is taken as it is",
    message: ({ name }) => `The value of ${quote(name)} has spaces or line breaks around it, which are part of it.`,
    explanation:
      "AWF trims the type and the provider only. An id with a space is another id, and is denied; docker-agent does not trim a path, a URL or a header value, and the request fails.",
  }),
};
