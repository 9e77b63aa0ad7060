import { Bt as withoutExtension, C as stringOf, D as pageSuffix, Ft as dirname, It as extension, Lt as join, N as zonedParts, O as dayInZone, Pt as basename, Rt as normalise, S as isTrue, b as defaultsFor, h as readDatedName, jt as asRecord, m as documentTime, p as findRoots, v as languagesOf, w as stringsOf, x as merge, xt as isAsciiDoc, y as readConfig, yt as readSiteUrl, zt as pathBelow } from "./review.js";
import { n as lazy, t as siteMatcher } from "./globs.js";
import { d as percentEncode, l as decodePath } from "./shared.js";
import { a as basePath, c as isAbsolute, d as prettySlug, f as slugify, o as relativeUrl, t as addressOf$1, u as strftime } from "./lookups.js";

// src/site/jekyll/output.ts
function isMarkdown(path, config) {
	return config.markdownEndings.includes(extension(path).toLowerCase());
}
function outputEnding(path, permalink, config) {
	const asked = permalink === void 0 || permalink.endsWith("/") ? "" : extension(permalink);
	if (asked !== "") return asked;
	if (isMarkdown(path, config) || isAsciiDoc(path)) return ".html";
	const ending = extension(path);
	return /^\.s[ac]ss$/u.test(ending) ? ".css" : ending;
}
function destinationOf(url, ending) {
	const path = decodePath(url);
	if (path.endsWith("/")) return `${path}index.html`;
	return path.endsWith(ending) ? path : `${path}${ending}`;
}
function isBinary(path) {
	return BINARY.test(extension(path));
}
const BINARY = /^\.(?:png|jpe?g|gif|webp|avif|bmp|ico|svg|pdf|zip|gz|tgz|mp[34]|m4a|mov|webm|ogg|woff2?|ttf|otf|eot|docx?|pptx?|xlsx?)$/iu;

// src/site/jekyll/wildcard.ts
function fnmatch(pattern) {
	const tokens = [...pattern.matchAll(/\\(.)|\[([!^]?)([^\]]+)\]|[\s\S]/gu)].map(readToken);
	return (text) => matches(tokens, [...text]);
}
function readToken([token, escaped, not, set]) {
	if (token === "*") return { kind: "any" };
	if (token === "?") return {
		kind: "one",
		fits: () => true
	};
	if (set !== void 0) return {
		kind: "one",
		fits: (character) => isInSet(character, set) !== (not !== "")
	};
	return {
		kind: "one",
		fits: (character) => character === (escaped ?? token)
	};
}
function isInSet(character, set) {
	return [...set.matchAll(/(.)-(.)|[\s\S]/gu)].some(([one, from, to]) => from === void 0 || to === void 0 ? one === character : from <= character && character <= to);
}
function matches(tokens, characters) {
	let token = 0;
	let star;
	let at = 0;
	while (at < characters.length) {
		const next = tokens[token];
		if (next?.kind === "any") {
			star = {
				token,
				at
			};
			token += 1;
		} else if (next?.fits(characters[at] ?? "") === true) {
			token += 1;
			at += 1;
		} else if (star !== void 0) {
			star = {
				token: star.token,
				at: star.at + 1
			};
			token = star.token + 1;
			at = star.at;
		} else return false;
	}
	return tokens.slice(token).every(({ kind }) => kind === "any");
}

