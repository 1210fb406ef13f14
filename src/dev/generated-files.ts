// The list of all files that are written by a program, with their text; what writes them and what checks them share it.
import { readFileSync } from "node:fs";
import { explainAll } from "../print/explain/explanation.ts";
import { printRulesPage } from "../print/explain/markdown.ts";
import { bundleSchemas } from "./bundle-schemas.ts";
import { fillTables } from "./documentation-tables.ts";
import { printExamples, readExamples } from "./examples.ts";
import { printSchemaTypes } from "./schema-types.ts";
import { printGuards, printReportValidator, printValidators } from "./validators.ts";
import { readSchemas } from "./read-schemas.ts";
import { printRuleLists } from "./rule-lists.ts";
import { printVersion } from "./version.ts";

const README = new URL("../../README.md", import.meta.url);
const SECURITY = new URL("../../SECURITY.md", import.meta.url);
const RULES_PAGE = new URL("../../docs/rules.md", import.meta.url);
const GENERATED = new URL("../generated/", import.meta.url);

/** All generated files: where each belongs and the text that it must have. */
export async function generatedFiles(): Promise<[url: URL, text: string][]> {
  const schemas = readSchemas();
  return [
    [new URL("schema-types.ts", GENERATED), await printSchemaTypes(schemas)],
    [new URL("examples.ts", GENERATED), printExamples()],
    [new URL("schemas.ts", GENERATED), bundleSchemas(schemas)],
    [new URL("guards.ts", GENERATED), printGuards(schemas)],
    [new URL("validators.ts", GENERATED), printValidators(schemas)],
    [new URL("report-validator.ts", GENERATED), printReportValidator(schemas)],
    [new URL("version.ts", GENERATED), printVersion()],
    ...printRuleLists(),
    [RULES_PAGE, printRulesPage(explainAll(readExamples))],
    [README, fillTables(readFileSync(README, "utf8"), ["limits", "targets"])],
    [SECURITY, fillTables(readFileSync(SECURITY, "utf8"), ["limits"])],
  ];
}
