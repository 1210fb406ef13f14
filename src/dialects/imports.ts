// Which of the files that a workflow imports lends it its engine.
import { valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { items, member, textMember, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import type { ParsedFile } from "../parse/parse.ts";
import { joinPointer } from "../text/pointer.ts";
import type { Source } from "../text/source.ts";
import { checkDocument, type CheckedDocument } from "./checked-document.ts";
import type { Reader, ReadImport } from "./reader.ts";
import { isWorkflow } from "./recognize.ts";

/** The file that lends its engine, if any does; unknown if it may be one that is not read. */
export interface ImportedEngine {
  readonly document?: CheckedDocument;
  /** What the workflow gives to the file: the `with` or `inputs` of its import. */
  readonly inputs?: Data;
  readonly isUnknown: boolean;
  readonly problems: readonly Problem[];
}

/** An import as it is written. */
export interface Import {
  readonly path: string;
  readonly inputs: Data | undefined;
  readonly place: DocumentPlace;
}

const REQUIRED_BY_PROVIDER = new Set<Code>(["incomplete-provider", "missing-oidc-provider"]);

/** Looks through the imports of a workflow, depth first and each file once, for the first that selects an engine. */
export function findImportedEngine(
  document: Document,
  { readImport, parse, validateShape }: Reader,
  selectsEngine: (value: Data) => boolean,
): ImportedEngine {
  const seen = new Set([document.source.name]);
  const problems: Problem[] = [];

  function search(importing: Document): Omit<ImportedEngine, "problems"> | undefined {
    for (const { path, place, inputs } of listImports(importing)) {
      // Paths are relative to the workflow, also those that a file imported by it has; its own folder comes second.
      const source = readListed(path, document, readImport) ?? readListed(path, importing, readImport);
      if (source && seen.has(source.name)) continue;
      const file = source && parse(source);
      if (!file) {
        problems.push(problem(isRemote(path) ? "remote-import" : "missing-import", place, { path }));
        return { isUnknown: true };
      }
      seen.add(file.source.name);
      const found = searchFile(file, inputs);
      if (found) return found;
    }
    return undefined;
  }

  function searchFile(file: ParsedFile, inputs: Data | undefined): Omit<ImportedEngine, "problems"> | undefined {
    const [imported] = file.documents;
    // A file without frontmatter, or with that of something else, lends only its text.
    if (file.problems.some(({ code }) => code === "frontmatter-missing")) return undefined;
    if (imported && !isWorkflow(imported.value, file.source.name)) return undefined;
    const unreadable = [...file.problems, ...(imported?.problems ?? [])].filter(({ severity }) => severity === "error");
    problems.push(...unreadable);
    if (!imported || unreadable.length > 0) return { isUnknown: true };
    // What the provider requires may come from the workflow that imports; a rule looks at both together.
    const checked = checkDocument(imported, "workflow", validateShape);
    problems.push(...checked.mistakes.filter(({ code }) => !REQUIRED_BY_PROVIDER.has(code)));
    return selectsEngine(imported.value)
      ? { document: checked, ...(inputs !== undefined && { inputs }), isUnknown: false }
      : search(imported);
  }

  return { ...(search(document) ?? { isUnknown: false }), problems };
}

/** `imports` is a list, or a mapping whose `aw` is one; an entry is a path or a mapping with `path` or `uses`. */
export function listImports(document: Document): Import[] {
  const imports = member(document.value, "imports");
  const inner = member(imports, "aw");
  const [list, pointer] = inner === undefined ? [imports, "/imports"] : [inner, "/imports/aw"];
  return items(list).flatMap((entry, index) => {
    const at = joinPointer(pointer, index);
    const key = ["path", "uses"].find((name) => textMember(entry, name) !== undefined);
    const path = typeof entry === "string" ? entry : key && textMember(entry, key);
    const inputs = member(entry, "with") ?? member(entry, "inputs");
    return path ? [{ path, inputs, place: valuePlace(document, key ? joinPointer(at, key) : at) }] : [];
  });
}

/** Reads the file that an entry of `imports` names, as seen from a document. Nothing for what other repositories have. */
export function readListed(path: string, { source }: Document, readImport: ReadImport): Source | undefined {
  return hasReference(path) ? undefined : readImport(path.replace(/#.*$/, ""), source.name);
}

/** `owner/repo/path@ref` or `owner/repo@ref` */
function hasReference(path: string): boolean {
  return /^[^./][^/]*\/[^/]+(\/[^@]+)?@[^/]+/.test(path);
}

/** What gh-aw fetches: also `owner/repo/path`, if there is no such file. */
function isRemote(path: string): boolean {
  return hasReference(path) || /^(?!shared\/)[^./][^/]*\/[^/]+\/.+/.test(path);
}
