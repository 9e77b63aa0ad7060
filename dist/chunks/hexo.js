import { n as lazy, t as siteMatcher } from "./globs.js";
import { n as hasDuplicateKeys, r as stateOf, t as frontMatterReader } from "./other-sources.js";
import { At as literalPattern, Bt as withoutExtension, Ct as scalarOf, E as proposedGlobs, Ft as dirname, I as findRoots, It as extension, L as readConfiguration, Lt as join, M as pad$1, Mt as parseData, N as zonedParts, O as dayInZone, Pt as basename, St as dataOf, T as proposedExpression, Tt as textsOf, bt as splitAddress, jt as asRecord, k as isZone, vt as isAbsoluteAddress, wt as textOf, yt as readSiteUrl, zt as pathBelow } from "./review.js";
import { t as readTimestamp } from "./yaml-timestamp.js";
import { f as wellFormed, l as decodePath } from "./shared.js";
import { t as indexPageFiles } from "./page-files.js";

// src/site/hexo/dates.ts
const HAS_ZONE = /(?:\d\s*Z|UTC|GMT|:\d{2}(?:\.\d+)?\s*[+-]\d{1,2}(?::?\d{2})?|\b[ECMP][SD]T)(?:\s*\(.*\))?$/iu;
const MINUTE = 6e4;
function readDate(value) {
	if (typeof value === "number" && value !== 0) return valid(new Date(value));
	if (typeof value !== "string" || value === "") return void 0;
	return valid(readTimestamp(value) ?? loosely(value));
}
function loosely(value) {
	const date = new Date(value);
	if (HAS_ZONE.test(value) || Number.isNaN(date.getTime())) return date;
	return /* @__PURE__ */ new Date(date.getTime() - date.getTimezoneOffset() * MINUTE);
}
function valid(date) {
	return Number.isNaN(date.getTime()) ? void 0 : date;
}
function dateOfName(parts) {
	const month = parts.month ?? parts.i_month;
	const day = parts.day ?? parts.i_day;
	if (parts.year === void 0 || month === void 0 || day === void 0) return void 0;
	return new Date(Date.UTC(Number(parts.year), Number(month) - 1, Number(day)));
}
function shiftToZone(date, zone) {
	if (zone === void 0) return date;
	return /* @__PURE__ */ new Date(date.getTime() - zonedParts(date, zone).offsetMinutes * MINUTE);
}

// src/site/hexo/patterns.ts
const PLACEHOLDER = /:(\w*[^_\W])/gu;
const SEGMENTS = /* @__PURE__ */ new Map([
	["year", "(\\d{4})"],
	["month", "(\\d{2})"],
	["day", "(\\d{2})"],
	["i_month", "(\\d{1,2})"],
	["i_day", "(\\d{1,2})"],
	["hash", "([0-9a-f]{12})"]
]);
function placeholdersOf(pattern) {
	return [...pattern.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");
}
function fillPattern(pattern, values) {
	return pattern.replace(PLACEHOLDER, (_, name) => scalarOf(values[name]) ?? (values[name] === "" ? "" : "undefined"));
}
function patternReader(pattern) {
	const names = placeholdersOf(pattern);
	const source = literalPattern(pattern).replace(PLACEHOLDER, (_, name) => SEGMENTS.get(name) ?? "(.+?)");
	const find = proposedExpression("Hexo’s `new_post_name`", `^${source}$`);
	return (name) => {
		const match = find?.(name) ?? null;
		if (match === null) return void 0;
		return Object.fromEntries(names.map((key, index) => [key, match[index + 1] ?? ""]));
	};
}

// src/site/hexo/sha1.ts
const START = [
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
];
const BLOCK = 64;
function sha1(text) {
	const bytes = pad(new TextEncoder().encode(text));
	let state = START;
	for (let start = 0; start < bytes.length; start += BLOCK) state = digestBlock(state, new DataView(bytes.buffer, start, BLOCK));
	return state.map((word) => word.toString(16).padStart(8, "0")).join("");
}
function pad(bytes) {
	const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
	padded.set(bytes);
	padded[bytes.length] = 128;
	new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8);
	return padded;
}
function digestBlock(state, block) {
	const words = Array.from({ length: 16 }, (_, index) => block.getUint32(index * 4));
	for (let index = 16; index < 80; index += 1) words.push(rotate(mix(words, index), 1));
	let [a, b, c, d, e] = state;
	for (const [index, word] of words.entries()) {
		const next = rotate(a, 5) + choose(index, b, c, d) + e + word >>> 0;
		[a, b, c, d, e] = [
			next,
			a,
			rotate(b, 30),
			c,
			d
		];
	}
	const add = (one, other) => one + other >>> 0;
	return [
		add(state[0], a),
		add(state[1], b),
		add(state[2], c),
		add(state[3], d),
		add(state[4], e)
	];
}
function mix(words, index) {
	const at = (back) => words[index - back] ?? 0;
	return at(3) ^ at(8) ^ at(14) ^ at(16);
}
function choose(index, b, c, d) {
	if (index < 20) return (b & c | ~b & d) + 1518500249;
	if (index < 40) return (b ^ c ^ d) + 1859775393;
	if (index < 60) return (b & c | b & d | c & d) + 2400959708;
	return (b ^ c ^ d) + 3395469782;
}
function rotate(word, by) {
	return (word << by | word >>> 32 - by) >>> 0;
}

