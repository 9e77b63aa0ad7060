import { f as asRecord, m as valueAt } from "./globs.js";
import { c as dirname, f as pathBelow, p as withoutExtension, s as basename, u as join } from "./calendar.js";

// src/site/translations/language-codes.ts
/** ISO 639-1, and the three-letter codes that blogs use. */
const LANGUAGES = new Set("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu eng zho chi jpn kor spa fra fre deu ger ita por rus ara hin vie tha tur pol nld ukr fas fil yue".split(" "));
/** Country codes that blogs write where the language is meant, and that are no language's code. */
const MISNAMED = {
	cn: "zh",
	jp: "ja"
};
const REGIONS = new Set("ar at au be br ca ch cn co cz de dk es fi fr gb gr hk id ie il in ir it jp kr mo mx my nl no nz ph pl pt ro ru se sg th tr tw ua uk us vn za".split(" "));
const SCRIPTS = /* @__PURE__ */ new Set([
	"hans",
	"hant",
	"latn",
	"cyrl",
	"arab"
]);
/**
* The language that a code means, as BCP 47 writes it: `en`, `zh-CN` for `zh_cn`, `zh-Hans`, `zh` for `cn`.
*
* @returns undefined for what is no language with an optional region or script.
*/
function languageOfCode(code) {
	const [first = "", second, ...rest] = code.toLowerCase().split(/[-_]/u);
	if (rest.length > 0) return void 0;
	if (second === void 0) return MISNAMED[first] ?? (LANGUAGES.has(first) ? first : void 0);
	if (!LANGUAGES.has(first)) return void 0;
	if (REGIONS.has(second)) return `${first}-${second.toUpperCase()}`;
	return SCRIPTS.has(second) ? `${first}-${second.charAt(0).toUpperCase()}${second.slice(1)}` : void 0;
}
const TAILS = [/^(.+?)([-_.][a-z]{2,3}[-_][a-z]{2,4})$/iu, /^(.+)([-_.][a-z]{2,3})$/iu];
/** The tail of a name that could be a language mark; whether it is one, only other names can tell. */
function tailMark(name) {
	for (const tail of TAILS) {
		const [, rest = "", mark = ""] = tail.exec(name) ?? [];
		const language = languageOfCode(mark.slice(1));
		if (language !== void 0) return {
			mark: mark.toLowerCase(),
			language,
			rest
		};
	}
}

// src/site/file-map.ts
/** The file that the settings' `files` give for an address below the base; the longest prefix that has it wins. */
function mappedFile(address, settings, root, files) {
	return mappingsOf(settings, root).filter(({ prefix }) => address.startsWith(prefix)).map(({ prefix, folder }) => join(folder, address.slice(prefix.length))).find((path) => files.has(path));
}
/** The address at which the settings' `files` serve a file. */
function mappedAddress(path, settings, root) {
	for (const { prefix, folder } of mappingsOf(settings, root)) {
		const below = pathBelow(folder, path);
		if (below !== void 0) return `${prefix}${below}`;
	}
}
function mappingsOf(settings, root) {
	return Object.entries(settings.files ?? {}).map(([prefix, folder]) => ({
		prefix: toPrefix(prefix),
		folder: join(root, folder)
	})).sort((a, b) => b.prefix.length - a.prefix.length);
}
function toPrefix(text) {
	const inner = join(text);
	return inner === "" ? "/" : `/${inner}/`;
}

// src/site/translations/front-matter.ts
const LANGUAGE_KEYS = [
	"lang",
	"language",
	"locale"
];
/** A text under a dotted key; numbers count, as an id often is one. */
function textAt(frontMatter, key) {
	const value = valueAt(frontMatter.data, key);
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? value : void 0;
}
/** The language that a post states of itself; a value that is no language (`language: go`) states nothing. */
function statedLanguage(frontMatter) {
	for (const key of LANGUAGE_KEYS) {
		const language = languageOfCode(textAt(frontMatter, key) ?? "");
		if (language !== void 0) return language;
	}
}
/** The addresses under a key: one, a list of them, or one for each language. */
function linkedAddresses(frontMatter, key) {
	const value = valueAt(frontMatter.data, key);
	return (Array.isArray(value) ? value : Object.values(asRecord(value) ?? { value })).filter((address) => typeof address === "string" && address !== "");
}

