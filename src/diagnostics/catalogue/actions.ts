// Codes of GitHub workflows and composite actions.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** The rows of GitHub workflows and composite actions. */
export const ACTIONS = {
  "unknown-action-input": entry<{ key: string; meant: string; isTwice: boolean; isFixable: boolean }>({
    severity: "error",
    message: ({ key, meant }) => `Unknown input ${quote(key)}: the action reads ${quote(meant)}.`,
    hint: ({ meant, isTwice, isFixable }) => {
      if (isFixable) return undefined;
      return isTwice ? "Remove it." : `Rename it to ${quote(meant)}.`;
    },
  }),
  "ignored-variable": entry<{ variable: string; input: string }>({
    severity: "error",
    message: ({ variable, input }) =>
      `The action ignores ${quote(variable)} in \`env\`: it reads the input ${quote(input)} instead.`,
    hint: () => "Set the inputs of federation in `with`.",
  }),
  "federation-not-used": entry<{ name: string; isBare: boolean }>({
    severity: "error",
    message: ({ name, isBare }) =>
      isBare
        ? `With ${quote(name)}, Claude Code does not use federation.`
        : `${quote(name)} selects another provider, so federation is not used.`,
    hint: ({ name }) => `Remove ${quote(name)}, or the ids of federation.`,
  }),
  "profile-shadows-federation": entry<{ variable: string; isAction: boolean }>({
    severity: "warning",
    upholds: "federation-required",
    message: ({ variable, isAction }) =>
      isAction
        ? `With ${quote(variable)}, the action writes no profile, so all processes of Claude Code use the same identity token.`
        : `A profile in the folder that ${quote(variable)} names can take precedence over the variables of federation.`,
    hint: ({ variable }) => `Remove ${quote(variable)}.`,
  }),
  "id-from-secret": entry<{ name: string }>({
    severity: "note",
    message: ({ name }) => `${quote(name)} reads a secret, but an id is not secret, and GitHub masks it in every log.`,
    hint: () => "Store the id as a variable and write `${{ vars.NAME }}` instead.",
  }),
  "action-needs-version": entry<{ ref: string; version: string }>({
    severity: "error",
    message: ({ ref, version }) =>
      `The action at ${quote(ref)} has no federation, which exists since ${quote(version)}.`,
    hint: () => "Use `v1`, or a later tag.",
  }),
  "fork-pull-request": entry<{ job: string }>({
    severity: "note",
    message: ({ job }) => `For pull requests from forks, job ${quote(job)} gets no OIDC token and cannot sign in.`,
    hint: () => "Add `if: github.event.pull_request.head.repo.full_name == github.repository` to the job.",
  }),
  "skipped-classification": entry<{}>({
    severity: "note",
    message: () =>
      "With federation, the action posts inline comments without classifying them: that requires an API key.",
    hint: () => "Remove the input.",
  }),
};
