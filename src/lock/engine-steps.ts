// The steps of a lock file that run an engine. A lock file is a GitHub Actions workflow that `gh aw compile` wrote. The agent's step has
// a fixed id. The detection step has that id after a prefix; older versions use the same id in a separate job.
import { keyPlace, valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import { textAt } from "../dialects/text.ts";
import { lowerPermissions } from "../dialects/permissions.ts";
import type { Text } from "../syntax/text.ts";
import { grantsWrite } from "../model/permissions.ts";
import { entries, isMapping, isScalar, items, member, textMember, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";

/** The id of the step that runs the agent. */
export const AGENT_STEP = "agentic_execution";

const DETECTION = "detection";

/** A step that runs an engine. */
export interface EngineStep {
  /** The id of the step. */
  readonly name: string;
  readonly job: string;
  readonly purpose: "agent" | "detection" | "other";
  /** The key `env`, or the step if it has none. */
  readonly place: DocumentPlace;
  /** The place of the job's permissions, and whether they include `id-token: write`. */
  readonly permissions: { readonly place: DocumentPlace; readonly grantIdToken: boolean };
  /** The environment of the workflow, the job and the step, later ones overriding earlier ones. Empty values count as absent. */
  readonly variables: ReadonlyMap<string, Text>;
}

type EnvironmentEntry = readonly [name: string, text: Text];

/** Finds the steps of a lock file that run an engine, in the order of the text. Parts of another shape are skipped. */
export function findEngineSteps(document: Document): EngineStep[] {
  return entries(member(document.value, "jobs")).flatMap(([job, content]) =>
    items(member(content, "steps")).flatMap((step, index) => {
      const id = textMember(step, "id") ?? "";
      const isDetection = job === DETECTION || id.startsWith(DETECTION);
      if (!id.endsWith(AGENT_STEP)) return [];
      const inJob = joinPointer("", "jobs", job);
      const pointer = joinPointer(inJob, "steps", index);
      return {
        name: id,
        job,
        purpose: isDetection ? DETECTION : id === AGENT_STEP ? "agent" : "other",
        place: isMapping(member(step, "env"))
          ? keyPlace(document, joinPointer(pointer, "env"))
          : valuePlace(document, pointer),
        permissions: readPermissions(document, inJob, content),
        variables: withoutEmpty([
          ...readVariables(document, "", document.value),
          ...readVariables(document, inJob, content),
          ...readVariables(document, pointer, step),
        ]),
      };
    }),
  );
}

/** Reads the permissions of a job, which replace those of the workflow. */
function readPermissions(document: Document, inJob: Pointer, job: Data): EngineStep["permissions"] {
  const own = member(job, "permissions");
  const permissions = own ?? member(document.value, "permissions");
  const pointer = own === undefined ? inJob : joinPointer(inJob, "permissions");
  const grantIdToken = grantsWrite(lowerPermissions(document, pointer, permissions), "id-token");
  return { place: keyPlace(document, pointer), grantIdToken };
}

/** Removes empty values. They also override the values before them. */
function withoutEmpty(variables: readonly EnvironmentEntry[]): ReadonlyMap<string, Text> {
  return new Map([...new Map(variables)].filter(([, { value }]) => value !== ""));
}

function readVariables(document: Document, pointer: Pointer, value: Data): EnvironmentEntry[] {
  return entries(member(value, "env")).map(([name, content]) => {
    const text = isScalar(content) ? String(content) : "";
    return [name, textAt(document, joinPointer(pointer, "env", name), text, "github")];
  });
}
