// The key that names a token source → the source. After this nobody asks for keys again.
import { keyPlace } from "../diagnostics/place.ts";
import type { TemplateText, TokenRequest, TokenSource } from "../ir/federation.ts";
import { parseTemplate } from "../ir/template.ts";
import type { IdentityToken, UrlSource } from "../generated/schema-types.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { recognizeGithubActions } from "./github-actions.ts";
import { plainText } from "./text.ts";

/** Lowers an `identity_token` whose shape is right. */
export function lowerTokenSource(document: Document, pointer: Pointer, token: IdentityToken): TokenSource {
  const at = (key: string) => joinPointer(pointer, key);
  const place = (key: string) => keyPlace(document, at(key));
  if ("file" in token) return { kind: "file", place: place("file"), path: plainText(document, at("file"), token.file) };
  if ("env" in token) return { kind: "env", place: place("env"), name: plainText(document, at("env"), token.env) };
  if ("command" in token) {
    const argv = token.command.map((item, index) => plainText(document, joinPointer(at("command"), index), item));
    return { kind: "command", place: place("command"), argv };
  }
  return recognizeGithubActions(lowerRequest(document, pointer, token), place("url"));
}

function lowerRequest(document: Document, pointer: Pointer, source: UrlSource): TokenRequest {
  const headers = Object.entries(source.headers ?? {}).map(([name, value]) => ({
    name,
    value: templateText(document, joinPointer(pointer, "headers", name), value),
  }));
  const field = source.response_field;
  return {
    url: templateText(document, joinPointer(pointer, "url"), source.url),
    headers,
    ...(field !== undefined && { responseField: plainText(document, joinPointer(pointer, "response_field"), field) }),
  };
}

function templateText(document: Document, pointer: Pointer, value: string): TemplateText {
  return { ...plainText(document, pointer, value), template: parseTemplate(value) };
}