// src/site/translations/marks.ts
const DATED = /^(\d{2,4}-\d{1,2}-\d{1,2})[-_](.+)$/u;
/** Reads marks at the end of names: `x-en.md`, `x.en.md`, `x/index.en.md`. */
function suffixMarks(languages) {
	const marks = longestFirst(languages);
	return (path) => {
		const name = withoutExtension(basename(path));
		const mark = marks.find((candidate) => endsWithMark(name, candidate.mark));
		const rest = mark === void 0 ? name : name.slice(0, name.length - mark.mark.length);
		return {
			...nameParts(dirname(path), rest),
			...mark === void 0 ? {} : { language: mark.language }
		};
	};
}
/** Reads marks that are folders: `en/_posts/x.md`, `_posts/en/x.md`, `i18n/en/x.md`. */
function folderMarks(languages, root) {
	const marks = longestFirst(languages);
	return (path) => {
		const folder = `/${pathBelow(root, dirname(path)) ?? ""}/`;
		const mark = marks.find((candidate) => folder.includes(`/${candidate.mark}/`));
		const name = withoutExtension(basename(path));
		if (mark === void 0) return nameParts(folder.slice(1, -1), name);
		return {
			...nameParts(folder.replace(`/${mark.mark}/`, "/").slice(1, -1), name),
			language: mark.language
		};
	};
}
/** The slug and date of a name, with the folder whose name counts where the file is only an index. */
function nameParts(folder, rest) {
	const isIndex = /^_?index$/iu.test(rest);
	const name = isIndex ? basename(folder) : rest;
	const [, date, slug] = DATED.exec(name) ?? [];
	const stem = slug ?? name;
	return {
		group: `${isIndex ? dirname(folder) : folder}/${stem}`,
		stem,
		...date === void 0 ? {} : { date }
	};
}
function longestFirst(languages) {
	return languages.filter(({ mark }) => mark !== "").sort((a, b) => b.mark.length - a.mark.length);
}
function endsWithMark(name, mark) {
	return name.length > mark.length && name.toLowerCase().endsWith(mark.toLowerCase());
}

// src/site/translations/templates.ts
/** Reads a path from the site's root by the most specific template that fits: `es/{p}.md` before `{p}.md`. */
function matchTemplates(templates, path) {
	const specific = [...templates].sort((a, b) => b.template.length - a.template.length);
	for (const { language, template } of specific) {
		const shared = matchTemplate(template, path);
		if (shared !== void 0) return {
			language,
			shared
		};
	}
}
/** The path that a template gives. */
function fillTemplate(template, shared) {
	return template.replace("{p}", () => shared);
}
function matchTemplate(template, path) {
	const at = template.indexOf("{p}");
	if (at < 0) return void 0;
	const before = template.slice(0, at);
	const after = template.slice(at + 3);
	if (!(path.length > before.length + after.length) || !path.startsWith(before) || !path.endsWith(after)) return void 0;
	return path.slice(before.length, path.length - after.length);
}

// src/site/translations/read-marks.ts
/** How a site's way reads the language off a path; ways that write nothing into paths only find slug and date. */
function readMarks(way, root) {
	if (way.kind === "suffix") return suffixMarks(way.marks);
	if (way.kind === "folder") return folderMarks(way.marks, root);
	const read = suffixMarks([]);
	if (way.kind !== "paths") return read;
	return (path) => {
		const match = matchTemplates(way.templates, pathBelow(root, path) ?? path);
		return {
			...read(path),
			...match === void 0 ? {} : { language: match.language }
		};
	};
}

// src/site/translations/find-marks.ts
/** Language marks at the end of the posts' names, as far as pairs (`x.md` and `x-en.md`) prove that they are marks. */
function findSuffixes(posts) {
	return proven(posts.map((path) => `${dirname(path)}/${undated(withoutExtension(basename(path)))}`), tailMark, ({ pairs, singles }) => pairs > 0 && pairs >= singles);
}
/** Language marks that are folders of the posts, as far as pairs (`en/x.md` and `zh/x.md`, or `x.md`) prove them. */
function findFolders(posts, root) {
	return proven(posts.map((path) => pathBelow(root, path) ?? path), folderMark, ({ pairs }) => pairs > 0);
}
function folderMark(path) {
	const parts = path.split("/");
	const at = parts.slice(0, -1).findIndex((part) => languageOfCode(part) !== void 0);
	const mark = parts[at];
	const language = mark === void 0 ? void 0 : languageOfCode(mark);
	if (mark === void 0 || language === void 0) return void 0;
	return {
		mark,
		language,
		rest: parts.toSpliced(at, 1).join("/")
	};
}
function proven(names, markOf, isEnough) {
	const marks = names.flatMap((name) => markOf(name) ?? []);
	const plain = new Set(names);
	const languages = languagesByRest(marks);
	const evidence = /* @__PURE__ */ new Map();
	for (const { mark, language, rest } of marks) {
		const { pairs, singles } = evidence.get(mark) ?? {
			pairs: 0,
			singles: 0
		};
		const isPair = plain.has(rest) || (languages.get(rest)?.size ?? 0) > 1;
		evidence.set(mark, {
			language,
			pairs: pairs + (isPair ? 1 : 0),
			singles: singles + (isPair ? 0 : 1)
		});
	}
	return [...evidence].flatMap(([mark, found]) => isEnough(found) ? [{
		mark,
		language: found.language
	}] : []);
}
function languagesByRest(marks) {
	const languages = /* @__PURE__ */ new Map();
	for (const { rest, language } of marks) {
		const known = languages.get(rest) ?? /* @__PURE__ */ new Set();
		languages.set(rest, known.add(language));
	}
	return languages;
}
function undated(name) {
	return name.replace(/^\d{2,4}-\d{1,2}-\d{1,2}[-_](?=.)/u, "");
}

