import { n as indexLines } from "./span.js";
import { a as rememberLines, i as makeFindings, n as placedFileOf, r as examine, t as languageOf } from "./views.js";
import { a as openSide, d as VFile, n as postsAmong, o as siteOf, r as prefetchChange, t as pathsToCheck, u as unified } from "./scope.js";
import { t as Failure } from "./failure.js";
import { r as conclude, t as oldLineOf } from "./hunks.js";
import { r as rulePage } from "./links.js";

// src/diff/place-findings.ts
/** Finds for each finding where a review can say it, and the suggestion that fits there. */
function placeFindings(findings, fileOf) {
	const known = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		if (finding.summaryOnly) return {
			finding,
			place: { kind: "summary" }
		};
		if (!known.has(finding.path)) known.set(finding.path, know(fileOf(finding.path)));
		return placeOne(finding, known.get(finding.path));
	});
}
function know(file) {
	if (file === void 0) return void 0;
	const source = file.source ?? "";
	const hunks = /\r(?!\n)/u.test(source) ? [] : file.hunks ?? [];
	const shown = /* @__PURE__ */ new Map();
	const added = [];
	for (const [index, hunk] of hunks.entries()) for (const line of hunk.lines) {
		if (line.new === void 0) continue;
		shown.set(line.new, index);
		if (line.kind === "added") added.push(line.new);
	}
	const frontMatter = file.frontMatter === void 0 ? {} : { frontMatter: file.frontMatter };
	return {
		source,
		hasMark: file.hasMark === true,
		lines: indexLines(source),
		hunks,
		shown,
		added,
		...frontMatter
	};
}
function placeOne(finding, file) {
	if (file === void 0) return {
		finding,
		place: { kind: "summary" }
	};
	const isWhole = finding.span.start === 0 && finding.span.end === 0;
	const suggestion = suggestionOf(finding, file);
	const near = isWhole ? nearestLine(finding, file, true) : finding.start.line;
	const isShown = near !== void 0 && file.shown.has(near);
	const isAround = near !== void 0 && suggestion !== void 0 && isWithin(near, suggestion);
	if (suggestion !== void 0 && (isAround || !isWhole && !isShown)) return {
		finding,
		place: linePlace(suggestion.startLine, suggestion.line),
		suggestion
	};
	if (isWhole) return {
		finding,
		place: placeAt(near, true)
	};
	return {
		finding,
		place: isShown ? exactPlace(finding, file) : placeAt(nearestLine(finding, file, false), false)
	};
}
function isWithin(line, { startLine, line: last }) {
	return line >= startLine && line <= last;
}
function placeAt(line, exact) {
	return line === void 0 ? { kind: "file" } : {
		kind: "line",
		line,
		exact
	};
}
function linePlace(startLine, line) {
	return {
		kind: "line",
		line,
		...startLine < line ? { startLine } : {},
		exact: true
	};
}
/** The lines of the finding when all of them are in one hunk, else its first line. */
function exactPlace(finding, file) {
	const { start, end } = finding;
	const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
	return file.shown.get(last) !== void 0 && file.shown.get(last) === file.shown.get(start.line) ? linePlace(start.line, last) : linePlace(start.line, start.line);
}
/** The nearest changed line that belongs to the same thing: the same front matter, the same paragraph. */
function nearestLine(finding, file, isWhole) {
	const { line } = finding.start;
	const matter = file.frontMatter;
	const last = matter === void 0 ? 0 : file.lines.point(Math.max(matter.end - 1, 0)).line;
	if (isWhole) return file.added.find((one) => one <= last) ?? file.added[0];
	const isRelated = line <= last ? (one) => one <= last : sameParagraph(line, file);
	return file.added.filter(isRelated).sort((a, b) => Math.abs(a - line) - Math.abs(b - line) || a - b)[0];
}
function sameParagraph(line, file) {
	const isBlank = (one) => {
		const span = file.lines.line(one);
		return file.source.slice(span.start, span.end).trim() === "";
	};
	let first = line;
	let last = line;
	while (first > 1 && !isBlank(first - 1)) first -= 1;
	while (last < file.lines.count && !isBlank(last + 1)) last += 1;
	return (one) => one >= first && one <= last;
}
/**
* What a suggestion could not show as it is, so that nobody could see what it commits: control characters, ends of lines
* that are none, and marks that turn the text around them.
*/
const UNSHOWABLE = /[^\P{Cc}\t\r\n]|\r(?!\n)|[\p{Zl}\p{Zp}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{e0000}-\u{e007f}]/u;
/** The fix as whole lines of one hunk; undefined when it does not lie within one, or could not be shown there. */
function suggestionOf(finding, file) {
	const { fix } = finding;
	if (fix === void 0 || fix.path !== finding.path) return void 0;
	const { lines, source } = file;
	const firstLine = fix.start.line;
	const deletesLineEnd = fix.text === "" && fix.end.column === 1 && fix.end.line > firstLine && fix.start.column === 1;
	const lastLine = deletesLineEnd ? fix.end.line - 1 : fix.end.line;
	const hunk = file.shown.get(firstLine);
	if (hunk === void 0 || file.shown.get(lastLine) !== hunk) return void 0;
	const start = lines.line(firstLine).start;
	const end = lines.line(lastLine).end;
	const replaced = source.slice(start, end);
	if (deletesLineEnd) return {
		startLine: firstLine,
		line: lastLine,
		text: null,
		replaced
	};
	const text = (file.hasMark && firstLine === 1 ? "﻿" : "") + source.slice(start, fix.span.start) + fix.text + source.slice(fix.span.end, end);
	const isWindows = source.slice(end, lines.after(lastLine)) === "\r\n";
	if (UNSHOWABLE.test(text) || (isWindows ? /(?<!\r)\n/u : /\r\n/u).test(text)) return void 0;
	return {
		startLine: firstLine,
		line: lastLine,
		text: text.replaceAll("\r\n", "\n"),
		replaced
	};
}

