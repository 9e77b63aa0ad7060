import { i as wellFormed } from "./encoding.js";

// src/report/links.ts
/** Where the project lives: the address that findings link to. */
const PROJECT = "https://github.com/postproof/postproof";
/** The page that explains a rule: what, why, examples, the fix, the options, how to silence it. */
function rulePage(rule) {
	return `${PROJECT}/blob/main/src/rules/README.md#${rule}`;
}
/** A path as it may stand in an address, and the address in the brackets of a Markdown link. */
function pathInAddress(path) {
	return wellFormed(path).split("/").map(encodeURIComponent).join("/").replace(/[()'!*~]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

export { pathInAddress as n, rulePage as r, PROJECT as t };