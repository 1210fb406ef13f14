// The `identity_token` of the nested block → the token source.
import { keyPlace, type DocumentPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";
import type { TokenRequest, TokenSource } from "../model/federation.ts";
import { readStages } from "../syntax/command-stages.ts";
import { entries, isMapping, items, member, type Data } from "../parse/data.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { hasWrongPart, isWrong, readableText, type CheckedDocument } from "./checked-document.ts";
import { recognizeGithubActions } from "./github-actions.ts";
import { findEquivalent } from "./equivalent-source.ts";
import { textOfKey, textAt } from "./text.ts";

/** Lowers every source in an `identity_token`. If its shape is right, there is exactly one. */
export function lowerTokenSources(
  document: CheckedDocument,
  pointer: Pointer,
  token: Data | undefined,
): readonly TokenSource[] {
  if (!isMapping(token)) return [];
  const partial = hasWrongPart(document, pointer) ? ({ isPartial: true } as const) : {};
  const place = (key: string) => keyPlace(document, joinPointer(pointer, key));
  const path = textOfKey(document, token, pointer, "file");
  const name = textOfKey(document, token, pointer, "env");
  const argv = lowerCommand(document, joinPointer(pointer, "command"), member(token, "command"));
  const request = lowerRequest(document, pointer, token);
  return [
    ...(path ? [{ kind: "file", place: place("file"), path, ...partial } as const] : []),
    ...(name ? [{ kind: "env", place: place("env"), name, ...partial } as const] : []),
    ...(argv.length > 0 ? [{ ...lowerCommandSource(argv, place("command")), ...partial }] : []),
    ...(request ? [{ ...recognizeGithubActions(request, place("url")), ...partial }] : []),
  ];
}

function lowerCommandSource(argv: readonly Text[], place: DocumentPlace): TokenSource {
  const stages = readStages(argv);
  const equivalent = findEquivalent(stages, place);
  return { kind: "command", place, argv, stages, ...(equivalent && { equivalent }) };
}

function lowerCommand(document: CheckedDocument, pointer: Pointer, command: Data | undefined): readonly Text[] {
  return items(command).flatMap((item, index) => {
    const at = joinPointer(pointer, index);
    return typeof item === "string" && !isWrong(document, at) ? [textAt(document, at, item)] : [];
  });
}

/** Lowers the token request. A URL that cannot be read is empty. Nothing if there is neither a readable URL nor a readable header. */
function lowerRequest(document: CheckedDocument, pointer: Pointer, token: Data): TokenRequest | undefined {
  const url = readableText(document, token, pointer, "url");
  const inHeaders = joinPointer(pointer, "headers");
  const headers = entries(member(token, "headers")).flatMap(([name, value]) => {
    const at = joinPointer(inHeaders, name);
    return typeof value === "string" && !isWrong(document, at)
      ? [{ name, value: textAt(document, at, value, "docker-agent") }]
      : [];
  });
  if (url === undefined && headers.length === 0) return undefined;
  const responseField = textOfKey(document, token, pointer, "response_field");
  return {
    url: textAt(document, joinPointer(pointer, "url"), url ?? "", "docker-agent"),
    headers,
    ...(responseField && { responseField }),
  };
}
