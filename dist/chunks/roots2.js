import { c as dirname, f as pathBelow, n as isZone, s as basename, u as join } from "./calendar.js";
import { d as textsOf, f as asRecord, p as parseData, t as matcher } from "./globs.js";
import { n as parseTime, t as frontMatterTime } from "./ruby-time.js";

// src/site/jekyll/permalink-styles.ts
/** Built-in styles for posts (Jekyll 4.3, `Configuration#style_to_permalink`). */
const STYLES = {
	pretty: "/:categories/:year/:month/:day/:title/",
	none: "/:categories/:title:output_ext",
	date: "/:categories/:year/:month/:day/:title:output_ext",
	ordinal: "/:categories/:year/:y_day/:title:output_ext",
	weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext"
};
/** The template of posts for a configuration's `permalink`. */
function styleTemplate(permalink) {
	return STYLES[permalink] ?? permalink;
}
/**
* How the addresses of pages and collection documents end, so that they look like those of posts
* (Jekyll 4.3, `Utils.add_permalink_suffix`, which does not know `weekdate`).
*/
function pageSuffix(permalink) {
	if (permalink === "pretty" || permalink.endsWith("/")) return "/";
	return [
		"date",
		"ordinal",
		"none"
	].includes(permalink) || permalink.endsWith(":output_ext") ? ":output_ext" : "";
}

// src/site/jekyll/collections.ts
/** The collections of a configuration; `posts` is always one (Jekyll 4.3, `Configuration#add_default_collections`). */
function readCollections(value, permalink) {
	const listed = Array.isArray(value) ? Object.fromEntries(textsOf(value).map((label) => [label, {}])) : value;
	const collections = Object.entries({
		posts: {},
		...asRecord(listed)
	}).map(([name, settings]) => readCollection(name, asRecord(settings), permalink));
	return new Map(collections.map((collection) => [collection.label, collection]));
}
function readCollection(name, settings = {}, permalink) {
	const own = settings.permalink;
	const fallback = name === "posts" ? styleTemplate(permalink) : `/:collection/:path${pageSuffix(permalink)}`;
	return {
		label: name.replace(/[^a-z0-9_\-.]/giu, ""),
		output: name === "posts" || settings.output !== void 0 && settings.output !== null && settings.output !== false,
		template: typeof own === "string" ? own : fallback
	};
}

// src/site/jekyll/scalars.ts
/** A scalar as Ruby's `to_s` has it; undefined for null, lists and mappings. */
function stringOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}
/** The strings of a list; undefined for anything but a list. */
function stringsOf(value) {
	return Array.isArray(value) ? value.flatMap((item) => stringOf(item) ?? []) : void 0;
}
/** Whether Ruby takes a YAML value for true; `no` and `off` are false in YAML 1.1, which Jekyll reads. */
function isTrue(value) {
	if (value === void 0 || value === null || value === false) return false;
	return !(typeof value === "string" && /^(?:no|off)$/iu.test(value));
}

// src/site/jekyll/front-matter-defaults.ts
/** Types as Jekyll 2 called them; still understood. */
const RENAMED_TYPES = {
	page: "pages",
	post: "posts",
	draft: "drafts"
};
/** Reads the configuration's `defaults`; what has no values is left out. */
function readDefaults(value, collectionsDir) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((set) => {
		const values = asRecord(asRecord(set)?.values);
		const scope = asRecord(asRecord(set)?.scope) ?? {};
		if (values === void 0) return [];
		const type = stringOf(scope.type);
		const path = stringOf(scope.path) ?? "";
		const covers = path.includes("*") ? globbed(path, collectionsDir) : prefixed(path, collectionsDir);
		return [{
			path,
			type: type === void 0 ? void 0 : RENAMED_TYPES[type] ?? type,
			values,
			covers
		}];
	});
}
/**
* The values that the configuration gives to a source (Jekyll 4.3, `FrontmatterDefaults#all`).
*
* @param path as Jekyll compares it: from the folder of collections, or from the source folder.
* @param type `pages`, or a collection's label; undefined for a static file.
*/
function defaultsFor(sets, path, type) {
	let values = {};
	let strongest;
	for (const set of sets) {
		if (set.type !== void 0 && set.type !== type || !set.covers(path)) continue;
		const wins = strongest === void 0 || precedes(set, strongest);
		values = wins ? merge(values, set.values) : merge(set.values, values);
		if (wins) strongest = set;
	}
	return values;
}
/** Deep; a null does not take away what is already there (`Utils.deep_merge_hashes`). */
function merge(under, over) {
	const mergedOver = Object.entries(over).map(([key, value]) => {
		const old = Object.hasOwn(under, key) ? under[key] : void 0;
		const inner = asRecord(old);
		const outer = asRecord(value);
		if (inner !== void 0 && outer !== void 0) return [key, merge(inner, outer)];
		return [key, value === null && old !== void 0 ? old : value];
	});
	return Object.fromEntries([...Object.entries(under), ...mergedOver]);
}
/** A path is a mere prefix: `_posts/en` covers `_posts/en-x.md` too. */
function prefixed(path, collectionsDir) {
	const prefix = pathBelow(collectionsDir, path) ?? path;
	return (candidate) => candidate.startsWith(prefix);
}
/** A glob finds files and folders, and what it finds covers everything below. */
function globbed(glob, collectionsDir) {
	if (/(?:\*[^*/]+){4}\*/u.test(glob)) return () => false;
	const matches = matcher([glob.replace(/\/+$/u, "")]);
	const isFound = (part) => matches(part) || matches(`${collectionsDir}/${part}`);
	return (path) => {
		const parts = path.split("/");
		return parts.some((_, index) => isFound(parts.slice(0, index + 1).join("/")));
	};
}
/** The longer path wins, then the one with a type, then the later. */
function precedes(set, other) {
	if (set.path.length !== other.path.length) return set.path.length > other.path.length;
	return set.type !== void 0 || other.type === void 0;
}

