// `wifc schema --install`: sets up a workspace, and keeps everything else in its settings.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "jsonc-parser";
import { EDITOR_SETTINGS, USUAL_FILES } from "../../src/print/editor-settings.ts";
import { DIALECTS } from "../../src/dialects/dialects.ts";
import { directoryWith, wifc } from "../support/command.ts";
import { startYamlServer } from "../support/yaml-server.ts";

const SETTINGS = ".vscode/settings.json";
const SCHEMA = "./.vscode/agent.schema.json";
const INSTALL = ["schema", "--install"];
const ONE = [...INSTALL, "--match", "bots/*.yaml"];

const COMMENTED = `{
    // for all of us
    "editor.tabSize": 4, /* as ever */
    "yaml.schemas": {
        "https://example.com/other.json": "other.yaml", // not ours
    },
}
`;

const CREATED = `{\n  "yaml.schemas": {\n    "${SCHEMA}": [\n      "bots/*.yaml"\n    ]\n  }\n}`;

function install(settings: string, args: readonly string[] = ONE) {
  const directory = directoryWith({ [SETTINGS]: settings });
  const { status, stderr } = wifc(directory, args);
  return { directory, status, stderr, settings: readFileSync(join(directory, SETTINGS), "utf8") };
}

test("settings are created if there are none", () => {
  const directory = directoryWith({});
  const { status, stdout, stderr } = wifc(directory, INSTALL);
  assert.equal(stderr, "wrote .vscode/agent.schema.json\nwrote .vscode/settings.json\n");
  assert.deepEqual([status, stdout], [0, ""]);
  const settings = readFileSync(join(directory, SETTINGS), "utf8");
  assert.deepEqual(JSON.parse(settings), { "yaml.schemas": { [SCHEMA]: USUAL_FILES.agent } });
  assert.ok(settings.endsWith("}\n"));
});

for (const [what, before, after] of [
  ["comments and trailing commas", COMMENTED, undefined],
  ["line ends", COMMENTED.replaceAll("\n", "\r\n"), undefined],
  ["a byte order mark", `\uFEFF${COMMENTED}`, undefined],
  ["tabs", COMMENTED.replaceAll("    ", "\t"), undefined],
  ["a file that is only a comment", "// nothing yet\n", `${CREATED} // nothing yet\n`],
  ["an empty file", "", `${CREATED}\n`],
  ["no schemas at all", '{ "yaml.schemas": null }\n', CREATED.replace(/^\{\n {2}/, "{ ").replace(/\n\}$/, " }\n")],
] as const) {
  test(`${what}: only the mapping changes`, () => {
    const { settings, status } = install(before);
    const unit = before.includes("\t") ? "\t" : "    ";
    const end = before.includes("\r") ? "\r\n" : "\n";
    const added = [`,`, `${unit}${unit}"${SCHEMA}": [`, `${unit.repeat(3)}"bots/*.yaml"`, `${unit}${unit}]`].join(end);
    assert.equal(status, 0);
    assert.equal(settings, after ?? before.replace(/("other.yaml"), (.*)/, `$1${added}, $2`));
  });
}

test("a second run changes nothing, also if the author mapped other files", () => {
  const { directory, settings } = install(COMMENTED);
  const again = wifc(directory, INSTALL);
  assert.deepEqual(
    [again.status, again.stderr],
    [0, "wrote .vscode/agent.schema.json\n.vscode/settings.json already maps files to this schema\n"],
  );
  assert.equal(readFileSync(join(directory, SETTINGS), "utf8"), settings);
});

for (const [what, settings] of [
  ["no JSON", '{ "a": 1, '],
  ["a list", "[]\n"],
  ["a list of schemas", '{ "yaml.schemas": [] }\n'],
  ["a text for schemas", '{ "yaml.schemas": "x" }\n'],
  ["nested too deep", "[".repeat(100_000)],
  ["mappings nested too deep", '{"a":'.repeat(100_000)],
] as const) {
  test(`settings that are ${what} are rejected in one line, and nothing is written`, () => {
    const { directory, status, stderr, settings: left } = install(settings);
    assert.equal(status, 2);
    assert.match(stderr, /^wifc: \.vscode\/settings\.json.*\n$/);
    assert.equal(left, settings);
    assert.ok(!existsSync(join(directory, SCHEMA)));
  });
}

for (const { schema: name } of DIALECTS) {
  test(`the schema of ${name} is mapped to its usual file names, or else requires \`--match\``, () => {
    const directory = directoryWith({});
    const { status, stderr } = wifc(directory, ["schema", name, "--install"]);
    const usual = USUAL_FILES[name];
    if (usual) {
      const settings = readFileSync(join(directory, SETTINGS), "utf8");
      assert.deepEqual(JSON.parse(settings), { "yaml.schemas": { [`./.vscode/${name}.schema.json`]: usual } });
      return;
    }
    assert.deepEqual(
      [status, stderr],
      [2, `wifc: the schema \`${name}\` has no usual file names; name the files with \`--match GLOB\`\n`],
    );
  });
}

for (const editor of ["vscode", ...Object.keys(EDITOR_SETTINGS)]) {
  test(`${editor}: no glob and no name can become a command or end the string that it is in`, () => {
    const directory = directoryWith({});
    for (const hostile of ["a\u001B[2J.yaml", "a\u009B2J", "a\u202E.yaml", "a\n::error::b", "##[error]a"]) {
      for (const args of [
        ["--match", hostile],
        ["--match", "a.yaml", "-o", hostile],
      ]) {
        const { status, stdout, stderr } = wifc(directory, [...INSTALL, "--editor", editor, ...args]);
        assert.deepEqual([status, stdout], [2, ""], JSON.stringify(hostile));
        assert.match(stderr, /^wifc: cannot write [^\n]* to the settings: it [^\n]*\n$/);
      }
    }
    assert.deepEqual(readdirSync(directory), []);
  });
}

test("`--match` alone writes nothing", () => {
  const directory = directoryWith({});
  const { status, stdout } = wifc(directory, ["schema", "--match", "*.yaml"]);
  assert.deepEqual([status, stdout, readdirSync(directory)], [2, "", []]);
});

test("the YAML server finds the schema by the settings", async () => {
  const { directory, settings } = install("{}", INSTALL);
  const server = await startYamlServer(directory, JSON.parse(settings)["yaml.schemas"]);
  try {
    const text = "models: { claude: { auth: { typo: 1 } } }\n";
    const found = await Promise.all(["agent.yaml", "agents/reviewer.yml"].map((file) => server.diagnose(file, text)));
    assert.deepEqual(
      found.map((each) => each.map(({ message }) => message)),
      [["Property typo is not allowed."], ["Property typo is not allowed."]],
    );
  } finally {
    server.stop();
  }
});

for (const editor of Object.keys(EDITOR_SETTINGS)) {
  test(`${editor}: the schema is written, and the lines for the editor are printed`, () => {
    const directory = directoryWith({});
    const { status, stdout, stderr } = wifc(directory, [...ONE, "--editor", editor]);
    assert.deepEqual([status, stderr], [0, "wrote agent.schema.json\n"]);
    assert.ok(existsSync(join(directory, "agent.schema.json")));
    assert.match(stdout, /\.\/agent\.schema\.json.*"bots\/\*\.yaml"/);
    if (editor !== "zed") return;
    const { lsp } = parse(stdout);
    assert.deepEqual(lsp["yaml-language-server"].settings.yaml.schemas, { "./agent.schema.json": ["bots/*.yaml"] });
  });
}
