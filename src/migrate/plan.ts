// What migrating a document would change, and which keys would stay. The dialects make plans; nothing here reads a file.
import { severityOf, type Reason } from "../diagnostics/catalogue/migration-words.ts";
import type { Place } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { SDK_IDS } from "../facts/sdk.ts";
import type { CheckedDocument } from "../dialects/checked-document.ts";
import type { ReadImport } from "../dialects/read-import.ts";
import type { TokenSource } from "../model/federation.ts";
import type { Data, Mapping } from "../parse/data.ts";
import type { Change } from "./change.ts";
import type { OldKey } from "./old-key.ts";

/** The ids that can be given. */
export type IdField = (typeof SDK_IDS)[keyof typeof SDK_IDS];

/** The sign-in that replaces the keys. */
export interface WantedSignIn {
  readonly ids: Readonly<Partial<Record<IdField, string>>>;
  readonly source?: TokenSource;
  readonly audience?: string;
  /** Whether files that GitHub evaluates read the given ids from variables too. */
  readonly usesVariables: boolean;
}

/** The changes of a document. */
export interface Plan {
  readonly changes: readonly Change[];
  /** The keys that stay. An error means that the whole file stays as it is. */
  readonly problems: readonly Problem[];
  /** Where the keys that go are stored. */
  readonly replaced: readonly OldKey[];
}

/** A dialect as far as migrating needs it. */
export interface Migration {
  /** Whether a document is such a file, with or without federation. */
  readonly recognizes: (value: Data, name: string) => boolean;
  readonly plan: (document: CheckedDocument, wanted: WantedSignIn, readImport: ReadImport) => Plan;
  /** Whether its program reads every document of a file. */
  readonly readsAll?: true;
}

/** Why a key stays. */
export function stays(reason: Reason, place: Place, name = "", other = ""): Problem {
  return problem("not-migrated", place, { reason, name, other }, { severity: severityOf(reason) });
}

/** Joins the plans of parts of a document. */
export function joinPlans(plans: readonly Plan[]): Plan {
  return {
    changes: plans.flatMap(({ changes }) => changes),
    problems: plans.flatMap(({ problems }) => problems),
    replaced: plans.flatMap(({ replaced }) => replaced),
  };
}

/** A plan that changes nothing. */
export function changeNothing(...problems: readonly Problem[]): Plan {
  return { changes: [], problems, replaced: [] };
}

// Without a workspace, Anthropic uses the only one of the rule.
const BY_DEFAULT: ReadonlySet<IdField> = new Set(["federationRuleId", "organizationId", "serviceAccountId"]);

/** The name of the variable for each id. */
export const VARIABLES: Readonly<Record<string, IdField>> = SDK_IDS;

/** The given ids, by what a file for GitHub reads if it has variables for them. */
export function nameGiven({ ids }: WantedSignIn): Readonly<Record<string, string>> {
  const pairs = Object.entries(VARIABLES).flatMap(([name, field]) => {
    const id = ids[field];
    return id === undefined ? [] : [[`vars.${name}`, id] as const];
  });
  return Object.fromEntries(pairs);
}

/** The ids as a file for GitHub has them: as given, or from variables of the repository. */
export function idsForGithub({ ids, usesVariables }: WantedSignIn): Partial<Record<IdField, string>> {
  const result: Partial<Record<IdField, string>> = {};
  for (const [variable, field] of Object.entries(VARIABLES)) {
    const given = ids[field];
    if (given !== undefined && !usesVariables) result[field] = given;
    else if (given !== undefined || BY_DEFAULT.has(field)) result[field] = `\${{ vars.${variable} }}`;
  }
  return result;
}

/** The pairs of a mapping with ids, by the keys that it uses. */
export function pairsOf(
  keys: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string | undefined>>,
): Mapping {
  const pairs = Object.entries(keys).map(([key, field]) => [key, values[field]] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** What such a file requires and was not given. */
export function requireGiven(wanted: WantedSignIn, place: Place, needsSource: boolean): Problem[] {
  const missing = [
    ...(wanted.ids.federationRuleId === undefined ? ["rule-id"] : []),
    ...(wanted.ids.organizationId === undefined ? ["organization-id"] : []),
    ...(needsSource && wanted.source === undefined ? ["source"] : []),
  ];
  return missing.length === 0 ? [] : [stays("missing-option", place, missing.join(" "))];
}
