import { O as primary, d as VFile, o as siteOf } from "./scope.js";
import { n as indexLines } from "./span.js";
import { t as isAsciiDoc } from "./asciidoc.js";
import { t as remarkMessageControl } from "./lib2.js";
const { createHash } = process.getBuiltinModule("node:crypto");

// src/lint/fingerprint.ts
/** A short stable hash of texts, for comparing and for markers; not a secret. 16 hexadecimal digits. */
function hash(...parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

// src/lint/findings.ts
/** Makes findings of hits, in order of path, line, column and rule by code unit. */
function makeFindings(hits, context) {
	const lines = rememberLines(context.textOf);
	return numbered(hits.map((hit) => makeFinding(hit, context, lines)).sort(compare));
}
/** The lines of a file's text, found once. */
function rememberLines(textOf) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const lines = known.get(path) ?? indexLines(textOf(path) ?? "");
		known.set(path, lines);
		return lines;
	};
}
function makeFinding(hit, context, lines) {
	const { complaint, rule, path } = hit;
	const message = rule.messages[complaint.message];
	if (message === void 0) throw new Error(`${rule.name} has no message ${complaint.message}`);
	const isIntroduced = context.isIntroduced(hit);
	const place = placeOf(lines(path), complaint.at);
	const fix = makeFix(hit, lines);
	return {
		rule: rule.name,
		severity: hit.severity,
		path,
		span: complaint.at,
		...place,
		subject: complaint.subject,
		sentence: message,
		values: complaint.values ?? {},
		why: rule.why,
		language: context.languageOf(path),
		...complaint.actual === void 0 ? {} : { actual: complaint.actual },
		expected: complaint.expected ?? [],
		...fix === void 0 ? {} : { fix },
		introduced: isIntroduced,
		blocking: isIntroduced !== false && complaint.elsewhere !== true,
		fingerprint: "",
		url: context.pageOf(rule.name),
		summaryOnly: complaint.summaryOnly === true
	};
}
function makeFix(hit, lines) {
	const { fix, fixPath } = hit.complaint;
	if (fix === void 0) return void 0;
	const path = fixPath ?? hit.path;
	const span = {
		start: fix.start,
		end: fix.end
	};
	return {
		path,
		span,
		...placeOf(lines(path), span),
		text: fix.text
	};
}
function placeOf(lines, span) {
	return {
		start: lines.point(span.start),
		end: lines.point(span.end)
	};
}
function compare(a, b) {
	return byCodeUnit(a.path, b.path) || a.start.line - b.start.line || a.start.column - b.start.column || byCodeUnit(a.rule, b.rule) || a.span.end - b.span.end;
}
function byCodeUnit(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
/** Fingerprints are of rule, subject and an ordinal among equals in a file; the path is kept beside them. */
function numbered(findings) {
	const counts = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const key = JSON.stringify([
			finding.path,
			finding.rule,
			finding.subject
		]);
		const ordinal = (counts.get(key) ?? 0) + 1;
		counts.set(key, ordinal);
		return {
			...finding,
			fingerprint: hash(finding.rule, finding.subject, String(ordinal))
		};
	});
}

