// The specification by example: every `expected.*` file is what the library prints, byte for byte.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CODES } from "../src/index.ts";
import { diagnose, EXPECTATIONS, readCases } from "./support/fixtures.ts";

const valid = readCases("valid");
const invalid = readCases("invalid");

for (const each of [...valid, ...invalid]) {
  for (const [file, print] of Object.entries(EXPECTATIONS)) {
    const path = join(each.folder, file);
    if (!existsSync(path)) continue;
    test(`${each.name}/${file}`, () => {
      assert.equal(print(each), readFileSync(path, "utf8"), "stale? `npm run fixtures` rewrites it");
    });
  }
}

for (const each of valid) {
  test(`${each.name} has nothing wrong with it`, () => {
    assert.deepEqual(
      diagnose(each).filter(({ severity }) => severity !== "note"),
      [],
    );
  });
}

for (const each of invalid) {
  const [, code = "", folder = ""] = each.name.split(/[\\/]/);
  if (folder.startsWith("right")) {
    test(`${each.name} does not raise ${code}, nor any error`, () => {
      const wrong = diagnose(each).filter((diagnostic) => diagnostic.severity === "error" || diagnostic.code === code);
      assert.deepEqual(wrong, []);
    });
  } else {
    test(`${each.name} raises ${code} and nothing else`, () => {
      const found = diagnose(each);
      assert.ok(
        found.some((diagnostic) => diagnostic.code === code),
        `${code} is not raised`,
      );
      // Notes say what is worth knowing; and that there are more findings can only be said beside others.
      const others = found.filter((diagnostic) => diagnostic.code !== code && diagnostic.severity !== "note");
      if (code !== "more-findings") assert.deepEqual(others, []);
    });
  }
}

test("every code has an input that raises it, beside it the nearest that does not, and what is printed for it", () => {
  const files = ["wrong/expected.txt", "right"];
  const missing = CODES.flatMap((code) =>
    files
      .map((file) => `invalid/${code}/${file}`)
      .filter((file) => !existsSync(new URL(`../fixtures/${file}`, import.meta.url))),
  );
  assert.deepEqual(missing, []);
});

test("every folder of invalid inputs is named after a code", () => {
  const known: readonly string[] = CODES;
  const unknown = invalid.map(({ name }) => name.split(/[\\/]/)[1] ?? "").filter((code) => !known.includes(code));
  assert.deepEqual(unknown, []);
});
