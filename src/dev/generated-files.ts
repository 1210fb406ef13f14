// The files that `npm run generate` writes, and their text. The script and the test that finds stale files share this list.
import { readFileSync } from "node:fs";
import { explainAll } from "../print/explain/explanation.ts";
import { printRulesPage } from "../print/explain/print-explanations.ts";
import { fillAddress } from "./address.ts";
import { printSchemas } from "./bundle-schemas.ts";
import { fillTables } from "./documentation-tables.ts";
import { printExamples, readExamples } from "./examples.ts";
import { printGuards } from "./guards.ts";
import { readSchemas } from "./read-schemas.ts";
import { printRuleLists } from "./rule-lists.ts";
import { fillManifest } from "./vscode-manifest.ts";
import { printConstants, printSchemaTypes } from "./schema-code.ts";

const README = new URL("../../README.md", import.meta.url);
const VSCODE_MANIFEST = new URL("../../editors/vscode/package.json", import.meta.url);
const DOCS = new URL("../../docs/", import.meta.url);
const GENERATED = new URL("../generated/", import.meta.url);

/** Makes all generated files, each with its URL and its text. */
export async function generatedFiles(): Promise<[url: URL, text: string][]> {
  const schemas = readSchemas();
  const manifest: Manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const code = [...(await printSchemas(schemas)), ...(await printGuards(schemas))];
  return [
    [new URL("schema-types.ts", GENERATED), await printSchemaTypes(schemas)],
    [new URL("examples.ts", GENERATED), printExamples()],
    [new URL("constants.ts", GENERATED), printConstants(schemas)],
    ...code.map(([name, text]): [URL, string] => [new URL(name, GENERATED), text]),
    [new URL("version.ts", GENERATED), printVersion(manifest)],
    [new URL("supported-node.ts", GENERATED), printSupportedNode(manifest)],
    ...(await printRuleLists()),
    [new URL("rules.md", DOCS), printRulesPage(explainAll(readExamples))],
    [VSCODE_MANIFEST, fillManifest(readFileSync(VSCODE_MANIFEST, "utf8"))],
    [README, fillTables(fillAddress(readFileSync(README, "utf8"), repositoryName(manifest)), ["topics"])],
    ...["ci.md", "install.md", "playground.md"].map((name): [URL, string] => {
      const url = new URL(name, DOCS);
      return [url, fillAddress(readFileSync(url, "utf8"), repositoryName(manifest))];
    }),
    fillPage(new URL("targets.md", DOCS), "targets", "sources", "features"),
    fillPage(new URL("limits.md", DOCS), "limits"),
    fillPage(new URL("commands.md", DOCS), "programs"),
  ];
}

function fillPage(url: URL, ...tables: Parameters<typeof fillTables>[1]): [URL, string] {
  return [url, fillTables(readFileSync(url, "utf8"), tables)];
}

/** `src/generated/version.ts`: a browser and a bundle have no package.json to read. */
function printVersion(manifest: Manifest): string {
  return `// Written by \`npm run generate\` from package.json. Do not edit.
/** The version of this package. */
export const VERSION = ${JSON.stringify(manifest.version)};
/** The page of this package's repository; empty while package.json names none. */
export const REPOSITORY: string = ${JSON.stringify(repositoryPage(manifest))};
`;
}

/** `src/generated/supported-node.ts`, apart from the version, so that an old Node loads nothing else. */
function printSupportedNode({ engines }: Manifest): string {
  return `// Written by \`npm run generate\` from package.json. Do not edit.
/** The versions of Node that can run wifc. */
export const SUPPORTED_NODE = ${JSON.stringify(engines.node)};
`;
}

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly repository?: string | { readonly url: string };
}

/** The page of a repository; empty if there is none. */
export function repositoryPage(manifest: Pick<Manifest, "repository">): string {
  const name = repositoryName(manifest);
  return name === undefined ? "" : `https://github.com/${name}`;
}

/** The name of a repository, which npm lets us write in several ways. Throws if it is not on GitHub, whose links to files we make. */
function repositoryName({ repository = "" }: Pick<Manifest, "repository">): string | undefined {
  const url = typeof repository === "string" ? repository : repository.url;
  const name = /^(?:github:|(?:git\+)?https:\/\/github\.com\/)?([\w-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1];
  if (url !== "" && name === undefined) throw new Error(`package.json: no links can be made to the repository ${url}`);
  return name;
}
