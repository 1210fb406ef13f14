// The reference of the library: each exported name with its docstring and its declaration. A diff of these pages shows every change of the
// public API. TypeScript reads the declarations that it emits; its API is marked unstable, so only this file uses it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { isIdentifier, isVariableDeclaration, type Node } from "typescript/unstable/ast";
import { API, NodeBuilderFlags, SymbolFlags, type Checker, type Project, type Symbol } from "typescript/unstable/sync";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = new URL("../../docs/api/", import.meta.url);

interface Entry {
  readonly module: string;
  readonly file: string;
  readonly page: string;
  readonly about: string;
}

const ENTRIES: readonly Entry[] = [
  {
    module: "wifc",
    file: "index.d.ts",
    page: "wifc.md",
    about:
      "Pure functions from text to plain data. They read no files, also run in browsers, and do not throw, whatever the text contains. Exceptions of functions that you pass to them are not caught.",
  },
  {
    module: "wifc/runtime",
    file: "runtime/index.d.ts",
    page: "runtime.md",
    about: "Gets access tokens, on Node. Types that are not listed here are on the page of [`wifc`](wifc.md).",
  },
];

/** The pages with their text. Throws if a public declaration uses a type that is not exported. */
export async function apiPages(): Promise<[url: URL, text: string][]> {
  const folder = mkdtempSync(join(tmpdir(), "wifc-api-"));
  const api = new API({ cwd: folder });
  try {
    emitDeclarations(folder);
    const files = ENTRIES.map(({ file }) => join(folder, file));
    const project = api.updateSnapshot({ openFiles: files }).getDefaultProjectForFile(files[0] ?? "");
    if (!project) throw new Error("TypeScript does not open the declarations that it emitted");
    const surfaces = files.map((file) => listExports(project, file));
    const known = new Set(surfaces.flatMap((exported) => exported.map(({ id }) => id)));
    const pages = ENTRIES.map(async (entry, index): Promise<[URL, string]> => {
      const names = (surfaces[index] ?? []).map((symbol) => describe(symbol, project, folder, known));
      return [new URL(entry.page, FOLDER), await printPage(entry, names)];
    });
    return await Promise.all(pages);
  } finally {
    api.close();
    rmSync(folder, { recursive: true });
  }
}

function emitDeclarations(folder: string): void {
  const tsc = fileURLToPath(import.meta.resolve("typescript/package.json")).replace(/package\.json$/, "bin/tsc");
  const args = [tsc, "-p", join(ROOT, "src/tsconfig.json"), "--emitDeclarationOnly", "--outDir", folder];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
}

function listExports({ program, checker }: Project, file: string): readonly Symbol[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is not a module`);
  return checker.getExportsOfModule(module).map((symbol) => resolveAlias(symbol, checker));
}

function resolveAlias(symbol: Symbol, checker: Checker): Symbol {
  return symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

const KINDS = ["Functions", "Classes", "Constants", "Types", "Types of the `auth` block"] as const;

interface ExportedName {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  readonly docstring: string;
  readonly code: string;
}

function describe(symbol: Symbol, project: Project, folder: string, known: ReadonlySet<number>): ExportedName {
  const { name } = symbol;
  const declarations = symbol.declarations.map((each) => statementOf(each.resolve(project), name));
  const union = describeUnion(symbol, project.checker);
  if (union === undefined) for (const each of declarations) refuseUnexported(each, project, folder, known);
  const text = declarations.map((each) => each.getSourceFile().text.slice(each.pos, each.end).trim()).join("\n");
  const [, docstring = "", code = ""] = /^(?:\/\*\*([^]*?)\*\/\s*)?([^]*)$/.exec(text) ?? [];
  return {
    name,
    kind: kindOf(symbol),
    docstring: docstring.replaceAll(/^\s*\* ?|@minItems \d+/gm, "").trim(),
    code: union === undefined ? code : `export type ${name} = ${union};`,
  };
}

function kindOf({ flags, declarations }: Symbol): ExportedName["kind"] {
  if (flags & SymbolFlags.Function) return "Functions";
  if (flags & SymbolFlags.Class) return "Classes";
  if (flags & SymbolFlags.Variable) return "Constants";
  return declarations.some(({ path }) => path.endsWith("/generated/schema-types.d.ts"))
    ? "Types of the `auth` block"
    : "Types";
}

function statementOf(node: Node | undefined, name: string): Node {
  if (!node) throw new Error(`${name} has no declaration`);
  return isVariableDeclaration(node) ? node.parent.parent : node;
}

/** The members of a union of string literals, which are usually the keys of a table. */
function describeUnion(symbol: Symbol, checker: Checker): string | undefined {
  if (!(symbol.flags & SymbolFlags.TypeAlias)) return undefined;
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (!type.isUnionType() || !type.getTypes()?.every((each) => each.isStringLiteralType())) return undefined;
  return checker.typeToString(type, undefined, NodeBuilderFlags.NoTruncation | NodeBuilderFlags.InTypeAlias);
}

/** Throws if a declaration uses a type of ours that is not exported. */
function refuseUnexported(declaration: Node, project: Project, folder: string, known: ReadonlySet<number>): void {
  const identifiers: Node[] = [];
  const visit = (node: Node): undefined => {
    if (isIdentifier(node)) identifiers.push(node);
    node.forEachChild(visit);
  };
  visit(declaration);
  for (const found of project.checker.getSymbolAtLocation(identifiers)) {
    if (!found) continue;
    const symbol = resolveAlias(found, project.checker);
    const [place] = symbol.declarations;
    const isOurs = place !== undefined && place.path.startsWith(folder);
    const isType = symbol.flags & (SymbolFlags.Interface | SymbolFlags.TypeAlias | SymbolFlags.Class);
    if (isOurs && isType && !known.has(symbol.id)) {
      const where = relative(folder, place.path).replace(/\.d\.ts$/, ".ts");
      throw new Error(`${symbol.name} of src/${where} is part of the public API: export it from its entry`);
    }
  }
}

async function printPage({ module, about }: Entry, names: readonly ExportedName[]): Promise<string> {
  const sections = KINDS.flatMap((kind) => {
    const ofKind = names.filter((each) => each.kind === kind).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const entries = ofKind.map(
      ({ name, docstring, code }) => `### ${name}\n\n${docstring}\n\n\`\`\`ts\n${code}\n\`\`\``,
    );
    return ofKind.length === 0 ? [] : [`## ${kind}`, ...entries];
  });
  const note =
    "<!-- Written by `npm run api` from the docstrings. A diff of this page is a change of the public API. -->";
  return format([`# \`${module}\``, note, about, ...sections].join("\n\n"), { parser: "markdown", printWidth: 120 });
}
