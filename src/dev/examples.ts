// The catalogue's examples are fixtures: what `wifc explain` shows is what the tests run.
import { readdirSync, readFileSync } from "node:fs";
import { CODES, type Code } from "../diagnostics/catalogue.ts";

const FIXTURES = new URL("../../fixtures/invalid/", import.meta.url);

/** `src/generated/examples.ts`: for each code an input that raises it and the nearest one that does not. */
export function printExamples(): string {
  const rows = CODES.map((code) => {
    const examples = { wrong: readExample(code, "wrong"), right: readExample(code, "right") };
    return `  ${JSON.stringify(code)}: ${JSON.stringify(examples, null, 2)},`;
  });
  return `// Written by \`npm run generate\` from /fixtures/invalid. Do not edit.
/** For each code of the catalogue an input that raises it and the nearest one that does not. */
export const EXAMPLES = {
${rows.join("\n")}
} as const;
`;
}

/** The one input of a fixture's folder. Throws when there is none. */
function readExample(code: Code, name: "wrong" | "right"): { name: string; text: string } {
  const folder = new URL(`${code}/${name}/`, FIXTURES);
  const input = readdirSync(folder).find((file) => /^(agent|workflow)\./.test(file));
  if (input === undefined) throw new Error(`fixtures/invalid/${code}/${name} has no agent.yaml or workflow.md`);
  return { name: input, text: readFileSync(new URL(input, folder), "utf8") };
}
