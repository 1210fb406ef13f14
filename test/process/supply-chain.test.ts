// SECURITY.md: the packages that come with wifc and what they may do, and the tests that verify its promises.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bundleCommandLine, ROOT } from "../../src/dev/bundle.ts";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Licenses that only require attribution. */
const LICENSES = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);

const PAGE = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
const DEPENDENCIES = Object.keys(readManifest(".").dependencies ?? {});

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
}

test("SECURITY.md names the packages that are installed with wifc, and why", () => {
  const table = PAGE.slice(PAGE.indexOf("| package | for |"));
  const rows = [...table.matchAll(/^\| `([^`]+)` \| \S.*\|$/gm)].map(([, name]) => name);
  assert.deepEqual(rows, DEPENDENCIES);
});

test("the dependencies of wifc have no other dependencies and run no scripts", () => {
  for (const name of DEPENDENCIES) {
    const { dependencies = {}, scripts = {} } = readManifest(`node_modules/${name}`);
    assert.deepEqual(Object.keys(dependencies), [], name);
    for (const script of ["preinstall", "install", "postinstall"])
      assert.ok(!(script in scripts), `${name}: ${script}`);
    assert.ok(!existsSync(join(ROOT, "node_modules", name, "binding.gyp")), `${name} would be compiled`);
  }
});

test("wifc itself runs no script when it is installed", () => {
  const { scripts = {} } = readManifest(".");
  for (const script of ["preinstall", "install", "postinstall"]) assert.ok(!(script in scripts), script);
});

test("every installed or bundled package has an allowed license", async () => {
  const bundled = (await bundleCommandLine()).flatMap(({ packages }) => packages);
  const folders = new Set([...bundled, ...DEPENDENCIES.map((name) => `node_modules/${name}`)]);
  const printed = readFileSync(join(ROOT, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
  assert.ok(folders.size > DEPENDENCIES.length);
  for (const folder of folders) {
    const { license = "none" } = readManifest(folder);
    assert.ok(LICENSES.has(license), `${folder} is under ${license}`);
  }
  for (const folder of new Set(bundled)) {
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    assert.match(printed, new RegExp(`^${name} \\d`, "m"), `its license is not shipped: npm run build`);
  }
});

test("every promise and every attack in SECURITY.md names tests that exist", () => {
  const [before = "", table = ""] = PAGE.split("| promise or attack | tests |");
  const promised = [...before.matchAll(/^- \*\*([^*]+)\.\*\* /gm)].map(([, name]) => name);
  const rows = table.trim().split("\n").slice(1);
  assert.deepEqual(
    rows.map((row) => row.split(" | ")[0]?.slice("| ".length)),
    promised,
  );
  for (const row of rows) {
    const named = [...row.matchAll(/`(test\/[\w./-]+)`: ((?:"[^"]+"(?:, )?)+)/g)];
    assert.ok(named.length > 0, row);
    for (const [, file = "", names = ""] of named) {
      const text = readFileSync(join(ROOT, file), "utf8");
      for (const [name] of names.matchAll(/"[^"]+"/g)) {
        const written = [name, `\`${name.slice(1, -1)}\``, `\`${name.slice(1, -1).replaceAll("`", "\\`")}\``];
        assert.ok(
          written.some((each) => text.includes(`test(${each}`)),
          `${file} has no test ${name}`,
        );
      }
    }
  }
});
