// What the schemas say about themselves: which keys a definition has, what it is for. The wording of a problem comes from there.
import { SCHEMAS } from "../generated/schemas.ts";
import { ownValue } from "../text/own-value.ts";

/** A schema or a part of one, as far as wordings need it. */
export interface Definition {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Definition[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Definition | boolean>>;
  readonly additionalProperties?: Definition | boolean;
  readonly oneOf?: readonly Definition[];
  readonly if?: unknown;
}

const DEFINITIONS: Readonly<Record<string, Definition>> = SCHEMAS.auth.definitions;

/** The name of the definition that a schema only refers to. */
export function referredName(schema: Definition | boolean | undefined): string | undefined {
  return typeof schema === "object" ? schema.$ref?.split("/").at(-1) : undefined;
}

/** A schema itself, or what it refers to. */
export function resolveDefinition(schema: Definition | boolean | undefined): Definition {
  const name = referredName(schema);
  if (name !== undefined) return ownValue(DEFINITIONS, name) ?? {};
  return typeof schema === "object" ? schema : {};
}

/** The definition of a key's value. */
export function keyDefinition(owner: Definition, key: string): Definition {
  return resolveDefinition(ownValue(owner.properties ?? {}, key));
}

/** All keys that a mapping of this shape can have, whichever of its branches it is. */
export function keysOf(definition: Definition): string[] {
  const branches = definition.oneOf?.map(resolveDefinition) ?? [definition];
  return [...new Set(branches.flatMap(({ properties = {} }) => Object.keys(properties)))];
}

/** The key that every branch of a choice fixes to a value of its own, if there is one. */
export function constantKey(branches: readonly Definition[]): string | undefined {
  const isFixed = (key: string) => branches.every((branch) => keyDefinition(branch, key).const !== undefined);
  return branches[0]?.required?.find(isFixed);
}

/** The keys that tell a branch from the others: those that it requires and that are not fixed to one value. */
export function distinctiveKeys(branch: Definition): readonly string[] {
  return (branch.required ?? []).filter((key) => keyDefinition(branch, key).const === undefined);
}

/** The notations of the block, by the `type` that each has. */
export const NOTATIONS: readonly unknown[] = (DEFINITIONS["workflowAuth"]?.oneOf ?? []).map(
  (branch) => keyDefinition(resolveDefinition(branch), "type").const,
);
