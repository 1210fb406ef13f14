// What a command says that has no result: its diagnostics, as text, on standard error.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printDiagnostics } from "../print/diagnostics/print-diagnostics.ts";
import type { Source } from "../text/source.ts";
import { printErrors, STDERR } from "./output.ts";
import { createStyle, type ColorChoice } from "./style.ts";

/** Prints diagnostics of a source, and of what it imports, on standard error: only errors if `quiet`, nothing if there are none. */
export function reportDiagnostics(
  found: readonly Diagnostic[],
  sources: readonly Source[],
  { quiet, color }: { readonly quiet?: true; readonly color: ColorChoice },
): void {
  const diagnostics = quiet ? found.filter(({ severity }) => severity === "error") : found;
  if (diagnostics.length === 0) return;
  const textOf = (path: string) => sources.find(({ name }) => name === path)?.text;
  const report = { files: 1, diagnostics, textOf };
  printErrors(printDiagnostics(report, "text", createStyle(color, STDERR)));
}
