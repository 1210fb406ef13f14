// `npm run executables`: compiles the executables of all platforms, or of those that are named, to `executables/`, with their checksums
// and the licenses of what is in them, and tests the one that this machine can run.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleCommandLine, ROOT } from "../bundle.ts";
import { printLicenses } from "../licenses.ts";
import { compileExecutables } from "./compile.ts";
import { executableName, findOwnPlatform, isPlatformName, PLATFORM_NAMES, type PlatformName } from "./platforms.ts";

const OUTPUT = join(ROOT, "executables");
const EXAMPLE = "fixtures/valid/token-from-file/agent.yaml";
const RUNS = 11;
const BYTES_PER_MEGABYTE = 1_000_000;

const given = process.argv.slice(2);
const unknown = given.filter((name) => !isPlatformName(name));
if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: the platforms are ${PLATFORM_NAMES.join(", ")}`);
const wanted = given.length === 0 ? PLATFORM_NAMES : given.filter(isPlatformName);
const fileOf = (name: PlatformName) => join(OUTPUT, executableName(name));

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT);
await compileExecutables(new Map(wanted.map((name) => [name, fileOf(name)])));

const sums = wanted.map((name) => {
  const sum = createHash("sha256")
    .update(readFileSync(fileOf(name)))
    .digest("hex");
  return `${sum}  ${executableName(name)}\n`;
});
writeFileSync(join(OUTPUT, "SHA256SUMS"), sums.join(""));
const bun = "Each executable also contains Bun, whose licenses are listed at https://bun.com/docs/project/license\n";
writeFileSync(
  join(OUTPUT, "THIRD-PARTY-LICENSES.txt"),
  printLicenses(await bundleCommandLine("executable"), "The command line of wifc").replace("\n\n", `\n${bun}\n`),
);
for (const name of wanted) {
  const megabytes = Math.round(statSync(fileOf(name)).size / BYTES_PER_MEGABYTE);
  process.stdout.write(`executables/${executableName(name)}: ${megabytes} MB\n`);
}

const own = wanted.find((name) => name === findOwnPlatform());
if (own === undefined) process.stdout.write("None of them can run on this machine, so none was tested.\n");
else {
  const ratio = measure(fileOf(own), ["lint", EXAMPLE]) / measure(process.execPath, ["-e", "0"]);
  process.stdout.write(`\`wifc lint\` of one file takes ${ratio.toFixed(2)} times as long as \`node -e 0\`.\n`);
  const env = { ...process.env, WIFC_EXECUTABLE: fileOf(own) };
  const tests = ["tsx", "test/support/run-tests.ts", "process/executable"];
  const { status } = spawnSync("npx", tests, { cwd: ROOT, stdio: "inherit", env, shell: process.platform === "win32" });
  process.exitCode = status ?? 1;
}

/** The median of the time that a program takes. */
function measure(program: string, args: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    spawnSync(program, args, { cwd: ROOT, stdio: "ignore" });
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[(RUNS - 1) / 2] ?? 0;
}
