import { t as runAction } from "./chunks/light.js";

// src/action.ts
process.exitCode = await runAction();

export {  };