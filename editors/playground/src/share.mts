// The state of the page in its address after `#`, which browsers send to no server.

/** What a link shares. */
export interface SharedState {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The position of the file and the name of the result that are shown. */
  readonly active: number;
  readonly tab: string;
  /** The target, the format, and what the files do not say. */
  readonly settings: Readonly<Record<string, string>>;
}

const VERSION = "1.";
const LONGEST = 2_000_000;

/** The fragment of an address for a state. */
export async function encodeState(state: SharedState): Promise<string> {
  const stream = new Blob([JSON.stringify(state)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return VERSION + btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The state in a fragment; nothing if there is none, or if it cannot be read. */
export async function decodeState(fragment: string): Promise<SharedState | undefined> {
  if (!fragment.startsWith(VERSION) || fragment.length > LONGEST) return undefined;
  try {
    const text = atob(fragment.slice(VERSION.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(await inflate(bytes));
    return isState(value) ? value : undefined;
  } catch {
    // A link that was cut short or changed.
    return undefined;
  }
}

/** Decompresses at most `LONGEST` characters. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    text += decoder.decode(value, { stream: true });
    if (text.length > LONGEST) throw new Error("the state is too long");
  }
  return text;
}

function isState(value: unknown): value is SharedState {
  const { files, active, tab, settings } = asRecord(value);
  const areFiles = Array.isArray(files) && files.length > 0 && files.every(isFile);
  return areFiles && Number.isInteger(active) && [tab, ...Object.values(asRecord(settings))].every(isText);
}

function isFile(value: unknown): boolean {
  const { name, text } = asRecord(value);
  return isText(name) && isText(text);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
