// Ids with the right prefix, but another length than real ids.
import { problem } from "../../diagnostics/problem.ts";
import type { Field } from "../../facts/providers.ts";
import { fieldName } from "../../model/texts.ts";
import { readsIn } from "../../syntax/text.ts";
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
      const { prefix } = ID_KINDS[field];
      if (!text?.value.startsWith(prefix) || TAIL.test(text.value.slice(prefix.length))) return [];
      if (findPlaceholder(text.value) || readsIn(text).length > 0) return [];
      return [problem("unusual-id", text.place, { name: fieldName(auth, field), value: text.value, prefix })];
    }),
  );
