import { d as percentEncode, l as decodePath } from "./shared.js";
import { A as isoWeek, Lt as join, M as pad, Pt as basename } from "./review.js";

// src/site/jekyll/slugify.ts
const REPLACED = {
	raw: /\s+/gu,
	default: /[^\p{M}\p{L}\p{Nd}]+/gu,
	pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
	ascii: /[^A-Za-z0-9]+/gu,
	latin: /[^\p{M}\p{L}\p{Nd}]+/gu
};
function slugify(text, mode = "default") {
	return hyphenate(text, mode).toLowerCase();
}
function prettySlug(text) {
	return hyphenate(text, "pretty");
}
function hyphenate(text, mode) {
	const replaced = REPLACED[mode];
	if (replaced === void 0) return text;
	return (mode === "latin" ? text.normalize("NFD").replace(/\p{Mn}+/gu, "") : text).replace(replaced, "-").replace(/^-|-$/gmu, "");
}

// src/site/jekyll/strftime.ts
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const COMPOUNDS = {
	D: "%m/%d/%y",
	x: "%m/%d/%y",
	F: "%Y-%m-%d",
	T: "%H:%M:%S",
	X: "%H:%M:%S",
	R: "%H:%M",
	r: "%I:%M:%S %p",
	c: "%a %b %e %H:%M:%S %Y"
};
const twelve = (hour) => hour % 12 || 12;
const DIRECTIVES = {
	Y: ({ year }) => pad(year, 4),
	C: ({ year }) => pad(Math.floor(year / 100), 2),
	y: ({ year }) => pad(year % 100, 2),
	m: ({ month }) => pad(month, 2),
	B: ({ month }) => MONTHS[month - 1] ?? "",
	b: ({ month }) => (MONTHS[month - 1] ?? "").slice(0, 3),
	h: ({ month }) => (MONTHS[month - 1] ?? "").slice(0, 3),
	d: ({ day }) => pad(day, 2),
	e: ({ day }) => String(day).padStart(2),
	j: ({ yearDay }) => pad(yearDay, 3),
	H: ({ hour }) => pad(hour, 2),
	k: ({ hour }) => String(hour).padStart(2),
	I: ({ hour }) => pad(twelve(hour), 2),
	l: ({ hour }) => String(twelve(hour)).padStart(2),
	M: ({ minute }) => pad(minute, 2),
	S: ({ second }) => pad(second, 2),
	L: () => "000",
	p: ({ hour }) => hour < 12 ? "AM" : "PM",
	P: ({ hour }) => hour < 12 ? "am" : "pm",
	z: offset,
	A: ({ weekday }) => DAYS[weekday] ?? "",
	a: ({ weekday }) => (DAYS[weekday] ?? "").slice(0, 3),
	u: ({ weekday }) => String(weekday || 7),
	w: ({ weekday }) => String(weekday),
	G: (time) => pad(isoWeek(time).year, 4),
	g: (time) => pad(isoWeek(time).year % 100, 2),
	V: (time) => pad(isoWeek(time).week, 2),
	n: () => "\n",
	t: () => "	",
	"%": () => "%"
};
function strftime(time, format) {
	return format.replace(/%([-_0^]*)([A-Za-z%])/gu, (text, flags, letter) => {
		const compound = COMPOUNDS[letter];
		const value = compound === void 0 ? DIRECTIVES[letter]?.(time) : strftime(time, compound);
		return value === void 0 ? text : flag(value, flags);
	});
}
function flag(value, flags) {
	const digits = value.trimStart();
	if (flags.includes("-")) return digits.replace(/^0+(?=\d)/u, "");
	if (flags.includes("_")) return value.replace(/^0+(?=\d)/u, (zeros) => " ".repeat(zeros.length));
	if (flags.includes("0")) return digits.padStart(value.length, "0");
	return flags.includes("^") ? value.toUpperCase() : value;
}
function offset({ offsetMinutes }) {
	const minutes = Math.abs(Math.trunc(offsetMinutes));
	return `${offsetMinutes < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60), 2)}${pad(minutes % 60, 2)}`;
}

