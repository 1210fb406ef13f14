// Converts diagnostics to those of the protocol. A problem in an imported file is reported at the import.
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic as ProtocolDiagnostic,
  type Range,
} from "vscode-languageserver";
import type { Diagnostic, RelatedPlace } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import { locatePlace } from "../diagnostics/place.ts";
import { attributesOf } from "../diagnostics/problem.ts";
import { describePlace } from "../print/diagnostics/report.ts";
import type { CheckedFile, References } from "./checked-file.ts";
import { FILE_START, foreignRange, spanToRange, toRange } from "./positions.ts";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

/** The problems of a document and of its imports, all with ranges in the document. */
export function createProtocolDiagnostics(file: CheckedFile, references: References): ProtocolDiagnostic[] {
  return file.diagnostics.map((each) =>
    each.path === file.source.name ? ownDiagnostic(file, each, references) : importedDiagnostic(file, each, references),
  );
}

/** Converts a diagnostic in the document itself, not in an imported file. */
export function ownDiagnostic(file: CheckedFile, diagnostic: Diagnostic, references: References): ProtocolDiagnostic {
  const related = diagnostic.related?.map((place) => relatedInformation(file, place, references));
  return {
    ...commonParts(diagnostic, references),
    range: spanToRange(file.document, diagnostic),
    message: withHint(diagnostic),
    ...(related && { relatedInformation: related }),
  };
}

function importedDiagnostic(file: CheckedFile, diagnostic: Diagnostic, references: References): ProtocolDiagnostic {
  return {
    ...commonParts(diagnostic, references),
    range: findImport(file, diagnostic.path),
    message: `${describePlace(diagnostic)}: ${withHint(diagnostic)}`,
    relatedInformation: [relatedInformation(file, { ...diagnostic, message: "the problem is here" }, references)],
  };
}

function commonParts(
  { code, severity }: Diagnostic,
  references: References,
): Omit<ProtocolDiagnostic, "range" | "message"> {
  const href = references.explanationOf(code);
  return {
    source: "wifc",
    code,
    severity: SEVERITIES[severity],
    ...(href !== undefined && { codeDescription: { href } }),
    ...(attributesOf(code).isUnnecessary && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

function withHint({ message, hint }: Diagnostic): string {
  return hint === undefined ? message : `${message}\n${hint}`;
}

function relatedInformation(file: CheckedFile, place: RelatedPlace, references: References) {
  const { document, source } = file;
  const isOwn = place.path === source.name;
  const range = isOwn ? spanToRange(document, place) : foreignRange(place);
  return { location: { uri: isOwn ? document.uri : references.uriOf(place.path), range }, message: place.message };
}

/** The range of the import that names a file, or of all imports for an indirect one. */
function findImport({ document, analysis }: CheckedFile, path: string): Range {
  const all = analysis.documents.flatMap(({ editor }) => editor().imports ?? []);
  const named = all.flatMap(({ files }) => files).find(({ name }) => name === path);
  const place = named?.place ?? all[0]?.place;
  return place ? toRange(document, locatePlace(place).range) : FILE_START;
}
