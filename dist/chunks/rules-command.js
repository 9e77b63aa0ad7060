import { b as Failure } from "./shared.js";
import { Gt as editDistance } from "./review.js";
const { readFile } = process.getBuiltinModule("node:fs/promises");

// src/world/cli/rules-command.ts
async function showRules(options) {
	const pages = JSON.parse(await readFile(new URL("../rules.json", import.meta.url), "utf8"));
	const [name] = options.paths;
	if (name === void 0) {
		const width = Math.max(...pages.map((page) => page.name.length));
		process.stdout.write(pages.map((page) => `${page.name.padEnd(width)}  ${page.summary}\n`).join(""));
		return 0;
	}
	const page = pages.find((one) => one.name === name);
	if (page === void 0) throw unknownRule(name, pages);
	process.stdout.write(`# ${page.name}\n\n${page.page}\n`);
	return 0;
}
function unknownRule(name, pages) {
	const near = pages.find((page) => editDistance(name, page.name, 3) !== void 0);
	const hint = near === void 0 ? "" : `, expected one such as \`${near.name}\``;
	return new Failure(`Unexpected rule \`${name}\`${hint}`, "`postproof rules` lists all of them.");
}

export { showRules };