// src/site/hexo/slugize.ts
const LIGATURES = {
	Æ: "AE",
	æ: "ae",
	Œ: "OE",
	œ: "oe",
	Ø: "O",
	ø: "o",
	Ł: "L",
	ł: "l",
	Đ: "D",
	đ: "d",
	Ħ: "H",
	ħ: "h",
	Ŧ: "T",
	ŧ: "t",
	ß: "s",
	ı: "i"
};
const SPECIAL = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu;
function slugize(text, letters) {
	const slug = Array.from(text, plainLetter).join("").replace(/[\u0000-\u001f]/gu, "").replace(SPECIAL, "-").replace(/^-+|-+$/gu, "");
	if (letters === "kept") return slug;
	return letters === "lower" ? slug.toLowerCase() : slug.toUpperCase();
}
function plainLetter(character) {
	if (character <= "~") return character;
	const base = LIGATURES[character] ?? character.normalize("NFKD").replace(/\p{Mn}/gu, "");
	return /^[A-Za-z]{1,2}$/u.test(base) ? base : character;
}

// src/site/hexo/permalink.ts
const DATED = /* @__PURE__ */ new Set([
	"year",
	"month",
	"day",
	"hour",
	"minute",
	"second",
	"i_month",
	"i_day",
	"hash"
]);
function postPath(facts, settings) {
	const own = textOf(facts.data.permalink);
	if (own !== void 0) return own.startsWith("/") ? folded(own, settings) : `/${folded(own, settings)}`;
	const names = placeholdersOf(settings.permalink);
	const needsDate = facts.date === void 0 && names.some((name) => DATED.has(name));
	const needsId = names.some((name) => ["id", "abbrlink"].includes(name) && facts.data[name] === void 0);
	const needsTerms = names.some((name) => name === "categories" || name === "tags");
	if (needsDate || needsId || needsTerms) return null;
	return folded(fillPattern(settings.permalink, valuesOf(facts, settings)), settings);
}
function folded(path, settings) {
	return settings.hasPostAssets && !/(?:\/|\.html)$/u.test(path) ? `${path}/` : path;
}
function valuesOf(facts, settings) {
	const { slug, title, date, data } = facts;
	return {
		...settings.permalinkDefaults,
		...data,
		id: data.id,
		title: slug,
		name: basename(slug),
		post_title: slugize(title, "lower"),
		...date === void 0 ? {} : dateValues(date, slug),
		category: categoryOf(data, settings) ?? settings.defaultCategory
	};
}
function dateValues(date, slug) {
	const { year, month, day, hour, minute, second } = zonedParts(date, "UTC");
	return {
		year: pad$1(year, 4),
		month: pad$1(month, 2),
		day: pad$1(day, 2),
		hour: pad$1(hour, 2),
		minute: pad$1(minute, 2),
		second: pad$1(second, 2),
		i_month: String(month),
		i_day: String(day),
		hash: sha1(slug + String(Math.floor(date.getTime() / 1e3))).slice(0, 12)
	};
}
function categoryOf(data, settings) {
	const written = data.categories || data.category;
	const all = Array.isArray(written) ? written : [written];
	const last = all.some(Array.isArray) ? all.at(-1) : all;
	const names = (Array.isArray(last) ? last : [last]).flatMap((name) => scalarOf(name) ?? []);
	if (names.length === 0) return void 0;
	return names.map((name) => slugize(scalarOf(settings.categoryMap[name]) ?? name, settings.case)).join("/");
}

