// Why stored keys are not replaced by federation, in words. Only `migrate` needs them, so they are loaded on the first call.
import { quote, quoteList } from "../../text/quote.ts";
import type { DiagnosticAudience, Severity } from "../entry.ts";

interface Words {
  /** `error`: the file stays as it is. `warning`: only this key stays. `note`: the key is not for Anthropic's API. */
  readonly severity: Severity;
  readonly message: (name: string, other: string, audience: DiagnosticAudience) => string;
  readonly hint?: string;
}

const ALONE = "Give it only to what needs it, and migrate again.";
const BY_HAND = "Change this part by hand.";

/** Options by their names on the command line, as their reader knows them. */
function nameOptions(names: readonly string[], audience: DiagnosticAudience): string {
  return quoteList(audience === "command-line" ? names.map((name) => `--${name}`) : names.map(nameInCode), "and");
}

function nameInCode(option: string): string {
  return option.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

// `name` is what the reason is about, `other` what it depends on.
const ROWS = {
  "other-provider": {
    severity: "note",
    message: (name) => `${quote(name)} selects another provider; this sign-in stays as it is.`,
  },
  "own-address": {
    severity: "note",
    message: (name) => `${quote(name)} sends requests to another address; this sign-in stays as it is.`,
  },
  "dynamic-key": {
    severity: "error",
    message: (name) => `${quote(name)} is not the same key in every run, so federation may not replace it.`,
    hint: "Read a single secret, such as `${{ secrets.ANTHROPIC_API_KEY }}`, or change this part by hand.",
  },
  "dynamic-provider": {
    severity: "error",
    message: (name) => `${quote(name)} selects the provider in each run, so federation may not replace the key.`,
    hint: BY_HAND,
  },
  "shared-key": {
    severity: "error",
    message: (name, other) => `${quote(name)} is also read by ${other}, so it cannot be removed.`,
    hint: ALONE,
  },
  "maybe-shared-key": {
    severity: "error",
    message: (name, other) => `${quote(name)} also reaches ${other}, which may read it, so it cannot be removed.`,
    hint: ALONE,
  },
  "composite-action": {
    severity: "error",
    message: (name) =>
      `The callers of this action pass ${quote(name)} and grant its permissions, and they must change with it.`,
    hint: "Replace the input by inputs for the ids, and change the callers.",
  },
  "shared-file": {
    severity: "error",
    message: () => "Workflows that import this file need `id-token: write`, so they must change with it.",
    hint: "Change the file by hand, together with the workflows that import it.",
  },
  "imported-engine": {
    severity: "error",
    message: (name) => `The engine of this workflow comes from ${quote(name)}, which other workflows may import too.`,
    hint: "Change both files by hand.",
  },
  "unknown-engine": {
    severity: "error",
    message: () => "The engine of this workflow may come from an import that cannot be read.",
    hint: BY_HAND,
  },
  "engine-form": {
    severity: "error",
    message: () => "This form of `engine` cannot have an `auth`.",
    hint: "Select the engine with `id: claude`.",
  },
  "no-permissions": {
    severity: "error",
    message: (name) =>
      `Job ${quote(name)} has the default permissions of the repository, which \`id-token: write\` would replace.`,
    hint: "Write out the `permissions` that the job needs, and migrate again.",
  },
  "permissions-word": {
    severity: "error",
    message: (name) => `These permissions (${quote(name)}) cannot grant \`id-token: write\` as well.`,
    hint: "Write out the `permissions` that are needed, and migrate again.",
  },
  "own-script": {
    severity: "warning",
    message: (name) =>
      `A program of this step signs in with ${quote(name)}, and wifc does not know how it would get a token.`,
    hint: "Set the variables of federation and write the token file in a step before it.",
  },
  "other-action": {
    severity: "warning",
    message: (name) => `This step gives ${quote(name)} to an action that wifc does not know.`,
    hint: "Check whether the action supports federation.",
  },
  "called-workflow": {
    severity: "warning",
    message: (name) => `This job gives ${quote(name)} to another workflow.`,
    hint: "Migrate that workflow, and grant the job `id-token: write`.",
  },
  "old-action": {
    severity: "error",
    message: (name) => `The action at ${quote(name)} has no federation.`,
    hint: "Use `v1`, or a later tag.",
  },
  "other-api": {
    severity: "note",
    message: (name) => `${quote(name)} uses the API of another provider; this sign-in stays as it is.`,
  },
  "missing-option": {
    severity: "error",
    message: (name, _, audience) => `The sign-in of this file requires ${nameOptions(name.split(" "), audience)}.`,
  },
  "unsupported-source": {
    severity: "error",
    message: (name, other) => `This file supports only ${other}, but not the token source ${quote(name)}.`,
    hint: "Choose another source.",
  },
  "unsupported-audience": {
    severity: "note",
    message: () => "This file cannot set an audience: its token source decides it.",
  },
  "unsuitable-path": {
    severity: "error",
    message: (name, other) => `No volume can put the token at ${quote(name)}: ${other}.`,
    hint: "Choose another path.",
  },
  "new-finding": {
    severity: "error",
    message: (name, other) => `With federation, this file would have a finding: ${other} [${name}]`,
    hint: "Change what the finding is about, and migrate again.",
  },
  layout: {
    severity: "error",
    message: () => "The layout of this file does not allow a safe change, such as through an anchor or in braces.",
    hint: "Change this file by hand.",
  },
  "not-ours": {
    severity: "error",
    message: () => "This file belongs to no program whose key wifc can replace.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a key is not replaced. */
export type Reason = keyof typeof ROWS;

function wordsOf(reason: Reason): Words {
  return ROWS[reason];
}

/** How severe it is that a key stays for this reason. */
export function severityOf(reason: Reason): Severity {
  return ROWS[reason].severity;
}

/** Says why a key stays. */
export function wordReason(reason: Reason, name: string, other: string, audience: DiagnosticAudience): string {
  return wordsOf(reason).message(name, other, audience);
}

/** What to do about it. */
export function adviseOn(reason: Reason): string | undefined {
  return wordsOf(reason).hint;
}
