// src/report/links.ts
/** Where the project lives: the address that findings link to. */
const PROJECT = "https://github.com/postproof/postproof";
/** The page that explains a rule: what, why, examples, the fix, the options, how to silence it. */
function rulePage(rule) {
	return `${PROJECT}/blob/main/src/rules/README.md#${rule}`;
}

export { rulePage as n, PROJECT as t };