// src/site/jekyll/uri.ts
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/su;
const DEFAULT_PORTS = {
	http: "80",
	https: "443",
	ftp: "21"
};
function isAbsolute(uri) {
	return PARTS.exec(uri)?.[1] !== void 0;
}
function normaliseUri(uri) {
	const [, scheme, authority, path = "", query = "", fragment = ""] = PARTS.exec(uri) ?? [];
	const resolved = resolveDots(path.trim().split("/").map((segment) => normaliseText(segment, NOT_IN_SEGMENT)).join("/"));
	const isWeb = scheme !== void 0 && /^(?:https?|t?ftp)$/iu.test(scheme);
	return [
		scheme === void 0 ? "" : `${scheme.toLowerCase()}:`,
		authority === void 0 ? "" : `//${normaliseAuthority(authority, scheme?.toLowerCase() ?? "")}`,
		resolved === "" && isWeb ? "/" : resolved,
		query === "" ? "" : `?${normaliseQuery(query)}`,
		fragment === "" ? "" : `#${normaliseText(fragment, NOT_IN_QUERY)}`
	].join("");
}
const NOT_IN_SEGMENT = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/gu;
const NOT_IN_QUERY = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?]+/gu;
const NOT_IN_COMPONENT = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]+/gu;
function normaliseComponent(text) {
	return normaliseText(text, NOT_IN_COMPONENT);
}
function normaliseText(text, unsafe) {
	return decodePath(text).normalize("NFC").replace(unsafe, percentEncode);
}
function normaliseQuery(query) {
	return query.split(/%2b/iu).map((part) => normaliseText(part, NOT_IN_QUERY)).join("%2B");
}
function normaliseAuthority(authority, scheme) {
	const [, user = "", host = "", port = ""] = /^(.*@)?(.*?)(?::(\d*))?$/su.exec(authority) ?? [];
	const isDefault = port === "" || port === DEFAULT_PORTS[scheme];
	return `${user}${asciiHost(host)}${isDefault ? "" : `:${port}`}`;
}
function asciiHost(host) {
	const parsed = URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : "";
	return parsed === "" ? host.toLowerCase() : parsed;
}
function resolveDots(path) {
	const kept = [];
	const segments = path.split("/");
	for (const [index, segment] of segments.entries()) {
		const isLast = index === segments.length - 1;
		if (segment !== "." && segment !== "..") kept.push(segment);
		else {
			if (segment === ".." && kept.length > 1) kept.pop();
			if (isLast) kept.push("");
		}
	}
	return kept.join("/");
}

// src/site/jekyll/url-filters.ts
function basePath({ baseurl }) {
	return withSlash(baseurl.replace(/\/$/u, ""));
}
function relativeUrl(address, urls) {
	if (isAbsolute(address)) return address;
	return normaliseUri(basePath(urls) + withSlash(address));
}
function absoluteUrl(address, urls) {
	if (isAbsolute(address)) return address;
	const relative = relativeUrl(address, urls);
	return urls.url === void 0 || urls.url === "" ? relative : normaliseUri(urls.url + relative);
}
function stripIndex(address) {
	return address.replace(/\/index\.html?$/mu, "/");
}
function withSlash(part) {
	return part === "" || part.startsWith("/") ? part : `/${part}`;
}

// src/site/jekyll/lookups.ts
function lookUpLink(build, name) {
	const path = fileNamed(build, name);
	if (path === void 0) return stop("missing", `\`${name}\` is not there for \`link\``);
	const source = build.sourceOf(path);
	const hasSlash = source?.isCopied === true && build.placeOf(path).kind === "page";
	if (name.startsWith("/") && source !== void 0 && !hasSlash) return stop("misspelt", `\`link\` finds \`${name}\` without its first slash only`, path);
	return addressOf(build, path);
}
function fileNamed({ config, files, placeOf }, name) {
	if (/(?:^|\/)\.{0,2}\//u.test(name.replace(/^\//u, ""))) return void 0;
	const inCollections = join(config.source, config.collectionsDir, name);
	if (files.has(inCollections) && isDocument(placeOf(inCollections).kind)) return inCollections;
	const path = join(config.source, name);
	return files.has(path) && placeOf(path).kind === "page" ? path : void 0;
}
function isDocument(kind) {
	return kind !== "page" && kind !== "ignored";
}
function addressOf(build, path) {
	const source = build.sourceOf(path);
	if (source === void 0) return {
		url: null,
		target: path,
		why: {
			kind: "unread",
			text: `\`${path}\` is unread`
		}
	};
	if (source.url !== void 0 && source.why === void 0) return {
		url: relativeUrl(source.url, build.config),
		target: path
	};
	const why = source.why ?? {
		kind: "unknown",
		text: "it has no address"
	};
	return {
		url: null,
		target: path,
		why: {
			...why,
			text: `\`${basename(path)}\`: ${why.text}`,
			build: true
		}
	};
}
function stop(kind, text, target) {
	return {
		url: null,
		...target === void 0 ? {} : { target },
		why: {
			kind,
			text,
			build: true
		}
	};
}

export { basePath as a, isAbsolute as c, prettySlug as d, slugify as f, absoluteUrl as i, normaliseComponent as l, lookUpLink as n, relativeUrl as o, stop as r, stripIndex as s, addressOf as t, strftime as u };