import { n as reviewLocally } from "./local.js";

export { reviewLocally };