// Compiles executables with Bun, which npm has for each platform: the compiler is that of this machine, and an executable consists of the
// Bun of its platform and the bundled command line.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleCommandLine, ENTRY_NAMES, ROOT } from "../bundle.ts";
import { findOwnPlatform, PLATFORMS, type Platform, type PlatformName } from "./platforms.ts";

const COMPILER = fileURLToPath(new URL("compiler/", import.meta.url));
const CACHE = join(ROOT, "node_modules", ".cache", "wifc-compiler");

// A configuration in the directory where wifc runs must have no effect. The machine code of functions is stored, so that nothing is parsed.
const OPTIONS = ["--compile", "--bytecode", "--no-compile-autoload-dotenv", "--no-compile-autoload-bunfig"];

/** Compiles one executable for each platform, to the file with its name. Throws if a compiler cannot be installed. */
export async function compileExecutables(files: ReadonlyMap<PlatformName, string>): Promise<void> {
  const own = findOwnPlatform();
  if (own === undefined) throw new Error(`Bun is not available for ${process.platform} on ${process.arch}`);
  const folder = mkdtempSync(join(tmpdir(), "wifc-executables-"));
  try {
    for (const { name, code } of await bundleCommandLine("executable")) writeFileSync(join(folder, name), code);
    for (const [platform, file] of files) {
      const base = ["--target", bunTarget(PLATFORMS[platform]), "--compile-executable-path", installBun(platform)];
      run(installBun(own), ["build", ...OPTIONS, ...base, ...ENTRY_NAMES, "--outfile", file], folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The Bun of a platform, from npm. */
function installBun(name: PlatformName): string {
  const { os, cpu, libc }: Platform = PLATFORMS[name];
  const folder = join(CACHE, name);
  const program = join(folder, "node_modules", packageName(PLATFORMS[name]), "bin", os === "win32" ? "bun.exe" : "bun");
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(COMPILER, file), join(folder, file));
    const options = [`--os=${os}`, `--cpu=${cpu}`, ...(libc === undefined ? [] : [`--libc=${libc}`])];
    const quiet = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
    run("npm", ["ci", ...options, ...quiet], folder);
  }
  return program;
}

function packageName(platform: Platform): string {
  return `@oven/${bunTarget(platform).replace("arm64", "aarch64")}`;
}

function bunTarget({ os, cpu, libc }: Platform): string {
  return ["bun", os === "win32" ? "windows" : os, cpu, ...(libc === "musl" ? [libc] : [])].join("-");
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`);
}
