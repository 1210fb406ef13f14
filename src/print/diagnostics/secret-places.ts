// Credentials that were found are masked by their places: a source can spell a value in ways that no pattern matches.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { attributesOf } from "../../diagnostics/problem.ts";
import { maskAll } from "../../text/credential.ts";
import type { TextOf } from "./report.ts";

/** The same texts, with the same length and lines, and with asterisks where these diagnostics found credentials. */
export function maskPlaces(diagnostics: readonly Diagnostic[], textOf: TextOf): TextOf {
  const secrets = diagnostics.filter(({ code }) => attributesOf(code).isSecretPlace);
  if (secrets.length === 0) return textOf;
  const masked = new Map<string, string | undefined>();
  return (path) => {
    if (!masked.has(path)) {
      const text = textOf(path);
      masked.set(
        path,
        text === undefined
          ? undefined
          : maskIn(
              text,
              secrets.filter((each) => each.path === path),
            ),
      );
    }
    return masked.get(path);
  };
}

function maskIn(text: string, secrets: readonly Diagnostic[]): string {
  return secrets.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start.offset) + maskAll(masked.slice(start.offset, end.offset)) + masked.slice(end.offset),
    text,
  );
}
