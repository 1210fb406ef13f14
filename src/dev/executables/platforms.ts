// The platforms for which there are executables, named as Go names them: `gh extension install` takes the file of a release whose name ends
// with `GOOS-GOARCH`, and with `.exe` on Windows (https://github.com/cli/cli/blob/trunk/pkg/cmd/extension/manager.go, `installBin`).
import { VERSION } from "../../generated/version.ts";

export interface Platform {
  /** As npm names them. */
  readonly os: "darwin" | "linux" | "win32";
  readonly cpu: "arm64" | "x64";
  readonly libc?: "glibc" | "musl";
}

const LINUX = { os: "linux", libc: "glibc" } as const;
const ALPINE = { os: "linux", libc: "musl" } as const;

/** The platforms by the end of the name of their file. gh takes the files of musl for no platform. */
export const PLATFORMS = {
  "linux-amd64": { ...LINUX, cpu: "x64" },
  "linux-arm64": { ...LINUX, cpu: "arm64" },
  "linux-amd64-musl": { ...ALPINE, cpu: "x64" },
  "linux-arm64-musl": { ...ALPINE, cpu: "arm64" },
  "darwin-amd64": { os: "darwin", cpu: "x64" },
  "darwin-arm64": { os: "darwin", cpu: "arm64" },
  "windows-amd64": { os: "win32", cpu: "x64" },
} as const satisfies Readonly<Record<string, Platform>>;

export type PlatformName = keyof typeof PLATFORMS;

export const PLATFORM_NAMES: readonly PlatformName[] = Object.keys(PLATFORMS).filter(isPlatformName);

export function isPlatformName(name: string): name is PlatformName {
  return Object.hasOwn(PLATFORMS, name);
}

/** The name of the file of a release. */
export function executableName(name: PlatformName): string {
  return `gh-wifc_${VERSION}_${name}${PLATFORMS[name].os === "win32" ? ".exe" : ""}`;
}

/** The platform of this machine. Returns `undefined` if there is no executable for it. */
export function findOwnPlatform(): PlatformName | undefined {
  return PLATFORM_NAMES.find((name) => {
    const { os, cpu, libc }: Platform = PLATFORMS[name];
    return os === process.platform && cpu === process.arch && (libc === undefined || libc === findLibc());
  });
}

/** Node reports the version of glibc, if it uses that. */
function findLibc(): Platform["libc"] {
  const report: { readonly header?: { readonly glibcVersionRuntime?: string } } = Object(process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined ? "musl" : "glibc";
}
