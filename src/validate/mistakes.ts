// The problems of shape that more than one place finds, each made in one place.
import { replaceText } from "../diagnostics/edit.ts";
import { keyPlace, valuePlace, type DocumentPlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem, type Problem, type ProblemExtras } from "../diagnostics/problem.ts";
import { hasCredential } from "../text/credential.ts";
import { quoteList } from "../text/quote.ts";
import { joinPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { isReserved, typeName, TYPE_NAMES } from "../parse/data.ts";
import { distinctiveKeys, keyDefinition, resolveDefinition, type Definition } from "./definitions.ts";
import { explainMalformedId, respellId } from "./id-mistakes.ts";
import { isTypo, suggest } from "../text/suggest.ts";

/** How a message calls what a pointer names: by its key, an item of a list by its key and 0-based index. */
export function nameOf(pointer: Pointer): string {
  const segments = splitPointer(pointer);
  const last = segments.at(-1) ?? "frontmatter";
  return /^\d+$/.test(last) ? `${segments.at(-2) ?? ""}[${last}]` : last;
}

/** A key that its mapping does not have. */
export function unknownKey(
  document: LocatedDocument,
  owner: Pointer,
  facts: {
    readonly key: string;
    readonly known: readonly string[];
    readonly suggestion: string | undefined;
    readonly meant?: string | undefined;
  },
): Problem {
  const place = keyPlace(document, joinPointer(owner, facts.key));
  const known = { ...facts, owner: nameOf(owner) };
  if (isReserved(facts.key)) return problem("reserved-key", place, known);
  const { key, suggestion } = facts;
  const isSure = suggestion !== undefined && isTypo(key, suggestion);
  const fix = isSure ? { fix: { title: `write \`${suggestion}\``, edits: [{ place, text: suggestion }] } } : {};
  return problem("unknown-key", place, known, fix);
}

/** A key that its mapping must have. The place is the mapping's own key. */
export function missingKey(document: LocatedDocument, owner: Pointer, key: string, schema: Definition): Problem {
  const wanted = describe(keyDefinition(schema, key));
  return problem("missing-key", keyPlace(document, owner), { key, owner: nameOf(owner), wanted });
}

/** A value that is not what the schema at its place wants. */
export function wrongValue(
  document: LocatedDocument,
  pointer: Pointer,
  error: {
    readonly data: unknown;
    readonly keyword: string;
    readonly parentSchema: Definition;
    readonly schemaPath: string;
  },
): Problem {
  const { data, parentSchema } = error;
  const name = nameOf(pointer);
  const wanted = describe(parentSchema);
  if (isEmpty(data)) {
    const content = isMappingSchema(parentSchema) ? `It takes ${wantedType(parentSchema)}.` : wanted;
    return problem("empty-value", keyPlace(document, pointer), { name, wanted: content });
  }
  const place = valuePlace(document, pointer);
  if (pointer === "") return problem("root-not-mapping", place, { found: typeName(data) });
  if (error.keyword === "type" || typeof data !== "string") {
    const facts = { name, found: typeName(data), wanted: wantedType(parentSchema) };
    return problem("wrong-type", place, facts, parentSchema.type === "array" ? splitting(place, data) : {});
  }
  if (error.keyword === "maxLength") {
    return problem("invalid-value", place, {
      name,
      value: data,
      wanted: `It is too long (${data.length} characters).`,
      suggestion: undefined,
    });
  }
  if (hasCredential(data)) return problem("credential-in-config", place, { name, length: data.length });
  if (error.keyword === "pattern" && /\/definitions\/\w+Id\/pattern$/.test(error.schemaPath)) {
    const suggestion = respellId(name, data);
    return (
      explainMalformedId(place, name, data, wanted) ??
      problem("malformed-id", place, { name, value: data, wanted, suggestion }, rewriting(place, data, suggestion))
    );
  }
  return invalidValue(document, pointer, data, parentSchema);
}

/** A text that is not among those that its key takes. */
export function invalidValue(document: LocatedDocument, pointer: Pointer, value: string, schema: Definition): Problem {
  const place = valuePlace(document, pointer);
  const bare = bareName(value, schema);
  const near = suggest(value, allowedValues(schema));
  const sure = bare ?? (near !== undefined && isTypo(value, near) ? near : undefined);
  const facts = { name: nameOf(pointer), value, wanted: describe(schema), suggestion: bare ?? near };
  return problem("invalid-value", place, facts, rewriting(place, value, sure));
}

/** The name of a variable that is referred to where its bare name belongs. */
function bareName(value: string, { pattern }: Definition): string | undefined {
  const [, name] = /^\$\{?(?:env\.)?(\w+)\}?$/.exec(value) ?? [];
  return name !== undefined && pattern !== undefined && new RegExp(pattern).test(name) ? name : undefined;
}

// Words that mean to a shell what they mean without one.
const PLAIN_WORDS = /^[^\s"'`$|&;<>()\\*?~#]+(?: [^\s"'`$|&;<>()\\*?~#]+)*$/;

/** Of a command in one text, the list of its words. */
function splitting(place: DocumentPlace, command: unknown): ProblemExtras {
  if (typeof command !== "string" || !PLAIN_WORDS.test(command) || hasCredential(command)) return {};
  const words = command.split(" ").map((word) => JSON.stringify(word));
  return { fix: { title: "write each word as an item", edits: [{ place, text: `[${words.join(", ")}]` }] } };
}

function rewriting(place: DocumentPlace, value: string, suggestion: string | undefined): ProblemExtras {
  if (suggestion === undefined) return {};
  return { fix: { title: `write \`${suggestion}\``, edits: [replaceText(place, value, suggestion)] } };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function allowedValues({ const: only, enum: several = [] }: Definition): string[] {
  return [only, ...several].filter((value) => typeof value === "string");
}

/** What a value is for and what it looks like: the schema's own words. */
function describe(schema: Definition): string {
  const allowed = allowedValues(schema);
  if (allowed.length > 0) return `Allowed: ${allowed.map((value) => `\`${value}\``).join(", ")}.`;
  return schema.patternErrorMessage ?? schema.description ?? "";
}

function wantedType(schema: Definition): string {
  const names = [schema.type ?? "object"].flat().filter((name) => name !== "null");
  const keys = isMappingSchema(schema) ? wantedKeys(schema) : undefined;
  return names.map((name) => TYPE_NAMES[name] ?? name).join(" or ") + (keys === undefined ? "" : ` with ${keys}`);
}

function isMappingSchema({ type, oneOf }: Definition): boolean {
  return type === "object" || oneOf !== undefined;
}

/** The keys that a mapping cannot be without. */
function wantedKeys({ required = [], oneOf }: Definition): string | undefined {
  const branches = oneOf?.map(resolveDefinition);
  const [first] = branches ?? [{ required }];
  const common = first?.required?.filter((key) => !branches || branches.every((each) => each.required?.includes(key)));
  if (common && common.length > 0) return quoteList(common, "and");
  return branches && `exactly one of ${quoteList(branches.flatMap(distinctiveKeys), "and")}`;
}
