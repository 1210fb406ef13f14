// The folders of rules → a list of the rules in each. Every file is a rule, and exports a function with the same name in camel case.
import { readdirSync } from "node:fs";
import { format } from "prettier";
import { camelCase } from "./read-schemas.ts";

const RULES = new URL("../rules/", import.meta.url);

/** Prints a file for each folder of `src/rules/`, with its URL and its text. */
export function printRuleLists(): Promise<[url: URL, text: string][]> {
  const folders = readdirSync(RULES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(
    folders.map(async ({ name }) => {
      const codes = readdirSync(new URL(`${name}/`, RULES)).map((file) => file.replace(/\.ts$/, ""));
      const text = await format(printList(name, codes.toSorted()), { parser: "typescript", printWidth: 120 });
      return [new URL(`${name}-rules.ts`, RULES), text];
    }),
  );
}

function printList(folder: string, codes: readonly string[]): string {
  const rules = codes.map((code) => ({ code, name: camelCase(code) }));
  const imports = rules.map(({ code, name }) => `import { ${name} } from "./${folder}/${code}.ts";\n`).join("");
  const items = rules.map(({ name }) => `  ${name},\n`).join("");
  return `// Written by \`npm run generate\` from the names of the files in \`${folder}/\`. Do not edit.
${imports}
/** The rules in \`${folder}/\`. */
export const ${folder.toUpperCase().replaceAll("-", "_")}_RULES = [
${items}];
`;
}
