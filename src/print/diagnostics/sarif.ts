// SARIF 2.1.0, as GitHub's code scanning and others read it. No snippet of a file is in it, so no credential of one either.
import { CODES } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import { VERSION } from "../../generated/version.ts";
import { safeJson } from "../safe-text.ts";
import { fingerprintDiagnostics, type Recognizable } from "./fingerprint.ts";
import type { LintReport } from "./report.ts";
import { listSarifRules } from "./sarif-rules.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** A log with one run: all codes as rules, and a result for each diagnostic. */
export function printSarif(report: LintReport): string {
  const { unreadable = [], shard } = report;
  const notifications = unreadable.map((text) => ({ level: "error", message: { text: escapeMessage(text) } }));
  const run = {
    tool: { driver: { name: "wifc", version: VERSION, semanticVersion: VERSION, rules: listSarifRules() } },
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      },
    ],
    // What stands before the last slash tells our results from those of other tools, and shards apart, for the same commit.
    automationDetails: { id: shard ? `wifc/shard-${shard.index}-of-${shard.count}/` : "wifc/" },
    columnKind: "utf16CodeUnits",
    results: fingerprintDiagnostics(report).map(describeResult),
  };
  return safeJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}

// GitHub's uploader adds its own `primaryLocationLineHash` if there is none.
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

/** A text with `[x](y)` in it would be shown as a link. */
function escapeMessage(text: string): string {
  return text.replaceAll("](", "\\](");
}

/** A relative reference, percent-encoded; with its scheme only for a file that lies outside of the current directory. */
function toUri(path: string): string {
  const segments = path.replaceAll(/\p{Cs}/gu, "\uFFFD").split("/");
  const encoded = segments.map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded}` : encoded;
}
