// A release on GitHub, as tests need it: a folder with a small script for each executable, and stand-ins for the programs that download
// them. The scripts start the built command line.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ADDRESS } from "../../src/dev/address.ts";
import { executableName, PLATFORM_NAMES } from "../../src/dev/executables/platforms.ts";
import { VERSION } from "../../src/generated/version.ts";
import { SHELL_COMMAND } from "./command-line.ts";

const SCRIPT = `#!/bin/sh\nexec ${SHELL_COMMAND} "$@"\n`;

/** curl finds the files of the release at its address, and nothing else. */
const CURL = (files: string) => `#!/bin/sh
name=""
for argument in "$@"; do
  case "$argument" in
    https://github.com/${ADDRESS}/releases/download/v${VERSION}/*)
      cp "${files}/\${argument##*/}" "\${name:-\${argument##*/}}" || exit 22 ;;
    https://*) echo "curl: (22) there is no $argument" >&2; exit 22 ;;
    [!-]*) name="$argument" ;;
    *) name="" ;;
  esac
done
`;

/** gh takes the file whose name ends with the platform. */
const GH = (files: string) => `#!/bin/sh
case "$1 $2" in
  "extension install") [ "$3" = ${ADDRESS} ] && mkdir -p "$HOME/gh" && cp "${files}"/*linux-amd64 "$HOME/gh/gh-wifc" ;;
  "attestation verify") [ -f "$3" ] && [ "$4 $5" = "--repo ${ADDRESS}" ] ;;
  wifc*) shift; exec "$HOME/gh/gh-wifc" "$@" ;;
  *) exit 1 ;;
esac
`;

/** Makes a release in a folder. Returns the folder of its files, and that of the programs. */
export function createRelease(folder: string): { readonly files: string; readonly programs: string } {
  const files = join(folder, "release");
  const programs = join(folder, "programs");
  for (const each of [files, programs]) mkdirSync(each, { recursive: true });
  const names = PLATFORM_NAMES.map(executableName);
  for (const name of names) writeFileSync(join(files, name), SCRIPT, { mode: 0o755 });
  writeFileSync(join(files, "SHA256SUMS"), names.map((name) => `${hash(join(files, name))}  ${name}\n`).join(""));
  for (const [name, script] of Object.entries({ curl: CURL(files), gh: GH(files) }))
    writeFileSync(join(programs, name), script, { mode: 0o755 });
  return { files, programs };
}

function hash(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
