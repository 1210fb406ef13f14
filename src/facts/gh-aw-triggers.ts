// What gh-aw allows in `on` in addition to the events of GitHub Actions (gh-aw's reference of triggers).

/** Schedules in words, such as `daily` and `every 2h`. */
export const SCHEDULE_WORDS = /^(?:hourly|daily|weekly|bi-weekly|tri-weekly|every)\b/;

const SETTINGS: ReadonlySet<string> = new Set([
  "bots",
  "labels",
  "names",
  "needs",
  "permissions",
  "reaction",
  "roles",
  "steps",
]);

/** Whether a key of `on` is a setting, not an event. The names of events have no dashes. */
export function isSettingOfTriggers(key: string): boolean {
  return SETTINGS.has(key) || (key.includes("-") && !SCHEDULE_WORDS.test(key));
}
