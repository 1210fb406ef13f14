// Auth in a form of engine that has none, or has something else under that name.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { EngineConfig } from "../../model/workflow-config.ts";
import { engines, type WorkflowRule } from "../rule.ts";

/** Raises `auth-in-wrong-engine-form`. */
export const authInWrongEngineForm: WorkflowRule = (subject) => engines(subject).flatMap(checkEngine);

function checkEngine({ form, authOutline }: EngineConfig): Problem[] {
  if (!authOutline) return [];
  const reason = wrongForm(form, authOutline.kind === "list");
  const place = { ...authOutline.place, part: "key" } as const;
  return reason === undefined ? [] : [problem("auth-in-wrong-engine-form", place, { reason })];
}

function wrongForm(form: EngineConfig["form"], isList: boolean): string | undefined {
  switch (form) {
    case "runtime":
      return "has no effect in an `engine` with `runtime`";
    case "settings":
      return "has no effect in an `engine` without `id`, which selects no engine";
    case "definition":
      return isList ? undefined : "must be a list in an `engine` with `display-name`, which defines an engine";
    case "id":
    case "name":
      return isList ? "must be a mapping, but is a list, which only an `engine` with `display-name` has" : undefined;
  }
}
