// The imports of a workflow as written: in `imports`, and as directives in its body
// (gh-aw, pkg/parser/import_bfs.go and pkg/parser/import_directive.go).
import { keyPlace, valuePlace, type DocumentPlace, type Place } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { Wanted } from "../../diagnostics/value-type.ts";
import { isList, isMapping, member, valueType, type Data } from "../../parse/data.ts";
import type { Document } from "../../parse/document.ts";
import { findFrontmatter, isMarkdown } from "../../parse/frontmatter.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";

/** An import as written. */
export interface Import {
  readonly path: string;
  readonly place: Place;
  /** The inputs that the import gives to the file. */
  readonly inputs?: { readonly value: Data; readonly place: DocumentPlace };
  /** Set if a directive in the body imports it: gh-aw uses its engine, but not its `env` or imports. An optional file may be absent. */
  readonly directive?: "required" | "optional";
}

/** The imports of a file, and the mistakes in how they are written. */
export interface ImportList {
  readonly imports: readonly Import[];
  readonly problems: readonly Problem[];
}

/** Reads `imports`: a list, or a mapping whose `aw` is one; an entry is a path or a mapping with `path` or `uses`. */
export function readImportList(document: Document): ImportList {
  const imports = member(document.value, "imports");
  if (imports === undefined) return { imports: [], problems: [] };
  if (!isMapping(imports)) return readList(document, imports, "/imports");
  const inner = imports["aw"];
  return inner === undefined ? { imports: [], problems: [] } : readList(document, inner, "/imports/aw");
}

function readList(document: Document, list: Data, pointer: Pointer): ImportList {
  if (!isList(list)) return { imports: [], problems: [wrongType(document, pointer, list, { types: ["array"] })] };
  const entries = list.map((entry, index) => readEntry(document, entry, joinPointer(pointer, index)));
  return {
    imports: entries.flatMap((each) => ("path" in each ? [each] : [])),
    problems: entries.flatMap((each) => ("path" in each ? [] : [each])),
  };
}

function readEntry(document: Document, entry: Data, at: Pointer): Import | Problem {
  if (typeof entry === "string") return { path: entry, place: valuePlace(document, at) };
  if (!isMapping(entry))
    return wrongType(document, at, entry, {
      types: ["path", "object"],
      keys: { need: "any", names: ["path", "uses"] },
    });
  const key = ["path", "uses"].find((name) => entry[name] !== undefined);
  if (key === undefined) {
    const wanted = "It names the file to import; `uses` means the same.";
    return problem("missing-key", valuePlace(document, at), { key: "path", owner: "imports", wanted });
  }
  const path = entry[key];
  if (typeof path !== "string") return wrongType(document, joinPointer(at, key), path ?? null, { types: ["path"] });
  const given = ["inputs", "with"].find((name) => entry[name] !== undefined);
  const value = given === undefined ? undefined : entry[given];
  if (given === undefined || value === undefined) return { path, place: valuePlace(document, joinPointer(at, key)) };
  const inputsAt = joinPointer(at, given);
  if (!isMapping(value)) return wrongType(document, inputsAt, value, { types: ["object"] });
  return {
    path,
    place: valuePlace(document, joinPointer(at, key)),
    inputs: { value, place: valuePlace(document, inputsAt) },
  };
}

function wrongType(document: Document, pointer: Pointer, found: Data, wanted: Wanted): Problem {
  const name = pointer.split("/").findLast((segment) => !/^\d+$/.test(segment)) ?? "imports";
  if (found === null) return problem("empty-value", keyPlace(document, pointer), { name, wanted });
  return problem("wrong-type", valuePlace(document, pointer), { name, found: valueType(found), wanted });
}

// Each is on a separate line. gh-aw also reads them within code fences.
const OLD_DIRECTIVE = /^@(?:include|import)(\?)?\s+(.+)$/;
const DIRECTIVE = /^\{\{#import(\?)?\s*:?(.+)$/;

/** Reads the import directives in the body of a workflow. */
export function readDirectives(document: Document): readonly Import[] {
  const { source } = document;
  const start = isMarkdown(source.name) ? findFrontmatter(source).body : undefined;
  if (start === undefined) return [];
  const found: Import[] = [];
  let offset = start;
  for (const line of source.text.slice(start).split("\n")) {
    const written = line.trim();
    const [, mark, rest] =
      OLD_DIRECTIVE.exec(written) ?? (written.endsWith("}}") ? DIRECTIVE.exec(written.slice(0, -2)) : undefined) ?? [];
    const path = rest?.trim();
    if (path) {
      const at = offset + line.indexOf(path);
      const place = { source, range: { start: at, end: at + path.length } };
      found.push({ path, place, directive: mark === undefined ? "required" : "optional" });
    }
    offset += line.length + 1;
  }
  return found;
}