// src/lint/silence.ts
const COMMENT = /#\s*lint ignore\b([^\r\n]*)/gu;
/** Reads the marks: `# lint ignore rule` in front matter, on the line or the one above it; comments in the body. */
function readSilences(post) {
	const lines = /* @__PURE__ */ new Map();
	const { start, end } = post.frontMatter.content;
	const text = post.source.slice(start, end);
	for (const match of text.includes("# lint") || text.includes("#lint") ? text.matchAll(COMMENT) : []) {
		const { line } = post.lines.point(start + match.index);
		const before = post.source.slice(post.lines.line(line).start, start + match.index);
		lines.set(before.trim() === "" ? line + 1 : line, new Set(match[1]?.trim().split(/[\s,]+/u).filter(Boolean)));
	}
	return {
		post,
		inBody: /<!--\s*lint\s/u.test(post.source),
		lines
	};
}
/** Whether the post says not to speak of this rule here. */
function isSilenced(silences, rule, at) {
	const { post } = silences;
	const { line } = post.lines.point(at.start);
	const inFrontMatter = silences.lines.get(at.end === 0 ? -1 : line);
	if (inFrontMatter !== void 0 && (inFrontMatter.size === 0 || inFrontMatter.has(rule))) return true;
	if (at.end === 0 && [...silences.lines.values()].some((rules) => rules.has(rule))) return true;
	if (!silences.inBody) return false;
	return at.end === 0 ? isDisabled(post.source, rule) : isDropped(post, rule, at);
}
/** A finding about the post as a whole stands above every comment: one anywhere that disables its rule means it. */
function isDisabled(source, rule) {
	return [...source.matchAll(/<!--\s*lint\s+disable\b([^>]*?)-->/gu)].some((match) => {
		const names = (match[1] ?? "").trim().split(/\s+/u);
		return names[0] === "" || names.includes(rule);
	});
}
/** `<!--lint disable rule-->`, `enable`, `ignore`: remark's own reading of them, asked with one message. */
function isDropped(post, rule, at) {
	const file = new VFile({
		value: post.source,
		path: post.path
	});
	const place = (offset) => ({
		...post.lines.point(offset),
		offset
	});
	file.message("", {
		place: {
			start: place(at.start),
			end: place(at.end)
		},
		source: "postproof",
		ruleId: rule
	});
	remarkMessageControl({
		name: "lint",
		source: ["postproof", "remark-lint"]
	})(controlled(post.tree), file);
	return file.messages.every((message) => message.source !== "postproof");
}
const KNOWN_TREES = /* @__PURE__ */ new WeakMap();
/**
* The tree as remark's reading takes it well: without comments that it would throw on, as a slip in one silences nothing
* and stops nothing; and without its end, as it takes what stands behind the last leaf, such as a link's address around
* an image, for no part of the text.
*/
function controlled(tree) {
	const known = KNOWN_TREES.get(tree);
	if (known !== void 0) return known;
	const clean = { ...passOver(tree) };
	const { start, end } = tree.position ?? {};
	if (start !== void 0 && end !== void 0) clean.position = {
		start,
		end: {
			line: end.line,
			column: end.column
		}
	};
	KNOWN_TREES.set(tree, clean);
	return clean;
}
function passOver(node) {
	if (node.type === "html") return isSlip(node.value) ? {
		...node,
		value: ""
	} : node;
	return "children" in node ? {
		...node,
		children: node.children.map(passOver)
	} : node;
}
/** Another word than the three there are, or a name that every object of JavaScript's has a value for. */
function isSlip(html) {
	const [, said] = /^\s*<!--\s*lint(?=\s|-->)([^>]*)/u.exec(html) ?? [];
	if (said === void 0) return false;
	const [verb = "", ...names] = said.replace(/-*$/u, "").trim().split(/\s+/u);
	return !/^(?:enable|disable|ignore)$/u.test(verb) || names.some((name) => name in {});
}