// src/site/hexo/sources.ts
const OUTPUTS = {
	...Object.fromEntries("htm html md markdown mkd mkdn mdwn mdtxt mdtext njk j2 ejs".split(" ").map((name) => [`.${name}`, ".html"])),
	".css": ".css",
	".styl": ".css",
	".stylus": ".css",
	".js": ".js",
	".json": ".json",
	".yml": ".json",
	".yaml": ".json"
};
const FOLDERS = [{
	folder: "_posts/",
	kind: "post"
}, {
	folder: "_drafts/",
	kind: "draft"
}];
function readSource(path, settings) {
	const place = pathBelow(settings.source, path);
	if (place === void 0 || /[%~]$/u.test(place) || settings.isIgnored(path)) return void 0;
	const output = settings.isSkipped(place) ? void 0 : OUTPUTS[extension(place)];
	for (const { folder, kind } of FOLDERS) {
		if (!place.startsWith(folder) || isHidden(place.slice(folder.length)) || output === void 0) continue;
		return settings.hasPostAssets && extension(place) !== extension(settings.newPostName) ? void 0 : {
			path,
			place: place.slice(folder.length),
			kind,
			output: ""
		};
	}
	if (settings.isExcluded(place) || isHidden(place) && !settings.isIncluded(place)) return void 0;
	if (output === void 0) return {
		path,
		place,
		kind: "file",
		output: place
	};
	return {
		path,
		place,
		kind: output === ".html" ? "page" : "file",
		output: withoutExtension(place) + output
	};
}
function isHidden(place) {
	return /(?:^|\/)[_.]/u.test(place);
}
function readSources(files, settings) {
	const all = lazy(() => files.under(settings.source).flatMap((path) => readSource(path, settings) ?? []));
	const published = lazy(() => new Map(all().flatMap(({ kind, output, path }) => kind === "file" ? [[output, path]] : [])));
	return {
		pages: lazy(() => all().filter(({ kind }) => kind !== "file")),
		fileAt: (output) => published().get(output) ?? themeFile(output, files, settings),
		assets: lazy(() => settings.hasPostAssets ? assetsOf(files, settings) : [])
	};
}
function themeFile(output, files, settings) {
	if (settings.theme === void 0) return void 0;
	const path = join(settings.theme, "source", output);
	return [path, ...(extension(path) === ".css" ? [
		".styl",
		".stylus",
		".less",
		".scss",
		".sass"
	] : []).map((ending) => withoutExtension(path) + ending)].find((candidate) => files.has(candidate));
}
function assetsOf(files, settings) {
	const paths = FOLDERS.flatMap(({ folder }) => files.under(join(settings.source, folder)));
	const owners = new Map(paths.flatMap((path) => {
		return readSource(path, settings) === void 0 ? [] : [[withoutExtension(path), path]];
	}));
	return paths.flatMap((path) => {
		const folder = outermost(path, owners);
		const owner = folder === void 0 ? void 0 : owners.get(folder);
		const name = folder === void 0 ? "" : path.slice(folder.length + 1);
		return owner === void 0 || readSource(path, settings) !== void 0 || isHidden(name) ? [] : [{
			path,
			owner,
			name
		}];
	});
}
function outermost(path, owners) {
	for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) if (owners.has(path.slice(0, at))) return path.slice(0, at);
}

