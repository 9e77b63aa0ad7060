import { c as toTerminal, o as findingLine, s as noPaint } from "./local.js";

export { toTerminal };