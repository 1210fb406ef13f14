// Ids with the right prefix, but another length than real ids.
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { Field } from "../../facts/providers.ts";
import { fieldName } from "../../model/texts.ts";
import { readsIn, type Text } from "../../syntax/text.ts";
import { findPlaceholder, ID_KINDS } from "../../validate/id-mistakes.ts";
import type { AuthRule } from "../rule.ts";

// Anthropic's ids are a prefix, `01`, and 22 letters or digits. An organization id is a UUID; its schema is exact.
const TAIL = /^01[0-9A-Za-z]{22}$/;

const FIELDS = ["federationRuleId", "serviceAccountId", "workspaceId"] as const satisfies readonly Field[];

/** Raises `unusual-id`. */
export const unusualId: AuthRule = ({ auths }) =>
  auths.flatMap((auth) =>
    FIELDS.flatMap((field) => {
      const text = auth.values[field];
      return (text && findUnusualId(field, fieldName(auth, field), text)) ?? [];
    }),
  );

/** The problem of an id with the right prefix, if its length is not that of real ids. */
export function findUnusualId(field: Field, name: string, text: Text): Problem | undefined {
  const kind = FIELDS.find((each) => each === field);
  if (kind === undefined) return undefined;
  const { prefix } = ID_KINDS[kind];
  if (!text.value.startsWith(prefix) || TAIL.test(text.value.slice(prefix.length))) return undefined;
  if (findPlaceholder(text.value) || readsIn(text).length > 0) return undefined;
  return problem("unusual-id", text.place, { name, value: text.value, prefix });
}