// src/site/hexo/facts.ts
function readFacts(path, frontMatter, settings, readName) {
	const source = readSource(path, settings);
	if (source === void 0 || source.kind === "file") return void 0;
	if (source.kind === "page") return pageFacts(source, frontMatter.data, settings);
	const { slug, ...named } = slugOf(source.place, readName);
	const data = {
		...frontMatter.data,
		...namedKeys(named)
	};
	const written = data.date === "" || data.date === 0 ? void 0 : data.date;
	const read = written === void 0 || written === null ? dateOfName(named) : readDate(written);
	const date = read === void 0 ? void 0 : shiftToZone(read, settings.timeZone);
	const title = scalarOf(data.title) ?? (settings.usesSlugAsTitle ? slug : "");
	return {
		source,
		slug,
		title,
		date,
		data,
		path: postPath({
			slug,
			title,
			date,
			data
		}, settings)
	};
}
function slugOf(place, readName) {
	const name = withoutExtension(place);
	const named = readName(name);
	return {
		...named,
		slug: named?.title ?? slugize(name, "kept")
	};
}
const OF_DATES = /* @__PURE__ */ new Set([
	"title",
	"year",
	"month",
	"day",
	"i_month",
	"i_day",
	"hash"
]);
function namedKeys(named) {
	return Object.fromEntries(Object.entries(named).filter(([key]) => !OF_DATES.has(key)));
}
function pageFacts(source, data, settings) {
	const own = textOf(data.permalink);
	const written = own === void 0 ? source.output : `${own}${own.endsWith("/") ? "index" : ""}`;
	const path = extension(written) === "" ? `${written}.html` : written;
	const read = readDate(data.date);
	const date = read === void 0 ? void 0 : shiftToZone(read, settings.timeZone);
	return {
		source,
		slug: withoutExtension(basename(source.place)),
		title: scalarOf(data.title) ?? "",
		path,
		date,
		data
	};
}

