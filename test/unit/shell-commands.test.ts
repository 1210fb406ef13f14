// What can be seen of a script: programs, variables and redirections, whatever else it contains.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommands } from "../../src/syntax/shell-commands.ts";

/** Each pipeline as a text: `NAME=` if its output is assigned, then its programs with `> FILE` for each redirection. */
function outline(script: string): string[] | undefined {
  return readCommands(script)?.map(({ commands, assignedTo }) => {
    const programs = commands.map(({ words, assignments, outputs }) =>
      [
        ...assignments.map(({ name, value }) => `[${name}=${value}]`),
        ...words.map(({ value }) => (/\s/.test(value) ? `<${value}>` : value)),
        ...outputs.map(({ value }) => `> ${value}`),
      ].join(" "),
    );
    return `${assignedTo === undefined ? "" : `${assignedTo}= `}${programs.join(" | ")}`;
  });
}

const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  "a b 'c d' \"e $F\" g\\ h": ["a b <c d> <e ${F}> <g h>"],
  'a | b -r .x > "$RUNNER_TEMP/t"': ["a | b -r .x > ${RUNNER_TEMP}/t"],
  "a >x 2>&1 >> y 2> z &> w <in b": ["a b > x > y > z > w"],
  'T=$(curl u | jq -r .value)\necho "$T" > f': ["T= curl u | jq -r .value", "[T=$()]", "echo ${T} > f"],
  'export T="$(a b)" U=1': ["T= a b", "[T=$()] [U=1] export T=$() U=1"],
  "X=1 a; b && c || d & e": ["[X=1] a", "b", "c", "d", "e"],
  "if ! [ -f x ]; then sudo a; else b; fi": ["[ -f x ]", "a", "b"],
  "while true; do a; sleep 9; done &": ["true", "a", "sleep 9"],
  "cat <<'EOF' > f\n$(b) \" '\nEOF\nc": ["cat > f", "c"],
  "cat <<EOF\nnever closed": ["cat"],
  "a # comment with ' and \"\nb#c": ["a", "b#c"],
  "(cd x && a) > y": ["cd x", "a", "> y"],
  "case $x in a) b;; esac": ["case ${x} in a", "b", "esac"],
  'a `b c` "d `e` f" <(g) <<< h': ["b c", "e", "g", "a $() <d $() f> $()"],
  "a \"${{ runner.temp }}/x\" ${{ inputs.a || 'b c' }}": ["a <${{ runner.temp }}/x> <${{ inputs.a || 'b c' }}>"],
  "a ${X:-y} $1 $((1 + 2)) '$B'": ["a $() $() $() $()B"],
  "a \\\n  b": ["a b"],
  "a |\n\n  b > c\nd": ["a | b > c", "d"],
  "f() { a > x; }": ["f", "a > x"],
};

for (const [script, expected] of Object.entries(SCRIPTS)) {
  test(`${JSON.stringify(script)} runs ${expected.join("; ")}`, () => assert.deepEqual(outline(script), expected));
}

for (const script of ['a "b', "a $(b", "a `b", "(a"]) {
  test(`${JSON.stringify(script)} cannot be read`, () => assert.equal(readCommands(script), undefined));
}

test("a script of any form is read in one pass", () => {
  for (const piece of ["$(", "${{", "'", '"', "`", "<<A\n", "((", "a=$(", "${{ x }}", "<<E\nE\n", '"$(', "a\\"]) {
    const started = performance.now();
    readCommands(piece.repeat(8192));
    assert.ok(performance.now() - started < 1000, piece);
  }
});
