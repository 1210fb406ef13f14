// The edits that turn `engine.auth` into gh-aw's notation. Comments, and the spelling of values that stay, are the author's.
import { locatePlace, type Comment, sourceOf, type DocumentPlace } from "../diagnostics/place.ts";
import { GITHUB_OIDC_SPELLING } from "../model/notations.ts";
import type { Federation } from "../model/federation.ts";
import { AWF_TYPE, AWF_VARIABLES } from "../facts/awf.ts";
import { FIELD_NAMES, type Field } from "../facts/providers.ts";
import type { WorkflowConfig } from "../model/workflow-config.ts";
import { isGoUri } from "../syntax/go-address.ts";
import { type TextEdit, lineBefore } from "../text/source.ts";
import { isBehind, readBlock, type Block, type BlockPair, type FixedLayout } from "./gh-aw-block.ts";
import { insertPair } from "../diagnostics/edit.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";

/** The edits that make gh-aw read a block: of another notation it is rewritten, of its own only what it refuses and what is resolved. */
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

/** Puts values in the place of the expressions that they replace. */
function replaceValues(declared: Federation, resolved: Federation): readonly TextEdit[] | FixedLayout {
  const changed = FIELD_NAMES.flatMap((field) => {
    const [before, after] = [declared.values[field], resolved.values[field]];
    return before && after && before.value !== after.value ? [{ place: before.place, value: after.value }] : [];
  });
  const located = changed.map(({ place, value }) => ({ ...locatePlace(place), text: JSON.stringify(value) }));
  if (located.some(({ via }) => via.length > 0)) return { reason: "value-through-alias" };
  return located;
}

/** Writes every pair of a block anew, the audience in `engine.env` if gh-aw refuses it as a key. */
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

interface Written {
  /** Nothing for a key of the engine itself. */
  readonly field?: Field;
  readonly text: string;
}

function writePair(field: Field, value: string): Written {
  return { field, text: `${GITHUB_OIDC_SPELLING[field] ?? field}: ${value}` };
}

/** The pairs that one pair becomes: `type` also says whom the sign-in is for, `identity_token` may say for whom the token is. */
function rewritePair({ key, written }: BlockPair, declared: Federation, resolved: Federation): Written[] {
  const isOwn = declared.notation === "github-oidc";
  if (key === "type" && !isOwn) return [writePair("type", AWF_TYPE), writePair("provider", "anthropic")];
  const { audience } = resolved.values;
  if (key === "identity_token") {
    const isSaid = declared.source.kind === "github-actions" && declared.values.audience === declared.source.audience;
    return isSaid && audience ? [writePair("audience", JSON.stringify(audience.value))] : [];
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
  /** Comments on lines of their own, before the pair. */
  readonly comments: string[];
  readonly pair?: string;
  /** The comment behind it. */
  behind?: string;
}

/** The new pairs with the comments of the old ones. A comment whose pair is gone stands before the next. */
function collectLines(text: string, { pairs, comments }: Block, rewrite: (pair: BlockPair) => Written[]): Line[] {
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
    } else if (previous?.line && isBehind(text, previous.end, part.range)) previous.line.behind = part.text.trimEnd();
    else waiting.push(part.text.trimEnd());
  }
  return waiting.length > 0 ? [...lines, { comments: waiting }] : lines;
}

function printLines(lines: readonly Line[], { isFlow, indentation, lineBreak }: Block): string {
  const next = lineBreak + indentation;
  if (!isFlow) {
    const all = lines.flatMap(({ comments, pair, behind }) => {
      const last = pair === undefined ? [] : [behind === undefined ? pair : `${pair} ${behind}`];
      return [...comments, ...last];
    });
    return all.join(next);
  }
  const last = lines.findLastIndex(({ pair }) => pair !== undefined);
  const all = lines.map(({ comments, pair, behind }, index) => {
    const before = comments.map((comment) => comment + next).join("");
    const comma = index < last ? "," : "";
    const end = behind === undefined ? " " : ` ${behind}${next}`;
    return pair === undefined ? before : `${before}${pair}${comma}${end}`;
  });
  return `{ ${all.join("")}}`;
}

/** Sets a variable in `engine.env`, unless something is set there: that hides `engine.auth`, whose key `auth` is, already. */
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