// src/lint/stock-rules.ts
const PREFIX = "remark-lint:";
const WHY = {
	en: "The site asks for this way of writing Markdown.",
	zh: "本站对 Markdown 写法的约定。"
};
/**
* Loads the stock rules that a configuration asks for; undefined when it asks for none, and nothing is loaded then.
*
* @throws Failure of kind `config` for a rule that neither stock preset has.
*/
async function loadStockRules(setting) {
	if (setting === "off") return void 0;
	const plugins = typeof setting === "string" ? await presetPlugins(setting) : await chosenPlugins(setting);
	const processor = unified().use(plugins);
	return (post) => {
		const file = new VFile({
			value: post.source,
			path: post.path
		});
		processor.runSync(post.tree, file);
		return file.messages.flatMap((message) => hitOf(message, post));
	};
}
async function presetPlugins(name) {
	const { default: preset } = name === "recommended" ? await import("./remark-preset-lint-recommended.js") : await import("./remark-preset-lint-consistent.js");
	return (preset.plugins ?? []).filter((plugin) => nameOf(plugin).startsWith(PREFIX));
}
/** Rules by name with or without the package's prefix, each with its options. */
async function chosenPlugins(chosen) {
	const all = [...await presetPlugins("recommended"), ...await presetPlugins("consistent")];
	return Object.entries(chosen).map(([name, options]) => {
		const id = name.replace(/^remark-lint-/u, "");
		const found = all.find((plugin) => nameOf(plugin) === `${PREFIX}${id}`);
		if (found === void 0) {
			const known = [...new Set(all.map((plugin) => nameOf(plugin).slice(12)))].sort().join(", ");
			throw new Failure(`Unexpected remark-lint rule \`${name}\``, `The configuration’s \`remark\` may name: ${known}.`, "config");
		}
		return [Array.isArray(found) ? found[0] : found, options];
	});
}
function nameOf(plugin) {
	const bare = Array.isArray(plugin) ? plugin[0] : plugin;
	return typeof bare === "function" ? bare.name : "";
}
function hitOf(message, post) {
	if (message.ruleId === void 0) return [];
	const rule = {
		name: message.ruleId,
		why: WHY,
		options: STOCK_OPTIONS,
		messages: { said: {
			en: "{reason}",
			zh: "{reason}"
		} }
	};
	const severity = message.fatal === true ? "error" : "warning";
	const complaint = {
		at: spanOf(message, post),
		subject: message.reason,
		message: "said",
		values: { reason: message.reason }
	};
	return [{
		rule,
		path: post.path,
		severity,
		complaint
	}];
}
/** Stock rules check their options themselves. */
const STOCK_OPTIONS = {};
function spanOf(message, post) {
	const { place } = message;
	const start = place === void 0 ? void 0 : "start" in place ? place.start : place;
	const end = place === void 0 ? void 0 : "end" in place ? place.end : place;
	const from = start?.offset ?? post.lines.line(message.line ?? 1).start;
	return {
		start: from,
		end: Math.max(from, end?.offset ?? from)
	};
}

