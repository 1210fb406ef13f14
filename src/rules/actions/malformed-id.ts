// Ids in inputs that the schema cannot check: with whitespace around them, which the action ignores, or under a key that is spelled
// differently.
import { FIELD_NAMES } from "../../facts/providers.ts";
import { explainValue } from "../../validate/explain-shape.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `malformed-id` and the other codes of an id, but not for what the shape check found. */
export const malformedId: ActionsRule = ({ config: { auths } }) =>
  auths
    .filter(({ notation }) => notation === "action-inputs")
    .flatMap(({ values }) =>
      FIELD_NAMES.flatMap((field) => {
        const text = values[field];
        if (field === "tokenUrl" || !text || text.value.includes("${{")) return [];
        const found = explainValue(text.place, field, text.value, text.value);
        if (!found) return [];
        // The place of the value as written differs.
        const { fix: _, ...rest } = found;
        return [rest];
      }),
    );
