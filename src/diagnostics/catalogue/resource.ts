// Codes of federation rules, issuers and service accounts themselves.
import { LONG_TEXT, quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** Why Anthropic cannot fetch an address. */
const OBSTRUCTIONS = {
  port: "only port 443 is allowed",
  "ip-address": "it must have a name instead of an IP address",
  "internal-name": "the name of its host is not public",
} as const;

/** The rows of these resources. */
export const RESOURCE = {
  "rule-without-matcher": entry<{ only: "subject" | "audience" | undefined }>({
    severity: "error",
    message: ({ only }) => {
      if (only === "subject") return "The rule is refused: `*` alone matches the subject of every token of the issuer.";
      return only === "audience"
        ? "The only matcher of the rule is `audience`, which is refused: every token of the issuer could have it."
        : "The rule has no matcher, so that it is refused.";
    },
    hint: ({ only }) =>
      only === "subject"
        ? "Name the subject, or add `claims` or `condition`."
        : "Add `subject_prefix`, `claims` or `condition`.",
  }),
  "open-rule": entry<{ platform: string; subject: string | undefined }>({
    severity: "error",
    dependsOn: "other-rules",
    message: ({ platform, subject }) =>
      subject === undefined
        ? `The issuer is shared by everybody who uses ${platform}, and the rule does not say whose tokens it accepts.`
        : `${quote(subject, LONG_TEXT)} also matches tokens of others, because everybody who uses ${platform} shares the issuer.`,
    hint: ({ platform }) =>
      platform === "GitHub Actions"
        ? "Name the owner with a slash after it, such as `repo:acme/…`, or pin `repository_owner_id` in `claims`."
        : "Name the tenant in `subject_prefix`, or pin a claim that identifies it.",
  }),
  "broad-subject": entry<{ subject: string | undefined }>({
    severity: "warning",
    dependsOn: "other-rules",
    message: ({ subject }) =>
      subject === undefined
        ? "The rule names only the owner, so that every branch and every pull request of all repositories can sign in."
        : `With ${quote(subject, LONG_TEXT)}, every branch and every pull request of several repositories can sign in.`,
    hint: () => "Write the whole subject, or pin `ref` or `environment` in `claims`.",
  }),
  "unmatched-subject": entry<{ subject: string; isInside: boolean }>({
    severity: "error",
    message: ({ subject, isInside }) =>
      isInside
        ? `No token matches \`subject_prefix\` ${quote(subject, LONG_TEXT)}: a \`*\` has a meaning only at the end.`
        : `No token matches \`subject_prefix\` ${quote(subject, LONG_TEXT)}: without \`*\` at its end, it is the whole subject.`,
    hint: ({ subject, isInside }) =>
      isInside
        ? "Write the subject up to the first `*`, and the rest in `claims` or `condition`."
        : `Write ${quote(`${subject}*`, LONG_TEXT)}, or the whole subject.`,
  }),
  "malformed-condition": entry<{
    mistake: "syntax-error" | "unknown-variable" | "unknown-function" | "not-boolean";
    detail: string | undefined;
  }>({
    severity: "error",
    message: ({ mistake, detail = "" }) => {
      if (mistake === "syntax-error") return `The \`condition\` is not CEL: ${detail}.`;
      if (mistake === "not-boolean") return "The `condition` does not yield true or false.";
      if (mistake === "unknown-variable")
        return `The \`condition\` reads ${quote(detail)}; the only variable is \`claims\`.`;
      return `The \`condition\` uses ${quote(detail)}, which is not standard CEL.`;
    },
    hint: ({ mistake, detail = "" }) => {
      if (mistake === "unknown-variable") return `Write ${quote(`claims.${detail}`)}.`;
      return mistake === "not-boolean" ? "Compare the value, such as `claims.ref == 'refs/heads/main'`." : undefined;
    },
  }),
  "constant-condition": entry<{ isTrue: boolean }>({
    severity: "error",
    message: ({ isTrue }) =>
      isTrue
        ? "The `condition` is true for every token, which is refused."
        : "The `condition` is false for every token, so that none is accepted.",
    hint: () => "Compare a claim of the token in it, or remove it.",
  }),
  "lifetime-out-of-range": entry<{ name: string; value: number; least: number; most: number }>({
    severity: "error",
    message: ({ name, value, least, most }) =>
      `${quote(name)} must be a whole number from ${least} to ${most}, but is ${value}.`,
  }),
  "admin-scope": entry<{ account: string; role: string }>({
    severity: "error",
    dependsOn: "other-rules",
    message: ({ account, role }) =>
      `The scope \`org:admin\` requires the role \`admin\`, but ${quote(account)} has ${quote(role)}.`,
    hint: () => "Choose another scope, or a service account with the role `admin`.",
  }),
  "rule-without-workspace": entry<{ isWritten: boolean }>({
    severity: "error",
    message: ({ isWritten }) =>
      isWritten
        ? "The rule is enabled in no workspace, so that nothing can sign in with it."
        : "The file does not say in which workspace the rule is enabled.",
    hint: () => "Write `workspace_id`, or `applies_to_all_workspaces: true`.",
  }),
  "unreachable-issuer": entry<{ url: string; reason: keyof typeof OBSTRUCTIONS }>({
    severity: "error",
    message: ({ url, reason }) =>
      `Anthropic cannot fetch the keys of the issuer from ${quote(url, LONG_TEXT)}: ${OBSTRUCTIONS[reason]}.`,
    hint: () => "Give the keys in `jwks` with the type `inline`, or a public address with `explicit_url`.",
  }),
  "unused-resource": entry<{ id: string }>({
    severity: "note",
    dependsOn: "other-rules",
    message: ({ id }) => `No exported rule uses ${quote(id)}.`,
    hint: () => "Archive it if it is not needed.",
  }),
  "duplicate-resource": entry<{ id: string; isSameFile: boolean }>({
    severity: "warning",
    dependsOn: "other-rules",
    message: ({ id, isSameFile }) =>
      isSameFile
        ? `${quote(id)} is in this file twice; only the first one is read.`
        : `${quote(id)} is in another file with other content; only the first one is read.`,
    hint: () => "Remove one of them.",
  }),
  "duplicate-rule": entry<{ id: string; other: string }>({
    severity: "warning",
    dependsOn: "other-rules",
    message: ({ id, other }) => `The rules ${quote(id)} and ${quote(other)} say the same.`,
    hint: () => "Archive one of them.",
  }),
};