// src/side/accounts.ts
/** Accounts that can be asked about; undefined where nobody can be asked. */
function openAccounts(pullRequest) {
	return pullRequest.accounts === void 0 ? void 0 : new AskedAccounts(pullRequest.accounts);
}
var AskedAccounts = class {
	#ask;
	#known = /* @__PURE__ */ new Map();
	#wanted = /* @__PURE__ */ new Set();
	#since = 0;
	constructor(ask) {
		this.#ask = ask;
	}
	exists(login) {
		const known = this.#known.get(login);
		if (known !== void 0) return known;
		this.#wanted.add(login);
		this.#since += 1;
	}
	wanting() {
		return this.#since;
	}
	settle() {
		this.#since = 0;
	}
	async readWanted() {
		const logins = [...this.#wanted];
		this.#wanted.clear();
		const answers = logins.length === 0 ? /* @__PURE__ */ new Map() : await this.#ask(logins);
		for (const [login, exists] of answers) this.#known.set(login, exists);
		return answers.size > 0;
	}
};

// src/lint/baseline.ts
/**
* The hits of the head that the change introduced: those without a partner in the base.
*
* Partners are equal in rule, path (through renames) and subject; they are paired by line through the diff first,
* then in order, so that a second copy of an old mistake is new and the first is not.
*/
function introduced(head, base, originOf) {
	const left = group(base, (path) => path);
	const isNew = /* @__PURE__ */ new Set();
	for (const [key, hits] of group(head, (path) => originOf(path)?.path ?? path)) {
		const old = [...left.get(key) ?? []];
		const unpaired = hits.filter(({ hit, line }) => {
			const origin = originOf(hit.path);
			const oldLine = origin === void 0 ? line : oldLineOf(origin.hunks, line);
			const index = old.findIndex((one) => one.line === oldLine);
			if (index !== -1) old.splice(index, 1);
			return index === -1;
		});
		for (const one of unpaired.slice(old.length)) isNew.add(one.hit);
	}
	return isNew;
}
function group(hits, basePath) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of hits) {
		const key = JSON.stringify([
			one.hit.rule.name,
			basePath(one.hit.path),
			one.hit.complaint.subject
		]);
		const members = groups.get(key) ?? [];
		members.push(one);
		groups.set(key, members);
	}
	return groups;
}

// src/side/compare.ts
/** With nothing to compare, nobody can say what is new. */
const NOTHING = {
	isIntroduced: () => null,
	notCompared: []
};
/**
* Runs the rules over the base versions of the posts that have hits; a post without any costs nothing, and neither
* does one that was not there before.
*/
async function compareSides(head, sides, changes, scope) {
	if (changes.base === null) return NOTHING;
	const origins = originsOf(head, new Map(changes.files.map((file) => [file.path, file])));
	const paths = [...new Set([...origins.values()].map((origin) => origin.path))];
	if (paths.length > 0) await prefetchChange(sides.base, {
		...changes,
		files: asFiles(paths)
	});
	const base = paths.length === 0 ? void 0 : await examine(sides.base, {
		...scope,
		paths
	});
	const fresh = introduced(lined(head, sides.after), base === void 0 ? [] : lined(base, sides.base), (path) => origins.get(path));
	const skipped = skippedInBase(base, head, origins);
	return {
		isIntroduced: (hit) => fresh.has(hit) && !skipped.some((one) => one.path === hit.path && one.rule === hit.rule.name),
		notCompared: skipped
	};
}
function originsOf(head, files) {
	const origins = /* @__PURE__ */ new Map();
	for (const { path } of head.hits) {
		const file = files.get(path);
		if (file?.status === "added" || file?.status === "copied" || file?.status === "removed") continue;
		origins.set(path, {
			path: file?.previousPath ?? path,
			hunks: file?.hunks ?? []
		});
	}
	return origins;
}
function asFiles(paths) {
	return paths.map((path) => ({
		path,
		status: "modified",
		oid: ""
	}));
}
function lined(linted, side) {
	const lines = rememberLines((path) => side.text(path));
	return linted.hits.map((hit) => ({
		hit,
		line: lines(hit.path).point(hit.complaint.at.start).line
	}));
}
/** A rule that ran on the head and could not run on the base compares nothing: its findings are not called new. */
function skippedInBase(base, head, origins) {
	return (base?.notChecked ?? []).flatMap((skipped) => {
		const path = [...origins].find(([, origin]) => origin.path === skipped.path)?.[0];
		const concerns = head.hits.some((hit) => hit.path === path && hit.rule.name === skipped.rule);
		if (path === void 0 || !concerns) return [];
		return [{
			path,
			rule: skipped.rule,
			why: `in the base, ${skipped.why}: not compared`
		}];
	});
}

