// Resources that occur twice. Several files may well contain the same one: a page of a list, and the answer for one id.
import { problem } from "../../diagnostics/problem.ts";
import type { Resource } from "../../model/resources.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `duplicate-resource`, at the second of two. In several files, they must differ. */
export const duplicateResource: ResourceRule = ({ config: { rules, issuers, accounts } }) => {
  const first = new Map<string, Resource>();
  return [...rules, ...issuers, ...accounts].flatMap((resource) => {
    const { id } = resource;
    const earlier = first.get(id.value);
    first.set(id.value, earlier ?? resource);
    if (!earlier) return [];
    const isSameFile = earlier.place.document === resource.place.document;
    if (!isSameFile && contentOf(earlier) === contentOf(resource)) return [];
    const related = [{ kind: "first" as const, place: earlier.id.place }];
    return [problem("duplicate-resource", id.place, { id: id.value, isSameFile }, { related })];
  });
};

/** What a resource says, as far as wifc reads it, wherever it is written. */
function contentOf(resource: Resource): string {
  return JSON.stringify(resource, (key, value: unknown) => (key === "place" ? undefined : value));
}
