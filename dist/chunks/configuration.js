import { o as dataOf, p as parseData } from "./globs.js";
import { c as dirname, s as basename, u as join } from "./calendar.js";

// src/site/literal-pattern.ts
/** A text as a regular expression that matches it and nothing else; `RegExp.escape` is not in Node 20. */
function literalPattern(text) {
	return text.replace(/[|\\{}()[\]^$+*?.]/gu, "\\$&");
}

// src/site/hexo/configuration.ts
const NAMES = [
	"_config.yml",
	"_config.yaml",
	"_config.json"
];
/** Keys that no other generator's `_config.yml` has. */
const OWN_KEYS = /^(?:new_post_name|post_asset_folder|i18n_dir|skip_render|render_drafts|category_map|tag_map|default_category|filename_case|source_dir|public_dir|pretty_urls)\s*:/mu;
const ELSEWHERE = /(?:^|\/)(?:themes|node_modules)\//u;
/** The path of a site's own configuration, if it has one. */
function configurationFile(root, files) {
	return NAMES.map((name) => join(root, name)).find((path) => files.has(path));
}
/** A site's configuration; what is broken or unread counts as empty. */
function readConfiguration(root, files) {
	const path = configurationFile(root, files);
	const text = path === void 0 ? void 0 : files.text(path);
	return path === void 0 || text === void 0 ? {} : dataOf(parseData(path, text));
}
/** Folders with a `_config` that is Hexo's: posts or drafts in `source/`, scaffolds beside it, or keys of its own. */
function findRoots(files) {
	const paths = files.under("").filter((path) => NAMES.includes(basename(path)) && !ELSEWHERE.test(path));
	return [...new Set(paths.map(dirname))].filter((folder) => isHexo(folder, files)).sort();
}
function isHexo(folder, files) {
	if ([
		"source/_posts",
		"source/_drafts",
		"scaffolds"
	].some((name) => files.under(join(folder, name)).length > 0)) return true;
	const path = configurationFile(folder, files);
	return path !== void 0 && OWN_KEYS.test(files.text(path) ?? "");
}

export { readConfiguration as n, literalPattern as r, findRoots as t };