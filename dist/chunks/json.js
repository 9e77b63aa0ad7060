import { t as toJson } from "./json2.js";

export { toJson };