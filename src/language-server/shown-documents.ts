// Opens virtual documents in the editor, and keeps those current that show what a command printed.
import type { Connection } from "vscode-languageserver";
import { originOf } from "./virtual-documents.ts";

/** The virtual documents that the editor may still show. It does not say when it closes one. */
export interface ShownDocuments {
  /** Opens a document, with its current text. */
  show(uri: string): void;
  /** Has the editor ask again for the texts that are made from a document. */
  refresh(origin: string): void;
}

export function createShownDocuments({ workspace, window }: Connection): ShownDocuments {
  const shown = new Set<string>();

  function refreshText(uri: string): void {
    ignoreRefusal(workspace.textDocumentContent.refresh(uri));
  }

  return {
    show: (uri) => {
      if (shown.has(uri)) refreshText(uri);
      shown.add(uri);
      ignoreRefusal(window.showDocument({ uri, takeFocus: true }));
    },
    refresh: (origin) => {
      for (const uri of shown) if (originOf(uri) === origin) refreshText(uri);
    },
  };
}

/** For requests that an editor may refuse. */
export function ignoreRefusal(request: Promise<unknown>): void {
  request.catch(() => undefined);
}
