// Written by `npm run generate` from package.json. Do not edit.
/** The version of this package. */
export const VERSION = "0.1.0";
/** The page of this package's repository; empty while package.json names none. */
export const REPOSITORY: string = "";
