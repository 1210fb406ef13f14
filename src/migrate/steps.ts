// What is left to do after keys were replaced, in order: nothing works before the rule exists, and no key goes before a run has signed in.
import { quoteList } from "../text/quote.ts";
import type { DialectName } from "../dialects/dialects.ts";
import type { ClaimOption } from "../matching/possible-text.ts";
import type { OldKey } from "./old-key.ts";
import { VARIABLES, type IdField, type WantedSignIn } from "./plan.ts";

/** Something to do, with the commands for it. */
export interface MigrationStep {
  /** A sentence. */
  readonly what: string;
  readonly commands: readonly string[];
}

/** A migrated file. */
export interface MigratedFile {
  readonly name: string;
  readonly dialects: readonly DialectName[];
  /** Its new text. */
  readonly text: string;
  readonly replaced: readonly OldKey[];
  readonly needs: RuleNeeds;
  /** The secrets that a workflow gets from those that call it. */
  readonly declared: readonly string[];
}

/** What a rule for the sign-in of a file depends on and the file does not say. */
export interface RuleNeeds {
  /** The options that say it. */
  readonly options: readonly ClaimOption[];
  /** Whether not all runs have the same subject, so that each needs a rule. */
  readonly hasSeveralSubjects: boolean;
  /** Whether other workflows call this one. */
  readonly isCalled: boolean;
}

const PLACEHOLDERS: Readonly<Record<IdField, string>> = {
  federationRuleId: "fdrl_…",
  organizationId: "UUID",
  serviceAccountId: "svac_…",
  workspaceId: "wrkspc_…",
};

const OPTIONS: Readonly<Record<ClaimOption, string>> = {
  repository: "--repository OWNER/REPO",
  ref: "--ref BRANCH",
  environment: "--environment NAME",
  immutableIds: "--immutable-ids OWNER_ID/REPO_ID",
  subject: "--subject SUBJECT",
  issuer: "--issuer URL",
};

/** Lists what is left to do for a file. */
export function listSteps(file: MigratedFile, wanted: WantedSignIn): MigrationStep[] {
  const { text, dialects, needs } = file;
  const path = quotePath(file.name);
  const isForGithub = dialects.includes("actions") || dialects.includes("workflow");
  const variables = Object.entries(VARIABLES).filter(([name]) => isForGithub && text.includes(`vars.${name}`));
  const read = variables.map(([name, field]) => ({ name, value: wanted.ids[field], form: PLACEHOLDERS[field] }));
  const given = read.flatMap(({ name, value }) => (value === undefined ? [] : [`--set vars.${name}=${value}`]));
  // An id that is not known yet can come from the Console with the rule.
  const isNew = given.length < read.length || wanted.ids.serviceAccountId === undefined;
  const asked = needs.options.map((option) => OPTIONS[option]);
  const rule = [`wifc rule ${path}`, ...(isNew ? ["--new"] : []), ...asked, ...given];
  const steps = [
    {
      what: needs.hasSeveralSubjects
        ? "Create a federation rule for each subject in the Console (Settings → Workload identity). This prints one:"
        : "Create the federation rule in the Console (Settings → Workload identity), unless it exists. This prints it:",
      commands: [rule.join(" ")],
    },
    read.length > 0 && {
      what: "Set the ids as variables of the repository.",
      commands: read.map(({ name, value, form }) => `gh variable set ${name} --body ${value ?? form}`),
    },
    dialects.includes("workflow") && {
      what: "Compile the workflow, and commit its lock file.",
      commands: ["gh aw compile", `wifc check-lock ${path}`],
    },
    needs.isCalled && { what: "Grant `id-token: write` to the jobs that call this workflow.", commands: [] },
    isForGithub
      ? {
          what: "Try the sign-in in a step of a job with `id-token: write`.",
          commands: [[`wifc token ${path} --exchange`, ...read.map(({ name }) => setFromGithub(name))].join(" ")],
        }
      : dialects.includes("kubernetes")
        ? { what: "Try the sign-in in the container.", commands: ["wifc token --from-env --exchange"] }
        : { what: "Try the sign-in where the program runs.", commands: [`wifc token ${path} --exchange`] },
  ];
  return [...steps, ...listOldKeys(file)].filter((step) => step !== false);
}

/** GitHub replaces the expression in the script of a step. */
function setFromGithub(name: string): string {
  return `--set vars.${name}=\${{ vars.${name} }}`;
}

/** What to do with the keys that were replaced. Those that the file still reads must stay. */
function listOldKeys({ replaced, text, dialects, declared }: MigratedFile): (MigrationStep | false)[] {
  const namesOf = (kind: OldKey["kind"]) => [
    ...new Set(replaced.flatMap((key) => ("name" in key && key.kind === kind ? [key.name] : []))),
  ];
  const secrets = namesOf("secret");
  const isRead = (name: string) => new RegExp(String.raw`secrets\.${name}(?!\w)`).test(text);
  const [kept, free] = [secrets.filter(isRead), secrets.filter((name) => !isRead(name))];
  const passed = free.filter((name) => declared.includes(name));
  const variables = namesOf("variable");
  const clusterSecrets = namesOf("cluster-secret");
  return [
    passed.length > 0 && {
      what: `Remove ${quoteList(passed, "and")} from \`on.workflow_call.secrets\` and its callers after a run has signed in.`,
      commands: [],
    },
    free.length > 0 && {
      what: "Delete the old secret after a run has signed in, if nothing else reads it.",
      commands: free.map((name) => `gh secret delete ${name}`),
    },
    kept.length > 0 && { what: `Keep the secret ${quoteList(kept, "and")}: this file still reads it.`, commands: [] },
    variables.length > 0 && {
      what: dialects.includes("agent")
        ? `Remove ${quoteList(variables, "and")} where docker-agent runs: a key takes precedence over federation.`
        : `Remove ${quoteList(variables, "and")} where the program runs, after it has signed in.`,
      commands: [],
    },
    clusterSecrets.length > 0 && {
      what: `Remove the key from the Secret ${quoteList(clusterSecrets, "and")} after a pod has signed in.`,
      commands: [],
    },
    {
      what: replaced.some(({ kind }) => kind === "written")
        ? "Delete the old key in the Console (Settings → API keys) now: it was in the file, and stays in the history of the repository."
        : "Delete the old key in the Console (Settings → API keys) when nothing uses it any more.",
      commands: [],
    },
  ];
}

/** Merges the steps of several files: what is the same for all of them is done once. */
export function mergeSteps(all: readonly (readonly MigrationStep[])[]): MigrationStep[] {
  const order = [...new Set(all.flat().map(({ what }) => what))];
  const longest = all.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const positionOf = (what: string) => {
    const at = longest.findIndex((step) => step.what === what);
    return at < 0 ? longest.length - 2 : at;
  };
  return order
    .toSorted((a, b) => positionOf(a) - positionOf(b))
    .map((what) => ({
      what,
      commands: [...new Set(all.flat().flatMap((step) => (step.what === what ? step.commands : [])))],
    }));
}

/** A path as an argument of a shell. */
function quotePath(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
