// Values of the right shape that are placeholders all the same; those of the wrong shape are found with the shape.
import { problem } from "../diagnostics/problem.ts";
import { declaredFederations } from "../ir/declared.ts";
import { fieldTexts } from "../ir/texts.ts";
import { findPlaceholder } from "../validate/id-mistakes.ts";
import type { Rule } from "./rule.ts";

/** Raises `placeholder-id`. */
export const findPlaceholderIds: Rule = ({ config }) =>
  declaredFederations(config)
    .flatMap(fieldTexts)
    .flatMap(({ name, text: { value, place } }) => {
      const found = findPlaceholder(value);
      return found ? [problem("placeholder-id", place, { name, value, wanted: "" }, found)] : [];
    });
