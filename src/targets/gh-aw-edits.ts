// The edits that convert `engine.auth` to gh-aw's notation. Comments and the formatting of unchanged values are kept.
import { locatePlace, type Comment, sourceOf, type DocumentPlace } from "../diagnostics/place.ts";
import { GITHUB_OIDC_SPELLING } from "../model/notations.ts";
import type { Federation } from "../model/federation.ts";
import { AWF_TYPE, AWF_VARIABLES } from "../facts/awf.ts";
import { FIELD_NAMES, type Field } from "../facts/providers.ts";
import type { WorkflowConfig } from "../model/workflow-config.ts";
import { isGoUri } from "../syntax/go-address.ts";
import { type TextEdit, lineBefore } from "../text/source.ts";
import { isTrailing, readBlock, type Block, type BlockPair, type FixedLayout } from "./gh-aw-block.ts";
import { insertPair } from "../diagnostics/edit.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";

/**
 * Edits a block so that gh-aw can read it. A block in another notation is rewritten. In gh-aw's own notation, only expressions are
 * replaced, unless gh-aw refuses the audience.
 */
export function editBlock(
  config: WorkflowConfig,
  declared: Federation,
  resolved: Federation,
): readonly TextEdit[] | FixedLayout {
  const isOwn = declared.notation === "github-oidc";
  const { audience } = resolved.values;
  return isOwn && (!audience || isGoUri(audience.value))
    ? replaceValues(declared, resolved)
    : rewriteBlock(config, declared, resolved);
}

/** Replaces expressions with their values. */
function replaceValues(declared: Federation, resolved: Federation): readonly TextEdit[] | FixedLayout {
  const changed = FIELD_NAMES.flatMap((field) => {
    const [before, after] = [declared.values[field], resolved.values[field]];
    return before && after && before.value !== after.value ? [{ place: before.place, value: after.value }] : [];
  });
  const located = changed.map(({ place, value }) => ({ ...locatePlace(place), text: JSON.stringify(value) }));
  if (located.some(({ via }) => via.length > 0)) return { reason: "value-through-alias" };
  return located;
}

/** Rewrites every pair of a block. An audience that gh-aw refuses as a key goes to `engine.env`. */
function rewriteBlock(
  config: WorkflowConfig,
  declared: Federation,
  resolved: Federation,
): readonly TextEdit[] | FixedLayout {
  const outline = config.own?.authOutline;
  if (!outline) return [];
  const block = readBlock(outline);
  if ("reason" in block) return block;
  const { audience } = resolved.values;
  const isKey = !audience || isGoUri(audience.value);
  const environment = config.layers.find(({ role }) => role === "engine");
  const moved = isKey ? [] : insertVariable(environment, declared.place, block, AWF_VARIABLES.audience, audience.value);
  if ("reason" in moved) return moved;

  const lines = collectLines(config.document.source.text, block, (pair) => {
    const written = rewritePair(pair, declared, resolved);
    return isKey ? written : written.filter(({ field }) => field !== "audience");
  });
  return [{ range: block.range, text: printLines(lines, block) }, ...moved];
}

interface WrittenValue {
  /** Absent for a key of the engine itself. */
  readonly field?: Field;
  readonly text: string;
}

function writePair(field: Field, value: string): WrittenValue {
  return { field, text: `${GITHUB_OIDC_SPELLING[field] ?? field}: ${value}` };
}

