// Lowers the notations of workflows: nested as in agent YAML, flat for Anthropic, and flat as gh-aw reads it.
import { keyPlace } from "../../diagnostics/place.ts";
import type { Auth, BrokenAuth, Declaration, TokenSource } from "../../model/federation.ts";
import { NOTATIONS } from "../../generated/constants.ts";
import { isWorkflowAuth } from "../../generated/workflow-guards.ts";
import {
  ENGINE_KEYS,
  FLAT_KEYS,
  GITHUB_OIDC_KEYS,
  GITHUB_OIDC_SPELLING,
  NESTED,
  NESTED_KEYS,
  spellingOf,
} from "../../model/notations.ts";
import { member, type Data } from "../../parse/data.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { hasMovedPart, type CheckedDocument } from "../checked-document.ts";
import { audienceOf, impliedByWorkflow, readFields } from "../fields.ts";
import { textOfKey } from "../text.ts";
import { lowerTokenSources } from "../token-source.ts";

const FLAT_SPELLING = spellingOf(FLAT_KEYS);
const NESTED_SPELLING = spellingOf(NESTED_KEYS);

/** Lowers the `engine.auth` at this pointer, as far as it can be read. */
export function lowerWorkflowAuth(document: CheckedDocument, pointer: Pointer, auth: Data): Auth {
  const chosen = NOTATIONS.find((each) => each === member(auth, "type"));
  const notation = chosen ?? guessNotation(auth);
  const { sources, unreadable, ...declaration } = lowerNotation(document, pointer, auth, notation);
  const [source] = sources;
  return isWorkflowAuth(auth) && source && !hasMovedPart(document, pointer)
    ? { kind: "federation", ...declaration, source, notation }
    : {
        kind: "broken",
        ...declaration,
        sources,
        unreadable,
        isNull: auth === null,
        ...(chosen && { notation: chosen }),
      };
}

/** Guesses the notation of a block without a valid `type` by its keys. gh-aw's notation includes all flat keys. */
function guessNotation(auth: Data): WrittenNotation {
  return member(auth, NESTED) === undefined ? "github-oidc" : NESTED;
}

type WrittenNotation = (typeof NOTATIONS)[number];

type LoweredBlock = Declaration & Pick<BrokenAuth, "sources" | "unreadable">;

const JOB_TOKEN: TokenSource = { kind: "github-actions" };

function lowerNotation(
  document: CheckedDocument,
  pointer: Pointer,
  auth: Data,
  notation: WrittenNotation,
): LoweredBlock {
  const place = keyPlace(document, pointer);
  switch (notation) {
    case "github-oidc": {
      const texts = ENGINE_KEYS.flatMap((name) => {
        const text = textOfKey(document, auth, pointer, name, "github");
        return text ? [{ name, of: "gcp" as const, text }] : [];
      });
      return {
        ...readFields(GITHUB_OIDC_KEYS, document, pointer, auth, "github"),
        sources: [JOB_TOKEN],
        engineKeys: texts,
        place,
        block: place,
        spelling: GITHUB_OIDC_SPELLING,
      };
    }
    case "anthropic-wif": {
      const { values, unreadable } = readFields(FLAT_KEYS, document, pointer, auth, "github");
      return {
        values: { ...values, ...impliedByWorkflow(place) },
        unreadable,
        sources: [JOB_TOKEN],
        engineKeys: [],
        place,
        block: place,
        spelling: FLAT_SPELLING,
      };
    }
    case NESTED: {
      const inside = joinPointer(pointer, NESTED);
      const nested = member(auth, NESTED);
      const token = member(nested, "identity_token");
      const sources =
        token === undefined ? [JOB_TOKEN] : lowerTokenSources(document, joinPointer(inside, "identity_token"), token);
      const [source] = sources;
      const { values, unreadable } = readFields(NESTED_KEYS, document, inside, nested, "github");
      return {
        values: { ...(source && audienceOf(source)), ...values, ...impliedByWorkflow(place) },
        unreadable,
        sources,
        engineKeys: [],
        place,
        block: keyPlace(document, inside),
        spelling: NESTED_SPELLING,
      };
    }
  }
}