// src/site/hexo/addresses.ts
const FOREIGN = /^(?:#|\/\/|https?:)/u;
function encodeAddress(address) {
	return isAbsoluteAddress(address) ? address : encodeURI(wellFormed(decodePath(address)));
}
function urlFor(path, settings) {
	if (FOREIGN.test(path)) return path;
	if (settings.hasRelativeLinks) return encodeAddress(path.replace(/^\//u, "").replace(/\/{2,}/gu, "/"));
	if (isAbsoluteAddress(path)) return path;
	return prettify(encodeAddress((settings.root + path).replace(/\/{2,}/gu, "/")), settings);
}
function prettify(address, settings) {
	if (address.endsWith("index.html")) return settings.keepsIndex ? address : address.slice(0, -10);
	return settings.keepsHtml ? address : address.replace(/\.html$/u, "");
}
function addressOf(path, settings) {
	return prettify(decodePath(`/${path}`.replace(/\/{2,}/gu, "/")), settings);
}

// src/site/hexo/pages.ts
function makePage(path, frontMatter, context) {
	const { settings, readName, now } = context;
	const facts = readFacts(path, frontMatter, settings, readName);
	const nothing = {
		path,
		address: null,
		slug: withoutExtension(basename(path)),
		aliases: []
	};
	if (facts === void 0) return {
		...nothing,
		why: because("unknown", "Hexo makes no page of the file")
	};
	if (stateOf(frontMatter) === "broken" || hasDuplicateKeys(frontMatter)) {
		const text = "the front matter cannot be read, so Hexo leaves the file out";
		return {
			...nothing,
			why: because("unknown", text)
		};
	}
	const address = facts.path === null ? null : addressOf(facts.path, settings);
	const hidden = hiddenAs(facts, settings, now);
	return {
		path,
		address: hidden === void 0 ? address : null,
		...whyOf(address, hidden),
		...hidden === "future" && address !== null ? { futureAddress: address } : {},
		...described(facts, settings),
		aliases: []
	};
}
function described(facts, settings) {
	const { source, date, slug } = facts;
	const language = languageOf(facts, settings);
	const hasFolder = settings.hasPostAssets && source.kind !== "page";
	return {
		...date === void 0 ? {} : {
			date: dayInZone(date, "UTC"),
			moment: date
		},
		slug: slug.replace(/(^|\/)\d{4}-\d{1,2}-\d{1,2}-(?=[^/]+$)/u, "$1"),
		...language === void 0 ? {} : { language },
		...hasFolder ? { assetFolder: withoutExtension(source.path) } : {}
	};
}
function because(kind, text) {
	return {
		kind,
		text
	};
}
const REASONS = {
	draft: "drafts are not published",
	unpublished: "`published: false` keeps the post from being written",
	future: "the date lies in the future and `future` is off"
};
function hiddenAs({ source, data, date }, settings, now) {
	if (source.kind === "draft" && !settings.areDraftsPublished) return "draft";
	if (source.kind === "post" && !settings.areDraftsPublished && isFalse(data.published)) return "unpublished";
	return !settings.isFuturePublished && date !== void 0 && date > now ? "future" : void 0;
}
function isFalse(value) {
	if (value === void 0 || value === null) return false;
	return value === "false" || value === "0" || !value;
}
function whyOf(address, hidden) {
	if (hidden !== void 0) return { why: because("unpublished", REASONS[hidden]) };
	if (address !== null) return {};
	return { why: because("unknown", "the address is made of the file's own time or of an id that Hexo invents") };
}
function languageOf({ data, path, source }, settings) {
	const { languages, languageFolder } = settings;
	const own = textOf(data.lang) ?? textOf(data.language);
	if (own !== void 0) return own;
	const expression = literalPattern(languageFolder).replace(":lang", "([^/]+)");
	const output = path ?? source.place;
	const marked = proposedExpression("Hexo’s `i18n_dir`", `${expression}/`)?.(output.replace(/^\//u, ""))?.[1];
	if (marked !== void 0 && languages.includes(marked)) return marked;
	return languages.length > 1 ? languages[0] : void 0;
}

// src/site/hexo/plugins.ts
const MARKED = "hexo-renderer-marked";
const RENDERER = /^hexo-renderer-(?:markdown-it|kramdown|pandoc|remark|multi|md)/u;
const IMAGES = /^hexo-(?:.*-)?(?:asset-im(?:age|g)|image-link|image-path|post-image|img-path)/u;
function readPlugins(root, files) {
	const path = join(root, "package.json");
	const text = files.has(path) ? files.text(path) : void 0;
	const data = dataOf(asRecord(text === void 0 ? void 0 : parseData(path, text)));
	const names = [data.dependencies, data.devDependencies].flatMap((list) => Object.keys(dataOf(list)));
	return {
		keepsAddresses: !names.includes(MARKED) && names.some((name) => RENDERER.test(name)),
		rewritesImages: names.some((name) => IMAGES.test(name))
	};
}

// src/site/hexo/post-assets.ts
function indexAssets(sources, settings, owners) {
	const byPath = lazy(() => new Map(sources.assets().map((asset) => [asset.path, asset])));
	const byName = lazy(() => new Map(sources.assets().map((asset) => [`${asset.owner}\n${asset.name}`, asset])));
	const folderOf = (owner) => owners.pathOf(owner)?.replace(/\.html?$/u, "");
	const addressOfFolder = (owner) => {
		const folder = folderOf(owner);
		return folder === void 0 ? void 0 : `${addressOf(folder, settings).replace(/\/$/u, "")}/`;
	};
	return {
		named: (owner, name) => byName().get(`${owner}\n${name}`),
		at: (path) => byPath().get(path),
		output: (asset) => {
			const folder = folderOf(asset.owner);
			return folder === void 0 ? void 0 : join(folder, asset.name);
		},
		servedAt: indexPageFiles(sources.assets, {
			folderOf: addressOfFolder,
			isRead: owners.isRead
		}).at
	};
}

// src/site/hexo/post-lookup.ts
function lookUpPosts(sources, settings, readName, factsOf) {
	const posts = lazy(() => sources.pages().filter(({ kind }) => kind !== "page"));
	const bySlug = lazy(() => new Map(posts().map(({ path, place }) => [slugOf(place, readName).slug, path])));
	return { render(name, otherwise) {
		const { path: slug, tail } = otherwise === "stops" ? splitFragment(name) : {
			path: name,
			tail: ""
		};
		const found = bySlug().get(slug) ?? titled(slug, posts(), factsOf);
		if (found === void 0) return missing$1(slug, otherwise);
		return typeof found === "string" ? renderPost(found, tail, settings, factsOf) : {
			url: null,
			why: found
		};
	} };
}
function titled(title, posts, factsOf) {
	const read = posts.map(({ path }) => ({
		path,
		facts: factsOf(path)
	}));
	const found = read.find(({ facts }) => facts?.title === title);
	if (found !== void 0) return found.path;
	return read.every(({ facts }) => facts !== void 0) ? void 0 : {
		kind: "unread",
		text: "posts that may have this title are unread"
	};
}
function renderPost(target, tail, settings, factsOf) {
	const facts = factsOf(target);
	if (facts === void 0) return {
		url: null,
		target,
		why: {
			kind: "unread",
			text: "the post is unread"
		}
	};
	const text = "the post's address cannot be told from the tree";
	if (facts.path === null) return {
		url: null,
		target,
		why: {
			kind: "unknown",
			text
		}
	};
	return {
		url: urlFor(facts.path + tail, settings),
		target
	};
}
function splitFragment(name) {
	return name.split("#").length === 2 ? splitAddress(name) : {
		path: name,
		tail: ""
	};
}
function missing$1(name, otherwise) {
	const why = {
		kind: "missing",
		text: `no post has the name \`${name}\``
	};
	return {
		url: null,
		why: otherwise === "stops" ? {
			...why,
			build: true
		} : why
	};
}

// src/site/hexo/settings.ts
const CASES = [
	"kept",
	"lower",
	"upper"
];
function readSettings(folder, configuration) {
	const url = (textOf(configuration.url) ?? "http://example.com").replace(/\/+$/u, "");
	const site = readSiteUrl(textOf(configuration.url));
	const theme = scalarOf(configuration.theme);
	const zone = textOf(configuration.timezone);
	return {
		...site === void 0 ? {} : { origin: site.origin },
		url,
		root: readRoot(configuration.root, site?.base ?? ""),
		source: join(folder, textOf(configuration.source_dir) ?? "source"),
		...theme === void 0 ? {} : { theme: join(folder, "themes", theme) },
		...zone !== void 0 && isZone(zone) ? { timeZone: zone } : {},
		...readAddressing(configuration),
		isFuturePublished: configuration.future !== false,
		areDraftsPublished: configuration.render_drafts === true,
		...readPretty(dataOf(configuration.pretty_urls)),
		...readImages(configuration),
		isSkipped: globsAt("skip_render", configuration),
		isIncluded: globsAt("include", configuration),
		isExcluded: globsAt("exclude", configuration),
		isIgnored: ignoredBy(configuration),
		languages: textsOf(configuration.language ?? []).filter((one) => one !== "" && one !== "default"),
		languageFolder: textOf(configuration.i18n_dir) ?? ":lang"
	};
}
function globsAt(key, configuration) {
	return proposedGlobs(`Hexo’s \`${key}\``, textsOf(configuration[key] ?? []));
}
function ignoredBy(configuration) {
	const matches = globsAt("ignore", configuration);
	if (configuration.ignore === void 0) return matches;
	return (path) => {
		const names = path.split("/");
		return names.some((_, index) => matches(`/site/${names.slice(0, index + 1).join("/")}`));
	};
}
function readRoot(root, base) {
	return `/${join(textOf(root) ?? base)}/`.replace(/\/{2,}/gu, "/");
}
function readPretty(pretty) {
	return {
		keepsIndex: pretty.trailing_index !== false,
		keepsHtml: pretty.trailing_html !== false
	};
}
function readAddressing(configuration) {
	return {
		permalink: textOf(configuration.permalink) ?? ":year/:month/:day/:title/",
		permalinkDefaults: dataOf(configuration.permalink_defaults),
		newPostName: textOf(configuration.new_post_name) ?? ":title.md",
		defaultCategory: scalarOf(configuration.default_category) ?? "uncategorized",
		categoryMap: dataOf(configuration.category_map),
		case: CASES[Number(scalarOf(configuration.filename_case) ?? 0)] ?? "kept",
		usesSlugAsTitle: configuration.use_slug_as_post_title === true
	};
}
function readImages(configuration) {
	const marked = dataOf(configuration.marked);
	const prependsRoot = marked.prependRoot !== false;
	return {
		hasPostAssets: configuration.post_asset_folder === true,
		hasRelativeLinks: configuration.relative_link === true,
		prependsRoot,
		findsPostAssets: configuration.post_asset_folder === true && prependsRoot && marked.postAsset === true
	};
}

// src/site/hexo/build.ts
function prepareBuild(context) {
	const { root, files, now } = context;
	const settings = readSettings(root, readConfiguration(root, files));
	const sources = readSources(files, settings);
	const readName = patternReader(withoutExtension(settings.newPostName));
	const readFrontMatter = frontMatterReader(context);
	const page = (path, frontMatter) => makePage(path, frontMatter, {
		settings,
		readName,
		now
	});
	const factsOf = (path) => {
		const frontMatter = readFrontMatter(path);
		return frontMatter === void 0 ? void 0 : readFacts(path, frontMatter, settings, readName);
	};
	const pathOf = (path) => {
		const frontMatter = readFrontMatter(path);
		return frontMatter !== void 0 && page(path, frontMatter).address !== null ? factsOf(path)?.path ?? void 0 : void 0;
	};
	const assets = indexAssets(sources, settings, {
		pathOf,
		isRead: (path) => files.isRead(path)
	});
	const posts = lookUpPosts(sources, settings, readName, factsOf);
	let known;
	const plugins = () => {
		const read = known ?? readPlugins(root, files);
		if (files.isRead(join(root, "package.json"))) known = read;
		return read;
	};
	return {
		settings,
		sources,
		rendering: {
			settings,
			assets,
			posts,
			plugins
		},
		page
	};
}

// src/site/hexo/tags.ts
const WHOLE = /^\s*\{%-?\s*([\w-]+)\s*([\s\S]*?)\s*-?%\}/u;
function readTag(text) {
	const match = WHOLE.exec(text);
	if (match === null) return void 0;
	const values = [...(match[2] ?? "").matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu)];
	return {
		name: match[1] ?? "",
		values: values.map(([value]) => value.replace(/"([^"]*)"|'([^']*)'/gu, "$1$2"))
	};
}
function isWebAddress(value) {
	return /[A-Za-z]{3,9}:(?:\/\/)?[A-Za-z0-9.-]+|www.[A-Za-z0-9.-]+|[-;:&=+$,\w]+@[A-Za-z0-9.-]+/u.test(value);
}

// src/site/hexo/render.ts
function renderReference(reference, from, context) {
	const { href, kind } = reference;
	const tag = readTag(href);
	if (tag !== void 0) return renderTag(tag, href, from, context);
	if (/\{[{%]/u.test(href)) return unknown("the address is made by a template");
	if (kind === "markdown-image") return renderImage(href, from, context);
	if (kind === "markdown-link") return { url: encodeAddress(href) };
	if (kind === "front-matter") return renderParameter(href, from, context);
	return { url: href };
}
function renderImage(href, from, context) {
	const { settings, assets } = context;
	const isPath = !isAbsoluteAddress(href) && !/^[#/\\]/u.test(href);
	if (isPath && context.plugins().rewritesImages) return renderByPlugin(href, from, context);
	if (/^(?:#|\/\/|https?:)/u.test(href) || settings.hasRelativeLinks || !settings.prependsRoot || context.plugins().keepsAddresses) return { url: encodeAddress(href) };
	const path = join(withoutExtension(from.path), href.replaceAll("\\", "/"));
	const asset = settings.findsPostAssets && isPath ? assets.at(path) : void 0;
	return asset === void 0 ? { url: encodeAddress(urlFor(href, settings)) } : renderAsset(asset, "", context);
}
function renderByPlugin(href, from, { assets }) {
	const folder = withoutExtension(from.path);
	const name = decodePath(splitAddress(href).path);
	const asset = [join(folder, name), join(dirname(folder), name)].map(assets.at).find((one) => one !== void 0);
	return asset === void 0 ? unknown("a package rewrites this address") : {
		url: null,
		target: asset.path
	};
}
function renderParameter(href, from, { settings, assets }) {
	if (isAbsoluteAddress(href)) return { url: href };
	const { path, tail } = splitAddress(href);
	const asset = path.startsWith("/") ? void 0 : assets.named(from.path, join(path));
	return asset === void 0 ? { url: urlFor(href, settings) } : renderAsset(asset, tail, {
		settings,
		assets
	});
}
function renderAsset(asset, tail, context) {
	const output = context.assets.output(asset);
	if (output === void 0) return {
		url: null,
		target: asset.path,
		why: {
			kind: "unpublished",
			text: "the post of the file is not published"
		}
	};
	return {
		url: urlFor(`${context.settings.hasRelativeLinks ? "" : "/"}${output}`, context.settings) + tail,
		target: asset.path
	};
}
const TAGS = {
	asset_img: renderAssetImage,
	asset_image: renderAssetImage,
	asset_path: renderNamedAsset,
	asset_link: renderNamedAsset,
	img: renderImageTag,
	image: renderImageTag,
	a: renderLinkTag,
	link: renderLinkTag,
	anchor: renderLinkTag,
	url_for: ([, path], _, { settings }) => ({ url: urlFor(path ?? "/", settings) }),
	full_url_for: ([, path], _, { settings }) => ({ url: fullUrl(path ?? "/", settings) }),
	post_link: ([name], _, context) => context.posts.render(name ?? "", "stops"),
	post_path: ([name], _, context) => context.posts.render(name ?? "", "passes")
};
function renderTag(tag, written, from, context) {
	const render = Object.hasOwn(TAGS, tag.name) ? TAGS[tag.name] : void 0;
	if (render === void 0) return unknown(`the tag \`${tag.name}\` is a plugin's`);
	const rendered = render(tag.values, from, context);
	const tail = written.slice(written.indexOf("%}") + 2);
	return rendered.url === null ? rendered : {
		...rendered,
		url: rendered.url + tail
	};
}
function renderAssetImage(values, from, context) {
	const asset = values.map((value) => context.assets.named(from.path, value)).find((one) => one !== void 0);
	if (asset === void 0) return missing(`the post has no file \`${values[0] ?? ""}\``);
	return renderAsset(asset, "", context);
}
function renderNamedAsset(values, from, context) {
	return renderAssetImage(values.slice(0, 1), from, context);
}
function renderImageTag(values, _, { settings }) {
	const src = values.find((value) => value.startsWith("/") || isWebAddress(value));
	if (src === void 0) return missing("the tag names no address that begins with a slash or a scheme");
	return { url: urlFor(src, settings) };
}
function renderLinkTag(values) {
	return { url: values.find(isWebAddress) ?? "" };
}
function fullUrl(path, settings) {
	if (/^(?:\/\/|https?:)/u.test(path)) return path;
	return `${settings.url}${encodeAddress(`/${path}`.replace(/\/{2,}/gu, "/"))}`;
}
function unknown(text) {
	return {
		url: null,
		why: {
			kind: "unknown",
			text
		}
	};
}
function missing(text) {
	return {
		url: null,
		why: {
			kind: "missing",
			text
		}
	};
}

// src/site/hexo.ts
const hexo = {
	name: "hexo",
	roots: findRoots,
	open
};
function open(context) {
	const { settings, sources, rendering, page } = prepareBuild(context);
	return {
		generator: "hexo",
		root: context.root,
		...settings.origin === void 0 ? {} : { origin: settings.origin },
		base: settings.root.replace(/\/$/u, ""),
		timeZone: "UTC",
		languages: settings.languages,
		postFolders: [join(settings.source, "_posts")],
		defaults: () => ({}),
		isPost: postTest(context, settings),
		pages: () => sources.pages().map(({ path }) => path),
		page,
		staticFile: (address) => sources.fileAt(join(address)) ?? rendering.assets.servedAt(address),
		render: (reference, from) => renderReference(reference, from, rendering)
	};
}
const MARKDOWN = /* @__PURE__ */ new Set([".md", ".markdown"]);
function postTest(context, settings) {
	const named = siteMatcher(context.root, context.settings.posts);
	return (path) => {
		if (!MARKDOWN.has(extension(path))) return false;
		if (named !== void 0) return named(path);
		const kind = readSource(path, settings)?.kind;
		return kind === "post" || kind === "draft" && settings.areDraftsPublished;
	};
}

export { hexo };