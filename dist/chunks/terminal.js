import { n as noPaint, r as toTerminal, t as findingLine } from "./terminal2.js";

export { toTerminal };