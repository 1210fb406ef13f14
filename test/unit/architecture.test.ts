// Invariants of the code in /src: which folder may import which, what only the command line may use,
// how files are named, how long they may be, what they must document.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** From the top: each folder imports only from itself and those above it. */
const LAYERS = [
  "generated",
  "text",
  "diagnostics",
  "syntax",
  "facts",
  "parse",
  "validate",
  "model",
  "bind",
  "matching",
  "rules",
  "dialects",
  "suppressions",
  "targets",
  "lock",
  "required-env",
  "graph",
  "migrate",
  "print",
  "analyze.ts",
  "api",
  "index.ts",
  "runtime",
  "language-server",
  "cli",
  "dev",
];
const CORE = new Set(LAYERS.slice(0, LAYERS.indexOf("runtime")));
const TOUCHES_PROCESS = new Set(["cli", "dev"]);
const LONGEST = 180;
const FORBIDDEN_NAMES = /^(utils?|helpers?|common|managers?|types?)$/;

interface SourceFile {
  /** Relative to /src, with slashes. */
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly string[];
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(ROOT, "src", path), "utf8");
  const code = text.replaceAll(/^\s*\/\*[^]*?\*\/|^\s*\/\/.*|\s\/\/ .*/gm, "");
  const statements = code.matchAll(
    /^(?:import|export)\b[^"';]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return {
    path,
    layer: path.split("/")[0] ?? "",
    text,
    code,
    imports: [...statements].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? ""),
  };
}

const FILES = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .toSorted()
  .map(readSourceFile);
const WRITTEN = FILES.filter(({ layer }) => layer !== "generated");
const BY_PATH = new Map(FILES.map((file) => [file.path, file]));

function isRelative(specifier: string): boolean {
  return specifier.startsWith(".");
}

/** The files that a file imports. */
function importedFiles({ path, imports }: SourceFile): SourceFile[] {
  return imports
    .filter(isRelative)
    .flatMap((specifier) => BY_PATH.get(posix.join(posix.dirname(path), specifier)) ?? []);
}

/** Fails with one line per finding. */
function assertNone(found: readonly string[], advice: string): void {
  assert.ok(found.length === 0, `${advice}\n  ${found.join("\n  ")}`);
}

