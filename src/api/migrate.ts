// Source → the source with federation in the place of stored keys.
import { analyze, type Options } from "../analyze.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { locatePlace, valuePlace, type LocatedDocument } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { findUnreadable } from "../dialects/unreadable.ts";
import { CALL } from "../facts/github-claims.ts";
import type { Change } from "../migrate/change.ts";
import { MIGRATION_NAMES, MIGRATIONS, type MigrationName } from "../migrate/migrations.ts";
import { joinPlans, nameGiven, stays, type Migration, type Plan, type WantedSignIn } from "../migrate/plan.ts";
import { rewriteFile } from "../migrate/rewrite.ts";
import { listSteps, type MigrationStep } from "../migrate/steps.ts";
import type { Document, ParsedFile } from "../parse/document.ts";
import { entries, memberAt } from "../parse/data.ts";
import { parseSource } from "../parse/parse.ts";
import type { Range, Source } from "../text/source.ts";
import { findRuleNeeds } from "./rule.ts";
import { readSignInValues, type SignInValues } from "./sign-in-values.ts";
import { TOKEN_SOURCES } from "./source-value.ts";

/** The options of `migrate`. */
export interface MigrateOptions extends Options {
  /**
   * The sign-in that replaces stored keys. Files that GitHub evaluates read ids that are not given from variables of the repository, except
   * the workspace, and use the token of GitHub Actions; Kubernetes mounts a token by default.
   */
  readonly signIn?: SignInValues;
  /** Whether files that GitHub evaluates read the given ids from variables of the repository, as they do with those not given. */
  readonly useVariables?: boolean;
}

/** The result of `migrate`. */
export interface MigrateResult {
  /** The whole text. Equal to that of the source if nothing was changed. */
  readonly text: string;
  /** Why keys stay, and what is wrong with `signIn`, in `<options>`. With an error, the text is that of the source. */
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
  const { problems, wanted } = readWanted(options);
  const checked = createDiagnostics(problems, options.audience);
  if (hasErrors(problems)) return { text: source.text, diagnostics: checked, steps: [], secrets: [] };
  const result = replaceKeys(source, wanted, options);
  return { ...result, diagnostics: [...checked, ...result.diagnostics] };
}

/** The sign-in that the options describe, and what is wrong with them. */
export function readWanted({ signIn = {}, useVariables = false }: MigrateOptions): {
  readonly wanted: WantedSignIn;
  readonly problems: readonly Problem[];
  readonly document: LocatedDocument;
} {
  // `lint` finds expressions in a file in which they have no effect.
  const { document, problems, fields, source } = readSignInValues(signIn, "github", TOKEN_SOURCES);
  const { audience, ...ids } = fields;
  const texts = Object.entries(ids).map(([field, { value }]) => [field, value] as const);
  const wanted: WantedSignIn = {
    ids: Object.fromEntries(texts),
    ...(source && { source }),
    ...(audience && { audience: audience.value }),
    usesVariables: useVariables,
  };
  return { wanted, problems, document };
}

/** Migrates a source to a sign-in that is valid. */
export function replaceKeys(source: Source, wanted: WantedSignIn, options: Options): MigrateResult {
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
  const { readImport } = options;
  const needs = findRuleNeeds(
    { name: source.name, text },
    { ...(readImport && { readImport }), values: nameGiven(wanted) },
  );
  const steps = listSteps({ name: source.name, dialects, text, replaced, needs, declared: listDeclared(file) }, wanted);
  const written = replaced.flatMap((key) => (key.kind === "written" ? [locatePlace(key.place).range] : []));
  // The key of a workflow is found in each step that it reaches.
  const secrets = [...new Map(written.map((range) => [range.start, range])).values()];
  return { ...keep(found.problems), text, steps, secrets };
}

/** The secrets that a workflow gets from those that call it. */
function listDeclared({ documents: [first] }: ParsedFile): string[] {
  return entries(memberAt(first?.value ?? null, ["on", CALL, "secrets"])).map(([name]) => name);
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
  // Suppressions must not hide new findings, and one that suppresses nothing afterwards must not prevent the migration.
  const list = (each: Source) =>
    createDiagnostics(analyze(each, options).found, options.audience).filter(({ severity }) => severity !== "note");
  const known = new Set(list(source).map(contentOf));
  // An unusual id is reported as an option.
  return list({ name: source.name, text }).filter((each) => each.code !== "unusual-id" && !known.has(contentOf(each)));
}

/** What a finding says, wherever it is. */
function contentOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}