// src/site/jekyll/config.ts
/** Where Jekyll looks for its configuration, the first that exists wins (Jekyll 4.3, `Configuration#config_files`). */
const CONFIG_NAMES = [
	"_config.yml",
	"_config.yaml",
	"_config.toml"
];
/** `Configuration::DEFAULT_EXCLUDES` of Jekyll 4.3; they are added to a site's own list. */
const ALWAYS_EXCLUDED = [
	".sass-cache",
	".jekyll-cache",
	"gemfiles",
	"Gemfile",
	"Gemfile.lock",
	"node_modules",
	"vendor/bundle/",
	"vendor/cache/",
	"vendor/gems/",
	"vendor/ruby/"
];
/** What GitHub Pages always uses; a site without a configuration can only be one of its. */
const PLUGINS_OF_GITHUB_PAGES = ["jekyll-optional-front-matter", "jekyll-relative-links"];
/** Reads the configuration in a folder; Jekyll's defaults where it is absent, unread or broken. */
function readConfig(files, root) {
	const path = CONFIG_NAMES.map((name) => join(root, name)).find((name) => files.has(name));
	if (path === void 0) return interpret({ plugins: PLUGINS_OF_GITHUB_PAGES }, root);
	const text = files.text(path);
	return interpret(asRecord(text === void 0 ? void 0 : parseData(path, text)) ?? {}, root);
}
function interpret(values, root) {
	const permalink = stringOf(values.permalink) ?? "date";
	const zone = stringOf(values.timezone) ?? "UTC";
	const collectionsDir = (stringOf(values.collections_dir) ?? "").replace(/^\/+|\/+$/gu, "");
	return {
		values,
		...readFolders(values, root),
		...readLists(values),
		permalink,
		url: stringOf(values.url),
		baseurl: stringOf(values.baseurl) ?? "",
		timeZone: zoneOf(zone),
		collectionsDir,
		collections: readCollections(values.collections, permalink),
		defaults: readDefaults(values.defaults, collectionsDir),
		showsDrafts: isTrue(values.show_drafts),
		showsFuture: isTrue(values.future),
		showsUnpublished: isTrue(values.unpublished),
		limitPosts: typeof values.limit_posts === "number" ? Math.max(values.limit_posts, 0) : 0
	};
}
/** Three letters that JavaScript takes for a zone too, as the files of the C library have them. */
const SHORT_ZONES = [
	"CET",
	"EET",
	"EST",
	"GMT",
	"HST",
	"MET",
	"MST",
	"PRC",
	"ROC",
	"ROK",
	"UCT",
	"UTC",
	"WET"
];
/** The zone as the C library reads `TZ`: exact names, `UTC+8` is eight hours *west*, and what it does not know is UTC. */
function zoneOf(name) {
	const [, sign, hours] = /^[A-Za-z]{3,}([-+]?)(\d{1,2})$/u.exec(name) ?? [];
	if (hours !== void 0 && Number(hours) <= 24) return `${sign === "-" ? "+" : "-"}${hours.padStart(2, "0")}:00`;
	const isExact = /^[A-Z][^/]*(?:\/[A-Z][^/]*)*$/u.test(name);
	const isKnown = name.length !== 3 || SHORT_ZONES.includes(name);
	return isExact && isKnown && isZone(name) ? name : "UTC";
}
function readFolders(values, root) {
	const source = join(root, stringOf(values.source) ?? "");
	const destination = stringOf(values.destination) ?? "_site";
	return {
		source,
		destination: destination.startsWith("..") ? void 0 : pathBelow(source, join(root, destination))
	};
}
function readLists(values) {
	const include = stringsOf(values.include) ?? [".htaccess"];
	const excluded = [...stringsOf(values.exclude) ?? [], ...ALWAYS_EXCLUDED];
	const endings = stringOf(values.markdown_ext) ?? "markdown,mkdown,mkdn,mkd,md";
	return {
		include,
		exclude: excluded.filter((pattern) => !include.includes(pattern)),
		plugins: stringsOf(values.plugins ?? values.gems) ?? [],
		markdownEndings: endings.split(",").map((ending) => `.${ending.toLowerCase()}`)
	};
}
/** Languages that a site's own configuration names: those of jekyll-polyglot, else the one that themes know. */
function languagesOf({ values }) {
	const main = stringOf(values.default_lang) ?? stringOf(values.lang) ?? stringOf(values.locale);
	const all = [...main === void 0 ? [] : [main], ...stringsOf(values.languages) ?? []];
	return [...new Set(all)];
}

