// Servers on this machine. They are closed after the test or the file that starts them, even with open connections.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type AddressInfo, type Socket } from "node:net";
import { after } from "node:test";
import { gzipSync } from "node:zlib";
import { generate } from "selfsigned";

let atEnd: (close: () => void) => void = after;

/** For a script that ends with its servers open. Asking Node's test runner to close them would print a report of tests. */
export function leaveServersOpen(): void {
  atEnd = () => {};
}

/** A received request. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a server responds. */
export type Behaviour = (response: ServerResponse, arrival: Arrival) => void;

export interface Loopback {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly port: number;
  /** All requests so far, in order. */
  readonly arrivals: readonly Arrival[];
  /** The open sockets. */
  readonly sockets: ReadonlySet<Socket>;
}

export function serve(behave: Behaviour): Promise<Loopback> {
  const arrivals: Arrival[] = [];
  return listen(createServer(answerWith(behave, arrivals)), "http://127.0.0.1", arrivals);
}

/** Starts a server with a self-signed certificate for some hosts. Clients that should trust it need `certificate`. */
export async function serveTls(
  behave: Behaviour,
  hosts: readonly string[] = ["localhost"],
): Promise<Loopback & { readonly certificate: string }> {
  const arrivals: Arrival[] = [];
  const pair = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: hosts.map((value) => ({ type: 2, value }) as const) },
    ],
  });
  const server = createTlsServer({ key: pair.private, cert: pair.cert }, answerWith(behave, arrivals));
  return { ...(await listen(server, "https://localhost", arrivals)), certificate: pair.cert };
}

function answerWith(behave: Behaviour, arrivals: Arrival[]): RequestListener {
  return (request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const arrival = { method, path: url, headers, body };
      arrivals.push(arrival);
      behave(response, arrival);
    });
  };
}

async function listen(server: Server, origin: string, arrivals: readonly Arrival[]): Promise<Loopback> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  atEnd(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server does not listen");
  return { url: `${origin}:${address.port}`, port: address.port, arrivals, sockets };
}

/** Starts a proxy that connects every tunnel to one port, and records the wanted destinations. With a status, it rejects tunnels. */
export async function serveProxy(
  port: number,
  refusal?: number,
): Promise<Loopback & { readonly targets: readonly string[] }> {
  const targets: string[] = [];
  const server = createServer();
  server.on("connect", (request: IncomingMessage, socket: Socket) => {
    targets.push(request.url ?? "");
    if (refusal !== undefined) {
      // The answer repeats the credentials of the client.
      socket.end(`HTTP/1.1 ${refusal} ${request.headers["proxy-authorization"] ?? "Refused"}\r\n\r\n`);
      return;
    }
    const upstream = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on("error", () => socket.destroy());
  });
  return { ...(await listen(server, "http://127.0.0.1", [])), targets };
}

export function json(status: number, value: unknown): Behaviour {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  };
}

export function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, headers).end(text);
  };
}

function raw(status: string, rest: string): Behaviour {
  return (response) => {
    response.socket?.end(`HTTP/1.1 ${status}\r\n${rest}`);
  };
}

/** Answers with an encoded piece of the request. */
export function echo(status: number, piece: (arrival: Arrival) => string, spell: (text: string) => string): Behaviour {
  return (response, arrival) => {
    response.writeHead(status).end(spell(piece(arrival)));
  };
}

/** Responses that a client must not be confused by. */
export const MISBEHAVIOURS = {
  "slow headers": () => {},
  "slow body": (response) => {
    response.writeHead(200);
    response.write("{");
  },
  "endless body": (response) => {
    const chunk = Buffer.alloc(65_536, "a");
    const write = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", write);
    write();
  },
  reset: (response) => {
    response.socket?.resetAndDestroy();
  },
  garbage: (response) => {
    response.socket?.end("this is no HTTP\r\n\r\n");
  },
  "cut short": (response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("{", () => response.destroy());
  },
  // A small body that decompresses to a large one.
  bomb: (response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5_000_000)));
  },
  "large head": plain(200, "", { "x-large": "a".repeat(70_000) }),
  "two lengths": raw("200 OK", "content-length: 1\r\ncontent-length: 2\r\n\r\n{}"),
  "false chunks": raw("200 OK", "transfer-encoding: chunked\r\n\r\nsoon\r\n"),
  "another protocol": raw("101 Switching Protocols", "connection: upgrade\r\nupgrade: other\r\n\r\n"),
  "unknown status": raw("999 ::error::no", "content-length: 0\r\n\r\n"),
} satisfies Readonly<Record<string, Behaviour>>;

/** Bodies that some reader takes for more than text, or for less. */
export const HOSTILE_BODIES: Readonly<Record<string, string | Uint8Array>> = {
  "a command to a runner": "::error::pwned\n##[error]pwned\r\n::set-output name=x::y",
  "commands in an error": '{"error":"##[error]x","error_description":"\\n::add-mask::x\\u001b[2J"}',
  "a command to a terminal": "\u001B]0;pwned\u0007\u001B[2J\u009B31m",
  "lines of every kind": "a\rb\u0085c\u2028d\u2029e\v\f",
  "invisible characters": "a\u200Bb\u202Ec\uFEFFd\u{E0041}",
  "control characters": "\0\u0001\u007F",
  "two byte order marks": '\uFEFF\uFEFF{"error":"x"}',
  "UTF-16": Buffer.from('{"error":"x"}', "utf16le"),
  "invalid UTF-8": Buffer.from([0x7b, 0xff, 0xfe, 0xc0, 0x80, 0x7d]),
  "half a character": '{"error":{"type":"\\ud800","message":"\\udc00"}}',
  "reserved keys": '{"__proto__":{"error":"x","access_token":"x"},"constructor":1,"prototype":{}}',
  "no mappings": '{"error":[["type"]],"request_id":{}}',
  "the same key twice": '{"error":null,"error":{"type":"x","message":1}}',
  "deep nesting": `${"[".repeat(8000)}${"]".repeat(8000)}`,
  "a large number": `{"expires_in":1${"0".repeat(400)},"access_token":"x"}`,
  "many names": `{"error":{"type":"${"a_".repeat(5000)}a"}}`,
};
