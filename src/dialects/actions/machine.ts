// Where the steps of a job run, and which shell reads their scripts.
import type { ActionsStep } from "../../model/actions-config.ts";
import { isScalar, items, member, memberAt, textMember, type Data } from "../../parse/data.ts";

const POSIX = /^(?:\S*\/)?(?:ba|da|z|k)?sh(?:\s|$)/;
const HOSTED = /^(?:ubuntu|macos|windows)-/;

/** How the script of a step runs. Without a `shell`, the one of the machine reads it. */
export function readRunSettings(workflow: Data, job: Data, step: Data): Pick<ActionsStep, "isPosix" | "isElsewhere"> {
  const find = (key: string) =>
    [step, ...[job, workflow].map((owner) => memberAt(owner, ["defaults", "run"]))]
      .map((settings) => member(settings, key))
      .find((each) => each !== undefined);
  const shell = find("shell");
  const isWindows = listLabels(job).some((label) => /windows/i.test(label));
  return {
    isPosix: shell === undefined ? !isWindows : isScalar(shell) && POSIX.test(String(shell)),
    isElsewhere: find("working-directory") !== undefined,
  };
}

/** Whether a job runs on a machine of GitHub's, on which there are no files of the author when the job begins. */
export function isHosted(job: Data): boolean {
  const labels = listLabels(job);
  return member(job, "container") === undefined && labels.length > 0 && labels.every((label) => HOSTED.test(label));
}

/** The labels in `runs-on`; also those in an expression. */
function listLabels(job: Data): string[] {
  const written = member(job, "runs-on");
  const group = member(written, "labels") ?? written;
  const single = typeof group === "string" ? group : textMember(job, "runs-on");
  return single === undefined ? items(group).filter((label) => typeof label === "string") : [single];
}

/** The jobs that must end before a job begins. */
export function listNeeds(job: Data): string[] {
  const needs = member(job, "needs");
  return typeof needs === "string" ? [needs] : items(needs).filter((name) => typeof name === "string");
}
