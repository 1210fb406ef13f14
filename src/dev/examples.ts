// The examples of `wifc explain` are fixtures, so that the tests run them.
import { readdirSync, readFileSync } from "node:fs";
import { CODES, type Code } from "../diagnostics/catalogue.ts";
import { decodeSource } from "../text/decode.ts";
import { CASE_INPUT } from "./read-schemas.ts";

interface Example {
  readonly name: string;
  readonly text: string;
}

const FIXTURES = new URL("../../fixtures/invalid/", import.meta.url);
// More lines would not explain more.
const LONGEST = 60;

/** Prints `src/generated/examples.ts`: for each code an input that has the mistake, and the most similar one that does not. */
export function printExamples(): string {
  const rows = CODES.map((code) => {
    const { wrong, right } = readExamples(code);
    const lines = [`wrong: ${JSON.stringify(wrong)}`, `right: ${JSON.stringify(changeBetween(wrong, right))}`];
    return `  ${JSON.stringify(code)}: {\n${lines.map((line) => `    ${line},\n`).join("")}  },\n`;
  });
  return `// Written by \`npm run generate\` from /fixtures/invalid. Do not edit.
/** For each code of the catalogue an input that has the mistake, and the change that fixes it. */
export const EXAMPLES: Readonly<
  Record<
    ${CODES.map((code) => JSON.stringify(code)).join(" | ")},
    {
      readonly wrong: { readonly name: string; readonly text: string };
      readonly right: { readonly name: string; readonly start: number; readonly end: number; readonly text: string };
    }
  >
> = {
${rows.join("")}};
`;
}

/** The second example as a change of the first: the range to replace, and the new text. */
function changeBetween({ text: before }: Example, { name, text: after }: Example): object {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { name, start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** Reads the examples of a code from its fixtures. Throws if one is missing. */
export function readExamples(code: Code): { wrong: Example; right: Example } {
  return { wrong: readExample(code, "wrong"), right: readExample(code, "right") };
}

// What a finding is in, if it is not in the input of a case but in what the input is compared with.
const COMPARED = /\.lock\.yml$|^baseline\.json$/;

/** Reads the input in a fixture's folder, or what it is compared with. Throws if there is none. */
function readExample(code: Code, name: "wrong" | "right"): Example {
  const folder = new URL(`${code}/${name}/`, FIXTURES);
  const files = readdirSync(folder);
  const input = files.find((file) => COMPARED.test(file)) ?? files.find((file) => CASE_INPUT.test(file));
  if (input === undefined) throw new Error(`fixtures/invalid/${code}/${name} has no input such as agent.yaml`);
  return { name: input, text: shorten(decodeSource(input, readFileSync(new URL(input, folder))).text) };
}

/** Cuts an example whose mistake is its size. */
function shorten(text: string): string {
  const lines = text.split("\n");
  return lines.length <= LONGEST ? text : [...lines.slice(0, LONGEST), "…", ""].join("\n");
}
