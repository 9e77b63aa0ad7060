import { Bt as withoutExtension, Ct as scalarOf, Ft as dirname, Jt as decisiveGlobs, Lt as join, M as pad, N as zonedParts, Nt as valueAt, Pt as basename, Rt as normalise, Tt as textsOf, Yt as fixedFolder, bt as splitAddress, d as statedLanguage, f as mappedFile, gt as isFileName, l as findWay, u as readMarks, vt as isAbsoluteAddress, yt as readSiteUrl, zt as pathBelow } from "./review.js";
import { l as decodePath } from "./shared.js";

// src/site/plain/address-pattern.ts
function fillPattern(pattern, textOf) {
	const lacking = [];
	const filled = pattern.replace(/\{([^{}:]+)(?::([^{}]*))?\}/gu, (_, hole, format) => {
		const value = textOf(hole, format);
		if (value === void 0) lacking.push(hole);
		return value ?? "";
	});
	const [lacks] = lacking;
	return lacks === void 0 ? { address: `/${filled}`.replace(/\/{2,}/gu, "/") } : { lacks };
}

// src/site/plain/moment.ts
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/u;
const ZONED = /(?:[Zz]|GMT|UTC|[+-]\d{2}:?\d{2})$/u;
function readMoment(value) {
	if (typeof value !== "string") return void 0;
	const text = value.trim();
	const iso = ISO.exec(text);
	const time = iso === null ? Date.parse(ZONED.test(text) ? text : `${text} UTC`) : isoTime(iso);
	return Number.isNaN(time) ? void 0 : new Date(time);
}
function isoTime([, year, month, day, hour = "0", minute = "0", second = "0", zone = "Z"]) {
	const sign = zone.startsWith("-") ? -1 : 1;
	const [hours = "0", minutes = "0"] = /(\d{2}):?(\d{2})/u.exec(zone)?.slice(1) ?? [];
	const offset = sign * (Number(hours) * 60 + Number(minutes));
	return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute) - offset, Number(second));
}
function formatMoment(moment, pattern) {
	const { year, month, day, hour, minute, second, yearDay } = zonedParts(moment, "UTC");
	const monthName = moment.toLocaleString("en", {
		month: "long",
		timeZone: "UTC"
	});
	const numbers = {
		Y: [year, 4],
		y: [year % 100, 2],
		m: [month, 2],
		d: [day, 2],
		e: [day, 1],
		H: [hour, 2],
		M: [minute, 2],
		S: [second, 2],
		j: [yearDay, 3]
	};
	return pattern.replace(/%(-?)([A-Za-z])/gu, (whole, bare, letter) => {
		const [value, width] = numbers[letter] ?? [];
		if (value !== void 0 && width !== void 0) return pad(value, bare === "" ? width : 1);
		if (letter === "B") return monthName;
		return letter === "b" ? monthName.slice(0, 3) : whole;
	});
}

