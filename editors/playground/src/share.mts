// The state of the page in its address after `#`, which browsers send to no server.

/** What a link shares. */
export interface SharedState {
  readonly files: { readonly name: string; readonly text: string }[];
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
    return readState(JSON.parse(await inflate(bytes)));
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

/** The state in a value from a link, which can be anything; nothing if there is none. */
function readState(value: unknown): SharedState | undefined {
  const { files, active, tab, settings } = asRecord(value);
  const read = Array.isArray(files) ? files.flatMap(readFile) : [];
  const isComplete = read.length > 0 && Array.isArray(files) && read.length === files.length;
  if (!isComplete || typeof active !== "number" || !Number.isInteger(active) || typeof tab !== "string")
    return undefined;
  const texts = Object.entries(asRecord(settings)).flatMap(([name, text]) =>
    typeof text === "string" ? [[name, text]] : [],
  );
  return { files: read, active, tab, settings: Object.fromEntries(texts) };
}

function readFile(value: unknown): SharedState["files"] {
  const { name, text } = asRecord(value);
  return typeof name === "string" && name !== "" && typeof text === "string" ? [{ name, text }] : [];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
