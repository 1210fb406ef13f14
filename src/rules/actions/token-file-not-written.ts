// A token file that no step of the job writes before the step that reads it.
import { listRunSteps, listTokenUses, type RunStep, type TokenUse } from "../../bind/token-use.ts";
import { includesPath, isOpaque, isRelative, mentionsPath } from "../../bind/written-files.ts";
import { problem } from "../../diagnostics/problem.ts";
import { isConstantPath, isMountedPath } from "../../facts/job-programs.ts";
import type { ActionsJob } from "../../model/actions-config.ts";
import type { FileSource } from "../../model/federation.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `token-file-not-written`, once per sign-in. The steps before an action are those of its caller. */
export const tokenFileNotWritten: ActionsRule = ({ config: { jobs, isComposite } }) => {
  const uses = isComposite ? [] : jobs.flatMap(listFileUses);
  // Variables of a workflow also reach jobs that do not sign in.
  const written = new Set(uses.flatMap(({ source, found }) => (found ? [] : [source.place.pointer])));
  return uses.flatMap(({ source, isCertain, found }) =>
    found && (isCertain || !written.has(source.place.pointer)) ? [found] : [],
  );
};

/** The steps of a job that read a token file, one for each sign-in, and the finding if no step writes it. */
function listFileUses(job: ActionsJob) {
  const runs = listRunSteps(job);
  const uses = listTokenUses(runs).flatMap(({ source, ...use }) =>
    source.kind === "file" ? [{ ...use, source }] : [],
  );
  return [...new Set(uses.map(({ step }) => step.signIn))].flatMap((signIn) => {
    const own = uses.filter(({ step }) => step.signIn === signIn);
    // Variables of a job also reach steps that do not sign in, so the last one counts if none is certain to do so.
    const use = own.find(({ isCertain }) => isCertain) ?? own.at(-1);
    if (!use) return [];
    const { source, isCertain } = use;
    return [{ source, isCertain, found: isNeverWritten(use, runs, job) ? describe(use, source, runs) : undefined }];
  });
}

function describe({ index, token }: TokenUse, { place, path }: FileSource, runs: readonly RunStep[]) {
  const later = runs.slice(index + 1).find(({ paths }) => includesPath(paths, token));
  const facts = { path: path.value, isLater: later !== undefined };
  const related = later ? [{ kind: "written-later" as const, place: later.step.place }] : [];
  return problem("token-file-not-written", place, facts, { related });
}

function isNeverWritten(use: TokenUse, runs: readonly RunStep[], { isHosted }: ActionsJob): boolean {
  const { token, index } = use;
  const isTemporary = token.startsWith("${RUNNER_TEMP}/");
  if (!isConstantPath(token) || isMountedPath(token) || (!isHosted && !isTemporary)) return false;
  const earlier = runs.slice(0, index);
  const mayWrite = earlier.some((run) => isOpaque(run) || (isRelative(token) && run.step.uses !== undefined));
  return !mayWrite && !use.mayWrite && ![...earlier, runs[index]].some((run) => run && writes(run, token));
}

/** Whether a step writes a file or names it in another way. */
function writes({ paths, pipelines }: RunStep, path: string): boolean {
  return includesPath(paths, path) || mentionsPath(pipelines, path);
}
