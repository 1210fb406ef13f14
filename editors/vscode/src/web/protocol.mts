// The messages between the extension and its server in a worker that are not of the Language Server Protocol.

/** The first message: the URI of the folder that names are relative to. */
export interface Opening {
  readonly folder: string;
}

/** A file or a directory. Links are not followed: a repository must not make wifc read files elsewhere. */
export type Entry =
  // Without its bytes, a file is too large for wifc.
  | { readonly kind: "file"; readonly size: number; readonly bytes?: Uint8Array }
  | { readonly kind: "directory"; readonly children: readonly { readonly name: string; readonly isFile: boolean }[] };

/** The request of the server for what is at these URIs. The answer has `null` where there is nothing that can be read. */
export const READ_FILES = "wifc/readFiles";
