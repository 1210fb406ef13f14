// Source → diagnostics, without `yaml`: the stages run on plain YAML that was read with all places. Most files with a mistake in them
// are as plain as those without one.
import { analyze } from "../analyze.ts";
import { createDiagnostics } from "../diagnostics/diagnostic.ts";
import { keepParsed } from "../parse/keep-parsed.ts";
import { parsePlaced } from "../parse/placed.ts";
import type { Source } from "../text/source.ts";
import { validateShape } from "../validate/shape.ts";
import type { LintOptions, LintResult } from "./lint-quickly.ts";

const parseImport = keepParsed(parsePlaced);

/** What `lint` says of a source if that, and all that it imports, is plain YAML; else nothing. */
export function lintPlainly(source: Source, { readImport, ...options }: LintOptions = {}): LintResult | undefined {
  let isPlain = true;
  const parse = (each: Source) => {
    const file = parseImport(each);
    isPlain &&= file !== undefined;
    return file;
  };
  const file = parsePlaced(source);
  if (!file) return undefined;
  const { dialects, problems } = analyze(
    file,
    { readImport: readImport ?? (() => undefined), parse, validateShape },
    options,
  );
  return isPlain ? { diagnostics: createDiagnostics(problems, options.audience), dialects } : undefined;
}
