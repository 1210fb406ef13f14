// The closing line of a run: what was found, in how many files, and how they sign in. Many people read nothing else.
import { SEVERITIES } from "../../diagnostics/entry.ts";
import { plural } from "../../text/numbers.ts";
import { capitalize } from "../../text/quote.ts";
import type { SignInSummary, Summary } from "./report.ts";

/**
 * The counts of the severities that there are, and of errors in any case, what fixes did or can do, and how the files sign in:
 * ``1 error, 2 notes in 3 files, 2 sign-ins by federation, 1 fixable with `--fix`; 1 could not be read.``
 */
export function describeCounts({
  counts,
  files,
  unread = 0,
  shard,
  unreadable = [],
  omitted = 0,
  inBaseline = 0,
  fixes,
  signIns,
}: Summary): string {
  if (files === 0)
    return unreadable.length === 0 ? "No files to check." : `${plural(unreadable.length, "file")} could not be read.`;
  const failed = unreadable.length === 0 ? "" : `; ${unreadable.length} could not be read`;
  if (unread === files) return `Nothing was checked: no sign-in that wifc reads in ${plural(files, "file")}${failed}.`;
  const { fixed, fixable, unsafe } = fixes ?? { fixed: 0, fixable: 0, unsafe: 0 };
  const listed = SEVERITIES.filter((severity) => counts[severity] > 0 || severity === "error").map((severity) =>
    plural(counts[severity], severity),
  );
  const found = SEVERITIES.every((severity) => counts[severity] === 0) ? "no problems" : listed.join(", ");
  const findings = fixed === 0 ? capitalize(found) : `${plural(fixed, "finding")} fixed; ${found} left`;
  const checked = `${plural(files - unread, "file")}${shard ? ` of shard ${shard.index}/${shard.count}` : ""}`;
  const offer = [
    ...(fixable === 0 ? [] : [`${fixable} fixable with \`--fix\``]),
    ...(unsafe === 0 ? [] : [`${unsafe} ${fixable === 0 ? "fixable" : "more"} with \`--fix-unsafe\``]),
  ];
  const what = [`${findings} in ${checked}`, ...(signIns ? describeSignIns(signIns) : []), ...offer].join(", ");
  const hidden = signIns && signIns.hidden > 0 ? `; ${plural(signIns.hidden, "error")} suppressed` : "";
  const skipped = unread === 0 ? "" : `; ${plural(unread, "other file")} not checked`;
  const known = inBaseline === 0 ? "" : `; ${inBaseline} left out by the baseline`;
  const cut = omitted === 0 ? "" : `; ${omitted} not shown`;
  return `${what}${cut}${known}${hidden}${skipped}${failed}.`;
}

/** How the files sign in: with federation, or with which key, and where the first one does. */
function describeSignIns({ federated, keyed, isOpen }: SignInSummary): string[] {
  const byFederation = `${plural(federated, "sign-in")} by federation`;
  const byKey = keyed.map(({ name, count, first }, index) => {
    const noun = federated === 0 && index === 0 ? plural(count, "sign-in") : String(count);
    return `${noun} with ${name} (${first}${count === 1 ? "" : " and others"})`;
  });
  if (federated + keyed.length === 0) return isOpen ? [] : ["no sign-ins by federation"];
  return [...(federated === 0 ? [] : [byFederation]), ...byKey];
}