// src/site/jekyll/entry-filter.ts
function makeEntryFilter(config) {
	const included = config.include.map(matcherOf);
	const excluded = config.exclude.map(matcherOf);
	const walked = /* @__PURE__ */ new Map([["", true]]);
	const keeps = (entry, folder, kind) => {
		if (entry.endsWith(".")) return false;
		if (included.some((matches) => matches(entry, kind) || matches(basename(entry), kind))) return true;
		const path = folder === "" ? entry : `${folder}/${entry}`;
		if (excluded.some((matches) => matches(path, kind))) return false;
		return !/^[._#~]/u.test(entry) && !/^[._#~]/u.test(basename(entry)) && !entry.endsWith("~");
	};
	const walks = (folder) => {
		const known = walked.get(folder);
		if (known !== void 0) return known;
		const above = dirname(folder);
		const walksHere = folder !== config.destination && walks(above) && keeps(basename(folder), above, "folder");
		walked.set(folder, walksHere);
		return walksHere;
	};
	return {
		keeps,
		walks,
		names: (path) => config.include.includes(path)
	};
}
function matcherOf(pattern) {
	const plain = pattern.replace(/^\/+/u, "");
	const glob = /[*?[\\]/u.test(plain) ? fnmatch(plain) : void 0;
	return (entry, kind) => entry.startsWith(plain) || kind === "folder" && plain === `${entry}/` || (glob?.(entry) ?? false);
}

// src/site/jekyll/place.ts
const IGNORED$1 = { kind: "ignored" };
function makePlaces(config) {
	const filter = makeEntryFilter(config);
	return (path) => {
		const local = pathBelow(config.source, path);
		if (local === void 0) return IGNORED$1;
		return inCollection(local, config, filter) ?? inPosts(local, config, filter) ?? onItsOwn(local, filter);
	};
}
function inCollection(path, config, filter) {
	const below = pathBelow(config.collectionsDir, path);
	const slash = below?.indexOf("/") ?? -1;
	if (below === void 0 || slash < 0 || !below.startsWith("_")) return void 0;
	const collection = config.collections.get(below.slice(1, slash));
	if (collection === void 0 || collection.label === "posts") return void 0;
	return filter.keeps(below.slice(slash + 1), below.slice(0, slash), "file") ? {
		kind: "document",
		collection,
		path: below
	} : IGNORED$1;
}
const POSTS = /(?:^|\/)_(posts|drafts)\//u;
function liesWithPosts(path) {
	return POSTS.test(path);
}
function inPosts(path, config, filter) {
	const found = POSTS.exec(path);
	const collection = config.collections.get("posts");
	if (found === null || collection === void 0) return void 0;
	const folder = path.slice(0, found.index);
	const entry = path.slice(found.index + found[0].length);
	const special = path.slice(0, path.length - entry.length - 1);
	const hidden = /(?:^|\/)\./u.test(entry);
	if (!`/${folder}`.startsWith(`/${config.collectionsDir}`) || hidden || !filter.walks(folder) || !filter.keeps(entry, special, "file")) return IGNORED$1;
	return {
		kind: found[1] === "posts" ? "post" : "draft",
		collection,
		path: pathBelow(config.collectionsDir, path) ?? path
	};
}
function onItsOwn(path, filter) {
	const folder = dirname(path);
	return filter.walks(folder) && filter.keeps(basename(path), folder, "file") || filter.names(path) ? {
		kind: "page",
		path
	} : IGNORED$1;
}

// src/site/jekyll/post-index.ts
function indexPosts(locals) {
	const all = locals.map(([path, local]) => ({
		path,
		local,
		name: readDatedName(basename(path))
	}));
	const ordered = lazy(() => all.toSorted((a, b) => a.local < b.local ? -1 : 1));
	const byDate = lazy(() => groupBy(all, ({ name }) => name?.date));
	const bySlug = lazy(() => groupBy(all, ({ name }) => name?.rest));
	return {
		all,
		beginningWith: (start) => {
			const posts = ordered();
			const from = firstFrom(posts, start);
			let to = from;
			while (posts[to]?.local.startsWith(start) === true) to += 1;
			return posts.slice(from, to);
		},
		alike: (date, slug) => [.../* @__PURE__ */ new Set([...byDate().get(date) ?? [], ...bySlug().get(slug) ?? []])]
	};
}
function firstFrom(posts, start) {
	let low = 0;
	let high = posts.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((posts[middle]?.local ?? "") < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
function groupBy(posts, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const post of posts) {
		const group = groups.get(keyOf(post));
		if (group === void 0) groups.set(keyOf(post), [post]);
		else group.push(post);
	}
	return groups;
}

// src/site/jekyll/categories.ts
function categoriesOf(path, specialFolder, layers) {
	const plural = layers.flatMap((layer) => words(layer.categories));
	const singular = layers.findLast((layer) => Object.hasOwn(layer, "category"))?.category;
	return [.../* @__PURE__ */ new Set([
		...foldersAbove(path, specialFolder),
		...plural,
		...list(singular)
	])];
}
function foldersAbove(path, specialFolder) {
	if (path.startsWith(specialFolder)) return [];
	return path.slice(0, path.indexOf(specialFolder)).split("/").filter((folder) => folder !== "" && folder !== basename(path));
}
function words(value) {
	return typeof value === "string" ? value.split(/\s+/u).filter((word) => word !== "") : list(value);
}
function list(value) {
	if (Array.isArray(value)) return value.flatMap((item) => list(item));
	return stringOf(value) === void 0 ? [] : [String(value)];
}

// src/site/jekyll/permalink.ts
function fillTemplate(template, lookUp) {
	let unknown;
	const url = template.replace(/:([a-z_]+)/gu, (text, name) => {
		const whole = lookUp(name);
		if (whole !== void 0) return escapePath(whole);
		const shorter = name.endsWith("_") ? lookUp(name.slice(0, -1)) : void 0;
		if (shorter !== void 0) return `${escapePath(shorter)}_`;
		unknown ??= text;
		return text;
	});
	return unknown === void 0 ? { url: sanitizeUrl(url) } : { unknownPlaceholder: unknown };
}
function fillPageTemplate(template, values) {
	let url = template;
	for (const [name, value] of Object.entries(values)) url = url.replaceAll(`:${name}`, () => escapePath(value));
	return sanitizeUrl(url);
}
function sanitizeUrl(url) {
	return `/${url}`.replaceAll("..", "/").replaceAll("./", "").replace(/\/+/gu, "/");
}
function escapePath(path) {
	return path.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#]+/gu, percentEncode).replace("#", "%23");
}

// src/site/jekyll/placeholders.ts
const FORMATS = {
	year: "%Y",
	month: "%m",
	day: "%d",
	hour: "%H",
	minute: "%M",
	second: "%S",
	i_day: "%-d",
	i_month: "%-m",
	short_month: "%b",
	long_month: "%B",
	short_year: "%y",
	w_year: "%G",
	week: "%V",
	w_day: "%u",
	short_day: "%a",
	long_day: "%A",
	y_day: "%j"
};
function tellsDate(name) {
	return Object.hasOwn(FORMATS, name) || Object.hasOwn(FORMATS, name.replace(/_$/u, ""));
}
const VALUES = {
	collection: ({ collection }) => collection,
	path: cleanedPath,
	output_ext: ({ ending }) => ending,
	name: ({ path }) => slugify(withoutExtension(basename(path))),
	title: ({ slug }) => prettySlug(slug),
	slug: ({ slug }) => slugify(slug),
	categories: ({ categories }) => distinct(categories.map((category) => category.toLowerCase())),
	slugified_categories: ({ categories }) => distinct(categories.map((category) => slugify(category)))
};
function placeholder(name, values) {
	const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : void 0;
	if (format !== void 0) return strftime(values.time, format);
	return Object.hasOwn(VALUES, name) ? VALUES[name]?.(values) : void 0;
}
function cleanedPath({ path, collection }) {
	return withoutExtension(path).replace(`_${collection}`, "").replace(/\.+$/u, "");
}
function distinct(names) {
	return [...new Set(names)].join("/");
}

// src/site/jekyll/document.ts
const UNDATED = {
	kind: "misspelt",
	text: "its name does not begin with a date"
};
const LIES_AHEAD = {
	kind: "unpublished",
	text: "its date lies in the future"
};
const NOT_TEXT = {
	kind: "unpublished",
	text: "Jekyll makes no post of a data file"
};
function readDocument(place, layers, reading) {
	const { data } = layers;
	const named = readDatedName(basename(place.path));
	const slug = slugOf(place.path, named, data);
	if (place.kind === "post" && named === void 0) return {
		slug,
		data,
		why: UNDATED
	};
	if (place.kind !== "document" && /^\.ya?ml$/u.test(extension(place.path))) return {
		slug,
		data,
		why: NOT_TEXT
	};
	const isSlugUsed = /:(?:title|slug)/u.test(permalinkOf(data) ?? place.collection.template);
	const stop = notText("permalink", data.permalink) ?? (isSlugUsed ? notText("slug", data.slug) : void 0);
	if (stop !== void 0) return {
		slug,
		data,
		why: stop
	};
	const time = documentTime(data, named, reading);
	const why = unreadableTime(time, data);
	if (why !== void 0) return {
		slug,
		data,
		why
	};
	const moment = time instanceof Date ? time : void 0;
	const address = addressOf(place, {
		slug,
		moment,
		layers
	}, reading);
	const held = hiddenBecause(place, data, moment, reading);
	const refusal = held === void 0 || held === LIES_AHEAD ? address.why ?? held : held;
	return {
		slug,
		data,
		...moment === void 0 ? {} : { moment },
		...address,
		...refusal === void 0 ? {} : { why: refusal }
	};
}
function slugOf(path, named, data) {
	return (data.slug === false ? void 0 : stringOf(data.slug)) ?? (named?.rest ?? withoutExtension(basename(path))).replace(/\.+$/u, "");
}
function notText(key, value) {
	if (value === void 0 || value === null || value === false || typeof value === "string") return void 0;
	return {
		kind: "misspelt",
		text: `its \`${key}\` is no text, which stops the build`,
		build: true
	};
}
function unreadableTime(time, data) {
	if (time === void 0 || time instanceof Date) return void 0;
	const what = Object.hasOwn(data, "date") ? `its date \`${stringOf(data.date) ?? ""}\`` : "the date in its name";
	return time === "invalid" ? {
		kind: "misspelt",
		text: `${what} is no date, which stops the build`,
		build: true
	} : {
		kind: "unknown",
		text: `${what} is in an uncommon form`
	};
}
function addressOf(place, naming, reading) {
	const permalink = permalinkOf(naming.layers.data);
	const ending = outputEnding(place.path, permalink, reading.config);
	const values = placeholdersOf(place, naming, reading, ending);
	let needsDate = false;
	const made = fillTemplate(permalink ?? place.collection.template, (name) => {
		needsDate ||= tellsDate(name);
		return placeholder(name, values);
	});
	if (!("url" in made)) return { why: unknownPlaceholder(made.unknownPlaceholder) };
	if (place.kind === "draft" && naming.moment === void 0 && needsDate) return { why: UNTOLD_DATE };
	return {
		url: made.url,
		destination: destinationOf(made.url, ending)
	};
}
function placeholdersOf(place, { slug, moment, layers }, { config, now }, ending) {
	const special = place.kind === "draft" ? "_drafts" : `_${place.collection.label}`;
	return {
		collection: place.collection.label,
		path: place.path,
		slug,
		categories: categoriesOf(place.path, special, [layers.defaults, layers.own]),
		ending,
		time: zonedParts(moment ?? now, config.timeZone)
	};
}
const UNTOLD_DATE = {
	kind: "unknown",
	text: "its date is its file's, which is not known"
};
function unknownPlaceholder(name) {
	return {
		kind: "misspelt",
		text: `its permalink has \`${name}\`, which Jekyll does not know; the build stops`,
		build: true
	};
}
function permalinkOf(data) {
	return data.permalink === false ? void 0 : stringOf(data.permalink);
}
function hiddenBecause(place, data, moment, { config, now }) {
	if (place.kind === "draft" && !config.showsDrafts) return hidden("it is a draft");
	if (!place.collection.output) return hidden(`the collection \`${place.collection.label}\` is not written`);
	if (!(!Object.hasOwn(data, "published") || isTrue(data.published)) && !config.showsUnpublished) return hidden("it is not `published`");
	return !config.showsFuture && isAfter(moment, now) ? LIES_AHEAD : void 0;
}
function isAfter(moment, now) {
	return moment !== void 0 && Math.floor(moment.getTime() / 1e3) > Math.floor(now.getTime() / 1e3);
}
function hidden(text) {
	return {
		kind: "unpublished",
		text
	};
}

// src/site/jekyll/page-source.ts
const HTML = [
	".html",
	".xhtml",
	".htm"
];
const EMPTY_PERMALINK = {
	kind: "misspelt",
	text: "its `permalink` is empty, which stops the build",
	build: true
};
function readPage(path, { own, data }, { config }) {
	const slug = withoutExtension(basename(path)).replace(/\.+$/u, "");
	const permalink = permalinkOf(data);
	const stop = permalink === "" ? EMPTY_PERMALINK : notText("permalink", data.permalink);
	if (stop !== void 0) return {
		slug,
		data,
		why: stop
	};
	const ending = outputEnding(path, permalink, config);
	const template = permalink ?? templateOf(slug, ending, config.permalink);
	const url = fillPageTemplate(template, {
		path: dirname(path),
		basename: slug,
		output_ext: ending
	});
	const published = !Object.hasOwn(own, "published") || isTrue(own.published) || config.showsUnpublished;
	return {
		url,
		destination: destinationOf(url.endsWith("/") ? `${url}index` : url, ending),
		slug,
		data,
		...published ? {} : { why: {
			kind: "unpublished",
			text: "it is not `published`"
		} }
	};
}
function templateOf(name, ending, permalink) {
	if (!HTML.includes(ending)) return "/:path/:basename:output_ext";
	return name === "index" ? "/:path/" : `/:path/:basename${pageSuffix(permalink)}`;
}
function copiedUrl(path) {
	return `/${withoutExtension(path).replace(/\.+$/u, "")}${extension(path)}`;
}

// src/site/jekyll/read-source.ts
const BROKEN = {
	kind: "unknown",
	text: "its front matter cannot be read"
};
const IGNORED = {
	kind: "unpublished",
	text: "Jekyll does not read a file of this name in this folder"
};
function readSource(place, reading) {
	const { frontMatter, config } = reading;
	const defaults = defaultsOf(place, config);
	const name = basename(reading.path);
	const slug = readDatedName(name)?.rest ?? withoutExtension(name);
	if (place.kind === "ignored") return {
		slug,
		data: {},
		why: IGNORED
	};
	if (frontMatter.format === "yaml" && !frontMatter.readable) return {
		slug,
		data: defaults,
		why: BROKEN
	};
	if (isCopied$1(place, reading)) return {
		slug,
		data: {},
		isCopied: true,
		...copy(place)
	};
	const own = ownData(frontMatter);
	const layers = {
		defaults,
		own,
		data: merge(defaults, own)
	};
	return place.kind === "page" ? readPage(place.path, layers, reading) : readDocument(place, layers, reading);
}
function defaultsOf(place, config) {
	if (place.kind === "ignored") return {};
	const type = place.kind === "page" ? "pages" : place.collection.label;
	return defaultsFor(config.defaults, place.path, type);
}
const SWITCH = /^(?:yes|no|on|off)$/iu;
function ownData(frontMatter) {
	if (frontMatter.format !== "yaml") return {};
	const entries = Object.entries(frontMatter.data).map(([key, value]) => {
		if (typeof value !== "string" || !SWITCH.test(value)) return [key, value];
		if (frontMatter.field(key)?.quoted !== true) return [key, /^(?:yes|on)$/iu.test(value)];
		return [key, key === "published" ? true : value];
	});
	return Object.fromEntries(entries);
}
function isCopied$1(place, { path, frontMatter, config }) {
	if (frontMatter.format === "yaml" || place.kind === "post" || place.kind === "draft") return false;
	return !(config.plugins.includes("jekyll-optional-front-matter") && place.kind === "page" && isMarkdown(path, config));
}
function copy(place) {
	if (place.kind === "page") {
		const url = copiedUrl(place.path);
		return {
			url,
			destination: url
		};
	}
	const url = collectionFileUrl(place.path, place.collection);
	if (place.collection.output) return {
		url,
		destination: url
	};
	return { why: {
		kind: "unpublished",
		text: `the collection \`${place.collection.label}\` is not written`
	} };
}
function collectionFileUrl(path, { label, template }) {
	const name = withoutExtension(basename(path)).replace(/\.+$/u, "");
	const values = {
		collection: label,
		path: withoutExtension(path).replace(/\.+$/u, "").replace(`_${label}`, ""),
		output_ext: "",
		name,
		title: ""
	};
	return fillPageTemplate(template, values).replace(/\/$/u, "") + extension(path);
}

// src/site/jekyll/build.ts
function openBuild(context) {
	const { root, files, now } = context;
	const config = readConfig(files, root);
	const placeOf = makePlaces(config);
	const read = (path, frontMatter) => readSource(placeOf(path), {
		path,
		frontMatter,
		config,
		now
	});
	const posts = lazy(() => indexPosts(files.under(config.source).flatMap((path) => namedPost(path, placeOf, config))));
	return {
		config,
		files,
		placeOf,
		read,
		sourceOf: sourceReader(context, read),
		posts
	};
}
function sourceReader({ files, parsers }, read) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		if (isBinary(path)) return read(path, NO_FRONT_MATTER);
		const text = files.text(path);
		if (text === void 0) return files.isRead(path) ? NO_TEXT : void 0;
		if (parsers === void 0) return void 0;
		const old = known.get(path);
		if (old?.text === text) return old.source;
		const source = read(path, parsers.frontMatter(path, text));
		known.set(path, {
			text,
			source
		});
		return source;
	};
}
const NOWHERE = {
	start: 0,
	end: 0
};
const NO_FRONT_MATTER = {
	span: NOWHERE,
	content: NOWHERE,
	data: {},
	problems: [],
	readable: false,
	field: () => void 0,
	fields: () => []
};
const NO_TEXT = {
	slug: "",
	data: {},
	why: {
		kind: "unknown",
		text: "it is no text"
	}
};
function namedPost(path, placeOf, config) {
	if (!path.includes("_posts/") && !path.includes("_drafts/")) return [];
	const place = placeOf(path);
	if (place.kind !== "post" && place.kind !== "draft") return [];
	return (place.kind === "draft" ? config.showsDrafts : readDatedName(basename(path)) !== void 0) && !isBinary(path) ? [[path, place.path]] : [];
}

// src/site/jekyll/limit.ts
function beyondLimit(build, path) {
	const limit = build.config.limitPosts;
	if (limit === 0) return void 0;
	const dated = [];
	for (const { path: post } of build.posts().all) {
		const source = build.sourceOf(post);
		if (source === void 0) return {
			kind: "unread",
			text: `\`${post}\` is unread, and \`limit_posts\` is set`
		};
		if (source.why === void 0) dated.push({
			path: post,
			time: source.moment?.getTime() ?? 0
		});
	}
	dated.sort((a, b) => a.time - b.time || (a.path < b.path ? -1 : 1));
	return dated.slice(-limit).some((post) => post.path === path) ? void 0 : {
		kind: "unpublished",
		text: `\`limit_posts\` builds the newest ${limit} posts only`
	};
}

// src/site/jekyll/media-subpath.ts
const KEYS = ["media_subpath", "img_path"];
function belowMediaFolder(build, { href, kind, key }, from) {
	if ((kind === "markdown-image" || kind === "html-image" || kind === "front-matter" && key?.startsWith("image")) !== true || /^$|^[/#?\\]|:|\{/u.test(href)) return void 0;
	const data = build.sourceOf(from)?.data ?? {};
	const folder = KEYS.map((name) => data[name]).find((value) => typeof value === "string" && value !== "");
	if (typeof folder !== "string" || /[{:]/u.test(folder)) return void 0;
	return relativeUrl(`${folder.replace(/\/+$/u, "")}/${href}`, build.config);
}

// src/site/jekyll/relative-links.ts
function followSource(build, { href, kind }, from) {
	if (!(kind === "markdown-link" || kind === "markdown-image") || href.startsWith("#") || isAbsolute(href)) return void 0;
	if (!takesPart(build, from.path)) return void 0;
	const [, path = "", fragment = ""] = /^([^#]*)(#.*)?$/su.exec(href) ?? [];
	const target = targetOf(build, unescapeForm(path), from.path);
	if (target === void 0) return void 0;
	const { url, ...rest } = addressOf$1(build, target);
	if (url !== null) return {
		url: url + fragment,
		...rest
	};
	return rest.why?.kind === "unread" ? {
		url,
		...rest
	} : void 0;
}
function takesPart({ config, placeOf }, path) {
	if (!config.plugins.includes("jekyll-relative-links") || !isMarkdown(path, config)) return false;
	const settings = asRecord(config.values.relative_links) ?? {};
	const place = placeOf(path);
	if (settings.enabled === false || place.kind === "ignored") return false;
	if (place.kind !== "page" && settings.collections !== true) return false;
	return !(stringsOf(settings.exclude) ?? []).some((pattern) => matcherOf(pattern)(place.path, "file"));
}
function targetOf({ config, files, placeOf }, path, from) {
	const place = placeOf(from);
	if (place.kind === "ignored" || path === "") return void 0;
	const wanted = normalise(path.startsWith("/") ? path : `${dirname(place.path)}/${path}`);
	if (wanted === void 0) return void 0;
	return [join(config.collectionsDir, wanted), wanted].map((name) => join(config.source, name)).find((candidate) => files.has(candidate) && placeOf(candidate).kind !== "ignored");
}
function unescapeForm(path) {
	return decodePath(path.replaceAll("+", " "));
}

// src/site/jekyll/sources.ts
const PAGES = /^\.(?:html?|xhtml|xml|textile|s[ac]ss)$/iu;
function findPages({ config, files, placeOf }) {
	const mayBePage = (path) => isMarkdown(path, config) || isAsciiDoc(path) || PAGES.test(extension(path));
	return files.under(config.source).filter((path) => {
		if (!mayBePage(path)) return false;
		const { kind } = placeOf(path);
		return kind === "draft" ? config.showsDrafts : kind !== "ignored";
	});
}
function findPostFolders({ config, posts }) {
	const found = posts().all.map(({ path }) => path.slice(0, path.lastIndexOf("_posts/") + 6));
	const folders = [...new Set(found)].filter((folder) => folder.endsWith("_posts"));
	return folders.length > 0 ? folders : [join(config.source, config.collectionsDir, "_posts")];
}

// src/site/jekyll/static-files.ts
function makeStaticFiles(build) {
	const ofCollections = /* @__PURE__ */ new Map();
	return (address) => {
		const file = address.endsWith("/") ? `${address}index.html` : address;
		const path = join(build.config.source, file);
		if (build.placeOf(path).kind === "page" && isCopied(build, path)) return path;
		const ending = extension(file);
		const alike = ofCollections.get(ending) ?? indexCollections(build, ending);
		ofCollections.set(ending, alike);
		const inCollection = alike.get(file);
		return inCollection !== void 0 && isCopied(build, inCollection) ? inCollection : void 0;
	};
}
function isCopied(build, path) {
	const { files, config } = build;
	const entry = files.entry(path);
	if (entry === void 0 || entry.kind === "submodule") return false;
	if (isMarkdown(path, config) || /^\.x?html?$/iu.test(extension(path))) return isPlainText(build, path);
	return isPublished(build, path);
}
function isPlainText(build, path) {
	const text = build.files.text(path);
	const spared = build.config.plugins.includes("jekyll-optional-front-matter") && isMarkdown(path, build.config);
	return text !== void 0 && !/^---\s*\n/u.test(text) && !spared && isPublished(build, path);
}
function isPublished({ config, placeOf }, path) {
	const place = placeOf(path);
	if (config.defaults.length === 0 || place.kind === "ignored") return true;
	const type = place.kind === "page" ? void 0 : place.collection.label;
	const values = defaultsFor(config.defaults, place.path, type);
	return !Object.hasOwn(values, "published") || isTrue(values.published);
}
function indexCollections(build, ending) {
	const { config, files, placeOf } = build;
	const written = [...config.collections.values()].filter(({ label, output }) => output && label !== "posts");
	const found = /* @__PURE__ */ new Map();
	for (const { label } of written) for (const path of files.under(join(config.source, config.collectionsDir, `_${label}`))) {
		const place = extension(path) === ending ? placeOf(path) : void 0;
		if (place?.kind !== "document") continue;
		found.set(decodePath(collectionFileUrl(place.path, place.collection)), path);
	}
	const isDated = (path) => extension(path) === ending && placeOf(path).kind === "post";
	for (const path of isBinary(`x${ending}`) ? files.under(config.source) : []) {
		const post = path.includes("_posts/") && isDated(path) ? build.sourceOf(path) : void 0;
		if (post?.why === void 0 && post?.destination !== void 0) found.set(post.destination, path);
	}
	return found;
}

// src/site/jekyll/to-page.ts
function toPage(build, path, source, why) {
	const { url, moment, slug } = source;
	const address = url === void 0 ? void 0 : decodePath(url);
	const isWritten = why === void 0 && address !== void 0;
	const comesOut = isWritten || address !== void 0 && why === LIES_AHEAD;
	return {
		path,
		address: isWritten ? address : null,
		...why === void 0 ? {} : { why },
		...comesOut ? { futureAddress: address } : {},
		...moment === void 0 ? {} : {
			moment,
			date: dayInZone(moment, build.config.timeZone)
		},
		slug,
		aliases: isWritten ? aliasesOf(address, source) : []
	};
}
function aliasesOf(address, { destination, data }) {
	const file = destination === void 0 || address.endsWith("/") || destination === address ? [] : [destination];
	const one = stringOf(data.redirect_from);
	const redirects = one === void 0 ? stringsOf(data.redirect_from) ?? [] : [one];
	return [...file, ...redirects.map((redirect) => decodePath(sanitizeUrl(redirect)))];
}

// src/site/jekyll/variables.ts
function variablesFor(build, path) {
	const { values } = build.config;
	const source = build.sourceOf(path);
	const page = source === void 0 ? {} : { page: pageVariables(build, path, source) };
	return {
		site: {
			url: null,
			baseurl: null,
			...values
		},
		...page
	};
}
function pageVariables({ config, placeOf }, path, source) {
	const place = placeOf(path);
	if (place.kind === "ignored") return source.data;
	const { url, moment, slug } = source;
	const time = moment === void 0 ? void 0 : strftime(zonedParts(moment, config.timeZone), "%F %T %z");
	const isDocument = place.kind !== "page";
	return {
		...source.data,
		...isDocument ? {
			slug,
			collection: place.collection.label,
			ext: extension(path)
		} : {},
		...time === void 0 ? {} : { date: time },
		...url === void 0 ? {} : { url },
		...url === void 0 || !isDocument ? {} : { id: `${folderOf(url)}${slug}` },
		path: place.path,
		relative_path: place.path,
		name: basename(path)
	};
}
function folderOf(url) {
	const folder = url.replace(/\/+$/u, "").replace(/[^/]*$/u, "");
	return folder === "" ? "/" : folder;
}
function isVerbatim(variables) {
	return asRecord(variables.page)?.render_with_liquid === false;
}

// src/site/jekyll.ts
const jekyll = {
	name: "jekyll",
	roots: findRoots,
	open: (context) => new JekyllModel(context)
};
const LIQUID_IN_TAG = {
	kind: "unknown",
	text: "it is Liquid in the argument of a tag"
};
const NO_LIQUID = {
	kind: "unread",
	text: "what evaluates Liquid is not loaded"
};
var JekyllModel = class {
	generator = "jekyll";
	root;
	origin;
	base;
	timeZone;
	languages;
	staticFile;
	mayBeRenamed;
	#build;
	#named;
	#pages;
	#postFolders;
	#liquid;
	#evaluator;
	constructor(context) {
		const build = openBuild(context);
		const url = readSiteUrl(context.settings.url);
		const origin = url?.origin ?? readSiteUrl(build.config.url)?.origin;
		this.root = context.root;
		if (origin !== void 0) this.origin = origin;
		this.base = url?.base ?? basePath(build.config);
		this.timeZone = build.config.timeZone;
		this.languages = languagesOf(build.config);
		this.staticFile = makeStaticFiles(build);
		if (endInNames(build)) this.mayBeRenamed = (text) => RENAMING.test(text);
		this.#build = build;
		this.#named = siteMatcher(context.root, context.settings.posts);
		this.#pages = lazy(() => findPages(build));
		this.#postFolders = lazy(() => findPostFolders(build));
		this.#liquid = context.parsers?.liquid ?? (() => void 0);
	}
	get postFolders() {
		return this.#postFolders();
	}
	defaults(path) {
		return defaultsOf(this.#build.placeOf(path), this.#build.config);
	}
	isPost(path) {
		const { config, placeOf } = this.#build;
		if (!isMarkdown(path, config) && !isAsciiDoc(path)) return false;
		if (this.#named !== void 0) return this.#named(path);
		if (!liesWithPosts(path)) return false;
		const { kind } = placeOf(path);
		return kind === "post" || kind === "draft" && config.showsDrafts;
	}
	pages() {
		return this.#pages();
	}
	page(path, frontMatter) {
		const source = this.#build.read(path, frontMatter);
		return toPage(this.#build, path, source, source.why ?? beyondLimit(this.#build, path));
	}
	render(reference, from) {
		const { href, kind } = reference;
		const media = belowMediaFolder(this.#build, reference, from.path);
		if (media !== void 0) return { url: media };
		if (kind === "front-matter") return { url: href };
		const followed = followSource(this.#build, reference, from);
		if (followed !== void 0 || !hasLiquid(href)) return followed ?? { url: href };
		if (kind === "tag") return {
			url: null,
			why: LIQUID_IN_TAG
		};
		const variables = variablesFor(this.#build, from.path);
		if (isVerbatim(variables)) return { url: href };
		this.#evaluator ??= this.#liquid()?.(this.#build);
		return this.#evaluator?.evaluate(href, variables) ?? {
			url: null,
			why: NO_LIQUID
		};
	}
};
function hasLiquid(text) {
	return text.includes("{{") || text.includes("{%");
}
const RENAMING = /^[ \t]*["']?(?:permalink|slug|redirect_from)\b/mu;
function endInNames({ config }) {
	const templates = [...config.collections.values()].map(({ template }) => template);
	const isNamed = (template) => /:(?:title|slug|name|path)[^/]*\/?$/u.test(template);
	return templates.every(isNamed) && !/"(?:permalink|slug)"/u.test(JSON.stringify(config.defaults));
}

export { jekyll };