// In a worker, this replaces `node:url`: paths are those of URIs in the file system of the workspace, whatever its scheme.

let origin = "file://";

/** Sets the file system by the URI of a folder in it, and returns the path of the folder. */
export function setFolder(uri: string): string {
  const found = split(uri);
  origin = found?.origin ?? origin;
  return found?.path ?? "/";
}

/** The path of a URI. Throws if it is not in this file system. */
export function fileURLToPath(uri: string): string {
  const found = split(uri);
  if (found?.origin !== origin) throw new Error("it is not a file of the workspace");
  return found.path;
}

/** The URI of a path. */
export function pathToFileURL(path: string): { readonly href: string } {
  return { href: origin + path.split("/").map(encodeURIComponent).join("/") };
}

function split(uri: string): { readonly origin: string; readonly path: string } | undefined {
  const [, before, path = ""] = /^([a-z][\w+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)/i.exec(uri) ?? [];
  return before === undefined ? undefined : { origin: before, path: decodeURIComponent(path).replace(/(?<=.)\/$/, "") };
}