test("the table in src/README.md lists the folders of src in this order", () => {
  const page = readFileSync(join(ROOT, "src/README.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([\w.-]+)\/?`/g)].map(([, name]) => name),
  );
  const present = new Set(readdirSync(join(ROOT, "src")));
  assert.deepEqual(
    named.filter((name) => LAYERS.some((layer) => layer === name)),
    LAYERS.filter((layer) => present.has(layer)),
  );
});

test("every folder of src has a place in the order", () => {
  const unknown = new Set(FILES.map(({ layer }) => layer).filter((layer) => !LAYERS.includes(layer)));
  assertNone(
    [...unknown].map((layer) => `src/${layer}`),
    "add it to LAYERS in test/unit/architecture.test.ts and to the table in src/README.md:",
  );
});

test("every relative import leads to a file", () => {
  const found = FILES.flatMap((file) =>
    file.imports
      .filter((specifier) => isRelative(specifier) && !BY_PATH.has(posix.join(posix.dirname(file.path), specifier)))
      .map((specifier) => `src/${file.path}: ${specifier}`),
  );
  assertNone(found, "write the path with its extension `.ts`:");
});

test("a folder imports only from the folders above it", () => {
  const found = FILES.flatMap((file) =>
    importedFiles(file)
      .filter(({ layer }) => LAYERS.indexOf(layer) > LAYERS.indexOf(file.layer))
      .map(({ path, layer }) => `src/${file.path} imports src/${path}, but ${file.layer} stands above ${layer}`),
  );
  assertNone(found, "move what both need into the upper folder, or pass it in as an argument:");
});

test("there are no import cycles", () => {
  const finished = new Set<SourceFile>();
  const cycles: string[] = [];
  const visit = (file: SourceFile, trail: readonly SourceFile[]) => {
    const at = trail.indexOf(file);
    if (at >= 0) cycles.push([...trail.slice(at), file].map(({ path }) => `src/${path}`).join(" → "));
    if (at >= 0 || finished.has(file)) return;
    for (const imported of importedFiles(file)) visit(imported, [...trail, file]);
    finished.add(file);
  };
  for (const file of FILES) visit(file, []);
  assertNone(cycles, "move what both need into a separate file:");
});

test("the core imports no Node modules", () => {
  const found = FILES.filter(({ layer }) => CORE.has(layer)).flatMap(({ path, imports }) =>
    imports.filter((specifier) => specifier.startsWith("node:")).map((specifier) => `src/${path}: ${specifier}`),
  );
  assertNone(found, "the core runs in a browser; let the caller pass in what it reads:");
});

test("code that opens sockets is loaded only through `runtime/`", () => {
  const entries = FILES.filter(({ path }) => path === "cli/main.ts" || path === "index.ts");
  assert.equal(entries.length, 2);
  const loaded = new Set(entries);
  for (const file of loaded) {
    const isLazy = (specifier: string) => file.code.includes(`import("${specifier}")`);
    const imports = file.imports.filter((specifier) => !isLazy(specifier));
    for (const imported of importedFiles({ ...file, imports })) loaded.add(imported);
  }
  const found = [...loaded].filter(({ layer }) => layer === "runtime").map(({ path }) => `src/${path}`);
  assertNone(found, "import it with `import()` in the action of the command that needs it:");
});

// The processes that it starts must end with this process, however it exits.
const ENDS_WITH_PROCESS = "runtime/process-group.ts";

test("only the command line uses `process`", () => {
  const pattern = /\bprocess(?=\??\.\w|\[)|\bBuffer(?=\.\w)|\brequire(?=\()|\b__(?:dir|file)name\b/;
  const judged = WRITTEN.filter(({ layer, path }) => !TOUCHES_PROCESS.has(layer) && path !== ENDS_WITH_PROCESS);
  const found = judged.flatMap(({ path, code }) => {
    const match = pattern.exec(code);
    return match ? [`src/${path}: \`${match[0]}\``] : [];
  });
  assertNone(found, "pass in what it needs of arguments, environment and streams from src/cli:");
});

/** The packages that files import. */
function importedPackages(files: Iterable<SourceFile>): string[] {
  const names = [...files]
    .flatMap(({ imports }) => imports)
    .filter((specifier) => !isRelative(specifier) && !specifier.startsWith("node:"))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "");
  return [...new Set(names)].toSorted();
}

/** Files and everything that they import. */
function withImported(entries: readonly SourceFile[]): Set<SourceFile> {
  const reached = new Set(entries);
  for (const file of reached) for (const imported of importedFiles(file)) reached.add(imported);
  return reached;
}

test("the library's dependencies are exactly what it imports; the command line is bundled with what it imports", () => {
  const manifest: Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>> = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );
  const library: { readonly files: readonly string[] } = JSON.parse(
    readFileSync(join(ROOT, "src/tsconfig.json"), "utf8"),
  );
  const entries = library.files.flatMap((file) => BY_PATH.get(file) ?? []);
  assert.equal(entries.length, library.files.length, "src/tsconfig.json names a file that is not there");
  assert.deepEqual(importedPackages(withImported(entries)), Object.keys(manifest.dependencies));

  const bundled = importedPackages(FILES.filter(({ layer }) => layer !== "dev"));
  const unknown = bundled.filter((name) => !(name in manifest.dependencies) && !(name in manifest.devDependencies));
  assertNone(unknown, "add it to `devDependencies` of package.json so that it is bundled:");
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const found = WRITTEN.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `src/${path}: ${lines} lines`);
  assertNone(found, "part it by what its functions are about:");
});

test("files are named after their content", () => {
  const found = FILES.filter(({ path }) =>
    path.split("/").some((segment) => {
      const name = basename(segment, ".ts");
      return FORBIDDEN_NAMES.test(name) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    }),
  );
  assertNone(
    found.map(({ path }) => `src/${path}`),
    "name it in kebab case after the one thing in it:",
  );
});

