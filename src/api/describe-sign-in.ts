// A binding as data for whoever uses the library: no document, no closure and no text of the source is behind it, and what looks like
// a credential is masked. So it can be logged, compared and sent anywhere.
import { sourceOf, type DocumentPlace } from "../diagnostics/place.ts";
import type { Span, SpanReader } from "../diagnostics/span.ts";
import type { Binding } from "../model/binding.ts";
import type { Federation, Notation, TokenRequest, TokenSource } from "../model/federation.ts";
import { FIELD_NAMES, type Field } from "../facts/providers.ts";
import { referencesIn } from "../syntax/template.ts";
import { templateOf, type Text } from "../syntax/text.ts";
import { isSecretHeader, maskAll, maskCredentials } from "../text/credential.ts";
import { mapSegments, type Pointer } from "../text/pointer.ts";

/** Where something is written: a span of a file. */
export interface Written extends Span {
  /** The name of the source, which is an import's if it is written there. */
  readonly path: string;
  /** JSON Pointer to the key or the value. */
  readonly pointer: Pointer;
}

/** A text of the author's, as it is written: expressions and references stay. */
export interface WrittenText extends Written {
  readonly value: string;
}

/** A GET request that answers with the token. */
export interface WrittenRequest {
  readonly url: WrittenText;
  readonly headers: readonly (WrittenText & { readonly name: string })[];
  /** The key of the JSON answer that holds the token. */
  readonly responseField?: WrittenText;
}

/** Where the workload's OIDC token comes from, asked at every exchange. */
export type SignInSource =
  | { readonly kind: "file"; readonly path: WrittenText }
  | { readonly kind: "env"; readonly name: WrittenText }
  | { readonly kind: "command"; readonly argv: readonly WrittenText[] }
  | { readonly kind: "url"; readonly request: WrittenRequest }
  /** The job's own token. The request is there if the author spelt it out, the audience if that names one. */
  | { readonly kind: "github-actions"; readonly request?: WrittenRequest; readonly audience?: WrittenText };

/** A sign-in without an API key, in one form for every notation. Its own place is the key `auth`. */
export interface SignInFederation extends Written {
  readonly notation: Notation;
  /** What it says. */
  readonly values: Readonly<Partial<Record<Field, WrittenText>>>;
  readonly source: SignInSource;
}

/** A variable that an API key is read from, and where it is named or what needs it. One of the alternatives serves as well. */
export interface SignInKey extends Written {
  readonly name: string;
  readonly alternatives: readonly string[];
  readonly reason: string;
}

/** One model of an agent file or the engine of a workflow, and how it signs in. Its own place is where it is declared. */
export interface SignIn extends Written {
  readonly kind: "model" | "engine";
  /** The name in `models`, the `provider/model` pair, or the engine's id. */
  readonly name: string;
  /** The agents that lead to a model, in the order of the file. */
  readonly agents: readonly string[];
  /** Whether anything leads to it. An engine always counts. */
  readonly reachable: boolean;
  /** Whether it is the engine that looks for threats in the result of the workflow's agent. */
  readonly isDetection?: true;
  /** The effective provider type, such as `anthropic`. Nothing if none can be named. */
  readonly provider?: string;
  /** Nothing if it signs in with keys, or not at all. */
  readonly federation?: SignInFederation;
  /** The entry of `providers` that lends the federation. */
  readonly inheritedFrom?: string;
  /** The keys that it needs; next to a federation only those that its program asks for all the same. */
  readonly keys: readonly SignInKey[];
}

/** Describes a binding. */
export function describeSignIn(binding: Binding, spans: SpanReader): SignIn {
  const { kind, name, place, agents, reachable, isDetection, provider, federation, inheritedFrom, keys } = binding;
  return {
    kind,
    name: maskCredentials(name),
    ...write(place, spans),
    agents: agents.map(maskCredentials),
    reachable,
    ...(isDetection && { isDetection }),
    ...(provider !== undefined && { provider: maskCredentials(provider) }),
    ...(federation && { federation: describeFederation(federation, spans) }),
    ...(inheritedFrom !== undefined && { inheritedFrom: maskCredentials(inheritedFrom) }),
    keys: keys.map((key) => ({
      name: maskCredentials(key.name),
      alternatives: key.alternatives,
      reason: maskCredentials(key.reason),
      ...write(key.place, spans),
    })),
  };
}

function describeFederation({ notation, place, values, source }: Federation, spans: SpanReader): SignInFederation {
  const written: Partial<Record<Field, WrittenText>> = {};
  for (const field of FIELD_NAMES) {
    const text = values[field];
    if (text) written[field] = writeText(text, spans);
  }
  return { notation, ...write(place, spans), values: written, source: describeSource(source, spans) };
}

function describeSource(source: TokenSource, spans: SpanReader): SignInSource {
  const { kind } = source;
  switch (kind) {
    case "file":
      return { kind, path: writeText(source.path, spans) };
    case "env":
      return { kind, name: writeText(source.name, spans) };
    case "command":
      return { kind, argv: source.argv.map((text) => writeText(text, spans)) };
    case "url":
      return { kind, request: describeRequest(source.request, spans) };
    case "github-actions": {
      const { request, audience } = source;
      return {
        kind,
        ...(request && { request: describeRequest(request, spans) }),
        ...(audience && { audience: writeText(audience, spans) }),
      };
    }
  }
}

function describeRequest({ url, headers, responseField }: TokenRequest, spans: SpanReader): WrittenRequest {
  return {
    url: writeText(url, spans),
    headers: headers.map(({ name, value }) => ({ name: maskCredentials(name), ...writeHeader(name, value, spans) })),
    ...(responseField && { responseField: writeText(responseField, spans) }),
  };
}

/** Of a header that is there for a credential, what is no reference is a part of it, unless it is short as the name of a scheme. */
function writeHeader(name: string, text: Text, spans: SpanReader): WrittenText {
  const { value, place } = text;
  const template = templateOf(text);
  const isLiteral = referencesIn(template).length === 0;
  const parts = template.parts.map((part) => {
    if (typeof part !== "string") return value.slice(part.range.start, part.range.end);
    return isLiteral ? maskAll(part) : part.replace(/\S{16,}/g, maskAll);
  });
  const shown = isSecretHeader(name) ? parts.join("") : value;
  return { value: maskCredentials(`${name}: ${shown}`).slice(name.length + 2), ...write(place, spans) };
}

function writeText({ value, place }: Text, spans: SpanReader): WrittenText {
  return { value: maskCredentials(value), ...write(place, spans) };
}

function write(place: DocumentPlace, spans: SpanReader): Written {
  const pointer = mapSegments(place.pointer, maskCredentials);
  return { path: sourceOf(place).name, pointer, ...spans.ofPlace(place) };
}
