import { a as findingLine, o as noPaint, s as toTerminal } from "./local.js";

export { toTerminal };