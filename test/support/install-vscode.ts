// `npm run vscode`: installs what test/process/vscode.test.ts needs besides Chromium. It takes about 800 MB, so `npm ci` does without it.
import { npm } from "./npm.ts";
import { VSCODE_FOLDER, VSCODE_SERVER } from "./vscode-server.ts";

// The scripts of these packages compile modules for terminals and logs, which the test does not need.
const OPTIONS = ["--omit=dev", "--ignore-scripts"];

npm(VSCODE_FOLDER, "ci", ...OPTIONS);
// As code-server's own script does: its lock file is not complete enough for `npm ci`.
npm(VSCODE_SERVER, "install", ...OPTIONS);
