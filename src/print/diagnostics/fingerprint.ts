// What identifies a finding in the next run, even if it has moved within its file.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { attributesOf } from "../../diagnostics/problem.ts";
import { maskCredentials } from "../../text/credential.ts";
import { hashText } from "../../text/hash.ts";
import { lineOf, type LintReport, type TextOf } from "./report.ts";

/** A diagnostic, and an identifier that is unique within the run. */
export type Recognizable = readonly [Diagnostic, fingerprint: string];

/** Identifies the diagnostics of a report, as `createFingerprints` says. */
export function fingerprintDiagnostics({ diagnostics, textOf }: LintReport): Recognizable[] {
  return createFingerprints()(diagnostics, textOf);
}

/**
 * Creates a function that identifies diagnostics, of one file after the other, by code, path, the text of the line and, among those that
 * share all of these, their order. No line number and no part of a credential is included. `nameOf` gives the path to include.
 */
export function createFingerprints(
  nameOf: (path: string) => string = (path) => path,
): (diagnostics: readonly Diagnostic[], textOf: TextOf) => Recognizable[] {
  const seen = new Map<string, number>();
  return (diagnostics, textOf) => {
    const lines = new Map<string, string | undefined>();
    return diagnostics.map((diagnostic) => {
      const { code, path, start } = diagnostic;
      const place = `${path}\0${start.line}`;
      const line = lines.has(place) ? lines.get(place) : lineOf(textOf(path) ?? "", start.line);
      lines.set(place, line);
      const key = JSON.stringify([code, nameOf(path), withoutSecret(line ?? "", diagnostic)]);
      const ordinal = (seen.get(key) ?? 0) + 1;
      seen.set(key, ordinal);
      return [diagnostic, hashText(`${key}${ordinal}`)];
    });
  };
}

function withoutSecret(line: string, { code, start, end }: Diagnostic): string {
  const secretEnd = end.line === start.line ? end.column - 1 : line.length;
  const kept = attributesOf(code).isSecretPlace ? line.slice(0, start.column - 1) + line.slice(secretEnd) : line;
  return maskCredentials(kept).trim();
}
