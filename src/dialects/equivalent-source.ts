// Commands that do the same as another token source: print a file or a variable, or send a request.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { programName } from "../syntax/command-stages.ts";
import { readCurl } from "./curl-request.ts";
import type { Text } from "../syntax/text.ts";
import type { TokenRequest, TokenSource } from "../model/federation.ts";
import { recognizeGithubActions } from "./github-actions.ts";

type Stages = readonly (readonly Text[])[];

/** Finds the token source that a command is equivalent to, if it is known to be. */
export function findEquivalent(stages: Stages, place: DocumentPlace): TokenSource | undefined {
  const request = readCurl(stages);
  if (request) return recognizeCurl(request, place);
  const [words = [], ...others] = stages;
  const [argument, ...more] = words.slice(1).filter(({ value }) => !/^-n?$/.test(value));
  if (!argument || more.length > 0 || others.length > 0) return undefined;
  const program = programName(words);
  const [, variable] = /^\$\{(\w+)\}$/.exec(argument.value) ?? [];
  if (program === "cat" && variable === undefined) return { kind: "file", place, path: argument };
  if (program === "echo" && variable !== undefined)
    return { kind: "env", place, name: { ...argument, value: variable } };
  return program === "printenv" && /^\w+$/.test(argument.value) ? { kind: "env", place, name: argument } : undefined;
}

/** The source that a request of curl is. */
export function recognizeCurl(request: TokenRequest, place: DocumentPlace): TokenSource {
  const source = recognizeGithubActions(request, place);
  // The span of the audience refers to a plain `url`. In a command, only the place of the whole URL is known.
  return source.kind === "github-actions" && source.audience
    ? { ...source, audience: { ...source.audience, place: request.url.place } }
    : source;
}
