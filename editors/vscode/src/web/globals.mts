// In a worker, these replace the globals of Node.

let directory = "/";

export const process = { cwd: () => directory, env: {}, argv: [], stdin: undefined };

/** Bytes that are empty at first. */
export const Buffer = { alloc: (size: number) => new Uint8Array(size) };

/** Sets the directory that names are relative to. */
export function setDirectory(path: string): void {
  directory = path;
}
