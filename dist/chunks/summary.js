import { c as receiptMarkdown, l as summaryMarkdown } from "./light.js";

export { summaryMarkdown };