// The options of `init` → a sign-in.
import { keyPlace, type LocatedDocument } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Federation } from "../model/federation.ts";
import type { Text } from "../syntax/text.ts";
import { CAPABILITIES } from "../targets/capability.ts";
import { listSourceKinds, newFileOf, type NewFileProgram } from "./new-files.ts";
import {
  readSignInValues,
  SIGN_IN_VALUES,
  spellOption,
  type SignInValue,
  type SignInValues,
} from "./sign-in-values.ts";

/** The values that a file for this program requires. */
export function listRequired(program: NewFileProgram): SignInValue[] {
  const needsAccount = CAPABILITIES[program].supports.noServiceAccount === false;
  const needsSource = newFileOf(program).source === undefined;
  return [
    ...(["ruleId", "organizationId"] as const),
    ...(needsAccount ? (["serviceAccountId"] as const) : []),
    ...(needsSource ? (["source"] as const) : []),
  ];
}

/** The other values that a file for this program can have. */
export function listOptional(program: NewFileProgram): SignInValue[] {
  const required = listRequired(program);
  return (["serviceAccountId", "workspaceId"] as const).filter(
    (name) => !required.includes(name) && (name !== "workspaceId" || CAPABILITIES[program].supports[name] !== false),
  );
}

/** The sign-in that the options describe, and what is wrong with their values. */
export interface ReadOptions {
  readonly federation: Federation;
  readonly document: LocatedDocument;
  readonly problems: readonly Problem[];
  /** The options with a value that is an error. */
  readonly wrong: readonly SignInValue[];
}

/** Reads the options. A required value that is missing becomes a placeholder. */
export function readInitOptions(program: NewFileProgram, given: SignInValues): ReadOptions {
  const values = SIGN_IN_VALUES.map((name) => [name, given[name] ?? defaultOf(name, program)] as const);
  const complete: SignInValues = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  const read = readSignInValues(complete, newFileOf(program).syntax, listSourceKinds(program));
  const { document, fields, source = { kind: "github-actions" } } = read;
  // Placeholders are not checked.
  const problems = read.problems.filter(({ value }) => given[value] !== undefined);
  const whole = keyPlace(document, "");
  const provider: Text = { value: "anthropic", place: whole, syntax: "literal" };
  return {
    document,
    problems,
    wrong: problems.filter(({ severity }) => severity === "error").map(({ value }) => value),
    federation: {
      kind: "federation",
      values: { provider, ...fields },
      source,
      engineKeys: [],
      place: whole,
      block: whole,
      spelling: read.spelling,
      notation: "workload_identity_federation",
    },
  };
}

function defaultOf(option: SignInValue, program: NewFileProgram): string | undefined {
  if (option === "source") return newFileOf(program).source ?? "file:REPLACE_WITH_TOKEN_FILE";
  if (!listRequired(program).includes(option)) return undefined;
  return `REPLACE_WITH_${spellOption(option).replaceAll("-", "_").toUpperCase()}`;
}
