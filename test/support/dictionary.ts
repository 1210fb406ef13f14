// The words that hostile texts are made of: edge cases of YAML, expressions, references, logs and JavaScript, and the words of the
// block, which come from the schemas.
import { SCHEMAS } from "../../src/generated/schemas.ts";

/** Separates the parts of a row. */
export const SEPARATOR = "┊";

const YAML = [
  ": ┊:┊ #┊#┊- ┊-┊? ┊?┊! ┊!┊!!str ┊!!binary ┊!x ┊&┊&a ┊*┊*a┊&a [*a, *a]┊<<: ┊<<: *a┊<<: [*a, *a]┊<<┊%┊@┊`┊,┊=┊<┊$┊\\┊\\n",
  "|┊>┊|-┊>-┊|+┊>+┊|2┊>1-┊|-2┊|\n┊>-\n┊| # c┊'┊\"┊''┊\"\"┊\"\\n\"┊'a''b'┊'it''s'┊\"a b\"",
  "{┊}┊[┊]┊{}┊[]┊[a, b]┊[a, [b]]┊{a: b}┊{a: {b: c}}┊[a: b]┊{a}┊{a:b}┊[a,]┊{ a: 1 }┊[-]",
  "~┊null┊Null┊NULL┊nUll┊true┊True┊FALSE┊yes┊no┊off┊0┊-0┊+1┊00┊0x1f┊0x1F┊0o7┊0o17┊017┊0b1┊1e3┊1.┊.5┊-.5e-1┊.inf┊-.INF┊.nan",
  "1_000┊1:30┊2026-01-01┊12345678901234567890┊1e999┊0x┊+┊.",
  "---┊---\n┊--- ┊--- a┊...┊...\n┊\n---\n┊%YAML 1.2\n---\n┊%YAML 1.1\n┊%TAG ! x\n",
  "\n┊\n\n┊ ┊  ┊   ┊ \n┊  \n┊\n ┊\n  ┊\n    ┊\n\n    ┊      \n┊\n       \n┊\n# c\n┊\n   # c\n┊ # c┊#c┊# c\n┊\n- ┊\t┊\r┊\r\n",
  "a b: c┊\"a\": b┊'a': b┊'a''b': c┊\"a\" : b┊a : b┊: a┊1: a┊null: a┊~: a┊.a: b┊-a: b┊a:b: c┊a#b: c┊a: b: c",
  '- - a┊- a: b┊-   a: b\n┊- - - a\n┊a:\n- b\n- c\n┊a: - b┊- a\nb┊a: b\n  c┊a: "b\n  c"┊a: |\n  b\n┊a: >-\n b\n c',
];

const CHARACTERS = [
  "\0┊\u0007┊\u001B┊\u001B[31m┊\u007F┊\u0085┊\u009B┊\u00A0┊\u00AD┊\u2028┊\u200B┊\u200D┊\u202E┊\u3000┊\u3164┊\uFE0F┊\uFEFF┊\uFFFE",
  "\uD800┊é┊\u0430┊\uFF41┊漢┊🦀┊👩‍💻┊⚠️",
];

const OTHERS = [
  "__proto__┊constructor┊prototype┊toString┊hasOwnProperty┊__proto__: a┊constructor: a",
  "${X}┊$X┊${env.X}┊${┊$$┊\\$X┊${X:-y}┊${A}┊${{ vars.A }}┊${{ secrets.B }}┊${{┊}}┊${{ '",
  "${ACTIONS_ID_TOKEN_REQUEST_URL}┊&audience=┊%0A┊%C3%28┊https://a:b@c.example/┊https://a.example/#b┊http://┊fdrl_┊svac_",
  "##[error]┊##[┊::error::x┊\n::error::x┊%0A::error::┊</script>┊]]>┊[a](b)┊| a |",
  "# wifc-disable-file unknown-key -- x┊# wifc-disable-file x -- y┊# wifc-disable-next-line",
  "auth:┊models:┊agents:┊providers:┊engine:┊imports:┊on: issues┊type:┊federation_rule_id: 1┊audience: x",
];

/** Words, lines and characters that are special to one of our parsers, or look special. */
export const SHARP: readonly string[] = [...YAML, ...CHARACTERS, ...OTHERS].flatMap((row) => row.split(SEPARATOR));

/** A row of scalars of all kinds, and of texts that look like one. */
export const SCALARS = [
  "a┊0x1F┊0o7┊1e3┊.5┊+1┊.inf┊-.INF┊.nan┊2026-01-01┊~┊null┊NULL┊nUll┊true┊True┊TRUE┊False┊yes┊off┊-0┊+.5e-1┊00┊017┊1.┊1_000┊1:30",
  "12345678901234567890┊1e999┊0x┊.┊+┊-┊-1┊-.5┊0e0┊0.10┊T┊n┊é┊漢 🦀┊a:b┊a#b┊a  b┊-a┊--┊a: b┊a - b┊a, b┊a]┊a 'b'┊[]┊{}┊[a, [b]]",
  "{a: {b: c}}┊<a┊a|b┊a >b┊?a┊:a┊${X:-y}┊https://a.example/?b=c&d#e┊''┊\"\"┊'a''b'┊'a # b'┊\"a: b\"┊a\\b┊---┊--- a┊a\n     b┊~ ",
  "- a┊a:┊... a┊*┊&a b┊!a┊1 2┊@a┊%a┊a `b┊\ta┊a\tb┊a\r",
].join(SEPARATOR);

/** A row of unusual keys. */
export const KEYS = [
  "a┊a b┊é┊漢字┊1┊0x1f┊null┊true┊~┊.a┊a-b┊a/b┊a.b┊$a┊${A}┊(a)┊a'b┊'a'': b'┊\"a # b\"┊\"a\"┊a,b┊a]┊=┊<<┊'<<'┊__proto__┊constructor",
  `-a┊... a┊a\\b┊''┊""┊a?b┊on┊a~b┊a:b┊a#b┊?┊&a b┊${"k".repeat(600)}`,
].join(SEPARATOR);

/** Texts that exceed a limit. */
export const LONG: readonly string[] = [
  "k".repeat(600),
  "k".repeat(1100),
  "[".repeat(70),
  "- ".repeat(70),
  "{a: ".repeat(70),
  "word ".repeat(300),
];

/** Every key and every known value in the schemas of input files. */
export const BLOCK_WORDS: readonly string[] = [
  ...new Set([SCHEMAS.agent, SCHEMAS.auth, SCHEMAS.workflow].flatMap((schema) => collectWords(schema))),
].filter((word) => word.length < 60);

/** All of these, with the words of the block also as keys. */
export const WORDS: readonly string[] = [...SHARP, ...LONG, ...BLOCK_WORDS, ...BLOCK_WORDS.map((word) => `${word}: `)];

function collectWords(schema: unknown, isNames = false): string[] {
  if (typeof schema === "string") return [schema];
  if (Array.isArray(schema)) return schema.flatMap((item) => collectWords(item));
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (isNames) return [key, ...collectWords(value)];
    if (key === "properties") return collectWords(value, true);
    return /^(const|enum|examples|definitions|items|oneOf|anyOf|allOf|if|then|additionalProperties)$/.test(key)
      ? collectWords(value, key === "definitions")
      : [];
  });
}
