// A federation rule and its issuer → JSON, or commands that create them. The formats are a table.
import { safeJson } from "../safe-text.ts";
import { printAnt } from "./ant.ts";
import { printCurl } from "./curl.ts";
import type { NewResources } from "./new-resources.ts";

/** The formats, by their names on the command line. */
export const RULE_FORMATS = {
  json: safeJson,
  curl: printCurl,
  ant: printAnt,
} satisfies Readonly<Record<string, (resources: NewResources) => string>>;

/** The name of a format. */
export type RuleFormatName = keyof typeof RULE_FORMATS;
