// The open documents, each checked once per version. Imported files are read from the editor if they are open there.
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Code } from "../diagnostics/catalogue.ts";
import type { ReadImport } from "../dialects/read-import.ts";
import { listLoosened } from "../rules/locked-codes.ts";
import type { Source } from "../text/source.ts";
import type { Settings } from "./settings.ts";
import { checkDocument, type CheckedFile, type Host, type LastCheck } from "./checked-file.ts";

const sources = new WeakMap<TextDocument, { readonly version: number; readonly source: Source }>();

/** Returns the same source object for the same version of a text, so that results cached by source can be reused. */
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

/** Checks open documents and keeps the results until something that they depend on changes. */
export interface Workspace {
  /** The result for an open document; undefined if it is not open. */
  check(uri: string): CheckedFile | undefined;
  /** The codes whose severities in the settings have no effect on an open document, because policies are locked. */
  listLoosened(uri: string): readonly Code[];
  /** The result for a file that is not open; undefined if a configuration ignores it. It is not kept. */
  checkStored(source: Source): CheckedFile | undefined;
  /** Discards the results of a changed document and of those that import it or are compared with it, and returns their URIs. */
  invalidate(uri: string): readonly string[];
  /** Discards all results, because settings, configurations or files on disk have changed. */
  reset(settings?: Settings): void;
}

export function createWorkspace(documents: OpenDocuments, host: Host): Workspace {
  const results = new Map<string, { readonly file: CheckedFile; readonly imports: ReadonlySet<string> }>();
  const lastChecks = new Map<string, LastCheck>();
  let settings: Settings = {};
  let configure = host.openConfigurations();

  /** The text in the editor, if the file is open there. */
  function readCurrent(stored: Source): Source {
    const open = documents.all().find((each) => host.nameOf(each.uri) === stored.name);
    return open ? sourceOf(open, stored.name) : stored;
  }

  /** Returns the same list if none of the files is open, so that results cached by the list can be reused. */
  function readRules(stored: readonly Source[]): readonly Source[] {
    const current = stored.map(readCurrent);
    return current.every((each, index) => each === stored[index]) ? stored : current;
  }

  /** With which options a file is checked, and the names of the others that it turns out to depend on. */
  function optionsFor(name: string) {
    const imports = new Set<string>();
    const readImport: ReadImport = (path, from) => {
      const stored = host.readImport(path, from);
      if (!stored) return undefined;
      imports.add(stored.name);
      return readCurrent(stored);
    };
    const { explainUnreadable } = host;
    const readers = { readImport, ...(explainUnreadable && { explainUnreadable }) };
    const options = configure(name, { ...settings, ...readers, today: host.today() });
    const federationRules = readRules(options?.federationRules ?? []);
    for (const rules of federationRules) imports.add(rules.name);
    return { options: options && { ...options, federationRules }, imports };
  }

  function check(uri: string): CheckedFile | undefined {
    const document = documents.get(uri);
    if (!document) return undefined;
    const known = results.get(uri);
    if (known) return known.file;
    const { options, imports } = optionsFor(host.nameOf(uri));
    const last = lastChecks.get(uri) ?? { isOurs: false };
    lastChecks.set(uri, last);
    const file = checkDocument(document, host.nameOf(uri), options, last);
    results.set(uri, { file, imports });
    return file;
  }

  function checkStored({ name, text }: Source): CheckedFile | undefined {
    const { options } = optionsFor(name);
    if (!options) return undefined;
    const language = name.endsWith(".json") ? "json" : "";
    return checkDocument(TextDocument.create(host.uriOf(name), language, 0, text), name, options);
  }

  function invalidate(uri: string): readonly string[] {
    const name = host.nameOf(uri);
    const importing = [...results].flatMap(([other, { imports }]) => (imports.has(name) ? [other] : []));
    for (const each of [uri, ...importing]) results.delete(each);
    if (!documents.get(uri)) lastChecks.delete(uri);
    return [...new Set([uri, ...importing])];
  }

  function reset(changed: Settings = settings): void {
    settings = changed;
    configure = host.openConfigurations();
    results.clear();
  }

  return {
    check,
    listLoosened: (uri) => listLoosened(settings.rules ?? {}, check(uri)?.options.policies ?? []),
    checkStored,
    invalidate,
    reset,
  };
}
