import { b as toJson } from "./light.js";

export { toJson };