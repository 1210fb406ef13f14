// The tokens of a script for a POSIX shell. `${{ … }}` is a part of a word, because GitHub replaces it before the shell reads the script.

// A part that each kind of text can contain. Every pattern consumes at least one character, so that a script is read in one pass.
const PARTS = [
  String.raw`(?<expression>\$\{\{(?:(?!\}\})[^])*(?:\}\})?)`,
  String.raw`(?<variable>\$[A-Za-z_]\w*|\$\{[A-Za-z_]\w*\})`,
  String.raw`(?<unknown>\$\(\([^()]*\)\)|\$\{[^}]*\}?|\$[\d@*#?$!-])`,
  String.raw`\\(?<escaped>[^])`,
];

/** Outside quotes. */
export const TOKEN = new RegExp(
  [
    String.raw`(?<space>(?:[ \t]|\\\r?\n)+|(?<![^\s;|&()])#[^\n]*|(?:(?<![^\s;|&()])\d+)?[<>]&(?:\d+|-)(?![^\s;|&()]))`,
    String.raw`<<-?(?!<)[ \t]*['"\\]?(?<heredoc>[\w.-]+)['"]?`,
    String.raw`(?<open>\$?\((?!\()|[<>]\(|${"`"})`,
    String.raw`(?<output>(?:(?<![^\s;|&()])(?:\d+|&))?>[>|&]?)`,
    String.raw`(?<input>(?:(?<![^\s;|&()])\d+)?<(?:<<|[>&])?)`,
    String.raw`(?<end>&&|\|\||;|&|\r?\n)`,
    String.raw`(?<pipe>\|&?)`,
    String.raw`(?<close>\))`,
    String.raw`(?<quote>")`,
    String.raw`\$?'(?<single>[^']*)(?:'|$)`,
    ...PARTS,
    String.raw`(?<literal>[^\s'"\\$${"`"}|&;<>()]+|[^])`,
  ].join("|"),
  "gy",
);

/** Inside double quotes. */
export const QUOTED_TOKEN = new RegExp(
  [
    String.raw`(?<quote>")`,
    String.raw`(?<open>\$\((?!\()|${"`"})`,
    ...PARTS,
    String.raw`(?<literal>[^"\\$${"`"}]+|[^])`,
  ].join("|"),
  "gy",
);

/** The part of a word that only a run knows, such as the output of a program. */
export const UNKNOWN = "$()";

/** The text of a token that is a part of a word, with variables written as `${NAME}`; nothing for other tokens. */
export function textOfToken(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { expression, variable, unknown, escaped, single, literal } = groups;
  if (variable !== undefined) return variable.replace(/^\$(\w+)$/, "$${$1}");
  if (unknown !== undefined) return UNKNOWN;
  // In single quotes, only GitHub replaces anything.
  return expression ?? escaped ?? single?.replaceAll(/\$(?!\{\{)/g, () => UNKNOWN) ?? literal;
}
