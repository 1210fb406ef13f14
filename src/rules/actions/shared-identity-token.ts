// Two sign-ins with one identity token of GitHub's, which can be exchanged only once.
import { listRunSteps, listTokenUses, type RunStep, type TokenUse } from "../../bind/token-use.ts";
import { includesPath, isOpaque } from "../../bind/written-files.ts";
import { valuePlace, type DocumentPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { asksForToken } from "../../facts/github-actions.ts";
import type { ActionsJob } from "../../model/actions-config.ts";
import type { ActionsRule } from "../rule.ts";

/** One exchange of a token: the step, and the command in its script if that is known. */
interface Exchange {
  readonly use: TokenUse;
  readonly command: TokenUse["exchanges"][number];
}

/** Raises `shared-identity-token`, at the later of two sign-ins. */
export const sharedIdentityToken: ActionsRule = ({ config: { jobs } }) => jobs.flatMap(checkJob);

function checkJob(job: ActionsJob) {
  const runs = listRunSteps(job);
  const uses = listTokenUses(runs).filter(({ isCertain }) => isCertain);
  return [...new Set(uses.map(({ token }) => token))].flatMap((shared) => {
    const users = uses.filter(({ token }) => token === shared);
    const exchanges = users.flatMap((use) => use.exchanges.map((command): Exchange => ({ use, command })));
    return exchanges.slice(1).flatMap((second, index) => {
      const first = exchanges[index];
      if (!first || !isSameToken(first, second, runs)) return [];
      const { source } = second.use;
      const name = source.kind === "file" ? source.path.value : source.name.value;
      const related = [{ kind: "exchanging" as const, place: placeOf(first) }];
      return [problem("shared-identity-token", placeOf(second), { name }, { related })];
    });
  });
}

/** Whether a script of the job gets the token from GitHub before the first sign-in, and no step may get another one before the second. */
function isSameToken({ use: first, command }: Exchange, other: Exchange, runs: readonly RunStep[]): boolean {
  const second = other.use;
  const until = runs.slice(0, first.index + 1);
  const between = runs.slice(first.index + 1, second.index);
  const isOnce = until.some(getsToken(first)) && !runs.some(renews);
  if (!isOnce || !areBothRun(first, second)) return false;
  if (first.source.kind === "env") return first.token.includes("${{");
  if (second === first) return areInSequence(first, command, other.command);
  const isRewritten = [...between, second].some(({ paths }) => includesPath(paths, second.token));
  return !isRewritten && !second.mayWrite && !between.some(isOpaque);
}

/** Whether a script runs two commands one after the other, whatever happens, and writes the file at most once. */
function areInSequence(
  { step, paths, token }: TokenUse,
  first: Exchange["command"],
  second: Exchange["command"],
): boolean {
  const between = step.script?.value.slice(first?.words.at(-1)?.range.end, second?.words[0]?.range.start) ?? "";
  return !CHOICE.test(between) && paths.filter((path) => path === token).length < 2;
}

const CHOICE = /\|\||;;|\b(?:elif|else|fi|esac|done|exit|return)\b|\}/;

function getsToken({ source, token }: TokenUse) {
  return ({ step: { script, id }, paths }: RunStep) =>
    asksForToken(script?.value ?? "") &&
    (source.kind === "file" ? includesPath(paths, token) : id !== undefined && token.includes(`steps.${id}.outputs.`));
}

/** Whether a script may get a token again and again. */
function renews({ step: { script }, pipelines }: RunStep): boolean {
  return (
    asksForToken(script?.value ?? "") &&
    pipelines.some(({ commands }) => commands.some(({ words }) => words[0]?.value === "sleep"))
  );
}

/** Whether no condition may choose one of two steps. */
function areBothRun({ step: { condition } }: TokenUse, { step: { condition: other } }: TokenUse): boolean {
  return condition?.value === other?.value;
}

function placeOf({ use: { step }, command }: Exchange): DocumentPlace {
  const [first, last] = [command?.words[0], command?.words.at(-1)];
  if (!step.script || !first || !last) return step.place;
  const { document, pointer } = step.script.place;
  return valuePlace(document, pointer, { start: first.range.start, end: last.range.end });
}
