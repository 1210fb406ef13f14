// The scripts of a job → their requests for the tokens that its steps sign in with.
import { listRunSteps, listTokenUses, type RunStep } from "../../bind/token-use.ts";
import { includesPath, type ReadCommand, type ReadPipeline } from "../../bind/written-files.ts";
import { valuePlace } from "../../diagnostics/place.ts";
import { asksForToken, GITHUB_ACTIONS, isRunnerVariable } from "../../facts/github-actions.ts";
import { isMountedPath } from "../../facts/job-programs.ts";
import { SDK_TOKEN } from "../../facts/sdk.ts";
import type { ActionsJob } from "../../model/actions-config.ts";
import type { TokenRequest, TokenSource } from "../../model/federation.ts";
import { programName } from "../../syntax/command-stages.ts";
import type { Text } from "../../syntax/text.ts";
import { readCurl } from "../curl-request.ts";
import { recognizeCurl } from "../equivalent-source.ts";

/** The requests of scripts for the tokens that the sign-ins of their job read. */
export function listTokenRequests(job: ActionsJob): TokenSource[] {
  const runs = listRunSteps(job);
  const uses = listTokenUses(runs).filter(({ source, token }) => source.kind === "env" || !isMountedPath(token));
  const asking = runs.filter(({ step }) => asksForToken(step.script?.value ?? ""));
  if (uses.length === 0) return [];
  return asking.flatMap((run) => {
    const tokens = new Set(uses.filter(({ index }) => index >= run.index).map(({ token }) => token));
    const requests = [...readRequests(run, tokens), ...readCalls(run)];
    // Another token of the job may be for another service.
    const isOnly = asking.length === 1 && requests.length === 1;
    return requests.filter(({ isUsed }) => isUsed || isOnly).map(({ source }) => source);
  });
}

interface FoundRequest {
  readonly source: TokenSource;
  /** Whether what it returns is the token that a step signs in with. */
  readonly isUsed: boolean;
}

function readRequests({ step: { script }, pipelines }: RunStep, tokens: ReadonlySet<string>): FoundRequest[] {
  return pipelines.flatMap((pipeline) => {
    const request = script && readRequest(pipeline, script);
    if (!request) return [];
    const isUsed = isToken(pipeline, pipelines, tokens);
    // Otherwise something else in the job may extract the token from the response.
    const read = isUsed ? request : { ...request, curl: { isFiltered: true } };
    return [{ source: recognizeCurl(read, script.place), isUsed }];
  });
}

/** The request that a pipeline sends to GitHub, if every variable in it is known. */
function readRequest({ commands }: ReadPipeline, script: Text): TokenRequest | undefined {
  const { document, pointer } = script.place;
  const stages = commands.map(({ words }) =>
    withoutOutput(words).map(({ value, range }): Text => {
      return { value, place: valuePlace(document, pointer, range), syntax: "literal" };
    }),
  );
  const isKnown = (stages[0] ?? []).every(({ value }) => {
    return [...value.matchAll(/\$(?:\{(\w+)\})?/g)].every(([, name = ""]) => isRunnerVariable(name));
  });
  const request = isKnown ? readCurl(stages) : undefined;
  return request?.url.value.startsWith(`\${${GITHUB_ACTIONS.urlVariable}}`) ? request : undefined;
}

/** The words of a command without the option of curl that names a file. */
function withoutOutput(words: ReadCommand["words"]): ReadCommand["words"] {
  return words.filter(({ value }, index) => value !== "-o" && words[index - 1]?.value !== "-o");
}

/** Whether a pipeline writes one of these tokens, directly or through a variable of the script. */
function isToken(pipeline: ReadPipeline, all: readonly ReadPipeline[], tokens: ReadonlySet<string>): boolean {
  const { commands, assignedTo } = pipeline;
  const writesToken = ({ writes }: ReadCommand) => [...tokens].some((token) => includesPath(writes, token));
  if (commands.some(writesToken) || assignedTo === SDK_TOKEN) return true;
  return all.some(({ commands: [only, ...others] }) => {
    const isPrinter = only !== undefined && others.length === 0 && /^(?:echo|printf)$/.test(programName(only.words));
    return isPrinter && writesToken(only) && only.words.at(-1)?.value === `\${${assignedTo ?? ""}}`;
  });
}

const CALL = /\bgetIDToken\(\s*(?:(["'`])(?<audience>[^"'`$\\]*)\1\s*)?\)/g;

/** The calls in JavaScript that ask for a token. */
function readCalls({ step: { uses, script } }: RunStep): FoundRequest[] {
  if (!uses || !script) return [];
  return Array.from(script.value.matchAll(CALL), ({ 0: call, index, groups }) => {
    const { document, pointer } = script.place;
    const place = valuePlace(document, pointer, { start: index, end: index + call.length });
    const url: Text = { value: call, place, syntax: "literal" };
    const audience = groups?.["audience"];
    const source: TokenSource = {
      kind: "github-actions",
      request: { url, headers: [], isCall: true },
      ...(audience ? { audience: { ...url, value: audience } } : {}),
    };
    return { source, isUsed: false };
  });
}
