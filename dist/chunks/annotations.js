import { t as toAnnotations } from "./annotations2.js";

export { toAnnotations };