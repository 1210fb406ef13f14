// The list of all files that `npm run generate` writes, with their text; what writes them and what checks them share it.
import { readFileSync } from "node:fs";
import { explainAll } from "../print/explain/explanation.ts";
import { printRulesPage } from "../print/explain/print-explanations.ts";
import { printSchemas } from "./bundle-schemas.ts";
import { fillTables } from "./documentation-tables.ts";
import { printExamples, readExamples } from "./examples.ts";
import { printGuards } from "./guards.ts";
import { readSchemas } from "./read-schemas.ts";
import { printRuleLists } from "./rule-lists.ts";
import { printConstants, printSchemaTypes } from "./schema-code.ts";

const README = new URL("../../README.md", import.meta.url);
const SECURITY = new URL("../../SECURITY.md", import.meta.url);
const RULES_PAGE = new URL("../../docs/rules.md", import.meta.url);
const GENERATED = new URL("../generated/", import.meta.url);

/** All generated files: where each belongs and the text that it must have. */
export async function generatedFiles(): Promise<[url: URL, text: string][]> {
  const schemas = readSchemas();
  const code = [...(await printSchemas(schemas)), ...(await printGuards(schemas))];
  return [
    [new URL("schema-types.ts", GENERATED), await printSchemaTypes(schemas)],
    [new URL("examples.ts", GENERATED), printExamples()],
    [new URL("constants.ts", GENERATED), printConstants(schemas)],
    ...code.map(([name, text]): [URL, string] => [new URL(name, GENERATED), text]),
    [new URL("version.ts", GENERATED), printVersion()],
    ...printRuleLists(),
    [RULES_PAGE, printRulesPage(explainAll(readExamples))],
    [README, fillTables(readFileSync(README, "utf8"), ["limits", "targets"])],
    [SECURITY, fillTables(readFileSync(SECURITY, "utf8"), ["limits"])],
  ];
}

/** `src/generated/version.ts`: a browser and a bundle have no package.json to read. */
function printVersion(): string {
  const manifest: Manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return `// Written by \`npm run generate\` from package.json. Do not edit.
/** The version of this package. */
export const VERSION = ${JSON.stringify(manifest.version)};
/** The page of this package's repository; empty while package.json names none. */
export const REPOSITORY: string = ${JSON.stringify(repositoryPage(manifest))};
`;
}

interface Manifest {
  readonly version: string;
  readonly repository?: string | { readonly url: string };
}

/** The page of a repository, which npm lets us write in several ways. Throws if it is not on GitHub, whose links to files we make. */
export function repositoryPage({ repository = "" }: Pick<Manifest, "repository">): string {
  const url = typeof repository === "string" ? repository : repository.url;
  const name = /^(?:github:|(?:git\+)?https:\/\/github\.com\/)?([\w-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1];
  if (url !== "" && name === undefined) throw new Error(`package.json: no links can be made to the repository ${url}`);
  return name === undefined ? "" : `https://github.com/${name}`;
}