// src/site/translations/way.ts
const NONE = { kind: "none" };
/** The site's way: as the settings have it, else as its generator and the names of its posts show it. */
function findWay(model, settings, posts) {
	return configuredWay(settings, model.root, posts) ?? generatorsWay(model, posts) ?? wayOfNames(model.root, posts());
}
function configuredWay({ translations = {} }, root, posts) {
	const { languages = {}, paths, keys, links } = translations;
	const kind = translations.by ?? kindOf(translations);
	if (kind === "none") return NONE;
	if (kind === "paths" && paths !== void 0) return {
		kind,
		templates: toTemplates(paths)
	};
	if (kind === "keys" && keys !== void 0) return {
		kind,
		...keys
	};
	if (kind === "links" && links !== void 0) return {
		kind,
		key: links
	};
	const marks = Object.entries(languages).map(([language, mark]) => ({
		language,
		mark: trim(mark)
	}));
	if (kind !== "suffix" && kind !== "folder") return void 0;
	if (marks.length > 0) return {
		kind,
		marks
	};
	return {
		kind,
		marks: kind === "suffix" ? findSuffixes(posts()) : findFolders(posts(), root)
	};
}
function kindOf(settings) {
	if (settings.paths !== void 0) return "paths";
	if (settings.keys !== void 0) return "keys";
	if (settings.links !== void 0) return "links";
	const marks = Object.values(settings.languages ?? {}).filter((mark) => mark !== "");
	if (marks.length === 0) return void 0;
	return marks.every((mark) => /^[-_.]/u.test(mark)) ? "suffix" : "folder";
}
/** Hugo and Docusaurus prescribe how translations are named once their configuration has languages. */
function generatorsWay(model, posts) {
	const [main, ...others] = model.languages;
	if (main === void 0 || others.length === 0) return void 0;
	if (model.generator === "docusaurus") return {
		kind: "paths",
		templates: docusaurusTemplates(model, [main, ...others])
	};
	if (model.generator !== "hugo") return void 0;
	const folders = findFolders(posts(), model.root).filter(({ language }) => isOneOf(model.languages, language));
	if (folders.length > 0) return {
		kind: "folder",
		marks: folders
	};
	return {
		kind: "suffix",
		marks: model.languages.map((language) => ({
			language,
			mark: `.${language}`
		}))
	};
}
function docusaurusTemplates(model, languages) {
	const folder = model.postFolders[0] ?? "blog";
	const below = folder.startsWith(`${model.root}/`) ? folder.slice(model.root.length + 1) : folder;
	return languages.map((language, index) => ({
		language,
		template: index === 0 ? `${below}/{p}` : `i18n/${language}/docusaurus-plugin-content-blog/{p}`
	}));
}
function wayOfNames(root, posts) {
	const suffixes = findSuffixes(posts);
	if (suffixes.length > 0) return {
		kind: "suffix",
		marks: suffixes
	};
	const folders = findFolders(posts, root);
	return folders.length > 0 ? {
		kind: "folder",
		marks: folders
	} : NONE;
}
function toTemplates(paths) {
	return Object.entries(paths).map(([language, template]) => ({
		language,
		template
	}));
}
function isOneOf(languages, language) {
	return languages.some((known) => known.toLowerCase() === language.toLowerCase());
}
function trim(mark) {
	return mark.replace(/^\/+|\/+$/gu, "");
}

export { linkedAddresses as a, mappedAddress as c, matchTemplates as i, mappedFile as l, readMarks as n, statedLanguage as o, fillTemplate as r, textAt as s, findWay as t, tailMark as u };