// src/lint/lint.ts
/** Runs the rules over posts, other changed files and, where there is one, the change itself. Never throws. */
function lint(context, posts, otherFiles = [], change) {
	const running = {
		...context,
		hits: [],
		ran: /* @__PURE__ */ new Map(),
		notChecked: [],
		isProvisional: false
	};
	for (const post of posts) lintPost(running, post);
	for (const path of otherFiles) lintFile(running, path);
	if (change !== void 0) lintChange(running, change);
	return running;
}
const WHY_UNPARSED = {
	post: "its Markdown would take too long to read",
	run: "it would take long to read, and the posts before it took the time that a run has"
};
function lintPost(running, post) {
	const settings = running.settingsFor(post.path);
	const silences = readSilences(post);
	for (const rule of running.rules) {
		const { check } = rule;
		const setting = settings.get(rule.name);
		if (check === void 0 || setting === void 0) continue;
		const unparsed = rule.judgesParsing === true && post.stopped?.by === "post" ? void 0 : post.stopped;
		if (unparsed !== void 0) {
			running.notChecked.push({
				path: post.path,
				rule: rule.name,
				why: WHY_UNPARSED[unparsed.by]
			});
			continue;
		}
		if (rule.needsBody === true && isAsciiDoc(post.path)) continue;
		if (rule.needsFrontMatter === true && !post.frontMatter.readable) {
			running.notChecked.push({
				path: post.path,
				rule: rule.name,
				why: "the front matter cannot be read"
			});
			continue;
		}
		run(running, {
			rule,
			path: post.path,
			severity: setting.severity
		}, () => [...check(post, running.site, setting.options)].filter((complaint) => complaint.path !== void 0 || !isSilenced(silences, rule.name, complaint.at)));
	}
	if (isAsciiDoc(post.path)) running.notChecked.push({
		path: post.path,
		rule: "*",
		why: "it is AsciiDoc, of which only the front matter is read"
	});
	else lintStock(running, post, silences);
}
/** Stock rules judge the Markdown alone: they ask for nothing, and a post that was not parsed has no tree to judge. */
function lintStock(running, post, silences) {
	if (post.stopped !== void 0) return;
	for (const hit of running.stock?.(post) ?? []) {
		noteRan(running, post.path, hit.rule.name);
		if (!isSilenced(silences, hit.rule.name, hit.complaint.at)) running.hits.push(hit);
	}
}
function lintFile(running, path) {
	const settings = running.settingsFor(path);
	for (const rule of running.rules) {
		const { checkFile } = rule;
		const setting = settings.get(rule.name);
		if (checkFile === void 0 || setting === void 0) continue;
		run(running, {
			rule,
			path,
			severity: setting.severity
		}, () => [...checkFile(path, running.site, setting.options)]);
	}
}
/** Rules about the change go by the settings of each file that they complain about. */
function lintChange(running, change) {
	for (const rule of running.rules) {
		const { checkChange } = rule;
		if (checkChange === void 0) continue;
		const paths = change.files.map((file) => file.path);
		const setting = paths.map((path) => running.settingsFor(path).get(rule.name)).find((one) => one !== void 0);
		if (setting === void 0) continue;
		run(running, {
			rule,
			path: "",
			severity: setting.severity
		}, () => [...checkChange(change, running.site, setting.options)].filter((complaint) => isWelcome(running, rule, complaint)));
		if (rule.check === void 0) for (const path of paths) noteRan(running, path, rule.name);
	}
}
function isWelcome(running, rule, complaint) {
	const path = complaint.path ?? "";
	if (running.settingsFor(path).get(rule.name) === void 0) return false;
	const post = running.site.isPost(path) ? running.site.post(path) : void 0;
	return post === void 0 || !isSilenced(readSilences(post), rule.name, complaint.at);
}
function run(running, about, check) {
	running.reads.reset();
	const complaints = check();
	const unread = running.reads.count();
	if (unread > 0) {
		running.isProvisional = true;
		const why = `${unread} other ${unread === 1 ? "file" : "files"} could not be read within the limits of a run`;
		running.notChecked.push({
			path: about.path,
			rule: about.rule.name,
			why
		});
	} else noteRan(running, about.path, about.rule.name);
	for (const complaint of complaints) {
		const path = complaint.path ?? about.path;
		const severity = complaint.severity ?? running.settingsFor(path).get(about.rule.name)?.severity ?? about.severity;
		running.hits.push({
			rule: about.rule,
			path,
			severity,
			complaint
		});
	}
}
function noteRan(running, path, rule) {
	const rules = running.ran.get(path) ?? /* @__PURE__ */ new Set();
	rules.add(rule);
	running.ran.set(path, rules);
}

