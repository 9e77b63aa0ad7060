import { n as summaryMarkdown, t as receiptMarkdown } from "./summary.js";

export { summaryMarkdown };