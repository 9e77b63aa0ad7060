import { r as stateOf, t as frontMatterReader } from "./other-sources.js";
import { n as lazy, t as siteMatcher } from "./globs.js";
import { Bt as withoutExtension, Ct as scalarOf, F as readConfiguration, Ft as dirname, It as extension, Lt as join, M as pad, P as findRoots, Pt as basename, St as dataOf, T as proposedExpression, Tt as textsOf, bt as splitAddress, j as momentOf, jt as asRecord, k as isZone, vt as isAbsoluteAddress, wt as textOf, yt as readSiteUrl, zt as pathBelow } from "./review.js";
import { f as wellFormed, l as decodePath, u as encodePath } from "./shared.js";
import { t as indexPageFiles } from "./page-files.js";

// src/site/hugo/mounts.ts
function readMounts(root, configuration, component, languages) {
	const mounts = dataOf(configuration.module).mounts;
	const own = Array.isArray(mounts) ? mounts.flatMap((mount) => readMount(root, dataOf(mount), component)) : [];
	if (own.length > 0) return own;
	return component === "content" ? contentFolders(root, configuration, languages) : staticFolders(root, configuration);
}
function readMount(root, mount, component) {
	const source = textOf(mount.source);
	const target = join(textOf(mount.target) ?? "");
	const place = target === component ? "" : pathBelow(component, target);
	if (source === void 0 || place === void 0) return [];
	const language = textOf(mount.lang);
	return [{
		folder: join(root, source),
		target: place,
		...language === void 0 ? {} : { language }
	}];
}
function contentFolders(root, configuration, languages) {
	const common = textOf(configuration.contentdir) ?? "content";
	const own = languages.map(({ key }) => ({
		language: key,
		folder: textOf(dataOf(dataOf(configuration.languages)[key]).contentdir)
	}));
	if (own.every(({ folder }) => folder === void 0)) return [{
		folder: join(root, common),
		target: ""
	}];
	return own.map(({ language, folder }) => ({
		folder: join(root, folder ?? common),
		target: "",
		language
	}));
}
const STATIC_KEY = /^staticdir\d*$/u;
function staticFolders(root, configuration) {
	const named = [configuration, ...Object.values(dataOf(configuration.languages)).map(dataOf)].flatMap((part) => Object.keys(part).filter((key) => STATIC_KEY.test(key)).flatMap((key) => textsOf(part[key])));
	const folders = configuration.staticdir === void 0 ? ["static", ...named] : named;
	return [...new Set(folders)].map((folder) => ({
		folder: join(root, folder),
		target: ""
	}));
}
function findMount(mounts, path) {
	let found;
	for (const mount of mounts) {
		const own = pathBelow(mount.folder, path);
		if (own === void 0 || mount.folder.length < (found?.mount.folder.length ?? 0)) continue;
		found = {
			mount,
			place: join(mount.target, own)
		};
	}
	return found;
}
function sourcesOf(mounts, place) {
	return mounts.flatMap(({ folder, target }) => {
		const own = pathBelow(target, place);
		return own === void 0 ? [] : [join(folder, own)];
	});
}

