import { t as toSarif } from "./sarif2.js";

export { toSarif };