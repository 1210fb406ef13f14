// What a run of `wifc lint` says if it found no file to check.
import { safeLine } from "../print/safe-text.ts";
import { STDIN_ARGUMENT, STDIN_NAME } from "./display-name.ts";

/** Says what was looked for, and where. */
export function describeNothingFound(paths: readonly string[], filesFrom: string | undefined): string {
  const list = filesFrom === STDIN_ARGUMENT ? STDIN_NAME : filesFrom;
  const places = [...paths, ...(list === undefined ? [] : [`the files that ${list} lists`])].map(safeLine);
  const where = places.length === 0 ? "the current directory" : places.join(", ");
  return `nothing was checked: no file with a sign-in found in ${where}; looked for \`*.md\` below \`.github\`, and for agent files, GitHub workflows, manifests, gateway configurations and profiles among \`*.yaml\`, \`*.yml\` and \`*.json\`; use \`--allow-empty\` if that is right`;
}
