// Codes of the comments that silence other codes.
import { entry } from "../entry.ts";
import { whyRetired } from "../retired.ts";

const REASONS = {
  keyword: "it is neither `wifc-disable-next-line` nor `wifc-disable-file`",
  incomplete: "it takes one code, two dashes and a reason: `CODE -- reason`",
  "unknown-code": "there is no such code",
  "always-reported": "this code is always reported",
  "no-day": "`until=` takes a day, as YYYY-MM-DD",
  unreadable: "what makes a sign-in unreadable is always reported",
} as const;

/** The rows of suppressions. */
export const SUPPRESSION = {
  "malformed-suppression": entry<{ reason: keyof typeof REASONS; nearest?: string | undefined }>({
    severity: "error",
    reference: "none",
    summary: "a comment that is to silence a code and does not",
    message: ({ reason, nearest }) =>
      `This comment silences nothing: ${REASONS[reason]}${nearest === undefined ? "" : `; the nearest is \`${nearest}\``}.`,
    hint: () =>
      "`# wifc-disable-next-line CODE -- reason`, or `wifc-disable-file`; `until=YYYY-MM-DD` can follow the code.",
    explanation:
      "A finding is silenced with its code and a reason, so that whoever reads the file later knows why. Some codes cannot be silenced: what cannot be read, and credentials.",
  }),
  "unused-suppression": entry<{ code: string; isRetired: boolean }>({
    severity: "warning",
    reference: "none",
    isUnnecessary: true,
    summary: "a comment that silences a code which is not raised",
    message: ({ code, isRetired }) =>
      isRetired
        ? `The code \`${code}\` is retired, so there is nothing to suppress: ${whyRetired(code)}.`
        : `There is no \`${code}\` here to silence.`,
    hint: () => "Remove the comment.",
    explanation:
      "A comment that outlives its finding would silence the next one of the same code, which nobody has looked at.",
  }),
  "expired-suppression": entry<{ code: string; until: string }>({
    severity: "warning",
    reference: "none",
    isUnnecessary: true,
    summary: "a comment whose last day is over",
    message: ({ code, until }) => `This comment silenced \`${code}\` until ${until}, and no longer does.`,
    hint: () => "Mend the finding, or give it another day and say why.",
    explanation: "`until=YYYY-MM-DD` names the last day on which the comment holds.",
  }),
};
