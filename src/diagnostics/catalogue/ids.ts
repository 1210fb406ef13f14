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
    upholds: "allowed-identities",
    message: ({ name, value }) => `${quote(value)} in ${quote(name)} is a placeholder.`,
    hint: ({ value, wanted }) => {
      const why = value.startsWith("$(")
        ? "; `$(NAME)` is only expanded in a manifest, after `NAME` is declared"
        : value.startsWith("$")
          ? "; variables are not expanded here"
          : "";
      return `Write the real value${inBrackets(wanted)}${why}.`;
    },
  }),
  "swapped-id": entry<{ name: string; value: string; kind: keyof typeof KINDS; home: string | undefined }>({
    severity: "error",
    upholds: "allowed-identities",
    isUnreadable: true,
    message: ({ name, value, kind }) => `${quote(value)} is not a valid ${quote(name)}: ${KINDS[kind].words}.`,
    hint: ({ kind, home }) => {
      const { advice }: IdKind = KINDS[kind];
      return home === undefined ? advice : `Move it to ${quote(home)}.`;
    },
  }),
  "credential-in-config": entry<{ name: string; length: number; part: "key" | "value" }>({
    severity: "error",
    isSecretPlace: true,
    securitySeverity: 8.5,
    isAlwaysReported: true,
    message: ({ name, length, part }) =>
      `${part === "key" ? "A key in" : "The value of"} ${quote(name)} looks like a credential (${plural(length, "character")}).`,
    hint: () => "Remove it, and revoke it if it was ever committed; federation needs no stored credential.",
  }),
  "unusual-id": entry<{ name: string; value: string; prefix: string }>({
    severity: "warning",
    message: ({ name, value, prefix }) =>
      `${quote(value)} in ${quote(name)} looks ${value.length < prefix.length + 24 ? "incomplete" : "wrong"}: real ids are \`${prefix}01\` followed by 22 letters or digits.`,
    hint: () => "Copy the whole id again.",
  }),
  "padded-value": entry<{ name: string; hasLineBreak: boolean }>({
    severity: "error",
    message: ({ name }) => `The value of ${quote(name)} has leading or trailing whitespace, which is not trimmed.`,
    hint: ({ hasLineBreak }) => (hasLineBreak ? "Write the value on the line of its key." : undefined),
  }),
};
