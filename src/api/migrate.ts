// Source → the source with federation in the place of stored keys.
import type { Options } from "../analyze.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { locatePlace, valuePlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { findUnreadable } from "../dialects/unreadable.ts";
import type { Change } from "../migrate/change.ts";
import { MIGRATION_NAMES, MIGRATIONS, type MigrationName } from "../migrate/migrations.ts";
import { joinPlans, stays, type Migration, type Plan, type WantedSignIn, type WantedSource } from "../migrate/plan.ts";
import { rewriteFile } from "../migrate/rewrite.ts";
import { listSteps, type MigrationStep } from "../migrate/steps.ts";
import type { Document, ParsedFile } from "../parse/document.ts";
import { parseSource } from "../parse/parse.ts";
import type { Range, Source } from "../text/source.ts";
import { lint } from "./lint.ts";

/** The sign-in that replaces stored keys. */
export interface MigratedSignIn {
  /** The ids. Files that GitHub evaluates read those that are not given from variables of the repository, except the workspace. */
  readonly federationRuleId?: string;
  readonly organizationId?: string;
  readonly serviceAccountId?: string;
  readonly workspaceId?: string;
  /** Where the identity token comes from. Files for GitHub use GitHub Actions, and Kubernetes mounts a token by default. */
  readonly source?: WantedSource;
  /** The audience of the token, if the federation rule expects another one than the default. */
  readonly audience?: string;
}

/** The options of `migrate`. */
export interface MigrateOptions extends Options {
  readonly signIn?: MigratedSignIn;
  /** Whether files that GitHub evaluates read the given ids from variables of the repository, as they do with those not given. */
  readonly useVariables?: boolean;
}

/** The result of `migrate`. */
export interface MigrateResult {
  /** The whole text. Equal to that of the source if nothing was changed. */
  readonly text: string;
  /** Why keys stay. With an error, the text is that of the source. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is left to do, in order; nothing if nothing was changed. */
  readonly steps: readonly MigrationStep[];
  /** Where the source has keys that were replaced, not references to them. A diff must not show them. */
  readonly secrets: readonly Range[];
}

/**
 * Replaces the stored keys in a source by federation. Everything else keeps its bytes. The result has no error and no warning that the source
 * does not have, and migrating it again changes nothing. Never throws because of the input.
 */
export function migrate(source: Source, options: MigrateOptions = {}): MigrateResult {
  const { source: tokenSource, audience, ...ids } = options.signIn ?? {};
  const wanted: WantedSignIn = {
    ids,
    ...(tokenSource && { source: tokenSource }),
    ...(audience !== undefined && { audience }),
    usesVariables: options.useVariables === true,
  };
  const file = parseSource(source);
  const found = planFile(file, wanted, options);
  const keep = (problems: readonly Problem[]): MigrateResult => ({
    text: source.text,
    diagnostics: createDiagnostics(problems, options.audience),
    steps: [],
    secrets: [],
  });
  if (hasErrors(found.problems) || found.changes.size === 0) return keep(found.problems);
  const [whole] = file.documents.map((document) => valuePlace(document, ""));
  const text = rewriteFile(file, found.changes);
  if (text === undefined) return keep([...found.problems, ...(whole ? [stays("layout", whole)] : [])]);
  const added = findNewFindings(source, text, options);
  if (added.length > 0 && whole)
    return keep([...found.problems, ...added.map(({ code, message }) => stays("new-finding", whole, code, message))]);
  const { dialects, replaced } = found;
  const steps = listSteps({ name: source.name, dialects, text, replaced }, wanted);
  const written = replaced.flatMap((key) => (key.kind === "written" ? [locatePlace(key.place).range] : []));
  // The key of a workflow is found in each step that it reaches.
  const secrets = [...new Map(written.map((range) => [range.start, range])).values()];
  return { ...keep(found.problems), text, steps, secrets };
}

/** The plan of a file, with the changes of each document by its position. */
interface FilePlan extends Omit<Plan, "changes"> {
  readonly changes: ReadonlyMap<number, readonly Change[]>;
  readonly dialects: readonly MigrationName[];
}

function planFile(file: ParsedFile, wanted: WantedSignIn, { readImport = () => undefined }: Options): FilePlan {
  const none = { changes: new Map<number, readonly Change[]>(), dialects: [], replaced: [] };
  const unreadable = [...file.problems, ...file.documents.flatMap((document) => findUnreadable(document))];
  if (hasErrors(unreadable)) return { ...none, problems: unreadable };
  const planned = file.documents.flatMap((document, index) => {
    const name = recognize(document);
    if (name === undefined) return [];
    const migration: Migration = MIGRATIONS[name];
    if (index > 0 && !migration.readsAll) return [];
    const plan = migration.plan({ ...document, wrong: new Map(), moves: [] }, wanted, readImport);
    return [{ name, index, plan }];
  });
  const [first] = file.documents;
  if (planned.length === 0) return { ...none, problems: first ? [stays("not-ours", valuePlace(first, ""))] : [] };
  return {
    ...joinPlans(planned.map(({ plan }) => plan)),
    dialects: [...new Set(planned.map(({ name }) => name))],
    changes: new Map(
      planned.flatMap(({ index, plan: { changes } }) => (changes.length > 0 ? [[index, dedupe(changes)]] : [])),
    ),
  };
}

function recognize({ value, source }: Document): MigrationName | undefined {
  return MIGRATION_NAMES.find((name) => MIGRATIONS[name].recognizes(value, source.name));
}

/** The permissions of a workflow are needed by each of its jobs, but granted once. */
function dedupe(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

/** The errors and warnings of the new text that the source does not have. */
function findNewFindings(source: Source, text: string, options: Options): Diagnostic[] {
  const list = (each: Source) => lint(each, options).diagnostics.filter(({ severity }) => severity !== "note");
  const known = new Set(list(source).map(contentOf));
  return list({ name: source.name, text }).filter((each) => !known.has(contentOf(each)));
}

/** What a finding says, wherever it is. */
function contentOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}