test("every file begins with a comment that says what it is for", () => {
  const found = ["src", "test"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("node_modules"))
      .filter((file) => !/^(#!.*\n)?\/\/ \S/.test(readFileSync(join(ROOT, folder, file), "utf8")))
      .map((file) => `${folder}/${file}`),
  );
  assertNone(found, "begin it with one to three lines of `//` comment:");
});

interface Declaration {
  readonly file: SourceFile;
  readonly line: number;
  /** Its public part: all of a type, but only the signature of a function. */
  readonly text: string;
  /** Only exports need documentation. */
  readonly isExplained: boolean;
}

const DECLARED = /^(?:export )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/;

/** The declaration of a name in a file or in one that it re-exports; undefined if it comes from a package. */
function findDeclaration(file: SourceFile, name: string): Declaration | undefined {
  const lines = file.text.split("\n");
  const line = lines.findIndex((each) => DECLARED.exec(each)?.[1] === name);
  if (line >= 0) {
    const isFunction = /function|=>/.test(lines[line] ?? "");
    const length = lines.slice(line).findIndex((each) => (isFunction ? / \{$/ : /^(?:\S.*;|[}\])].*)$/).test(each));
    const isExplained = !lines[line]?.startsWith("export") || lines[line - 1]?.endsWith("*/") === true;
    return { file, line: line + 1, text: lines.slice(line, line + length + 1).join("\n"), isExplained };
  }
  for (const [, names = "", from = ""] of file.code.matchAll(
    /^(?:import|export) (?:type )?\{([^}]*)\} from "(\.[^"]+)"/gm,
  )) {
    const taken = names.split(",").map((each) =>
      each
        .trim()
        .replace(/^type /, "")
        .split(" as "),
    );
    const original = taken.find((each) => each.at(-1) === name)?.[0];
    const home = original === undefined ? undefined : BY_PATH.get(posix.join(posix.dirname(file.path), from));
    if (home && original !== undefined) return findDeclaration(home, original);
  }
  return undefined;
}

test("every name that a user of the library can see has a docstring", () => {
  const met = new Map<string, Declaration>();
  const meet = (file: SourceFile, name: string) => {
    const declaration = findDeclaration(file, name);
    if (!declaration || declaration.file.layer === "generated") return;
    const key = `src/${declaration.file.path}:${declaration.line}: ${name}`;
    if (met.has(key)) return;
    met.set(key, declaration);
    for (const [type] of declaration.text.matchAll(/\b[A-Z]\w+/g)) meet(declaration.file, type);
  };
  for (const file of FILES.filter(({ path }) => path === "index.ts" || path === "runtime/index.ts")) {
    const exported = file.code.matchAll(/^export (?:type )?(?:\{([^}]*)\}|\w+ (\w+))/gm);
    for (const [, names, declared = ""] of exported)
      for (const each of names?.split(",") ?? [declared]) meet(file, each.trim().replace(/^.* /, ""));
  }
  assert.ok(met.size > 100, `${met.size} names`);
  const found = [...met].filter(([, { isExplained }]) => !isExplained).map(([key]) => key);
  assertNone(found, "put `/** … */` right before it:");
});

const LISTED = spawnSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" });

test("no file in the repository names a path of the machine on which it was written", () => {
  assert.equal(LISTED.status, 0, "this test needs git and a checkout");
  const patterns = {
    "a package registry": /\bregistry\.[a-z0-9-]+\.[a-z]|\bnpmjs\.|\bartifactory\b|\bjfrog\b|\bnexus-[a-z]/i,
    "a path of one machine": /(?<![\w.$}~)\]-])[/](?:work|root|tmp|home|Users)(?=[/"'`\s)]|$)|\b[A-Z]:\\Users\b/m,
  };
  const found = LISTED.stdout
    .split("\0")
    .filter((file) => file !== "" && statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile())
    .flatMap((file) => {
      const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
      return Object.entries(patterns).flatMap(([what, pattern]) =>
        lines.flatMap((line, index) => {
          const match = pattern.exec(line);
          return match ? [`${file}:${index + 1}: \`${match[0]}\` is ${what}`] : [];
        }),
      );
    });
  assertNone(found, "use a relative path, an address at example.com, or nothing:");
});
