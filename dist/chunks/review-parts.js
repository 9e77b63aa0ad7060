import { t as review } from "./review.js";
import { s as rules } from "./scope.js";
import { t as chooseSite } from "./site-option.js";

export { chooseSite, review, rules };