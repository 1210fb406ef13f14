// Written by `npm run generate` from package.json. Do not edit.
/** The versions of Node that can run wifc. */
export const SUPPORTED_NODE = "^20.19 || >=22.12";