// src/site/plain/page.ts
const DATE_KEYS = [
	"date",
	"pubDate",
	"publishDate",
	"publishedAt"
];
function makePage(facts, settings) {
	const { path, marked, frontMatter } = facts;
	const moment = momentOf(facts, settings);
	const language = marked.language ?? statedLanguage(frontMatter) ?? settings.translations?.default;
	const isIndex = /^_?index\./iu.test(basename(path));
	const slug = scalarOf(frontMatter.data.slug) ?? marked.stem;
	return {
		path,
		slug,
		...addressOf({
			...facts,
			moment,
			language,
			slug
		}, settings),
		...moment === void 0 ? {} : {
			moment,
			date: formatMoment(moment, "%Y-%m-%d")
		},
		...language === void 0 ? {} : { language },
		...isIndex ? { assetFolder: dirname(path) } : {},
		aliases: [...textsOf(frontMatter.data.aliases), ...textsOf(frontMatter.data.redirect_from)]
	};
}
function addressOf(known, settings) {
	const { data } = known.frontMatter;
	if (data.draft === true || data.published === false) return none("unpublished", `\`${known.path}\` is marked as a draft`);
	if (settings.address === void 0) return none("unknown", "the site says no pattern of addresses");
	const filled = fillPattern(settings.address, (hole, format) => holeValue(hole, format, known));
	if ("address" in filled) return filled;
	return none("unknown", `\`${known.path}\` has no \`${filled.lacks}\` for its address`);
}
function none(kind, text) {
	return {
		address: null,
		why: {
			kind,
			text
		}
	};
}
function holeValue(hole, format, known) {
	const { path, below, moment, language, slug, frontMatter } = known;
	if (hole === "date") return moment && formatMoment(moment, format ?? "%Y-%m-%d");
	if (hole === "language") return language;
	if (hole === "slug") return slug;
	if (hole === "name") return nameOf(path);
	if (hole === "path") return withoutExtension(below).replace(/(?:^|\/)_?index$/iu, "");
	if (!hole.startsWith("front.")) return void 0;
	return scalarOf(valueAt(frontMatter.data, hole.slice(6)));
}
function nameOf(path) {
	const name = withoutExtension(basename(path));
	return /^_?index$/iu.test(name) ? basename(dirname(path)) : name;
}
function momentOf({ marked, frontMatter }, settings) {
	return (settings.keys?.date === void 0 ? DATE_KEYS : [settings.keys.date]).map((key) => readMoment(valueAt(frontMatter.data, key))).find((date) => date !== void 0) ?? readMoment(marked.date);
}

// src/site/plain/post-paths.ts
const MARKDOWN = /\.(?:md|mdx|markdown)$/iu;
const ABOUT_REPOSITORY = /^(?:readme|contributing|contributors|changelog|changes|history|licen[cs]e|notice|authors|maintainers|code_of_conduct|security|support|governance|upgrading|migration|install|todo|agents|claude|(?:pull_request|issue)_template)(?:[._-].*)?\.[a-z]+$/iu;
const FOREIGN_FOLDER = /(?:^|\/)(?:\.[^/]+|node_modules|vendor|bower_components|dist|_site)\//u;
function findPostPaths(root, globs) {
	return globs === void 0 || globs.length === 0 ? anyMarkdown(root) : byGlobs(root, globs);
}
function anyMarkdown(root) {
	return {
		folders: [""],
		isPost(path) {
			const below = pathBelow(root, path);
			if (below === void 0 || !MARKDOWN.test(below) || FOREIGN_FOLDER.test(below)) return false;
			return !ABOUT_REPOSITORY.test(basename(below));
		},
		below: (path) => pathBelow(root, path) ?? path
	};
}
function byGlobs(root, globs) {
	const wanted = globs.filter((glob) => !glob.startsWith("!")).map(toGlob);
	const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => toGlob(glob.slice(1)));
	const globOf = (below) => unwanted.some((glob) => glob.matches(below)) ? void 0 : wanted.find((glob) => glob.matches(below));
	return {
		folders: [...new Set(wanted.map((glob) => glob.folder))],
		isPost(path) {
			const below = pathBelow(root, path);
			return below !== void 0 && globOf(below) !== void 0;
		},
		below(path) {
			const below = pathBelow(root, path) ?? path;
			return pathBelow(globOf(below)?.folder ?? "", below) ?? below;
		}
	};
}
function toGlob(glob) {
	const pattern = glob.replace(/^(?:\.?\/)+/u, "");
	return {
		folder: fixedFolder(pattern),
		matches: decisiveGlobs("posts", [pattern])
	};
}

