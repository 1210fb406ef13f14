// The generated validators with their types.
import * as generated from "../generated/validators.ts";

/** One thing that a schema finds wrong, as ajv reports it. */
export interface SchemaError {
  /** JSON Pointer to the value that is wrong. */
  readonly instancePath: string;
  /** Which part of which schema says so. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  /** The value that is wrong. */
  readonly data: unknown;
}

interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const VALIDATORS: Readonly<Record<string, Validator>> = generated;

/** Whether there is a schema of this name to hold a value against. */
export function hasSchema(name: string): boolean {
  return Object.hasOwn(VALIDATORS, name);
}

/** What a schema finds wrong with a value: `agent` and `workflow` are whole files, other names are definitions of the block. */
export function schemaErrors(name: string, value: unknown): readonly SchemaError[] {
  const validate = VALIDATORS[name];
  if (!validate) throw new Error(`no validator was generated for ${name}`);
  return validate(value) ? [] : (validate.errors ?? []);
}
