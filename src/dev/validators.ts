// Schemas → validators: ajv compiles them ahead of time, so that nothing of ajv runs or is loaded in the product.
import { Ajv, type Options } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { SCHEMA_NAMES } from "./read-schemas.ts";
import type { Schemas } from "./read-schemas.ts";

/** Keywords that editors read and validators do not. */
export const EDITOR_KEYWORDS = ["markdownDescription", "defaultSnippets", "patternErrorMessage"];

/** Definitions that are also validated by themselves: to narrow the type of a block, to look at one branch of a choice. */
const BLOCKS = [
  "agentAuth",
  "workflowAuth",
  "workflowFederationAuth",
  "anthropicWif",
  "githubOidc",
  "fileSource",
  "envSource",
  "commandSource",
  "urlSource",
  // The literal values that an expression can stand for.
  "federationRuleId",
  "organizationId",
  "serviceAccountId",
  "workspaceId",
  "tokenUrl",
  "azureCloud",
];

const FILES = { agent: "agent.schema.json", workflow: "workflow.schema.json" };

/** Of what decides how a run goes on, where no reason is needed. */
const GUARDS = { ...FILES, ...definitions(["agentAuth", "workflowAuth"]) };

const VALIDATORS = { ...FILES, ...definitions(BLOCKS) };

/** They stop at the first error, and say little of it. */
const WITHOUT_REASONS: Options = { allErrors: false, verbose: false, messages: false };

function definitions(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, `auth.schema.json#/definitions/${name}`]));
}

/** A strict ajv that knows our schemas. Throws when a schema is not valid in strict mode. */
export function createAjv(schemas: Schemas, options: Options = {}): Ajv {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    unicode: false, // lengths in UTF-16 units, which needs nothing of ajv at run time
    logger: false, // it would only say that the option above is deprecated: in strict mode, mistakes throw
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
    ...options,
  });
  for (const keyword of EDITOR_KEYWORDS) ajv.addKeyword(keyword);
  for (const name of SCHEMA_NAMES) ajv.addSchema(schemas[name]);
  return ajv;
}

/** `src/generated/guards.ts`: the validators of configurations that only say yes or no. */
export function printGuards(schemas: Schemas): string {
  return leaveOutErrors(printCode(schemas, GUARDS, WITHOUT_REASONS));
}

/** The same code, which counts errors instead of describing them: a run loads it before it checks anything. */
function leaveOutErrors(code: string): string {
  return code
    .replaceAll(/^(validate\d+\.errors =) \[\{.*\}\];$/gm, "$1 [true];")
    .replaceAll(/^(const err\d+ =) \{.*\};$/gm, "$1 true;");
}

/** `src/generated/validators.ts`: the validators of configurations. */
export function printValidators(schemas: Schemas): string {
  return printCode(schemas, VALIDATORS);
}

/** `src/generated/report-validator.ts`: the validator of our own reports, which only those need that merge them. */
export function printReportValidator(schemas: Schemas): string {
  return printCode(schemas, { diagnostics: "diagnostics.schema.json" });
}

/** Validators as plain code, without any import. */
function printCode(schemas: Schemas, validators: Readonly<Record<string, string>>, options?: Options): string {
  const code = standalone.default(createAjv(schemas, options), validators);
  if (/\brequire\(/.test(code)) throw new Error("a schema keyword needs ajv at run time; choose another keyword");
  return `// @ts-nocheck
// Written by \`npm run generate\` from /schema. Do not edit.
${code}
`;
}
