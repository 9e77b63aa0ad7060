import { c as dirname, l as extension, p as withoutExtension, s as basename, u as join } from "./calendar.js";
import { c as mergeData, o as dataOf, p as parseData, s as lowerKeys, u as textOf } from "./globs.js";

// src/site/hugo/configuration.ts
const ENDINGS = [
	".toml",
	".yaml",
	".yml",
	".json"
];
const NAMES = ["hugo", "config"].flatMap((name) => ENDINGS.map((ending) => name + ending));
/** `hugo` without `--environment` builds for production. */
const FOLDERS = ["config/_default", "config/production"];
/** The file of a site's main settings, if there is one (since Hugo 0.110 `hugo.toml` before `config.toml`). */
function configurationFile(root, files) {
	return NAMES.map((name) => join(root, name)).find((path) => files.has(path));
}
/**
* A site's configuration as one mapping with keys in lower case: the main file, and over it the configuration folders,
* where a file's name is the key of its content. What is broken or unread counts as empty.
*/
function readConfiguration(root, files) {
	const main = configurationFile(root, files);
	const parts = FOLDERS.flatMap((folder) => folderParts(join(root, folder), files));
	return [...main === void 0 ? [] : [readFile(main, files)], ...parts].reduce(mergeData, {});
}
function folderParts(folder, files) {
	return files.under(folder).filter((path) => dirname(path) === folder && ENDINGS.includes(extension(path))).map((path) => {
		const key = withoutExtension(basename(path)).toLowerCase();
		const data = readFile(path, files);
		return key === "hugo" || key === "config" ? data : { [key]: data };
	});
}
function readFile(path, files) {
	const text = files.text(path);
	return text === void 0 ? {} : dataOf(lowerKeys(parseData(path, text)));
}

// src/site/hugo/roots.ts
/** What any of the three below may match, in one cheap look. */
const CANDIDATE = /(?:^|\/)(?:hugo|config)\.\w+$|config\/_default\//u;
const OWN_NAME = /^hugo\.(?:toml|ya?ml|json)$/u;
const SHARED_NAME = /^config\.(?:toml|ya?ml|json)$/u;
/** A folder of configuration, at any depth of a site: `config/_default/hugo.toml`. */
const FOLDER = /^(?:(.*)\/)?config\/_default\/(?:hugo|config|languages|module|params|permalinks|menus?(?:\.\w+)?)\.\w+$/u;
/**
* Folders with a configuration of Hugo; `config.*` counts where Hugo's folders lie beside it or it names a base URL.
* Zola has the same names, and says `base_url`.
*/
function findRoots(files) {
	const roots = /* @__PURE__ */ new Set();
	for (const path of files.under("").filter((one) => CANDIDATE.test(one))) {
		const inFolder = FOLDER.exec(path);
		if (inFolder !== null) roots.add(inFolder[1] ?? "");
		else if (OWN_NAME.test(basename(path))) roots.add(dirname(path));
		else if (SHARED_NAME.test(basename(path)) && isHugo(dirname(path), files)) roots.add(dirname(path));
	}
	return [...roots].sort();
}
function isHugo(folder, files) {
	if (configurationFile(folder, files) === void 0) return false;
	const configuration = readConfiguration(folder, files);
	if (textOf(configuration.baseurl) !== void 0) return true;
	if (configuration.base_url !== void 0) return false;
	return ["content", "archetypes"].some((name) => files.under(join(folder, name)).length > 0);
}

export { readConfiguration as n, findRoots as t };