// When which findings are sent to the editor: those of open documents after a pause in typing, and those of the workspace on request.
import { MessageType, ShowMessageNotification, type Connection, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Code } from "../diagnostics/catalogue.ts";
import { describeSystemError } from "../text/system-error.ts";
import type { CheckedFile, Host, References } from "./checked-file.ts";
import { createDelays } from "./delays.ts";
import { createProtocolDiagnostics } from "./diagnostics.ts";
import { createWorkspaceCheck } from "./workspace-check.ts";
import type { Workspace } from "./workspace.ts";

/** What the findings are made from. */
export interface Publishing {
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly host: Host;
  readonly references: () => References;
  /** The URIs of the folders that the editor has open. */
  readonly folders: () => readonly string[];
  /** Called after the findings of a document were sent. */
  readonly onPublish: (uri: string) => void;
  /** How long to wait for more typing, in milliseconds. */
  readonly delay: number;
}

/** Sends findings to the editor. */
export interface Publisher {
  publishLater(uris: readonly string[]): void;
  /** Checks all open documents again and, if the workspace was ever checked, the workspace. */
  checkAll(): void;
  checkWorkspaceLater(): void;
  /** Checks the workspace. Returns a sentence about what was found, unless another check began before the end of this one. */
  checkWorkspace(): Promise<string | undefined>;
  /** Removes the findings of a document that was closed, and checks it as it is stored if the workspace was ever checked. */
  close(uri: string): void;
}

/** The key of the delay before the workspace is checked. No URI is like it. */
const WORKSPACE = "";

export function createPublisher(connection: Connection, parts: Publishing): Publisher {
  const { documents, workspace, host, references, folders, onPublish, delay } = parts;
  // An editor that violates the protocol gets an error message, and the server keeps running.
  const reportFailure = (error: unknown) =>
    connection.console.error(`wifc: cannot check a document: ${describeSystemError(error)}`);
  const delays = createDelays(delay, reportFailure);
  const describe = (file: CheckedFile) => createProtocolDiagnostics(file, references());
  const workspaceCheck = createWorkspaceCheck({
    ...workspace,
    uriOf: host.uriOf,
    fetchMissing: () => host.fetchMissing?.(),
    findSources: () => host.findSources?.(folders()) ?? [],
    openUri: (name) => documents.all().find(({ uri }) => host.nameOf(uri) === name)?.uri,
    describe,
    send: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
  });

  const reported = new Set<Code>();

  /** Reports each once, in a message: settings are not in a document in which a finding could be. */
  function reportLoosened(codes: readonly Code[]): void {
    for (const code of codes.filter((each) => !reported.has(each))) {
      reported.add(code);
      const message = `wifc: \`${code}\` in your settings has no effect: the policy is locked.`;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
  }

  function publish(uri: string): void {
    const file = workspace.check(uri);
    if (!file) return;
    const diagnostics = describe(file);
    const fetching = host.fetchMissing?.();
    if (fetching) return checkAfter(fetching, uri);
    void connection.sendDiagnostics({ uri, version: file.document.version, diagnostics });
    reportLoosened(workspace.listLoosened(uri));
    onPublish(uri);
  }

  function checkAfter(fetching: Promise<void>, uri: string): void {
    fetching.then(
      () => {
        workspace.reset();
        publishLater([uri]);
      },
      // The connection was closed.
      () => undefined,
    );
  }

  function publishLater(uris: readonly string[]): void {
    for (const uri of uris) delays.schedule(uri, () => publish(uri));
  }

  function checkWorkspaceLater(): void {
    delays.schedule(WORKSPACE, () => void workspaceCheck.run().catch(reportFailure));
  }

  return {
    publishLater,
    checkWorkspaceLater,
    checkWorkspace: workspaceCheck.run,
    checkAll: () => {
      publishLater(documents.all().map(({ uri }) => uri));
      if (workspaceCheck.hasRun()) checkWorkspaceLater();
    },
    close: (uri) => {
      delays.cancel(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
      if (workspaceCheck.hasRun()) checkWorkspaceLater();
    },
  };
}