// src/site/hugo/content.ts
const ENDINGS = new Set("html htm mdown md markdown asciidoc adoc ad rest rst mmark org pandoc pdc".split(" ").map((name) => `.${name}`));
function readContent(files, settings) {
	const folders = [...new Set(settings.content.map(({ folder }) => folder))];
	const paths = lazy(() => [...new Set(folders.flatMap((folder) => files.under(folder)))]);
	const marked = lazy(() => markFolders(paths(), settings));
	const leafFolder = (place) => ancestors(dirname(place)).find((folder) => marked().leaves.has(folder));
	const at = (path) => locate(path, settings, leafFolder);
	return {
		at,
		leafFolder,
		all: lazy(() => [...paths()].sort().flatMap((path) => at(path) ?? []).filter(isPage)),
		others: lazy(() => paths().flatMap((path) => otherFile(path, settings))),
		sectionOf: (folder) => ancestors(folder).findLast((one, depth) => depth === 0 || marked().branches.has(one)) ?? ""
	};
}
function isPage(file) {
	return file.kind !== "resource";
}
function locate(path, settings, leafFolder) {
	const parts = readName$1(path, settings);
	if (parts === void 0) return void 0;
	const folder = dirname(parts.place);
	const leaf = leafFolder(parts.place);
	const own = {
		path,
		folder,
		name: parts.name,
		language: parts.language
	};
	if (leaf !== void 0) return {
		...own,
		kind: parts.isIndex && leaf === folder ? "leaf" : "resource"
	};
	return {
		...own,
		kind: parts.isSection ? "branch" : "page"
	};
}
function readName$1(path, settings) {
	const mounted = ENDINGS.has(extension(path)) ? findMount(settings.content, path) : void 0;
	if (mounted === void 0 || isIgnored(path, settings)) return void 0;
	const file = basename(path);
	const stem = withoutExtension(file);
	const mark = extension(stem).slice(1);
	if (settings.disabled.includes(mark)) return void 0;
	const marked = settings.languages.find(({ key }) => key === mark);
	return {
		place: mounted.place,
		name: marked === void 0 ? stem : withoutExtension(stem),
		language: marked?.key ?? mounted.mount.language ?? settings.languages[0]?.key ?? "",
		isIndex: file.startsWith("index."),
		isSection: file.startsWith("_index.")
	};
}
function isIgnored(path, settings) {
	const name = basename(path);
	return /^[.#]|~$/u.test(name) || settings.isIgnored(path);
}
function markFolders(paths, settings) {
	const leaves = /* @__PURE__ */ new Set();
	const branches = /* @__PURE__ */ new Set();
	for (const path of paths) {
		if (!/(?:^|\/)_?index\.[^/]+$/u.test(path)) continue;
		const parts = readName$1(path, settings);
		if (parts?.isIndex === true) leaves.add(dirname(parts.place));
		if (parts?.isSection === true) branches.add(dirname(parts.place));
	}
	return {
		leaves,
		branches
	};
}
function ancestors(folder) {
	const names = folder === "" ? [] : folder.split("/");
	return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
function otherFile(path, settings) {
	if (ENDINGS.has(extension(path)) || isIgnored(path, settings)) return [];
	const mounted = findMount(settings.content, path);
	if (mounted === void 0) return [];
	const language = mounted.mount.language ?? settings.languages[0]?.key ?? "";
	return [{
		path,
		place: mounted.place,
		language
	}];
}

// src/site/hugo/hooks.ts
const HOOK = /(?:^|\/)layouts\/(?:.*\/)?(?:_markup\/render-(image|link)[^/]*|_?shortcodes\/(figure)(?:\.\w+)?)\.html$/u;
function findHooks(root, files) {
	const found = lazy(() => {
		return ["layouts", "themes"].flatMap((folder) => files.under(join(root, folder))).map((path) => ({
			path,
			match: HOOK.exec(path)
		})).map(({ path, match }) => ({
			path,
			kind: match?.[1] ?? match?.[2]
		})).filter(({ kind }) => kind !== void 0);
	});
	return (kind) => found().some((hook) => hook.kind === kind && changesAddress(files.text(hook.path)));
}
function isThemeUnseen(root, files, themes) {
	return themes.some((theme) => files.under(join(root, "themes", theme)).length === 0);
}
function changesAddress(template) {
	return template === void 0 || /\b(?:Resources|resources|GetPage|relURL|absURL|relLangURL|absLangURL|partial|ref|relref)\b/u.test(template);
}

// src/site/hugo/page-references.ts
function indexReferences(content, settings) {
	const places = lazy(() => new Map(content.all().map((file) => [`${file.language}:${placeKey(file)}`, file])));
	const names = lazy(() => byName(content));
	const sections = lazy(() => /* @__PURE__ */ new Set(["", ...content.all().map(({ folder }) => content.sectionOf(folder))]));
	return {
		findSection: (reference) => [...sections()].find((folder) => folder.toLowerCase() === join(reference.toLowerCase())),
		find(reference, from, language) {
			const written = reference.toLowerCase();
			const clean = (path) => cleanKey(path, language, settings);
			const at = (path) => {
				const file = places().get(`${language}:${clean(path)}`);
				return file?.kind === "branch" && /(?:^|\/)index(?:\.|$)/u.test(path) ? void 0 : file;
			};
			const near = from === void 0 || written.startsWith("/") ? void 0 : at(join(baseOf(from, written), written));
			if (near !== void 0) return near;
			if (written.startsWith(".")) return void 0;
			const slashes = written.split("/").length - 1;
			const isName = slashes === 0 || slashes === 1 && written.startsWith("/");
			const rooted = at(written);
			if (rooted !== void 0 && (rooted.kind === "branch" || !written.endsWith("/"))) return rooted;
			return isName ? names().get(`${language}:${basename(clean(written))}`) : void 0;
		}
	};
}
function placeKey(file) {
	return (file.kind === "page" ? join(file.folder, file.name) : file.folder).toLowerCase();
}
function byName(content) {
	const names = /* @__PURE__ */ new Map();
	for (const file of content.all()) {
		const key = `${file.language}:${basename(placeKey(file))}`;
		names.set(key, names.has(key) ? "ambiguous" : file);
	}
	return names;
}
function cleanKey(path, language, settings) {
	const key = withoutExtension(join(path));
	return (settings.languages.length > 0 && key.endsWith(`.${language}`) ? key.slice(0, -language.length - 1) : key).replace(/(?:^|\/)_?index$/u, "");
}
function baseOf(from, reference) {
	return (from.kind === "leaf" && !reference.startsWith("..") ? dirname(from.folder) : from.folder).toLowerCase();
}

// src/site/hugo/times.ts
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?: ?([Zz]|[+-]\d\d:?\d\d)(?: [A-Z]{3,4})?)?)?$/u;
const DAY_FIRST = /^(?:[A-Z][a-z]{2,8}, )?(\d\d) ([A-Z][a-z]{2}) (\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?(?: ([A-Z]{3,4}|[+-]\d{4}))?)?$/u;
const MONTH_FIRST = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) [ \d](\d) (\d\d):(\d\d):(\d\d)(?: ([A-Z]{3,4}|[+-]\d{4}))? (\d{4})$/u;
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const ZERO = {
	parts: {
		year: 1,
		month: 1,
		day: 1
	},
	moment: /* @__PURE__ */ new Date("0001-01-01T00:00:00Z")
};
function readTime(value, zone) {
	if (typeof value === "number") return fromMoment(/* @__PURE__ */ new Date(value * 1e3));
	if (typeof value !== "string") return void 0;
	if (/^\d+$/u.test(value)) return void 0;
	const match = ISO.exec(value) ?? dayFirst(value) ?? monthFirst(value);
	if (match === void 0 || match === null) return void 0;
	const [, year, month, day, hour, minute, second] = match;
	const parts = {
		year: Number(year),
		month: Number(month),
		day: Number(day),
		hour: Number(hour ?? 0),
		minute: Number(minute ?? 0),
		second: Number(second ?? 0)
	};
	return exists(parts) ? {
		parts,
		moment: momentOf(parts, offsetZone(match[7]) ?? zone)
	} : void 0;
}
function dayFirst(value) {
	const match = DAY_FIRST.exec(value);
	if (match === null) return void 0;
	const [, day, month, year, ...rest] = match;
	return [
		"",
		year,
		monthNumber(month),
		day,
		...rest
	];
}
function monthFirst(value) {
	const match = MONTH_FIRST.exec(value);
	if (match === null) return void 0;
	const [whole, month, , hour, minute, second, zone, year] = match;
	return [
		"",
		year,
		monthNumber(month),
		whole.slice(8, 10).trim(),
		hour,
		minute,
		second,
		zone
	];
}
function monthNumber(name) {
	return String(MONTHS.findIndex((month) => month.slice(0, 3) === name) + 1);
}
function offsetZone(written) {
	if (written === void 0 || /^[A-Y]{3,4}$/u.test(written)) return void 0;
	if (/^z$/iu.test(written)) return "UTC";
	return `${written.slice(0, 3)}:${written.slice(-2)}`;
}
function exists(parts) {
	const { year, month, day } = parts;
	const days = new Date(Date.UTC(2e3 + year % 400, month, 0)).getUTCDate();
	return month >= 1 && month <= 12 && day >= 1 && day <= days && parts.hour < 24 && parts.minute < 60 && parts.second < 60;
}
function fromMoment(moment) {
	if (Number.isNaN(moment.getTime())) return void 0;
	return {
		parts: {
			year: moment.getUTCFullYear(),
			month: moment.getUTCMonth() + 1,
			day: moment.getUTCDate()
		},
		moment
	};
}

