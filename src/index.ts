// The library: pure functions from text to plain data. They read no files and no environment, and never throw because of the input.
export { bindings, type BindingsResult } from "./api/bindings.ts";
export { checkLock, type CheckLockResult } from "./api/check-lock.ts";
export { checkRule, type CheckRuleOptions, type CheckRuleResult } from "./api/check-rule.ts";
export { compile, type CompileOptions, type CompileResult } from "./api/compile.ts";
export type {
  SignIn,
  SignInFederation,
  SignInKey,
  SignInSource,
  Written,
  WrittenRequest,
  WrittenText,
} from "./api/describe-sign-in.ts";
export { fix, type FixOptions, type FixResult } from "./api/fix.ts";
export type { NewIssuer, NewRule } from "./api/describe-rule.ts";
export type { IdentityOptions } from "./api/identity.ts";
export {
  graph,
  type GraphEdge,
  type GraphNode,
  type GraphOptions,
  type GraphResult,
  type SignInGraph,
} from "./api/graph.ts";
export type { GraphNodeKind } from "./graph/graph.ts";
export type { GraphFormatName } from "./print/graph/print-graph.ts";
export { init, type InitOptions, type InitResult } from "./api/init.ts";
export type { SignInValue, SignInValues } from "./api/sign-in-values.ts";
export type { NewFileProgram } from "./api/new-files.ts";
export { lint, type LintOptions, type LintResult } from "./api/lint.ts";
export { migrate, type MigrateOptions, type MigrateResult } from "./api/migrate.ts";
export type { Options, Trace } from "./analyze.ts";
export { requiredEnv, type RequiredEnvOptions, type RequiredEnvResult } from "./api/required-env.ts";
export { createRule, type CreateRuleOptions, type CreateRuleResult } from "./api/rule.ts";
export { SCHEMAS, type JsonSchema, type SchemaName } from "./api/schemas.ts";
export type { Obstacle } from "./bind/static-credentials.ts";
export type { CredentialEffect } from "./diagnostics/catalogue/workflow-words.ts";
export { CODES, isCode, type Code } from "./diagnostics/catalogue.ts";
export type { Diagnostic, Edit, Fix, RelatedPlace } from "./diagnostics/diagnostic.ts";
export type { DiagnosticAudience, Severity } from "./diagnostics/entry.ts";
export type { Span } from "./diagnostics/span.ts";
export type { JsonValue } from "./diagnostics/words.ts";
export type { DialectName } from "./dialects/dialects.ts";
export type { ExplainUnreadable, ReadImport, Readers } from "./dialects/read-import.ts";
export * from "./generated/schema-types.ts";
export type { MigrationStep } from "./migrate/steps.ts";
export type { BindingKind } from "./model/binding.ts";
export type { AllowedIdentities, AllowedSources, Policies } from "./model/policies.ts";
export type { Notation } from "./model/federation.ts";
export type { Field } from "./facts/providers.ts";
export type { Reference } from "./diagnostics/references.ts";
export { explainCode, type Example, type Explanation } from "./print/explain/explanation.ts";
export type { VariableFormatName } from "./print/variables.ts";
export type {
  Need,
  OneOf,
  ProvidedBy,
  RequiredEnv,
  RequiredEnvReport,
  Requirement,
} from "./required-env/requirement.ts";
export type { Selection } from "./targets/selection.ts";
export type { TargetName } from "./targets/targets.ts";
export { decodeSource } from "./text/decode.ts";
export { LIMITS } from "./text/limits.ts";
export type { Pointer } from "./text/pointer.ts";
export type { Encoding, Misreading, Position, Range, Source } from "./text/source.ts";
