import { t as runCli } from "./local.js";

export { runCli };