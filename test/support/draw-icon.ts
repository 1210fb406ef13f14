// `npm run icon`: draws the icon of the VS Code extension, which the marketplace takes as PNG only, with Chromium.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CHROMIUM, CHROMIUM_FLAGS } from "./chromium.ts";
import { run } from "./npm.ts";
import { present } from "./sources.ts";

const IMAGES = fileURLToPath(new URL("../../editors/vscode/images/", import.meta.url));
const drawing = ["--window-size=256,256", "--default-background-color=00000000", "--hide-scrollbars"];

run(IMAGES, present(CHROMIUM), ...CHROMIUM_FLAGS, ...drawing, "--screenshot=icon.png", join(IMAGES, "icon.svg"));
