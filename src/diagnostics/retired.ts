// Codes that nothing raises any more. A code keeps its meaning for ever, so that none of these comes back with another one, and a
// comment, an option or a setting that names one still works.
const RETIRED: ReadonlyMap<string, string> = new Map([
  [
    "deprecated-default-workspace",
    "Anthropic's API reference and its SDKs list `default` as a valid workspace, and none calls it deprecated",
  ],
]);

/** Why a code is retired, as half a sentence; nothing if it is not. */
export function whyRetired(code: string): string | undefined {
  return RETIRED.get(code);
}