// src/site/hugo/front-matter.ts
function readFacts(frontMatter, name, keys, zone) {
	const data = Object.fromEntries(Object.entries(frontMatter.data).map(([key, value]) => [key.toLowerCase(), value]));
	const dates = readDates(data, name, keys, zone);
	const url = textOf(data.url);
	const build = dataOf(data.build ?? data._build);
	const published = flag(data.published);
	return {
		title: scalarOf(data.title) ?? "",
		slug: scalarOf(data.slug)?.replace(/^-+|-+$/gu, "") ?? dates.slug ?? "",
		...url === void 0 ? {} : { url },
		aliases: textsOf(data.aliases ?? []),
		isDraft: flag(data.draft) ?? published === false,
		isRendered: ![
			"never",
			"link",
			"false"
		].includes(scalarOf(build.render) ?? ""),
		isHeadless: flag(data.headless) === true,
		dates
	};
}
function flag(value) {
	const written = scalarOf(value);
	if (written === void 0) return void 0;
	if ([
		"1",
		"t",
		"true"
	].includes(written.toLowerCase())) return true;
	return [
		"0",
		"f",
		"false"
	].includes(written.toLowerCase()) ? false : void 0;
}
function readDates(data, name, keys, zone) {
	const inName = readName(name, zone);
	const pick = (list) => {
		for (const key of list) {
			if (key === ":filemodtime" || key === ":git") return "unknown";
			const time = key === ":filename" ? inName?.time : readTime(data[key], zone);
			if (time !== void 0) return time;
		}
	};
	const date = pick(keys.date);
	const publishDate = pick(keys.publishDate);
	const expiryDate = pick(keys.expiryDate);
	const usesName = date !== void 0 && date === inName?.time && data.slug === void 0;
	return {
		...date === void 0 || date === "unknown" ? {} : { date },
		...publishDate === void 0 || publishDate === "unknown" ? {} : { publishDate },
		...expiryDate === void 0 || expiryDate === "unknown" ? {} : { expiryDate },
		...usesName ? { slug: inName.slug } : {},
		isUnknown: date === "unknown"
	};
}
function readName(name, zone) {
	const stem = name.replace(/(?<=.)\.[^.]*$/u, "");
	const time = readTime(stem.slice(0, 10), zone);
	return time === void 0 ? void 0 : {
		time,
		slug: stem.slice(10).replace(/^[ _-]+|[ _-]+$/gu, "")
	};
}

