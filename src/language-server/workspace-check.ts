// Checks the files of the workspace that are not open, and keeps what is shown of them current from then on.
import type { Diagnostic as ProtocolDiagnostic } from "vscode-languageserver";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { describeCounts } from "../print/diagnostics/describe-counts.ts";
import { summarize } from "../print/diagnostics/report.ts";
import type { Source } from "../text/source.ts";
import type { CheckedFile } from "./checked-file.ts";

/** What a check of the workspace needs from the server. */
export interface WorkspaceAccess {
  /** The files that may be of a dialect; nothing in the place of others, so that other work can be done in between. */
  readonly findSources: () => Iterable<Source | undefined>;
  /** Where files cannot be read at once: fetches those that were looked for; nothing if all are known. */
  readonly fetchMissing: () => Promise<void> | undefined;
  readonly uriOf: (name: string) => string;
  /** The URI of the document with this file name, if it is open. */
  readonly openUri: (name: string) => string | undefined;
  readonly check: (uri: string) => CheckedFile | undefined;
  /** Checks a file as it is stored; nothing if a configuration ignores it. */
  readonly checkStored: (source: Source) => CheckedFile | undefined;
  readonly describe: (file: CheckedFile) => ProtocolDiagnostic[];
  readonly send: (uri: string, diagnostics: ProtocolDiagnostic[]) => void;
}

export interface WorkspaceCheck {
  /** Checks all files. Returns a sentence about what was found; nothing if another check began before the end of this one. */
  run(): Promise<string | undefined>;
  /** Whether it was run, so that files that are not open are shown too. */
  hasRun(): boolean;
}

// In milliseconds; requests of the editor wait at most this long.
const LONGEST_WORK = 30;

export function createWorkspaceCheck(access: WorkspaceAccess): WorkspaceCheck {
  let runs = 0;
  /** The URIs of the files that are not open and have findings. */
  const shown = new Set<string>();

  /** Shows the findings of a file that is not open. */
  function show(uri: string, file: CheckedFile): void {
    if (file.diagnostics.length === 0) return;
    shown.add(uri);
    access.send(uri, access.describe(file));
  }

  function hide(uri: string): void {
    shown.delete(uri);
    if (!access.check(uri)) access.send(uri, []);
  }

  async function run(): Promise<string | undefined> {
    const own = ++runs;
    const found = new Set<string>();
    const diagnostics: Diagnostic[] = [];
    let files = 0;
    let began = performance.now();
    for (const source of access.findSources()) {
      if (performance.now() - began > LONGEST_WORK) {
        await nextTurn();
        if (own !== runs) return undefined;
        began = performance.now();
      }
      const open = source && access.openUri(source.name);
      const file = open === undefined ? source && access.checkStored(source) : access.check(open);
      if (!file || (file.diagnostics.length === 0 && file.analysis.dialects.length === 0)) continue;
      files += 1;
      diagnostics.push(...file.diagnostics);
      const uri = access.uriOf(file.source.name);
      found.add(uri);
      if (open === undefined) show(uri, file);
    }
    const fetching = access.fetchMissing();
    if (fetching) {
      await fetching;
      return own === runs ? run() : undefined;
    }
    for (const uri of shown) if (!found.has(uri)) hide(uri);
    return describeCounts(summarize({ files, diagnostics, textOf: () => undefined }));
  }

  return { run, hasRun: () => runs > 0 };
}

/** Lets the server answer requests. */
async function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