// src/side/examine.ts
/** Rounds of asking and reading: a chain of files that name one another is never longer in a real site. */
const ROUNDS = 12;
/** Runs the rules over one side, reading what they ask for until they ask no more or no more can be had. */
async function examine(side, scope) {
	const asked = askedIn(side, scope);
	const settled = /* @__PURE__ */ new Map();
	for (let round = 1;; round += 1) {
		const linted = once(side, scope, settled);
		const read = await Promise.all(asked.map((one) => one.readWanted()));
		if (round === ROUNDS || !read.includes(true)) return linted;
	}
}
/** All that the checks of a scope may ask. */
function askedIn(side, { change }) {
	if (change === void 0) return [side];
	return change.accounts === void 0 ? [side, change.base] : [
		side,
		change.base,
		change.accounts
	];
}
/** @param settled what came of the posts whose checks asked for nothing more. */
function once(side, scope, settled) {
	const asked = askedIn(side, scope);
	const reads = {
		count: () => asked.reduce((sum, one) => sum + one.wanting(), 0),
		reset: () => {
			for (const one of asked) one.settle();
		}
	};
	const sites = side.sites();
	const reviewed = new Set(scope.paths);
	const results = sites.map((placed) => {
		const { index } = placed;
		const site = {
			...placed.site,
			isReviewed: (path) => reviewed.has(path),
			baseText: (path) => (scope.change?.base ?? side).ask(path)
		};
		const own = scope.paths.filter((path) => siteOf(path, sites) === placed && !scope.settings.isIgnored(path));
		const settingsFor = (path) => scope.settings.rulesFor(path, site.model.generator, index);
		const stock = scope.stock === void 0 ? {} : { stock: scope.stock };
		const context = {
			rules: scope.rules,
			site,
			settingsFor,
			reads,
			...stock
		};
		const posts = own.filter((path) => site.isPost(path));
		const others = own.filter((path) => !site.isPost(path));
		const lintOne = scope.isWhole === true ? onceEach(context, settled) : (post) => lint(context, [post]);
		const ofPosts = posts.flatMap((path) => {
			const post = site.parsed(path);
			return post === void 0 ? [] : [lintOne(post)];
		});
		const ofOthers = lint(context, [], others, changeOf(placed, sites, side, scope));
		return join([...ofPosts, {
			...ofOthers,
			notChecked: [...ofOthers.notChecked, ...unreadable(site, posts)]
		}]);
	});
	reads.reset();
	return join(results);
}
/** Posts that are kept whole beside the one that is looked at: its translations are mostly among them. */
const AT_HAND = 300;
/** Where all is read, what a check has answered without asking stays true. */
function onceEach(context, settled) {
	const atHand = [];
	return (post) => {
		const known = settled.get(post.path);
		if (known !== void 0) return known;
		const linted = lint(context, [post]);
		if (!linted.isProvisional) settled.set(post.path, linted);
		atHand.push(post);
		if (atHand.length > AT_HAND) atHand.shift()?.letGo();
		return linted;
	};
}
/** Posts without a text: no rule ran on them, and the summary says so. */
function unreadable(site, posts) {
	return posts.filter((path) => site.parsed(path) === void 0).map((path) => {
		const kind = site.files.entry(path)?.kind;
		return {
			path,
			rule: "*",
			why: kind === "file" ? "it is not UTF-8 text, or could not be read" : `it is a ${kind === "symlink" ? "symbolic link" : "submodule"}`
		};
	});
}
function changeOf(placed, sites, side, scope) {
	const { change } = scope;
	const base = change === void 0 ? void 0 : counterpart(placed, change.base.sites());
	if (change === void 0 || base === void 0) return void 0;
	const { accounts } = change;
	return {
		files: change.changes.files.filter((file) => siteOf(file.path, sites) === placed && !scope.settings.isIgnored(file.path)),
		base: base.site,
		head: (path) => side.head(path),
		...change.changes.opener === void 0 ? {} : { opener: change.changes.opener },
		...accounts === void 0 ? {} : { accountExists: (login) => accounts.exists(login) }
	};
}
/** The same site on the other side: by its root, else the only one there is, as a site may move. */
function counterpart(placed, others) {
	return others.find((other) => other.site.model.root === placed.site.model.root) ?? others[0];
}
function join(results) {
	const ran = /* @__PURE__ */ new Map();
	for (const [path, rules] of results.flatMap((result) => [...result.ran])) {
		const all = ran.get(path) ?? /* @__PURE__ */ new Set();
		for (const rule of rules) all.add(rule);
		ran.set(path, all);
	}
	return {
		hits: results.flatMap((result) => result.hits),
		ran,
		notChecked: results.flatMap((result) => result.notChecked),
		isProvisional: results.some((result) => result.isProvisional)
	};
}

// src/side/views.ts
/** The language to speak to the author of a file: as configured, else the post's own where its site has both. */
function languageOf(side, settings) {
	const { language } = settings;
	if (language !== void 0) return () => language;
	return (path) => {
		const site = siteOf(path, side.sites())?.site;
		if (site === void 0 || site.translations.kind === "none") return "en";
		const own = site.translations.language(path);
		return own !== void 0 && primary(own) === "zh" ? "zh" : "en";
	};
}
/** A changed file as placement needs it: its hunks, and the head's text. */
function placedFileOf(side, changes) {
	const files = new Map(changes.files.map((file) => [file.path, file]));
	return (path) => {
		const file = files.get(path);
		if (file === void 0) return void 0;
		const source = side.text(path);
		const frontMatter = siteOf(path, side.sites())?.site.frontMatter(path)?.span;
		return {
			...file.hunks === void 0 ? {} : { hunks: file.hunks },
			...source === void 0 ? {} : { source },
			...side.hasMark(path) ? { hasMark: true } : {},
			...frontMatter === void 0 ? {} : { frontMatter }
		};
	};
}

export { rememberLines as a, makeFindings as i, placedFileOf as n, hash as o, examine as r, languageOf as t };