/** Converts one pair. `type` becomes `type` and `provider`; `identity_token` becomes `audience` if it contains one. */
function rewritePair({ key, written }: BlockPair, declared: Federation, resolved: Federation): WrittenValue[] {
  const isOwn = declared.notation === "github-oidc";
  if (key === "type" && !isOwn) return [writePair("type", AWF_TYPE), writePair("provider", "anthropic")];
  const { audience } = resolved.values;
  if (key === "identity_token") {
    const isInRequest =
      declared.source.kind === "github-actions" && declared.values.audience === declared.source.audience;
    return isInRequest && audience ? [writePair("audience", JSON.stringify(audience.value))] : [];
  }
  const ofEngine = declared.engineKeys.find(({ name }) => name === key)?.text.value;
  if (ofEngine !== undefined)
    return [{ text: `${key}: ${written.includes("\n") ? JSON.stringify(ofEngine) : written}` }];
  const field = FIELD_NAMES.find((name) => declared.spelling[name] === key);
  const value = field && resolved.values[field]?.value;
  if (!field || value === undefined || !(field in GITHUB_OIDC_SPELLING)) return [];
  const isAsWritten = value === declared.values[field]?.value && !written.includes("\n");
  return [writePair(field, isAsWritten ? written : JSON.stringify(value))];
}

interface Line {
  /** Comments on separate lines before the pair. */
  readonly comments: string[];
  readonly pair?: string;
  /** The comment after it, on the same line. */
  trailing?: string;
}

/** Collects the new pairs with the comments of the old ones. The comments of a removed pair move before the next pair. */
function collectLines(text: string, { pairs, comments }: Block, rewrite: (pair: BlockPair) => WrittenValue[]): Line[] {
  const lines: Line[] = [];
  let waiting: string[] = [];
  let previous: { readonly end: number; readonly line: Line | undefined } | undefined;
  const parts: (BlockPair | Comment)[] = [...pairs, ...comments].toSorted((a, b) => a.range.start - b.range.start);
  for (const part of parts) {
    if ("key" in part) {
      const written = rewrite(part).map((each): Line => ({ comments: [], pair: each.text }));
      written[0]?.comments.push(...waiting);
      if (written.length > 0) waiting = [];
      lines.push(...written);
      previous = { end: part.range.end, line: written[0] };
    } else if (previous?.line && isTrailing(text, previous.end, part.range))
      previous.line.trailing = part.text.trimEnd();
    else waiting.push(part.text.trimEnd());
  }
  return waiting.length > 0 ? [...lines, { comments: waiting }] : lines;
}

function printLines(lines: readonly Line[], { isFlow, indentation, lineBreak }: Block): string {
  const next = lineBreak + indentation;
  if (!isFlow) {
    const all = lines.flatMap(({ comments, pair, trailing }) => {
      const last = pair === undefined ? [] : [trailing === undefined ? pair : `${pair} ${trailing}`];
      return [...comments, ...last];
    });
    return all.join(next);
  }
  const last = lines.findLastIndex(({ pair }) => pair !== undefined);
  const all = lines.map(({ comments, pair, trailing }, index) => {
    const before = comments.map((comment) => comment + next).join("");
    const comma = index < last ? "," : "";
    const end = trailing === undefined ? " " : ` ${trailing}${next}`;
    return pair === undefined ? before : `${before}${pair}${comma}${end}`;
  });
  return `{ ${all.join("")}}`;
}

/** Sets a variable in `engine.env`, unless it is set there: then it already overrides `engine.auth`. `auth` is the place of that key. */
function insertVariable(
  environment: EnvironmentLayer | undefined,
  auth: DocumentPlace,
  block: Block,
  name: string,
  content: string,
): readonly TextEdit[] | FixedLayout {
  const variables = environment?.variables;
  if (variables?.has(name)) return [];
  const pair = `${name}: ${JSON.stringify(content)}`;
  const [first] = variables?.values() ?? [];
  if (first) {
    return locatePlace(first.place).via.length > 0
      ? { reason: "env-through-alias" }
      : [insert({ ...first.place, part: "key" }, [pair], pair)];
  }
  if (environment?.place) return { reason: "empty-env" };
  const outer = lineBefore(sourceOf(auth).text, locatePlace(auth).range.start);
  const deeper = block.isFlow ? "  " : block.indentation.slice(outer.length);
  return [insert(auth, ["env:", deeper + pair], `env: { ${pair} }`)];
}

function insert(key: DocumentPlace, lines: readonly string[], inBraces: string): TextEdit {
  const { place, text } = insertPair(key, lines, inBraces);
  return { range: locatePlace(place).range, text };
}
