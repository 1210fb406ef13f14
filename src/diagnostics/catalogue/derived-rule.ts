// Codes of what is missing for the federation rule that a sign-in needs.
import { quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { long, longList, nameOptions } from "./matching-words.ts";

/** A subject, and the events, or the jobs and the like, whose tokens have it. */
export interface SubjectOfRuns {
  readonly subject: string;
  readonly of: readonly string[];
  readonly [name: string]: string | readonly string[];
}

const showSubject = ({ subject, of }: SubjectOfRuns) =>
  of.length === 0 ? long(subject) : `${long(subject)} (${quoteList(of, "and")})`;

/** The rows of these codes. */
export const DERIVED_RULE = {
  "underivable-claim": entry<{ name: string; found: readonly string[]; options: readonly string[] }>({
    severity: "error",
    message: ({ name, found, options }, audience) => {
      const names = nameOptions(options, audience);
      const without = names === undefined ? "from the file alone" : `without ${names}`;
      const known = found.length === 0 ? "" : `: it is ${longList(found)}`;
      return `The ${name} of the token is not certain ${without}${known}.`;
    },
    hint: ({ options }, audience) =>
      options.includes("ref") && audience === "command-line"
        ? "Give the branch or tag of the run: for `schedule` and the like the default branch, for `release` `refs/tags/TAG`."
        : undefined,
  }),
  "several-subjects": entry<{ subjects: readonly SubjectOfRuns[]; isCertain: boolean }>({
    severity: "error",
    message: ({ subjects, isCertain }) => {
      const shown = subjects.map(showSubject).join(" or ");
      return isCertain
        ? `The subject of the token is not the same in all runs: it is ${shown}.`
        : `The subject of the token is not certain: it is ${shown}.`;
    },
    hint: (_, audience) => {
      const names = nameOptions(["subject"], audience);
      return names === undefined ? undefined : `Choose one with ${names}, and name another rule for the others.`;
    },
  }),
  "rule-needs-account": entry<Record<never, never>>({
    severity: "error",
    message: () => "The sign-in names no service account, and a federation rule needs one as its target.",
    hint: (_, audience) => {
      const orNew = audience === "command-line" ? ", or use `--new` if the rule does not exist yet" : "";
      return `Add the id of the service account to the sign-in${orNew}.`;
    },
  }),
  "rule-needs-workspace": entry<Record<never, never>>({
    severity: "warning",
    message: () => "The sign-in names no workspace, so that the rule does not say where it is enabled.",
    hint: () => "Add `workspace_id` to the rule, or the id of the workspace to the sign-in.",
  }),
};
