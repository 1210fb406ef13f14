// Options that say what a file does not say about the token of a run.
import type { Command } from "commander";
import type { CheckRuleOptions } from "../api/check-rule.ts";
import { hasCredential } from "../text/credential.ts";
import { InvalidValue } from "./option-row.ts";

/** The values of these options. */
export type RunCommandOptions = Pick<
  CheckRuleOptions,
  "repository" | "ref" | "environment" | "immutableIds" | "subject" | "issuer"
>;

// A branch without `refs/heads/`, or a whole ref, without the characters that git forbids in one.
const REF = /^(?!refs\/(?:[^/]*\/?)?$)[^\s*?:~^[\\]+(?<!\/)$/;

// An id, or a URL with a host and without a user.
const ISSUER = /^(?:fdis_[0-9A-Za-z]+|https:\/\/(?![^/]*@|[:/?#])[!-~]+)$/;

/** Adds these options. */
export function addRunOptions(command: Command): Command {
  return command
    .option("--repository <owner/repo>", "Repository on GitHub", parseWith(/^[\w.-]+\/[\w.-]+$/, "must be OWNER/REPO"))
    .option("--ref <ref>", "Branch or tag of the run, such as refs/heads/main", parseWith(REF, "must be a ref"))
    .option("--environment <name>", "Environment of the job", parseWith(/\S/, "must not be empty"))
    .option(
      "--immutable-ids <owner/repo>",
      "Ids of owner and repository on GitHub, as OWNER_ID/REPO_ID",
      parseWith(/^\d+\/\d+$/, "must be OWNER_ID/REPO_ID, such as 1234/5678"),
    )
    .option(
      "--subject <sub>",
      "Subject of the token, if nothing else shows it",
      parseWith(/^(?![^]*\*$)[^]*\S/, "must be a whole subject, without `*` at its end"),
    )
    .option(
      "--issuer <id-or-url>",
      "Issuer of the token: fdis_… or its URL",
      parseWith(ISSUER, "must be fdis_… or an https URL, without credentials"),
    );
}

function parseWith(pattern: RegExp, rule: string): (text: string) => string {
  return (text) => {
    if (!pattern.test(text)) throw new InvalidValue(rule);
    // It would be part of the rule, or of a message about the token.
    if (hasCredential(text)) throw new InvalidValue("it looks like a credential");
    return text;
  };
}
