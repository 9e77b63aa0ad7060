import { Bt as withoutExtension, Ct as scalarOf, E as proposedGlobs, Ft as dirname, It as extension, Lt as join, M as pad, O as dayInZone, Pt as basename, R as findRoots, St as dataOf, Tt as textsOf, bt as splitAddress, jt as asRecord, vt as isAbsoluteAddress, wt as textOf, yt as readSiteUrl, z as readConfiguration, zt as pathBelow } from "./review.js";
import { n as hasDuplicateKeys, r as stateOf, t as frontMatterReader } from "./other-sources.js";
import { t as readTimestamp } from "./yaml-timestamp.js";
import { n as lazy, t as siteMatcher } from "./globs.js";
import { l as decodePath } from "./shared.js";

// src/site/docusaurus/addresses.ts
function joinAddress(...parts) {
	return `/${parts.join("/")}`.replace(/\/{2,}/gu, "/").replace(/\/(?=\?|&|#[^!/])/gu, "");
}
function withTrailingSlash(address, { baseUrl, trailingSlash }) {
	if (trailingSlash === void 0 || address.startsWith("#")) return address;
	const [path = ""] = address.split(/[#?]/u);
	if (path === "/" || path === baseUrl) return address;
	return path.replace(/\/$/u, "") + (trailingSlash ? "/" : "") + address.slice(path.length);
}
function withBase(address, { baseUrl }) {
	if (`${address}/` === baseUrl) return baseUrl;
	return address.startsWith(baseUrl) ? address : baseUrl + address.replace(/^\//u, "");
}
function resolveAddress(path, from) {
	if (path === "") return from;
	if (path.startsWith("/")) return path;
	const names = [...from.split("/").slice(0, -1), ...path.split("/")];
	const kept = [];
	for (const name of names) if (name === "..") kept.pop();
	else if (name !== ".") kept.push(name);
	const isFolder = [
		".",
		"..",
		""
	].includes(names.at(-1) ?? "");
	return `/${kept.join("/")}${isFolder ? "/" : ""}`.replace(/\/{2,}/gu, "/");
}

// src/site/docusaurus/front-matter.ts
const isText = (value) => typeof value === "string" || typeof value === "number";
const isFilled = (value) => isText(value) && value !== "";
const isSwitch = (value) => typeof value === "boolean" || /^(?:true|false)$/iu.test(String(value));
const isListOf = (check) => (value) => Array.isArray(value) && value.every(check);
const isTag = (value) => {
	const tag = asRecord(value);
	return isFilled(value) || tag !== void 0 && isFilled(tag.label) && isFilled(tag.permalink);
};
const isAuthor = (value) => {
	const { key, name, imageURL, image_url: image } = asRecord(value) ?? {};
	return isFilled(value) || [
		key,
		name,
		imageURL,
		image
	].some(isFilled);
};
const isDate = (value) => typeof value === "number" || typeof value === "string" && !Number.isNaN(new Date(value).getTime());
const isAddress = (value) => typeof value === "string" && (/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/u.test(value) || URL.canParse(value));
const CHECKS = {
	title: isText,
	description: isText,
	slug: isFilled,
	date: isDate,
	tags: isListOf(isTag),
	authors: (value) => isAuthor(value) || isListOf(isAuthor)(value),
	image: isAddress,
	keywords: (value) => isListOf(isFilled)(value) && Array.isArray(value) && value.length > 0,
	draft: isSwitch,
	unlisted: isSwitch,
	hide_table_of_contents: isSwitch
};
function refusedKey(data) {
	return Object.keys(CHECKS).find((key) => Object.hasOwn(data, key) && CHECKS[key]?.(data[key]) !== true);
}
function ownFrontMatter(frontMatter) {
	if (frontMatter.format === void 0 || frontMatter.format === "yaml") return frontMatter;
	return {
		...frontMatter,
		data: {},
		field: () => void 0,
		fields: () => []
	};
}

// src/site/docusaurus/sources.ts
const PAGES = "src/pages";
const LOCALIZED_PAGES = "docusaurus-plugin-content-pages";
function readSource(path, settings) {
	const [main] = settings.locales;
	for (const blog of settings.blogs) {
		const place = pathBelow(blog.folder, path);
		if (place !== void 0 && blog.isPost(place)) return {
			kind: "post",
			path,
			place,
			blog,
			locale: main
		};
	}
	const page = pathBelow(join(settings.root, PAGES), path);
	if (page !== void 0 && isPage(page)) return {
		kind: "page",
		path,
		place: page,
		locale: main
	};
	const locale = settings.locales.find(({ folder }) => path.startsWith(`${folder}/`));
	return locale === void 0 ? void 0 : readLocalized(path, locale, settings);
}
function readLocalized(path, locale, settings) {
	for (const blog of settings.blogs) {
		const place = pathBelow(join(locale.folder, blog.localized), path);
		if (place !== void 0 && blog.isPost(place)) return {
			kind: "post",
			path,
			place,
			blog,
			locale
		};
	}
	const page = pathBelow(join(locale.folder, LOCALIZED_PAGES), path);
	return page !== void 0 && isPage(page) ? {
		kind: "page",
		path,
		place: page,
		locale
	} : void 0;
}
const SOURCE = /\.(?:mdx?|[jt]sx?)$/u;
function isPage(place) {
	return [
		".md",
		".mdx",
		".js",
		".jsx",
		".ts",
		".tsx"
	].includes(extension(place)) && !/(?:^|\/)(?:_|__tests__\/)|\.(?:test|d)\.[jt]sx?$/u.test(place);
}
function hasOriginal(source, files, settings) {
	const folder = source.kind === "post" ? source.blog.folder : join(settings.root, PAGES);
	return files.has(join(folder, source.place));
}
function sourceFor(source, locale, files, settings) {
	const own = source.kind === "post" ? source.blog.localized : LOCALIZED_PAGES;
	const original = source.kind === "post" ? source.blog.folder : join(settings.root, PAGES);
	return [join(locale.folder, own), original].map((folder) => join(folder, source.place)).find((path) => files.has(path));
}
function listSources(files, settings) {
	return lazy(() => {
		const folders = [
			...settings.blogs.map(({ folder }) => folder),
			join(settings.root, PAGES),
			...settings.locales.map(({ folder }) => folder)
		];
		return [...new Set(folders.flatMap((folder) => files.under(folder)))].filter((path) => SOURCE.test(path) && readSource(path, settings) !== void 0).sort();
	});
}

// src/site/docusaurus/posts.ts
const DATED = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*?)(?:\/index)?.mdx?$/u;
function readPostName(place) {
	const match = DATED.exec(place);
	if (match === null) {
		const text = place.replace(/(?:\/index)?\.mdx?$/u, "");
		return {
			text,
			slug: `/${text}`
		};
	}
	const [, folder = "", date = "", text = ""] = match;
	return {
		date,
		text,
		slug: `/${date.replaceAll("-", "/")}/${folder}${text}`
	};
}
function makePage(path, written, files, settings) {
	const frontMatter = ownFrontMatter(written);
	const source = readSource(path, settings);
	const nothing = {
		path,
		address: null,
		slug: (source?.kind === "post" ? readPostName(source.place) : void 0)?.text ?? withoutExtension(basename(path)),
		aliases: []
	};
	if (source === void 0) return {
		...nothing,
		why: because("unknown", "the file is no page of the site")
	};
	if (!hasOriginal(source, files, settings)) return {
		...nothing,
		why: because("unpublished", "a translation without an original is not published")
	};
	const state = stateOf(frontMatter);
	if (state === "broken" || state === "unclosed" || hasDuplicateKeys(frontMatter)) return {
		...nothing,
		why: because("unknown", "the front matter cannot be read", "stops")
	};
	if (isTrue(frontMatter.data.draft)) return {
		...nothing,
		why: because("unpublished", "the page is a draft")
	};
	const page = published(source, frontMatter, files, settings);
	const refused = source.kind === "post" ? refusedKey(frontMatter.data) : void 0;
	if (refused === void 0) return page;
	const why = because("unknown", `Docusaurus refuses the value of \`${refused}\``, "stops");
	return {
		...page,
		address: null,
		...page.address === null ? {} : { futureAddress: page.address },
		why
	};
}
function published(source, frontMatter, files, settings) {
	const { path, place, locale } = source;
	const slug = scalarOf(frontMatter.data.slug);
	const name = source.kind === "post" ? readPostName(place) : {
		text: pagePath(place),
		slug: pagePath(place)
	};
	const address = (one) => addressIn(source, slug ?? name.slug, one);
	const refusal = source.kind === "post" ? refuse(frontMatter.data) : void 0;
	const isFolder = source.kind === "post" && /(?:^|\/)index\.mdx?$/u.test(place);
	return {
		path,
		address: address(locale),
		...refusal === void 0 ? {} : { why: because("unknown", refusal, "stops") },
		...datesOf(frontMatter, name.date),
		slug: name.text,
		...settings.named.length === 0 ? {} : { language: locale.key },
		...isFolder ? { assetFolder: dirname(path) } : {},
		aliases: settings.locales.filter((one) => one !== locale && sourceFor(source, one, files, settings) === path).map(address)
	};
}
function addressIn(source, slug, locale) {
	return joinAddress(locale.baseUrl, source.kind === "post" ? source.blog.route : "", slug);
}
function pagePath(place) {
	return `/${withoutExtension(place)}`.replace(/\/index$/u, "/");
}
function because(kind, text, build) {
	return {
		kind,
		text,
		...build === void 0 ? {} : { build: true }
	};
}
function isTrue(value) {
	return value === true || typeof value === "string" && value.toLowerCase() === "true";
}
function datesOf(frontMatter, inName) {
	const written = scalarOf(frontMatter.data.date) ?? inName;
	const isQuoted = frontMatter.field("date")?.quoted === true;
	const read = written === void 0 ? void 0 : readDate(written, isQuoted ? "text" : "plain");
	const moment = read === void 0 || Number.isNaN(read.getTime()) ? void 0 : read;
	const [year, month, day] = (inName ?? "").split(/[-/]/u).map(Number);
	const date = year !== void 0 && month !== void 0 && day !== void 0 ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : moment && dayInZone(moment, "UTC");
	return {
		...date === void 0 ? {} : { date },
		...moment === void 0 ? {} : { moment }
	};
}
function readDate(written, form) {
	return (form === "plain" ? readTimestamp(written) : void 0) ?? /* @__PURE__ */ new Date(`${written}Z`);
}
function refuse(data) {
	const authors = (Array.isArray(data.authors) ? data.authors : [data.authors]).filter((author) => author !== void 0);
	if (authors.length > 0 && [
		"author",
		"author_title",
		"author_url",
		"author_image_url",
		"authorTitle",
		"authorURL",
		"authorImageURL"
	].some((key) => textOf(data[key]) !== void 0)) return "`authors` and `author` stand together";
	const keys = authors.flatMap((author) => textOf(author) ?? textOf(dataOf(author).key) ?? []);
	if (new Set(keys).size < keys.length) return "an author is named twice";
}

// src/site/docusaurus/render.ts
function renderReference(reference, from, context) {
	const { href, kind } = reference;
	if (kind === "markdown-image") return renderImage(href, from, context);
	if (kind === "markdown-link") return renderMarkdownLink(href, from, context);
	if (kind === "tag") return renderImport(href, from, context);
	if (kind === "front-matter") return renderParameter(href, from, context);
	return href.startsWith("{") ? renderExpression(href, from, context) : { url: href };
}
function renderImage(href, from, context) {
	if (isAbsoluteAddress(href)) return { url: href.replace(/^pathname:\/\//u, "") };
	const { path } = splitAddress(href);
	const target = fileAt(decodePath(path), from, context);
	if (target !== void 0) return bundled(target);
	if (context.settings.stopsForImages) return missing(href, "stops");
	return {
		url: href,
		why: {
			kind: "missing",
			text: `there is no file \`${href}\``
		}
	};
}
function fileAt(path, from, { files, settings }) {
	const own = pathBelow("@site", path);
	const folders = path.startsWith("/") ? settings.staticFolders : [dirname(from.path)];
	const candidates = own === void 0 ? folders.map((folder) => join(folder, path)) : [join(settings.root, own)];
	return path === "" ? void 0 : candidates.find((candidate) => files.has(candidate));
}
function renderMarkdownLink(href, from, context) {
	if (isAbsoluteAddress(href)) return renderLink(href, from, context);
	const { path, tail } = splitAddress(href);
	if (/\.mdx?$/iu.test(path)) return renderSourceLink(path, tail, from, context);
	const target = path.startsWith("@site/") || !["", ".html"].includes(extension(path)) ? fileAt(decodePath(path), from, context) : void 0;
	return target === void 0 ? renderLink(href, from, context) : bundled(target);
}
function renderSourceLink(path, tail, from, context) {
	const target = sourceNamed(decodePath(path), from, context);
	const page = target === void 0 ? void 0 : context.pageAt(target);
	if (target === void 0 || page !== void 0 && addressOf(page) === void 0) return renderLink(path + tail, from, context);
	if (page === void 0) return {
		url: null,
		target,
		why: {
			kind: "unread",
			text: "the page is unread"
		}
	};
	const address = addressFor(page, localeOf(from, context), context);
	return {
		url: withTrailingSlash(address + tail, styleOf(from, context)),
		target
	};
}
function sourceNamed(path, from, { files, settings }) {
	const own = readSource(from.path, settings);
	if (own?.kind !== "post") return void 0;
	const { blog, locale } = own;
	const isPublished = (candidate) => {
		const source = files.has(candidate) ? readSource(candidate, settings) : void 0;
		return source?.kind === "post" && source.blog === blog && sourceFor(source, locale, files, settings) === candidate;
	};
	const site = pathBelow("@site", path);
	if (site !== void 0) return [join(settings.root, site)].find(isPublished);
	const beside = path.startsWith("/") ? [] : [dirname(from.path)];
	const shared = /^\.\.?\//u.test(path) ? [] : [
		join(locale.folder, blog.localized),
		blog.folder,
		settings.root
	];
	return [...beside, ...shared].map((folder) => join(folder, path)).find(isPublished);
}
function addressOf({ address, futureAddress }) {
	return address ?? futureAddress;
}
function addressFor(page, locale, { settings }) {
	const address = addressOf(page) ?? "";
	const own = readSource(page.path, settings)?.locale;
	if (own === void 0 || own === locale) return address;
	return locale.baseUrl + address.slice(own.baseUrl.length);
}
function renderLink(href, from, context) {
	const style = styleOf(from, context);
	const isEscape = href.startsWith("pathname://");
	const path = href.replace(/^pathname:\/\//u, "");
	if (isAbsoluteAddress(href) && !isEscape) return { url: href };
	const based = path.startsWith("/") ? withBase(path, style) : path;
	if (isEscape || path.startsWith("#")) return { url: based };
	const base = addressOf(from);
	if (base === void 0) return {
		url: null,
		why: {
			kind: "unknown",
			text: "the page has no address of its own"
		}
	};
	const own = splitAddress(withTrailingSlash(based, style));
	return { url: resolveAddress(decodePath(own.path), withTrailingSlash(base, style)) + own.tail };
}
function localeOf(from, { settings }) {
	return readSource(from.path, settings)?.locale ?? settings.locales[0];
}
function styleOf(from, context) {
	return {
		baseUrl: localeOf(from, context).baseUrl,
		trailingSlash: context.settings.trailingSlash
	};
}
function renderImport(href, from, context) {
	const path = splitAddress(href.slice(href.lastIndexOf("!") + 1)).path;
	if (!/^(?:\.\.?\/|@site\/)/u.test(path)) return {
		url: null,
		why: {
			kind: "unknown",
			text: "a package is imported"
		}
	};
	const target = fileAt(path, from, context);
	return target === void 0 ? missing(path, "stops") : bundled(target);
}
function renderExpression(expression, from, context) {
	const [, name, , address = ""] = /^\{\s*(require|useBaseUrl)\(\s*(["'`])([^"'`]*)\2\s*\)(?:\.default)?\s*\}$/u.exec(expression) ?? [];
	if (name === "require") return renderImport(address, from, context);
	if (name === "useBaseUrl") return { url: withBase(address, styleOf(from, context)) };
	return {
		url: null,
		why: {
			kind: "unknown",
			text: "the address is an expression"
		}
	};
}
function renderParameter(href, from, context) {
	if (isAbsoluteAddress(href)) return { url: href };
	if (href.startsWith("./")) return renderImport(href, from, context);
	return { url: withBase(href, styleOf(from, context)) };
}
function bundled(target) {
	return {
		url: null,
		target
	};
}
function missing(href, build) {
	return {
		url: null,
		why: {
			kind: "missing",
			text: `there is no file \`${href}\``,
			build: build === "stops"
		}
	};
}

// src/site/docusaurus/blogs.ts
const CLASSIC = /^(?:@docusaurus\/)?(?:preset-)?classic$/u;
const PLUGIN = /^(?:@docusaurus\/)?(?:plugin-)?content-blog$/u;
function findBlogs(configuration) {
	const presets = entriesOf(configuration.presets);
	const plugins = entriesOf(configuration.plugins);
	if (presets === void 0 && plugins === void 0) return [{}];
	return [...(presets ?? []).flatMap(ofPreset), ...(plugins ?? []).flatMap(ofPlugin)];
}
function entriesOf(value) {
	if (!Array.isArray(value)) return void 0;
	return value.map((item) => {
		const pair = Array.isArray(item) ? item : [item];
		return {
			name: textOf(pair[0]),
			options: dataOf(pair[1])
		};
	});
}
function ofPreset({ name, options }) {
	return (name === void 0 || CLASSIC.test(name) || asRecord(options.blog) !== void 0) && options.blog !== false && options.blog !== null ? [dataOf(options.blog)] : [];
}
function ofPlugin({ name, options }) {
	if (name === void 0) return [];
	const isWrapper = name.startsWith(".") && name.includes("blog") && textOf(options.path) !== void 0;
	return PLUGIN.test(name) || isWrapper ? [options] : [];
}

// src/site/docusaurus/settings.ts
const EXCLUDED = [
	"**/_*.{js,jsx,ts,tsx,md,mdx}",
	"**/_*/**",
	"**/*.test.{js,jsx,ts,tsx}",
	"**/__tests__/**"
];
function readSettings(root, configuration) {
	const baseUrl = joinAddress(textOf(configuration.baseUrl) ?? "/", "/");
	const site = readSiteUrl(textOf(configuration.url));
	const slash = configuration.trailingSlash;
	const hooks = dataOf(dataOf(configuration.markdown).hooks);
	const named = Array.isArray(configuration.staticDirectories) ? textsOf(configuration.staticDirectories) : ["static"];
	return {
		root,
		...site === void 0 ? {} : { origin: site.origin },
		baseUrl,
		trailingSlash: typeof slash === "boolean" ? slash : void 0,
		blogs: findBlogs(configuration).map((options) => readBlog(root, options)),
		...readLocales(root, dataOf(configuration.i18n), baseUrl),
		staticFolders: named.map((folder) => join(root, folder)),
		stopsForImages: (textOf(hooks.onBrokenMarkdownImages) ?? "throw") === "throw"
	};
}
function readBlog(root, options) {
	const id = textOf(options.id) ?? "default";
	const included = Array.isArray(options.include) ? textsOf(options.include) : ["**/*.{md,mdx}"];
	const excluded = Array.isArray(options.exclude) ? textsOf(options.exclude) : EXCLUDED;
	const isIncluded = proposedGlobs("Docusaurus’ `include`", included);
	const isExcluded = proposedGlobs("Docusaurus’ `exclude`", excluded);
	return {
		id,
		folder: join(root, textOf(options.path) ?? "blog"),
		localized: `docusaurus-plugin-content-blog${id === "default" ? "" : `-${id}`}`,
		route: typeof options.routeBasePath === "string" ? options.routeBasePath : "blog",
		authors: textOf(options.authorsMapPath) ?? "authors.yml",
		isPost: (place) => isIncluded(place) && !isExcluded(place)
	};
}
function readLocales(root, i18n, baseUrl) {
	const first = textOf(i18n.defaultLocale) ?? "en";
	const others = textsOf(i18n.locales ?? []).filter((key) => key !== first);
	const configured = dataOf(i18n.localeConfigs);
	const make = (key) => {
		const own = dataOf(configured[key]);
		const base = textOf(own.baseUrl);
		const segment = key === first ? "" : key;
		return {
			key,
			folder: join(root, textOf(i18n.path) ?? "i18n", textOf(own.path) ?? key),
			baseUrl: base === void 0 ? joinAddress(baseUrl, segment, "/") : joinAddress(base, "/")
		};
	};
	return {
		locales: [make(first), ...others.map(make)],
		named: i18n.locales === void 0 && i18n.defaultLocale === void 0 ? [] : [first, ...others]
	};
}

// src/site/docusaurus.ts
const docusaurus = {
	name: "docusaurus",
	roots: findRoots,
	open
};
function open(context) {
	const { root, files } = context;
	const settings = readSettings(root, readConfiguration(root, files));
	const pageAt = pageReader(context, settings);
	return {
		generator: "docusaurus",
		root,
		...settings.origin === void 0 ? {} : { origin: settings.origin },
		base: settings.baseUrl.replace(/\/$/u, ""),
		timeZone: "UTC",
		languages: settings.named,
		postFolders: settings.blogs.map(({ folder }) => folder),
		...mainAuthors(settings),
		authorsFileOf: (path) => authorsFileOf(path, files, settings),
		defaults: () => ({}),
		isPost: postTest(context, settings),
		pages: listSources(files, settings),
		page: (path, frontMatter) => makePage(path, frontMatter, files, settings),
		staticFile: (address) => staticFile(address, files, settings),
		render: (reference, from) => renderReference(reference, from, {
			files,
			settings,
			pageAt
		})
	};
}
function pageReader(context, settings) {
	const readFrontMatter = frontMatterReader(context);
	return (path) => {
		const frontMatter = readFrontMatter(path);
		return frontMatter === void 0 ? void 0 : makePage(path, frontMatter, context.files, settings);
	};
}
function mainAuthors({ blogs: [blog] }) {
	return blog === void 0 ? {} : { authorsFile: join(blog.folder, blog.authors) };
}
function postTest(context, settings) {
	const named = siteMatcher(context.root, context.settings.posts);
	return (path) => {
		if (![".md", ".mdx"].includes(extension(path))) return false;
		return named === void 0 ? readSource(path, settings)?.kind === "post" : named(path);
	};
}
function authorsFileOf(path, files, settings) {
	const source = readSource(path, settings);
	if (source?.kind !== "post") return void 0;
	const { blog, locale } = source;
	const original = join(blog.folder, blog.authors);
	return [join(locale.folder, blog.localized, blog.authors)].find((one) => files.has(one)) ?? original;
}
function staticFile(address, files, settings) {
	const base = settings.baseUrl.length - 1;
	return ["/", ...settings.locales.map(({ baseUrl }) => baseUrl.slice(base))].filter((prefix) => address.startsWith(prefix)).flatMap((prefix) => settings.staticFolders.map((folder) => join(folder, address.slice(prefix.length)))).find((path) => files.has(path));
}

export { docusaurus };