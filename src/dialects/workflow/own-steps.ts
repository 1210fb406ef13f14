// The author's own steps, jobs and containers next to the engine. They are those of GitHub Actions, and can sign in too.
import type { ActionsJob } from "../../model/actions-config.ts";
import type { Unfederated } from "../../model/unfederated.ts";
import { entries } from "../../parse/data.ts";
import { joinPointer } from "../../text/pointer.ts";
import { listJobs, lowerJob } from "../actions/job.ts";
import { declareSignIns } from "../actions/sign-ins.ts";
import { findContainers, listUnfederated } from "../actions/unfederated.ts";
import type { CheckedDocument } from "../checked-document.ts";
import type { WithSteps } from "./steps-keys.ts";

/** Lists what signs in without federation there. The variables of the workflow are those of the engine. */
export function listUnfederatedSteps(document: CheckedDocument, written: readonly WithSteps[]): Unfederated[] {
  const jobs = written.flatMap((each) => lowerSteps(document, each));
  return [
    ...listUnfederated(document, declareSignIns(document, jobs, []).jobs),
    ...written
      .filter(({ key }) => CONTAINERS.has(key))
      .flatMap(({ path, key }) => findContainers(document, joinPointer("", ...path, key))),
  ];
}

const CONTAINERS: ReadonlySet<string> = new Set(["services", "mcp-servers"]);

function lowerSteps(document: CheckedDocument, { path, key, value }: WithSteps): ActionsJob[] {
  const outer = { permissions: { kind: "none" }, layers: [] } as const;
  if (CONTAINERS.has(key)) return [];
  if (key === "jobs") return listJobs(document, [...path, key], outer);
  const job = Object.fromEntries(entries(value).filter(([name]) => name === key || name === "container"));
  return [lowerJob(document, { name: path.at(-1) ?? "agent", job, pointer: joinPointer("", ...path), key }, outer)];
}