// src/site/jekyll/document-date.ts
/** Reads a name such as `2020-08-04-title.md` (Jekyll 4.3, `Document::DATE_FILENAME_MATCHER`). */
function readDatedName(name) {
	const [, date, rest] = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)\.[^.]+$/su.exec(name) ?? [];
	return date === void 0 || rest === void 0 ? void 0 : {
		date,
		rest
	};
}
/**
* The date of a document: its front matter's, else its name's.
*
* @returns undefined when neither gives one. An empty `date:` is `invalid`: Jekyll stops on it.
*/
function documentTime(data, named, reading) {
	const zone = reading.config.timeZone;
	const byName = named === void 0 ? void 0 : parseTime(named.date, zone);
	if (!Object.hasOwn(data, "date")) return byName;
	const text = stringOf(data.date);
	if (text === void 0) return "invalid";
	const style = reading.frontMatter.field("date")?.quoted === true ? "quoted" : "plain";
	const time = frontMatterTime(text, style, zone);
	return isNow(time, reading.now) ? byName ?? time : time;
}
/** Jekyll takes a date that is the build's own second for none at all (Jekyll 4.3, `Document#modify_date`). */
function isNow(time, now) {
	return time instanceof Date && Math.floor(time.getTime() / 1e3) === Math.floor(now.getTime() / 1e3);
}

// src/site/jekyll/roots.ts
/** Folders of other programs' files, and of themes, which may have a `_config.yml` of their own. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|themes|_[^/]*|\.[^/]*)(?:\/|$)/u;
/** Keys that only Hexo has (7.3). */
const HEXO_KEYS = /^(?:new_post_name|source_dir|public_dir|skip_render|post_asset_folder|render_drafts|archive_dir):/mu;
/** The folders of Jekyll sites: those with a configuration, else the one above all `_posts` (GitHub Pages needs none). */
function findRoots(files) {
	const all = files.under("");
	const named = all.filter((path) => path.includes("_config.") && CONFIG_NAMES.includes(basename(path)));
	const configured = new Set(named.map(dirname).filter((folder) => !FOREIGN.test(folder)));
	if (configured.size > 0) return [...configured].filter((root) => !isHexo(files, root)).sort();
	const posts = all.filter((path) => path.includes("_posts/") && isDatedPost(path));
	return posts.length === 0 ? [] : [commonFolder(posts)];
}
function isDatedPost(path) {
	const folder = /^(.*?)(?:^|\/)_posts\//u.exec(path)?.[1];
	return folder !== void 0 && !FOREIGN.test(folder) && readDatedName(basename(path)) !== void 0;
}
function isHexo(files, root) {
	const path = CONFIG_NAMES.map((name) => join(root, name)).find((name) => files.has(name)) ?? "";
	const text = files.text(path);
	if (text !== void 0 && HEXO_KEYS.test(text)) return true;
	return !(text !== void 0 && /^source:[ \t]*\S/mu.test(text)) && files.under(join(root, "source/_posts")).length > 0;
}
/** The deepest folder that all `_posts` lie below. */
function commonFolder(posts) {
	return posts.map((path) => path.slice(0, path.indexOf("_posts/")).replace(/\/$/u, "")).reduce((common, folder) => {
		let above = common;
		while (folder !== above && pathBelow(above, folder) === void 0) above = dirname(above);
		return above;
	});
}

export { readConfig as a, isTrue as c, pageSuffix as d, languagesOf as i, stringOf as l, documentTime as n, defaultsFor as o, readDatedName as r, merge as s, findRoots as t, stringsOf as u };