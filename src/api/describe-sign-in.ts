// A binding as plain data for users of the library. It refers to no document, and anything that looks like a credential is masked, so it
// can be logged, compared and serialized.
import { sourceOf, type DocumentPlace } from "../diagnostics/place.ts";
import type { Span, SpanReader } from "../diagnostics/span.ts";
import type { Binding, BindingKind } from "../model/binding.ts";
import type { Federation, Notation, TokenRequest, TokenSource } from "../model/federation.ts";
import { FIELD_NAMES, type Field } from "../facts/providers.ts";
import { referencesIn } from "../syntax/template.ts";
import { templateOf, type Text } from "../syntax/text.ts";
import { isSecretHeader, maskAll, maskCredentials } from "../text/credential.ts";
import { mapSegments, type Pointer } from "../text/pointer.ts";

/** Where something is written: a span of a source. */
export interface Written extends Span {
  /** The name of the source, which may be an imported file. */
  readonly path: string;
  /** JSON Pointer (RFC 6901) to the key or the value within its document. */
  readonly pointer: Pointer;
}

/** A value as its author wrote it, with expressions and references. */
export interface WrittenText extends Written {
  /** The value. Parts that look like a credential are masked. */
  readonly value: string;
}

/** A GET request whose response contains the token. */
export interface WrittenRequest {
  readonly url: WrittenText;
  /** The headers, in the order of the file. `name` is the name of the header. */
  readonly headers: readonly (WrittenText & { readonly name: string })[];
  /** The key of the token in the JSON response. If absent, the response body is the token. */
  readonly responseField?: WrittenText;
}

/**
 * Where the OIDC token of the workload comes from: a file, an environment variable, the output of a command, the response of a URL, or
 * GitHub Actions. The source is read again for every exchange.
 */
export type SignInSource =
  | { readonly kind: "file"; readonly path: WrittenText }
  | { readonly kind: "env"; readonly name: WrittenText }
  | { readonly kind: "command"; readonly argv: readonly WrittenText[] }
  | { readonly kind: "url"; readonly request: WrittenRequest }
  /** The token of the GitHub Actions job. `request` is present if the author wrote it, `audience` if that request names one. */
  | { readonly kind: "github-actions"; readonly request?: WrittenRequest; readonly audience?: WrittenText };

/** A sign-in with federation, in the same form for every notation. Its span is that of the key `auth`. */
export interface SignInFederation extends Written {
  /** The `type` of the block, or the form in which a program without such a key reads it. */
  readonly notation: Notation;
  /** The values of its fields, including those that the notation implies and those from environment variables of the workflow. */
  readonly values: Readonly<Partial<Record<Field, WrittenText>>>;
  readonly source: SignInSource;
}

/** A variable that contains an API key. Its span is where the variable is named, or else what needs it. */
export interface SignInKey extends Written {
  /** The name of the variable. */
  readonly name: string;
  /** Other variables that can be set instead. */
  readonly alternatives: readonly string[];
  /** Why it is needed: the key that names the variable, such as `token_key`, or a short phrase. */
  readonly reason: string;
}

/** Something that signs in, and how. Its span is where it is declared. */
export interface SignIn extends Written {
  /** What signs in: a model of an agent file, an engine, a step of a GitHub job, a container, an upstream of the gateway, or a profile. */
  readonly kind: BindingKind;
  /** The name in `models`, the `provider/model` pair, the id of the engine, or the name of the job, container, upstream or profile. */
  readonly name: string;
  /** The agents that use a model, in the order of the file. Empty for anything else. */
  readonly agents: readonly string[];
  /** Whether the model is used, directly or indirectly, by an agent or by a section for all agents. Always `true` for anything else. */
  readonly reachable: boolean;
  /** Present for the separate engine of the threat detection job. */
  readonly isDetection?: true;
  /** The effective type of the provider, such as `anthropic`. Absent if it is unknown. */
  readonly provider?: string;
  /** The sign-in with federation. Absent if it signs in with keys, or not at all. */
  readonly federation?: SignInFederation;
  /** The entry of `providers` from which a model inherits its federation. */
  readonly inheritedFrom?: string;
  /** The API keys that it needs. With federation, only those that its program still requires. */
  readonly keys: readonly SignInKey[];
}

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

/** In a header for credentials, masks all literal text except short words, such as the name of a scheme, next to a reference. */
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

/** Where a place is, as plain data. */
export function write(place: DocumentPlace, spans: SpanReader): Written {
  const pointer = mapSegments(place.pointer, maskCredentials);
  return { path: sourceOf(place).name, pointer, ...spans.ofPlace(place) };
}
