// Codes that nothing raises any more. A code keeps its meaning forever: these are never reused, and comments, options and settings that
// name them still work.
const RETIRED: ReadonlyMap<string, string> = new Map([
  [
    "deprecated-default-workspace",
    "Anthropic's API reference and its SDKs list `default` as a valid workspace, and none of them calls it deprecated",
  ],
  ["gh-aw-needs-workflow", "`--target gh-aw` prints an `engine` for a frontmatter if there is no workflow to rewrite"],
]);

/** Why a code is retired, as a clause; nothing if it is not retired. */
export function whyRetired(code: string): string | undefined {
  return RETIRED.get(code);
}
