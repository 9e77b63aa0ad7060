import { t as hunksBetween } from "./hunks-between.js";

export { hunksBetween };