// src/side/facts.ts
/** What the site will show of the posts that were looked at, without building it. */
function factsOf(side, paths, changes) {
	const added = new Set(changes.files.filter((file) => file.status === "added").map((file) => file.path));
	const sites = side.sites();
	return paths.flatMap((path) => {
		const site = siteOf(path, sites)?.site;
		const frontMatter = site?.isPost(path) === true ? site.frontMatter(path) : void 0;
		if (site === void 0 || frontMatter === void 0) return [];
		const page = site.page(path);
		const [author] = site.authors.of({
			path,
			frontMatter
		});
		const profile = author === void 0 ? void 0 : site.authors.find(author.name);
		const [teaser] = site.teasers({
			path,
			frontMatter
		});
		const image = teaser === void 0 ? void 0 : site.resolve(teaser.reference, path).path;
		const { title, excerpt, description } = frontMatter.data;
		return [{
			path,
			isNew: added.has(path),
			title: typeof title === "string" ? title : "",
			excerpt: [excerpt, description].find((one) => typeof one === "string") ?? "",
			...page?.date === void 0 ? {} : { date: page.date },
			address: page?.futureAddress ?? page?.address ?? null,
			...author === void 0 ? {} : { author: author.name },
			...profile === void 0 ? {} : { profile: profile.path },
			...image === void 0 ? {} : { teaser: image },
			translations: (site.translations.siblings(path) ?? []).map(({ language, path: other }) => ({
				language,
				path: other
			}))
		}];
	});
}

// src/review.ts
/** The whole program: a pull request goes in, a verdict comes out. */
async function review(request) {
	const { settings, rules, now, failOn } = request;
	const changes = await request.pullRequest.changes();
	const blobs = /* @__PURE__ */ new Map();
	const after = await openSide(request.after, settings, now, blobs);
	await prefetchChange(after, changes);
	const sides = {
		after,
		base: changes.base === null ? after : await openSide(request.base, settings, now, blobs)
	};
	const paths = await pathsToCheck(sides.after, changes, request);
	const stock = await loadStockRules(settings.remark);
	const isWhole = request.all === "all" && changes.base === null;
	const scope = {
		settings,
		rules,
		paths,
		...stock === void 0 ? {} : { stock },
		...isWhole ? { isWhole } : {}
	};
	const accounts = openAccounts(request.pullRequest);
	const head = await examine(sides.after, changes.base === null ? scope : {
		...scope,
		change: {
			changes,
			base: sides.base,
			...accounts === void 0 ? {} : { accounts }
		}
	});
	const { isIntroduced, notCompared } = await compareSides(head, sides, changes, scope);
	const textOf = (path) => sides.after.text(path);
	const findings = makeFindings(head.hits, {
		textOf,
		isIntroduced,
		languageOf: languageOf(sides.after, settings),
		pageOf: rulePage
	});
	const fresh = findings.filter((finding) => finding.introduced === true);
	const placed = placeFindings(fresh, placedFileOf(sides.after, changes));
	const posts = postsAmong(sides.after, paths).length;
	return conclude({
		changes,
		head,
		findings,
		placed,
		notCompared,
		posts,
		failOn,
		notes: request.notes ?? [],
		textOf,
		facts: () => factsOf(sides.after, paths, changes)
	});
}

export { review as t };