// src/site/plain/references.ts
const SOURCE_ENDINGS = [
	".md",
	".mdx",
	".markdown",
	"/index.md",
	"/index.mdx"
];
const INTERNAL = /^@\/.+\.md$/u;
function renderReference({ href, kind }, from, around) {
	const { path } = splitAddress(href);
	if (path === "" || isAbsoluteAddress(href)) return { url: href };
	if (path.startsWith("/")) return around.hasStaticFolder ? { url: href } : {
		url: href,
		why: {
			kind: "unknown",
			text: "the site does not say where files with addresses from the top lie"
		}
	};
	const decoded = decodePath(path);
	if (INTERNAL.test(decoded)) return internal(href, decoded.slice(2), around);
	const target = sourceAt(normalise(`${dirname(from.path)}/${decoded}`), around.files);
	if (target !== void 0) return {
		url: href,
		target
	};
	if (from.address !== null) return { url: href };
	const isFile = kind === "markdown-image" || kind === "html-image" || isFileName(decoded);
	const text = isFile ? `no file \`${decoded}\` beside the post` : "the address of the post is not known";
	return {
		url: href,
		why: {
			kind: isFile ? "missing" : "unknown",
			text
		}
	};
}
function internal(href, path, { files, content }) {
	if (files.under(content).length === 0) return {
		url: null,
		why: {
			kind: "unknown",
			text: `what \`${href}\` stands for is not known`
		}
	};
	const target = join(content, path);
	if (files.has(target)) return {
		url: null,
		target
	};
	return {
		url: null,
		why: {
			kind: "missing",
			text: `there is no \`${target}\``,
			build: true
		}
	};
}
function sourceAt(path, files) {
	if (path === void 0 || files.has(path)) return path;
	return SOURCE_ENDINGS.map((ending) => `${path}${ending}`).find((candidate) => files.has(candidate));
}

// src/site/plain.ts
const STATIC_FOLDERS = ["public", "static"];
const plain = {
	name: "plain",
	roots: () => [],
	open: (context) => new PlainModel(context)
};
var PlainModel = class {
	generator = "plain";
	root;
	base;
	origin;
	timeZone = "UTC";
	languages;
	postFolders;
	isPostText;
	#context;
	#paths;
	#pages;
	#read;
	constructor(context) {
		const { root, settings } = context;
		const url = readSiteUrl(settings.url);
		this.#context = context;
		this.#paths = findPostPaths(root, settings.posts);
		this.root = root;
		this.base = url?.base ?? "";
		if (url !== void 0) this.origin = url.origin;
		this.languages = languagesOf(context);
		this.postFolders = this.#paths.folders.map((folder) => join(root, folder));
		if ((settings.posts ?? []).length === 0) this.isPostText = hasFrontMatter;
	}
	defaults() {
		return {};
	}
	isPost(path) {
		return this.#paths.isPost(path);
	}
	pages() {
		this.#pages ??= this.#context.files.under(this.root).filter((path) => this.isPost(path));
		return this.#pages;
	}
	page(path, frontMatter) {
		const { settings } = this.#context;
		this.#read ??= readMarks(findWay(this, settings, () => this.pages()), this.root);
		return makePage({
			path,
			below: this.#paths.below(path),
			marked: this.#read(path),
			frontMatter
		}, settings);
	}
	staticFile(address) {
		const { files, settings } = this.#context;
		if (settings.files !== void 0) return mappedFile(address, settings, this.root, files);
		return [...STATIC_FOLDERS, ""].map((folder) => join(this.root, folder, address)).find((path) => files.has(path));
	}
	render(reference, from) {
		const { files, settings } = this.#context;
		const folders = STATIC_FOLDERS.map((folder) => join(this.root, folder));
		const hasStaticFolder = settings.files !== void 0 || folders.some((name) => files.under(name).length > 0);
		return renderReference(reference, from, {
			files,
			hasStaticFolder,
			content: join(this.root, "content")
		});
	}
};
function languagesOf({ settings }) {
	const { default: main, languages, paths } = settings.translations ?? {};
	const named = [...Object.keys(languages ?? {}), ...Object.keys(paths ?? {})];
	return main === void 0 ? [] : [.../* @__PURE__ */ new Set([main, ...named])];
}
function hasFrontMatter(text) {
	return /^(?:(?:---|\+\+\+)[ \t]*(?:\r?\n|\r|$)|\{\s*")/u.test(text);
}

export { plain };