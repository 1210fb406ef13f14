// SARIF 2.1.0, for GitHub's code scanning and others. It has no snippets of files, so no credential can be in one.
import { CODES } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import { REPOSITORY, VERSION } from "../../generated/version.ts";
import { safeJson } from "../safe-text.ts";
import { fingerprintDiagnostics, type Recognizable } from "./fingerprint.ts";
import type { LintReport } from "./report.ts";
import { listSarifRules } from "./sarif-rules.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const PAGE = REPOSITORY === "" ? {} : { informationUri: REPOSITORY };

/** A log with one run: all codes as rules, and a result for each diagnostic. */
export function printSarif(report: LintReport): string {
  const { unreadable = [], shard } = report;
  const notifications = unreadable.map((text) => ({ level: "error", message: { text: escapeMessage(text) } }));
  const run = {
    tool: { driver: { name: "wifc", version: VERSION, semanticVersion: VERSION, ...PAGE, rules: listSarifRules() } },
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      },
    ],
    // The part before the last slash distinguishes our results from those of other tools, and shards, for the same commit.
    automationDetails: { id: shard ? `wifc/shard-${shard.index}-of-${shard.count}/` : "wifc/" },
    columnKind: "utf16CodeUnits",
    results: fingerprintDiagnostics(report).map(describeResult),
  };
  return safeJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}

// GitHub's uploader adds its own `primaryLocationLineHash` if it is missing.
function describeResult([diagnostic, fingerprint]: Recognizable) {
  const { code, severity, message, hint, path, related = [], fix } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: severity,
    message: { text: escapeMessage(hint === undefined ? message : `${message} ${hint}`) },
    locations: [{ physicalLocation: describeLocation(path, diagnostic) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, index) => ({
        id: index + 1,
        message: { text: escapeMessage(place.message) },
        physicalLocation: describeLocation(place.path, place),
      })),
    }),
    ...(fix && { fixes: [describeFix(fix, diagnostic)] }),
    partialFingerprints: { "wifc/v1": fingerprint },
  };
}

function describeFix({ title, edits }: Fix, { path }: Diagnostic) {
  const replacements = edits.map((edit) => ({
    deletedRegion: describeRegion(edit),
    insertedContent: { text: edit.text },
  }));
  return {
    description: { text: escapeMessage(title) },
    artifactChanges: [{ artifactLocation: { uri: toUri(path) }, replacements }],
  };
}

function describeLocation(path: string, span: Span) {
  return { artifactLocation: { uri: toUri(path) }, region: describeRegion(span) };
}

function describeRegion({ start, end }: Span) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Viewers would show `[x](y)` as a link. */
function escapeMessage(text: string): string {
  return text.replaceAll("](", "\\](");
}

/** A relative reference, percent-encoded; an absolute URI only for a file outside the current directory. */
function toUri(path: string): string {
  const segments = path.replaceAll(/\p{Cs}/gu, "\uFFFD").split("/");
  const encoded = segments.map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded}` : encoded;
}
