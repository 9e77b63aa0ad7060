import { x as toAnnotations } from "./light.js";

export { toAnnotations };