// package.json
var version = "0.1.0";

// src/world/version.ts
/** The version of the program. */
const VERSION = version;

export { VERSION as t };