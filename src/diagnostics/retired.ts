// Codes that are no longer raised. A code keeps its meaning forever, so none of these comes back with another one, and a comment, an
// option or a setting that names one still works.
const RETIRED: ReadonlyMap<string, string> = new Map([
  [
    "deprecated-default-workspace",
    "Anthropic's API reference and its SDKs list `default` as a valid workspace, and none of them calls it deprecated",
  ],
]);

/** Why a code is retired, in half a sentence; nothing if it is not retired. */
export function whyRetired(code: string): string | undefined {
  return RETIRED.get(code);
}
