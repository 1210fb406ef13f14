// Codes of what suppresses other codes: comments, and a baseline.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { didYouMean } from "../phrases.ts";

const REASONS = {
  keyword: "it is neither `wifc-disable-next-line` nor `wifc-disable-file`",
  incomplete: "it needs a code and a reason",
  "unknown-code": "its code is unknown",
  "always-reported": "this code is always reported",
  "no-reason": "its reason is the text that an editor has inserted",
  "no-day": "`until=` must be a date in the form YYYY-MM-DD",
  unreadable: "an error that keeps something from being read is always reported",
} as const;

/** The rows of suppressions. */
export const SUPPRESSION = {
  "malformed-suppression": entry<{ reason: keyof typeof REASONS; nearest?: string | undefined }>({
    severity: "error",
    isAlwaysReported: true,
    message: ({ reason, nearest }) => `This comment suppresses nothing: ${REASONS[reason]}.${didYouMean(nearest)}`,
    hint: ({ reason }) => {
      if (reason === "always-reported" || reason === "unreadable") return "Fix the finding, and remove the comment.";
      if (reason === "no-reason") return "Write after `--` why the finding is not a mistake here.";
      return "Write `# wifc-disable-next-line CODE -- reason` or `# wifc-disable-file CODE -- reason`; `until=YYYY-MM-DD` may follow the code.";
    },
  }),
  "unused-suppression": entry<{ code: string; isRetired: boolean }>({
    severity: "warning",
    isUnnecessary: true,
    message: ({ code, isRetired }) =>
      isRetired
        ? `This comment suppresses nothing: code \`${code}\` was retired.`
        : `This comment suppresses nothing: there is no \`${code}\` here.`,
    hint: () => "Remove the comment.",
  }),
  "expired-suppression": entry<{ code: string; until: string }>({
    severity: "warning",
    isUnnecessary: true,
    message: ({ code, until }) => `The suppression of \`${code}\` was valid until ${until}.`,
    hint: () => "Fix the finding, or set a later date and give the reason.",
  }),
  "outdated-baseline": entry<{ code: string; path: string }>({
    severity: "note",
    isUnnecessary: true,
    message: ({ code, path }) => `The baseline lists \`${code}\` in ${quote(path)}, which is no longer found.`,
    hint: (_, audience) => `Write the baseline again${audience === "command-line" ? " with `--write-baseline`" : ""}.`,
  }),
};
