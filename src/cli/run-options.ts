// Options that say what a file does not say about the token of a run.
import { InvalidArgumentError, type Command } from "commander";
import type { CheckRuleOptions } from "../api/check-rule.ts";

/** The values of these options. */
export type RunCommandOptions = Pick<
  CheckRuleOptions,
  "repository" | "ref" | "environment" | "immutableIds" | "subject" | "issuer"
>;

/** Adds `--config`, `--no-config` and `--policy`. */
export function addConfigOptions(command: Command): Command {
  return command
    .option("--config <file>", "Configuration to use instead of the nearest .wifc.yaml or .wifc.json of each file")
    .option("--no-config", "Use no configuration")
    .option(
      "--policy <file>",
      "File with policies that nothing in the repository can switch off; repeatable",
      (path: string, earlier: readonly string[] = []) => [...earlier, path],
    );
}

// A branch without `refs/heads/`, or a whole ref, without the characters that git forbids in one.
const REF = /^(?!refs\/(?:[^/]*\/?)?$)[^\s*?:~^[\\]+(?<!\/)$/;

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
      parseWith(
        /^(?:fdis_[0-9A-Za-z]+|https:\/\/(?![^/]*@)[!-~]+)$/,
        "must be fdis_… or an https URL, without credentials",
      ),
    );
}

function parseWith(pattern: RegExp, rule: string): (text: string) => string {
  return (text) => {
    if (!pattern.test(text)) throw new InvalidArgumentError(rule);
    return text;
  };
}
