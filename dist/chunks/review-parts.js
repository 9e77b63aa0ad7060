import { H as rules, n as chooseSite, t as review } from "./review.js";

export { chooseSite, review, rules };