// src/site/hugo/sanitize.ts
const KEPT = /[./\\_#+~\-@\p{L}\p{Nd}\p{M}]/u;
const ESCAPE = /^%[\da-f]{2}/iu;
function sanitizePath(path, style) {
	const kept = keepAllowed(style.removesAccents ? path.normalize("NFD").replace(/\p{Mn}/gu, "").normalize("NFC") : path);
	return style.keepsCase ? kept : lowerCase(kept);
}
function keepAllowed(path) {
	let kept = "";
	let isBlankDue = false;
	for (const [index, character] of charactersOf(path)) if (KEPT.test(character) || ESCAPE.test(path.slice(index, index + 3))) {
		kept += isBlankDue && character !== "-" ? `-${character}` : character;
		isBlankDue = false;
	} else if (kept !== "" && !kept.endsWith("-") && /\s/u.test(character)) isBlankDue = true;
	return kept;
}
function* charactersOf(text) {
	let index = 0;
	for (const character of text) {
		yield [index, character];
		index += character.length;
	}
}
function lowerCase(text) {
	return Array.from(text, (character) => String.fromCodePoint(character.toLowerCase().codePointAt(0) ?? 0)).join("");
}

// src/site/hugo/expand.ts
const PLACEHOLDER = /:\w+(?:\[.+?\])?/gu;
const WEEKDAYS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const DAY = 864e5;
function expandPattern(pattern, values, style) {
	const known = {
		...nameValues(values, style),
		...dateValues(values.time),
		...layoutValues(values.time)
	};
	let isKnown = true;
	const filled = pattern.replace(PLACEHOLDER, (placeholder) => {
		const value = fillPlaceholder(placeholder.slice(1), known, values.section);
		isKnown &&= value !== void 0;
		return value ?? "";
	});
	return isKnown ? decodePath(filled.replace(/\+/gu, " ")) : void 0;
}
function fillPlaceholder(name, known, section) {
	const slice = /^sections\[(.*)\]$/u.exec(name)?.[1];
	if (slice !== void 0) return sliceOf(section.split("/"), slice);
	return Object.hasOwn(known, name) ? known[name] : void 0;
}
function nameValues(values, style) {
	const written = (text) => sanitizePath(text, style).replace(/#$/u, "");
	const { title, slug, section } = values;
	const name = written(values.name);
	return {
		section: section.split("/")[0],
		sections: section,
		title: written(title),
		slug: written(slug === "" ? title : slug),
		filename: name,
		contentbasename: name,
		slugorfilename: slug === "" ? name : written(slug),
		slugorcontentbasename: slug === "" ? name : written(slug)
	};
}
function dateValues({ parts }) {
	const day = /* @__PURE__ */ new Date(0);
	day.setUTCFullYear(parts.year, parts.month - 1, parts.day);
	const first = /* @__PURE__ */ new Date(0);
	first.setUTCFullYear(parts.year, 0, 1);
	return {
		year: String(parts.year),
		month: pad(parts.month, 2),
		monthname: MONTHS[parts.month - 1],
		day: pad(parts.day, 2),
		weekday: String(day.getUTCDay()),
		weekdayname: WEEKDAYS[day.getUTCDay()],
		yearday: String(Math.round((day.getTime() - first.getTime()) / DAY) + 1)
	};
}
function layoutValues({ parts }) {
	return {
		2006: pad(parts.year, 4),
		"06": pad(parts.year % 100, 2),
		"01": pad(parts.month, 2),
		1: String(parts.month),
		January: MONTHS[parts.month - 1],
		Jan: MONTHS[parts.month - 1]?.slice(0, 3),
		"02": pad(parts.day, 2),
		2: String(parts.day),
		15: pad(parts.hour ?? 0, 2),
		"04": pad(parts.minute ?? 0, 2),
		"05": pad(parts.second ?? 0, 2)
	};
}
function sliceOf(names, slice) {
	const [low = "", high] = slice.toLowerCase().split(":");
	const index = (text, empty) => text === "last" ? names.length - 1 : text === "" ? empty : Number(text) || 0;
	const from = index(low, 0);
	const to = high === void 0 ? from + 1 : index(high, names.length);
	return from >= names.length ? "" : names.slice(from, to).join("/");
}

// src/site/hugo/target.ts
function placePage(target, style) {
	if (target.url !== void 0 && target.kind !== "home") return placeByUrl(target, target.url, style);
	const path = target.expanded ?? join(target.folder, target.kind === "page" ? target.name : "");
	const isIndex = target.kind === "page" && target.expanded === void 0 && target.name === "index";
	const isFile = target.kind !== "home" && target.isUgly && !isIndex && join(path) !== "";
	const folder = isIndex ? dirname(join(path)) : join(path);
	const written = isFile ? `${folder}.html` : `${folder}/`;
	return finish(withPrefix(target.prefix, written), withPrefix(target.prefix, folder), style);
}
function placeByUrl(target, url, style) {
	const isFolder = url.endsWith("/") || !url.includes(".");
	const path = join(url);
	const isIndex = !isFolder && (path === "index.html" || path.endsWith("/index.html"));
	const written = isFolder ? `${path}/` : path;
	const folder = isFolder ? path : dirname(path);
	const prefix = url.startsWith("/") ? "" : target.prefix;
	const whole = withPrefix(prefix, isIndex ? `${written}/` : written);
	if (target.kind !== "page") return finish(whole, withPrefix(prefix, folder), style);
	return {
		address: absolute(decodePath(whole)),
		folder: absolute(`${decodePath(withPrefix(prefix, folder))}/`)
	};
}
function withPrefix(prefix, path) {
	return prefix === "" ? path : `${prefix}/${path}`;
}
function finish(written, folder, style) {
	return {
		address: decodePath(withoutEmptyFragment(sanitizePath(absolute(written), style))),
		folder: decodePath(sanitizePath(absolute(`${folder}/`), style))
	};
}
function withoutEmptyFragment(path) {
	return path.indexOf("#") === path.length - 1 ? path.replace(/#$/u, "") : path;
}
function absolute(path) {
	return `/${path}`.replace(/\/{2,}/gu, "/");
}

// src/site/hugo/place.ts
function pageName(file) {
	return file.kind === "page" ? file.name : basename(file.folder);
}
function placeOf(file, facts, language, { content, settings }) {
	const folder = file.kind === "leaf" ? dirname(file.folder) : file.folder;
	const section = content.sectionOf(folder);
	const [first = ""] = section.split("/");
	const kind = kindOf(file);
	const pattern = kind === "home" ? void 0 : language.permalinks[kind].get(first);
	const expanded = pattern === void 0 || facts.url !== void 0 ? "" : expand(pattern, file, facts, section, settings);
	if (expanded === void 0) return void 0;
	const target = {
		kind,
		folder,
		name: facts.slug === "" ? pageName(file) : facts.slug,
		...facts.url === void 0 ? {} : { url: facts.url },
		...expanded === "" ? {} : { expanded },
		prefix: language.prefix,
		isUgly: settings.ugly(first)
	};
	return placePage(target, settings);
}
function kindOf(file) {
	if (file.kind !== "branch") return "page";
	return file.folder === "" ? "home" : "section";
}
function expand(pattern, file, facts, section, settings) {
	if (/:(?:year|month|day|week|yearday|\d|Jan)/u.test(pattern) && facts.dates.isUnknown) return void 0;
	const name = file.kind === "branch" ? "" : pageName(file);
	const { title, slug, dates } = facts;
	return expandPattern(pattern, {
		time: dates.date ?? ZERO,
		title,
		slug,
		name,
		section
	}, settings);
}

// src/site/hugo/pages.ts
function makePage(path, frontMatter, context) {
	const file = context.content.at(path);
	const state = stateOf(frontMatter);
	if (file === void 0) return nothing(path, basename(path), "unknown", "the file is no content of the site");
	const name = pageName(file);
	if (file.kind === "resource") return nothing(path, name, "unpublished", "the file belongs to the page of its folder");
	if (state === "broken" || state === "unclosed") return nothing(path, name, "unknown", "the front matter cannot be read", "stops");
	if (state === "absent" && isHtml(path)) return nothing(path, name, "unpublished", "HTML without front matter is copied as it is");
	const { dates, timeZone } = context.settings;
	return describe(file, readFacts(frontMatter, name, dates, timeZone), context);
}
function describe(file, facts, { content, settings, now }) {
	const language = settings.languages.find(({ key }) => key === file.language);
	const place = language === void 0 ? void 0 : placeOf(file, facts, language, {
		content,
		settings
	});
	const base = language?.base ?? settings.base;
	const hidden = file.kind === "leaf" && facts.isHeadless ? "headless" : hiddenAs(facts, settings, now);
	const address = place === void 0 ? null : base + place.address;
	const isPublished = place !== void 0 && hidden === void 0;
	return {
		page: {
			path: file.path,
			address: isPublished ? address : null,
			...isPublished ? {} : { why: hidden === void 0 ? cannotTell(facts) : unpublished(hidden) },
			...hidden === "future" && address !== null ? { futureAddress: address } : {},
			...dateOf(facts),
			slug: facts.slug === "" ? pageName(file).replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/u, "") : facts.slug,
			...settings.named.length === 0 ? {} : { language: file.language },
			...file.kind === "leaf" ? { assetFolder: dirname(file.path) } : {},
			aliases: place === void 0 ? [] : facts.aliases.map((alias) => base + aliasPath(alias, place))
		},
		folder: isPublished ? base + place.folder : null
	};
}
function isHtml(path) {
	return /\.html?$/u.test(path);
}
function nothing(path, slug, kind, text, build) {
	return {
		page: {
			path,
			address: null,
			why: {
				kind,
				text,
				...build === void 0 ? {} : { build: true }
			},
			slug,
			aliases: []
		},
		folder: null
	};
}
function cannotTell(facts) {
	return facts.dates.isUnknown ? {
		kind: "unknown",
		text: "the address is made of the file's own date"
	} : {
		kind: "unknown",
		text: "the permalink pattern has an unknown placeholder",
		build: true
	};
}
function unpublished(hidden) {
	return {
		kind: "unpublished",
		text: REASONS[hidden]
	};
}
const REASONS = {
	headless: "the folder is headless",
	hidden: "`build.render` keeps the page from being written",
	draft: "the page is a draft",
	expired: "the page has expired",
	future: "the date lies in the future"
};
function hiddenAs(facts, settings, now) {
	const { builds } = settings;
	const { publishDate, expiryDate } = facts.dates;
	if (!facts.isRendered) return "hidden";
	if (facts.isDraft && !builds.drafts) return "draft";
	if (expiryDate !== void 0 && expiryDate.moment < now && !builds.expired) return "expired";
	return publishDate !== void 0 && publishDate.moment > now && !builds.future ? "future" : void 0;
}
function dateOf(facts) {
	const { date, publishDate } = facts.dates;
	const moment = (publishDate ?? date)?.moment;
	return {
		...date === void 0 ? {} : { date: calendarDay(date) },
		...moment === void 0 ? {} : { moment }
	};
}
function calendarDay({ parts }) {
	return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
}
function aliasPath(alias, place) {
	const path = alias.startsWith("/") ? join(alias) : join(place.folder, "..", alias);
	return path.endsWith(".html") ? `/${path}` : `/${path}/`.replace("//", "/");
}

// src/site/hugo/published-files.ts
function publishedFiles(sources) {
	const { root, files, content, settings, folderOf, isCopied } = sources;
	const loose = lazy(() => new Map(looseFiles(content, settings)));
	const owned = indexPageFiles(() => ownedFiles(content), {
		folderOf,
		isRead: (owner) => files.isRead(owner)
	});
	const themes = lazy(() => themeFolders(root, files));
	return (address) => {
		const place = join(address);
		if (place === "" || address.endsWith("/")) return void 0;
		const fixed = [...sourcesOf(settings.static, place), ...themes().map((folder) => join(folder, place))];
		const copied = sourcesOf(settings.content, place).filter((path) => files.has(path) && isCopied(path));
		return fixed.find((path) => files.has(path)) ?? loose().get(place) ?? copied[0] ?? owned.at(address);
	};
}
function themeFolders(root, files) {
	const themes = join(root, "themes");
	const names = files.under(themes).map((path) => pathBelow(themes, path)?.split("/")[0] ?? "");
	return [...new Set(names)].map((name) => join(themes, name, "static"));
}
function looseFiles(content, settings) {
	const branches = new Set(content.all().filter(({ kind }) => kind === "branch").map(({ folder }) => folder));
	return content.others().filter(({ place }) => content.leafFolder(place) === void 0 && !branches.has(dirname(place))).map(({ path, place, language }) => {
		const prefix = settings.languages.find(({ key }) => key === language)?.prefix ?? "";
		return [join(prefix, place), path];
	});
}
function* ownedFiles(content) {
	const owners = /* @__PURE__ */ new Map();
	for (const { kind, folder, path } of content.all()) {
		if (kind === "page") continue;
		owners.set(folder, [...owners.get(folder) ?? [], path]);
	}
	for (const { path, place } of content.others()) {
		const folder = content.leafFolder(place) ?? dirname(place);
		const name = pathBelow(folder, place) ?? "";
		for (const owner of owners.get(folder) ?? []) yield {
			path,
			owner,
			name
		};
	}
}

// src/site/hugo/date-keys.ts
const ALIASES = /* @__PURE__ */ new Map([
	["publishdate", ["pubdate", "published"]],
	["lastmod", ["modified"]],
	["expirydate", ["unpublishdate"]]
]);
const DEFAULTS = {
	date: [
		"date",
		"publishdate",
		"lastmod"
	],
	publishDate: ["publishdate", "date"],
	expiryDate: ["expirydate"]
};
function readDateKeys(section, usesGit) {
	const keys = (name) => {
		const own = textsOf(section[name.toLowerCase()] ?? []).map((key) => key.toLowerCase());
		return (own.length === 0 ? DEFAULTS[name] : own).flatMap((key) => key === ":default" ? DEFAULTS[name] : [key]).filter((key) => key !== ":git" || usesGit).flatMap((key) => [key, ...ALIASES.get(key) ?? []]);
	};
	return {
		date: keys("date"),
		publishDate: keys("publishDate"),
		expiryDate: keys("expiryDate")
	};
}

// src/site/hugo/permalink-rules.ts
const KINDS = /* @__PURE__ */ new Set([
	"page",
	"section",
	"taxonomy",
	"term"
]);
function readPermalinks(value) {
	const rules = dataOf(value);
	const plain = Object.entries(rules).filter(([key, rule]) => !(KINDS.has(key) && asRecord(rule) !== void 0));
	return {
		page: new Map([...patterns(Object.fromEntries(plain)), ...patterns(dataOf(rules.page))]),
		section: new Map(patterns(dataOf(rules.section)))
	};
}
function patterns(rules) {
	return Object.entries(rules).flatMap(([section, rule]) => {
		const pattern = textOf(rule);
		return pattern === void 0 ? [] : [[section.replace(/^[ /]+|[ /]+$/gu, ""), pattern]];
	});
}

// src/site/hugo/settings.ts
function readSettings(root, configuration) {
	const languages = readLanguages(configuration);
	const zone = textOf(configuration.timezone);
	return {
		...readBase(configuration),
		languages,
		named: namesLanguages(configuration) ? languages.map(({ key }) => key) : [],
		disabled: findDisabled(configuration),
		timeZone: zone !== void 0 && isZone(zone) ? zone : "UTC",
		dates: readDateKeys(dataOf(configuration.frontmatter), configuration.enablegitinfo === true),
		content: readMounts(root, configuration, "content", languages),
		static: readMounts(root, configuration, "static", languages),
		keepsCase: configuration.disablepathtolower === true,
		removesAccents: configuration.removepathaccents === true,
		ugly: readUgly(configuration.uglyurls),
		builds: readBuilds(configuration),
		rewrites: readRewriting(configuration),
		isIgnored: readIgnored(configuration),
		mainSections: textsOf(dataOf(configuration.params).mainsections ?? configuration.mainsections),
		themes: readThemes(configuration),
		resolvesLinks: readLinkHook(configuration)
	};
}
function readBase(configuration) {
	const site = readSiteUrl(textOf(configuration.baseurl));
	if (site === void 0) return {
		base: "",
		baseUrl: "/"
	};
	return {
		...site,
		baseUrl: `${site.origin}${site.base}/`
	};
}
function readBuilds(configuration) {
	return {
		drafts: configuration.builddrafts === true,
		future: configuration.buildfuture === true,
		expired: configuration.buildexpired === true
	};
}
function namesLanguages(configuration) {
	return Object.keys(dataOf(configuration.languages)).length > 0 || textOf(configuration.defaultcontentlanguage) !== void 0;
}
function readLanguages(configuration) {
	const all = Object.entries(dataOf(configuration.languages));
	const disabled = findDisabled(configuration);
	const entries = all.filter(([key]) => !disabled.includes(key));
	const first = (textOf(configuration.defaultcontentlanguage) ?? "en").toLowerCase();
	const weight = (data) => Number(dataOf(data).weight ?? 0) || Number.MAX_SAFE_INTEGER;
	const rank = ([key, data]) => key === first ? -1 : weight(data);
	const sorted = entries.sort((a, b) => rank(a) - rank(b));
	const named = sorted.length === 0 ? [[first, {}]] : sorted;
	const isMultihost = named.length > 1 && named.every(([, data]) => dataOf(data).baseurl !== void 0);
	return named.map(([key, data]) => {
		const own = {
			...configuration,
			...dataOf(data)
		};
		const inFolder = configuration.defaultcontentlanguageinsubdir === true || key !== first;
		return {
			key,
			prefix: named.length > 1 && inFolder && !isMultihost ? key : "",
			base: readSiteUrl(textOf(own.baseurl))?.base ?? "",
			permalinks: readPermalinks(own.permalinks)
		};
	});
}
function findDisabled(configuration) {
	const own = Object.entries(dataOf(configuration.languages)).filter(([, data]) => dataOf(data).disabled === true);
	return [...textsOf(configuration.disablelanguages), ...own.map(([key]) => key)];
}
function readUgly(value) {
	const sections = dataOf(value);
	return (section) => value === true || sections[section.toLowerCase()] === true;
}
function readRewriting(configuration) {
	if (configuration.relativeurls === true) return "to-relative";
	return configuration.canonifyurls === true ? "to-absolute" : "nothing";
}
function readIgnored(configuration) {
	const patterns = textsOf(configuration.ignorefiles).flatMap((source) => proposedExpression("Hugo’s `ignoreFiles`", source) ?? []);
	return (path) => patterns.some((find) => find(path) !== null);
}
function readThemes(configuration) {
	const { imports } = dataOf(configuration.module);
	const modules = Array.isArray(imports) ? imports : [];
	return [...textsOf(configuration.theme ?? []), ...modules.flatMap((one) => textOf(dataOf(one).path) ?? [])];
}
function readLinkHook(configuration) {
	const goldmark = dataOf(dataOf(configuration.markup).goldmark);
	const link = dataOf(dataOf(goldmark.renderhooks).link);
	return link.enabledefault === true || ["always", "fallback"].includes(textOf(link.useembedded) ?? "");
}

// src/site/hugo/build.ts
function prepareBuild(context) {
	const { root, files, now } = context;
	const settings = readSettings(root, readConfiguration(root, files));
	const content = readContent(files, settings);
	const readFrontMatter = frontMatterReader(context);
	const page = (path, frontMatter) => makePage(path, frontMatter, {
		content,
		settings,
		now
	});
	const other = (path) => {
		const frontMatter = readFrontMatter(path);
		return frontMatter === void 0 ? void 0 : page(path, frontMatter);
	};
	const isCopied = (path) => {
		const frontMatter = isHtml(path) ? readFrontMatter(path) : void 0;
		return frontMatter !== void 0 && stateOf(frontMatter) === "absent";
	};
	const folderOf = (owner) => other(owner)?.folder?.slice(settings.base.length);
	const references = indexReferences(content, settings);
	const hasHook = findHooks(root, files);
	const pageAt = (path) => other(path)?.page;
	return {
		settings,
		content,
		rendering: {
			root,
			files,
			settings,
			content,
			references,
			hasHook,
			isUnseen: lazy(() => isThemeUnseen(root, files, settings.themes)),
			pageAt
		},
		page,
		fileAt: publishedFiles({
			root,
			files,
			content,
			settings,
			folderOf,
			isCopied
		})
	};
}

// src/site/hugo/posts.ts
const READ = /* @__PURE__ */ new Set([
	".md",
	".markdown",
	".mdown",
	".adoc",
	".asciidoc"
]);
const USUAL = new Set("post posts blog blogs article articles news writing writings".split(" "));
function findPosts(context, content, settings) {
	const named = siteMatcher(context.root, context.settings.posts);
	const sections = lazy(() => chooseSections(content, settings));
	const isPlaced = (file) => {
		return file.folder.toLowerCase().split("/").some((name, depth) => sections().has(name) && (depth === 0 || USUAL.has(name)));
	};
	return {
		has: (path) => {
			if (!READ.has(extension(path))) return false;
			const file = content.at(path);
			return file !== void 0 && (file.kind === "page" || file.kind === "leaf") && (named === void 0 ? isPlaced(file) : named(path));
		},
		folders: lazy(() => foldersOf(settings, [...sections()]))
	};
}
function chooseSections(content, settings) {
	if (settings.mainSections.length > 0) return new Set(settings.mainSections.map((section) => section.toLowerCase()));
	const counts = /* @__PURE__ */ new Map();
	const usual = /* @__PURE__ */ new Set();
	for (const { folder, kind } of content.all()) {
		if (kind === "branch" || folder === "") continue;
		const names = folder.toLowerCase().split("/");
		for (const name of names.filter((one) => USUAL.has(one))) usual.add(name);
		counts.set(names[0] ?? "", (counts.get(names[0] ?? "") ?? 0) + 1);
	}
	const most = [...counts].reduce((best, entry) => entry[1] > best[1] ? entry : best, ["", 0]);
	return usual.size > 0 ? usual : new Set(most[1] === 0 ? ["posts"] : [most[0]]);
}
function foldersOf(settings, sections) {
	return settings.content.flatMap(({ folder, target }) => sections.flatMap((section) => {
		const own = pathBelow(target, section);
		return own === void 0 ? [] : [join(folder, own)];
	}));
}

// src/site/hugo/rewriting.ts
function escapeAddress(address) {
	return wellFormed(address).replace(/%(?![\da-f]{2})|[^\w\-.!~*'();/?:@&=+$,#%]+/giu, encodeURIComponent);
}
function rewriteRooted(url, address, settings) {
	if (settings.rewrites === "nothing" || !url.startsWith("/") || url.startsWith("//")) return url;
	if (settings.rewrites === "to-absolute") return settings.baseUrl + url.slice(1);
	if (address === null) return url;
	const own = address.slice(settings.base.length);
	return `${"../".repeat(own.split("/").length - 2) || "./"}${url.slice(1)}`;
}

// src/site/hugo/shortcode.ts
const CALL = /^\s*\{\{([<%])\s*([\w/.-]+)\s*([\s\S]*?)\s*\/?[>%]\}\}([\s\S]*)$/u;
const ARGUMENT = /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|([^\s"`=]+))/gu;
function readShortcode(text) {
	const call = CALL.exec(text);
	if (call === null) return void 0;
	const positional = [];
	const named = {};
	for (const [, key, quoted, raw, bare] of (call[3] ?? "").matchAll(ARGUMENT)) {
		const value = quoted?.replace(/\\(["\\])/gu, "$1") ?? raw ?? bare ?? "";
		if (key === void 0) positional.push(value);
		else named[key] = value;
	}
	return {
		shortcode: {
			name: call[2] ?? "",
			positional,
			named
		},
		tail: call[4] ?? ""
	};
}

// src/site/hugo/render.ts
function renderReference(reference, from, context) {
	const rendered = renderAddress(reference, from, context);
	if (rendered.url === null || reference.kind === "front-matter") return rendered;
	return {
		...rendered,
		url: rewriteRooted(rendered.url, from.address, context.settings)
	};
}
function renderAddress(reference, from, context) {
	const leading = readShortcode(reference.href);
	if (leading !== void 0) return renderShortcode(leading.shortcode, leading.tail, from, context);
	if (/\{\{[<%]/u.test(reference.href)) return unknown("the address is made by a shortcode");
	if (isAbsoluteAddress(reference.href)) return { url: reference.href };
	if (reference.kind === "front-matter") return renderParameter(reference.href, from, context);
	if (reference.kind === "markdown-link" && context.settings.resolvesLinks) return renderPageLink(reference.href, from, context) ?? renderPlain(reference, from, context);
	return renderPlain(reference, from, context);
}
function renderPlain(reference, from, context) {
	const { href, kind, shownBy = "figure" } = reference;
	const hook = hookFor(kind);
	if (kind === "tag" && shownBy !== "figure" || hook !== void 0 && context.hasHook(hook)) return renderByTemplate(href, from, context);
	const target = hook !== void 0 && hook !== "link" && context.isUnseen() ? fileNamed(href, from, context) : void 0;
	return {
		url: kind === "markdown-image" || kind === "markdown-link" ? escapeAddress(href) : href,
		...target === void 0 ? {} : { target }
	};
}
function hookFor(kind) {
	if (kind === "markdown-image") return "image";
	if (kind === "markdown-link") return "link";
	return kind === "tag" ? "figure" : void 0;
}
function renderByTemplate(href, from, context) {
	const target = fileNamed(href, from, context);
	if (target !== void 0) return {
		url: href,
		target
	};
	return unknown("a template of the site writes this address");
}
function renderParameter(href, from, context) {
	const target = fileNamed(href, from, context);
	return {
		url: target !== void 0 && from.assetFolder !== void 0 && target.startsWith(`${from.assetFolder}/`) || href.startsWith("/") ? href : `${context.settings.base}/${href}`,
		...target === void 0 ? {} : { target }
	};
}
function fileNamed(href, from, context) {
	const path = decodePath(splitAddress(href).path);
	return [
		...path.startsWith("/") || from.assetFolder === void 0 ? [] : [from.assetFolder],
		...context.settings.static.map(({ folder }) => folder),
		join(context.root, "assets")
	].map((folder) => join(folder, path)).find((candidate) => context.files.has(candidate));
}
function renderPageLink(href, from, context) {
	const { path, tail } = splitAddress(href);
	if (path === "") return void 0;
	const own = context.content.at(from.path);
	const found = context.references.find(decodePath(path), own, own?.language ?? "");
	if (found === void 0 || found === "ambiguous") return void 0;
	return renderPage(found.path, tail, "relative", context);
}
function renderShortcode(shortcode, tail, from, context) {
	const { name, positional, named } = shortcode;
	if (name === "figure" && !context.hasHook("figure")) {
		const src = named.src ?? positional[0];
		return src === void 0 ? unknown("the shortcode names no file") : { url: src };
	}
	if (name !== "ref" && name !== "relref") return unknown(`the shortcode \`${name}\` is a template of the site`);
	const written = named.path ?? positional[0] ?? "";
	const own = context.content.at(from.path);
	const language = named.lang ?? own?.language ?? context.settings.languages[0]?.key ?? "";
	const { path, tail: rest } = splitAddress(written.replace(/^(?:(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*|mailto:[^?#]*)/iu, ""));
	const fragment = rest.replace(/^\?[^#]*/u, "").replace(/^#$/u, "");
	if (path === "") return { url: fragment + tail };
	const found = context.references.find(decodePath(path), own, language.toLowerCase());
	const form = name === "ref" ? "absolute" : "relative";
	if (found === "ambiguous") return missing(`several pages are called \`${path}\``);
	if (found !== void 0) return renderPage(found.path, fragment + tail, form, context);
	const section = context.references.findSection(decodePath(path));
	if (section === void 0) return missing(`no page is called \`${path}\``);
	return { url: sectionAddress(section, language, form, context) + fragment + tail };
}
function renderPage(path, tail, form, context) {
	const page = context.pageAt(path);
	if (page === void 0) return without(path, {
		kind: "unread",
		text: "the page is unread"
	});
	if (page.address === null) return without(path, page.why?.kind === "unknown" && page.why.build !== true ? page.why : {
		kind: "unpublished",
		text: "the page is not published",
		build: true
	});
	return {
		url: originFor(form, context.settings) + encodePath(page.address) + tail,
		target: path
	};
}
function without(target, why) {
	return {
		url: null,
		target,
		why
	};
}
function originFor(form, settings) {
	return form === "absolute" || settings.rewrites === "to-absolute" ? settings.origin ?? "" : "";
}
function sectionAddress(folder, language, form, context) {
	const { settings } = context;
	const prefix = settings.languages.find(({ key }) => key === language)?.prefix ?? "";
	const { address } = placePage({
		kind: folder === "" ? "home" : "section",
		folder,
		name: "",
		prefix,
		isUgly: settings.ugly(folder)
	}, settings);
	return originFor(form, settings) + encodePath(settings.base + address);
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
			text,
			build: true
		}
	};
}

// src/site/hugo.ts
const hugo = {
	name: "hugo",
	roots: findRoots,
	open
};
function open(context) {
	const { settings, content, rendering, page, fileAt } = prepareBuild(context);
	const posts = findPosts(context, content, settings);
	return {
		generator: "hugo",
		root: context.root,
		...settings.origin === void 0 ? {} : { origin: settings.origin },
		base: settings.base,
		timeZone: settings.timeZone,
		languages: settings.named,
		get postFolders() {
			return posts.folders();
		},
		defaults: () => ({}),
		isPost: posts.has,
		pages: () => content.all().map(({ path }) => path),
		page: (path, frontMatter) => page(path, frontMatter).page,
		staticFile: fileAt,
		render: (reference, from) => renderReference(reference, from, rendering)
	};
}

export { hugo };