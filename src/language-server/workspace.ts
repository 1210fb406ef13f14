// The texts that are open, each checked once a version. What a text imports is taken from the editor if it is open there.
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ReadImport } from "../dialects/read-import.ts";
import type { Source } from "../text/source.ts";
import type { Settings } from "./capabilities.ts";
import { checkDocument, type CheckedFile, type Host } from "./checked-file.ts";

const sources = new WeakMap<TextDocument, { readonly version: number; readonly source: Source }>();

/** The same source for the same version of a text, so that what was made of it is found again. */
function sourceOf(document: TextDocument, name: string): Source {
  const known = sources.get(document);
  if (known?.version === document.version && known.source.name === name) return known.source;
  const source = { name, text: document.getText() };
  sources.set(document, { version: document.version, source });
  return source;
}

export interface OpenDocuments {
  get(uri: string): TextDocument | undefined;
  all(): readonly TextDocument[];
}

/** Checks open texts, and keeps the results until something that they depend on changes. */
export interface Workspace {
  /** What is known about an open text. */
  check(uri: string): CheckedFile | undefined;
  /** To be told when a text changes. Gives the URIs of those that must be checked anew: it, and those that import it. */
  change(uri: string): readonly string[];
  /** To be told when settings or stored files change: everything must be checked anew. */
  reset(settings?: Settings): void;
}

export function createWorkspace(documents: OpenDocuments, host: Host): Workspace {
  const results = new Map<string, { readonly file: CheckedFile; readonly imports: ReadonlySet<string> }>();
  let settings: Settings = {};

  function check(uri: string): CheckedFile | undefined {
    const document = documents.get(uri);
    if (!document) return undefined;
    const known = results.get(uri);
    if (known) return known.file;
    const imports = new Set<string>();
    const readImport: ReadImport = (path, from) => {
      const stored = host.readImport(path, from);
      if (!stored) return undefined;
      imports.add(stored.name);
      const open = documents.all().find((each) => host.nameOf(each.uri) === stored.name);
      return open ? sourceOf(open, stored.name) : stored;
    };
    const file = checkDocument(document, host.nameOf(uri), { ...settings, readImport, today: host.today() });
    results.set(uri, { file, imports });
    return file;
  }

  function change(uri: string): readonly string[] {
    const name = host.nameOf(uri);
    const importing = [...results].flatMap(([other, { imports }]) => (imports.has(name) ? [other] : []));
    for (const each of [uri, ...importing]) results.delete(each);
    return [...new Set([uri, ...importing])];
  }

  function reset(changed: Settings = settings): void {
    settings = changed;
    results.clear();
  }

  return { check, change, reset };
}
