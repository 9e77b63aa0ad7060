import { t as Failure } from "./failure.js";
import { r as visible, t as pieces } from "./words.js";
import { n as rulePage } from "./links.js";
import { A as examine, D as postsAmong, E as pathsToCheck, G as rememberLines, H as unified, M as siteOf, O as prefetchChange, T as placedFileOf, U as VFile, W as makeFindings, j as openSide, q as indexLines, w as languageOf } from "./load-config.js";

// src/report/markdown.ts
/**
* Text from outside as a code span: nothing in it is live. A mention or an issue number in a code span stays text on
* GitHub; the fence is longer than any run of backticks inside; a pipe would end a table's cell.
*/
function codeSpan(text) {
	const shown = visible(text).replaceAll("|", "❘");
	const runs = [...shown.matchAll(/`+/gu)].map((match) => match[0].length);
	const fence = "`".repeat(Math.max(0, ...runs) + 1);
	const pad = shown === "" || /^[`\s]|[`\s]$/u.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A sentence with its values as code spans. */
function sentenceMarkdown(pieces) {
	return pieces.map((piece) => piece.kind === "value" ? codeSpan(piece.text) : piece.text).join("");
}
/** A block that holds text verbatim, its fence longer than any in the text. */
function fenced(language, text) {
	const runs = [...text.matchAll(/^[ \t]*(`{3,}|~{3,})/gmu)].map((match) => match[1]?.length ?? 0);
	const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
	return `${fence}${language}\n${text}${text === "" ? "" : "\n"}${fence}`;
}

// src/report/summary.ts
const ROWS_A_FILE = 200;
const WORDS = {
	en: {
		title: "Posts checked by Postproof",
		clean: (posts) => `${posts === 1 ? "One post" : `${posts} posts`} checked, nothing to say.`,
		none: "This change has no posts to check.",
		counts: (errors, warnings, posts) => `${errors} ${errors === 1 ? "error" : "errors"} and ${warnings} ${warnings === 1 ? "warning" : "warnings"} that this change brings, in ${posts} ${posts === 1 ? "post" : "posts"}.`,
		older: (older) => `${older} older ${older === 1 ? "problem" : "problems"} in the same posts ${older === 1 ? "is" : "are"} not counted.`,
		line: "line",
		gentle: "By the way",
		elsewhere: "can only be mended outside of this change, and does not count against it",
		notChecked: "Not checked",
		delivery: "Where this was said",
		cut: "The rest did not fit: GitHub keeps 1 MiB of a summary. The JSON report has everything.",
		more: (rows) => `… and ${rows} more in this file`
	},
	zh: {
		title: "Postproof 文章检查",
		clean: (posts) => `检查了 ${posts} 篇文章，没有问题。`,
		none: "本次改动中没有要检查的文章。",
		counts: (errors, warnings, posts) => `本次改动在 ${posts} 篇文章中带来 ${errors} 个错误和 ${warnings} 个警告。`,
		older: (older) => `这些文章中原有的 ${older} 个问题不计。`,
		line: "行",
		gentle: "另外",
		elsewhere: "只能在本次改动之外修复，不影响结果",
		notChecked: "未检查",
		delivery: "评论情况",
		cut: "其余内容放不下：GitHub 只保留 1 MiB 的摘要。JSON 报告中有全部内容。",
		more: (rows) => `…… 本文件还有 ${rows} 条`
	}
};
/** The job summary: the whole result, whatever a review could say of it. */
function summaryMarkdown(verdict, link) {
	const words = WORDS[verdict.language];
	const parts = [`## ${words.title}`, head(verdict)];
	for (const note of verdict.notes) parts.push(`> ${note}`);
	const counted = verdict.findings.filter((finding) => finding.introduced !== false);
	const byPath = groupBy(counted.filter((finding) => !finding.summaryOnly), (finding) => finding.path);
	for (const [path, findings] of byPath) parts.push(fileSection(path, findings, link, verdict));
	const gentle = counted.filter((finding) => finding.summaryOnly);
	if (gentle.length > 0) parts.push(`### ${words.gentle}`, gentle.map((finding) => row(finding, link, verdict)).join("\n"));
	if (verdict.notChecked.length > 0) parts.push(skipped(verdict));
	return limited(parts, words.cut);
}
/** What became of the review, said below the summary once it is known. */
function receiptMarkdown(receipt, language) {
	const lines = [...receipt.said, ...receipt.degraded];
	if (lines.length === 0) return "";
	return `\n### ${WORDS[language].delivery}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
}
function head(verdict) {
	const words = WORDS[verdict.language];
	const { error, warning, older } = verdict.counts;
	const first = error + warning > 0 ? words.counts(error, warning, verdict.posts) : verdict.posts === 0 ? words.none : words.clean(verdict.posts);
	return older === 0 ? first : `${first} ${words.older(older)}`;
}
function fileSection(path, findings, link, verdict) {
	const rows = findings.slice(0, ROWS_A_FILE).map((finding) => row(finding, link, verdict));
	const rest = findings.length - rows.length;
	if (rest > 0) rows.push(`- ${WORDS[verdict.language].more(rest)}`);
	return `### ${codeSpan(path)}\n\n${rows.join("\n")}`;
}
function row(finding, link, verdict) {
	const words = WORDS[verdict.language];
	const icon = finding.severity === "error" ? "❌" : "⚠️";
	const place = `[${words.line} ${finding.start.line}](${link(finding.path, finding.start.line)})`;
	const said = sentenceMarkdown(pieces(finding.sentence, finding.values, verdict.language));
	const elsewhere = finding.blocking || finding.summaryOnly ? "" : ` _(${words.elsewhere})_`;
	return `- ${icon} ${place}: ${said} ([${finding.rule}](${finding.url}))${elsewhere}`;
}
function skipped(verdict) {
	const words = WORDS[verdict.language];
	const rows = [...groupBy(verdict.notChecked, (one) => `${codeSpan(one.path === "" ? "*" : one.path)}: ${one.why}`)].map(([reason, ones]) => `- ${reason} (${ones.map((one) => one.rule).filter(Boolean).join(", ")})`);
	return `### ${words.notChecked}\n\n${rows.slice(0, 200).join("\n")}`;
}
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item)) ?? [];
		group.push(item);
		groups.set(keyOf(item), group);
	}
	return groups;
}
/** As many parts as fit, in order: the worst loss is the end of a list, and it is said. */
function limited(parts, cut) {
	let text = "";
	for (const part of parts) {
		if (Buffer.byteLength(text) + Buffer.byteLength(part) > 999800) return `${text}\n> ${cut}\n`;
		text += `${part}\n\n`;
	}
	return text;
}

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
	const hunks = file.hunks ?? [];
	const shown = /* @__PURE__ */ new Map();
	const added = [];
	for (const [index, hunk] of hunks.entries()) for (const line of hunk.lines) {
		if (line.new === void 0) continue;
		shown.set(line.new, index);
		if (line.kind === "added") added.push(line.new);
	}
	const source = file.source ?? "";
	const frontMatter = file.frontMatter === void 0 ? {} : { frontMatter: file.frontMatter };
	return {
		source,
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
	const inSuggestion = suggestion !== void 0 && finding.start.line >= suggestion.startLine && finding.start.line <= suggestion.line;
	if (suggestion !== void 0 && (inSuggestion || !file.shown.has(finding.start.line))) return {
		finding,
		place: linePlace(suggestion.startLine, suggestion.line),
		suggestion
	};
	if (!isWhole && file.shown.has(finding.start.line)) return {
		finding,
		place: exactPlace(finding, file)
	};
	const near = nearestLine(finding, file, isWhole);
	return {
		finding,
		place: near === void 0 ? { kind: "file" } : {
			kind: "line",
			line: near,
			exact: isWhole
		}
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
/** The fix as whole lines of one hunk; undefined when it does not lie within one. */
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
	const text = deletesLineEnd ? void 0 : source.slice(start, fix.span.start) + fix.text + source.slice(fix.span.end, end);
	if (text === void 0) return removal(firstLine, lastLine, source.slice(start, end));
	return {
		startLine: firstLine,
		line: lastLine,
		text: text.replaceAll("\r\n", "\n"),
		replaced: source.slice(start, end)
	};
}
/** An empty suggestion deletes its lines. */
function removal(startLine, line, replaced) {
	return {
		startLine,
		line,
		text: "",
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

// src/report/conclude.ts
/** Draws the conclusion: only what the change introduced counts, and only what it could mend blocks. */
function conclude(outcome) {
	const { changes, head, findings } = outcome;
	const counted = findings.filter((finding) => finding.introduced !== false);
	const isNeutral = outcome.posts === 0 && findings.length === 0;
	return {
		base: changes.base,
		head: changes.head,
		posts: outcome.posts,
		counts: countOf(findings, counted),
		conclusion: isNeutral ? "neutral" : judge(counted, outcome.failOn),
		findings,
		placed: outcome.placed,
		notChecked: gathered([...head.notChecked, ...outcome.notCompared]),
		notes: [...outcome.notes, ...changes.incomplete === void 0 ? [] : [changes.incomplete]],
		files: changes.files,
		ran: head.ran,
		facts: outcome.facts,
		sources: sourcesOf(findings, outcome.textOf),
		isFirstTime: changes.isFirstTime === true,
		language: findings[0]?.language ?? "en"
	};
}
function sourcesOf(findings, textOf) {
	const paths = new Set(findings.map((finding) => finding.path));
	return new Map([...paths].flatMap((path) => textOf(path) === void 0 ? [] : [[path, textOf(path) ?? ""]]));
}
function countOf(findings, counted) {
	return {
		error: counted.filter((finding) => finding.severity === "error").length,
		warning: counted.filter((finding) => finding.severity === "warning").length,
		older: findings.length - counted.length
	};
}
function judge(counted, failOn) {
	return counted.some((finding) => finding.blocking && failOn !== "never" && (failOn === "warning" || finding.severity === "error")) ? "failure" : "success";
}
function gathered(skipped) {
	return [...new Map(skipped.map((one) => [JSON.stringify([
		one.path,
		one.rule,
		one.why
	]), one])).values()].sort((a, b) => a.path === b.path ? order(a.rule, b.rule) : order(a.path, b.path));
}
function order(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
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

// src/diff/hunks.ts
const HEADER = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u;
/** Reads a patch as GitHub's API gives it: hunks only, from the first `@@`. */
function parsePatch(patch) {
	const hunks = [];
	let lines = [];
	let at = {
		old: 0,
		new: 0
	};
	for (const text of patch.split("\n")) {
		const header = HEADER.exec(text);
		if (header !== null) {
			at = {
				old: Number(header[1]),
				new: Number(header[2])
			};
			lines = [];
			hunks.push({
				oldStart: at.old,
				newStart: at.new,
				lines
			});
			continue;
		}
		const line = hunkLine(text, at);
		if (line === void 0 || hunks.length === 0) continue;
		lines.push(line);
		at = {
			old: at.old + (line.old === void 0 ? 0 : 1),
			new: at.new + (line.new === void 0 ? 0 : 1)
		};
	}
	return hunks;
}
/** `\ No newline at end of file` and what follows the last line are none of the file's lines. */
function hunkLine(text, at) {
	if (text.startsWith("+")) return {
		kind: "added",
		new: at.new
	};
	if (text.startsWith("-")) return {
		kind: "removed",
		old: at.old
	};
	if (text.startsWith(" ")) return {
		kind: "context",
		old: at.old,
		new: at.new
	};
}
/** The line in the old text that a line of the new text was, by the diff; undefined for an added one. Both from 1. */
function oldLineOf(hunks, line) {
	let shift = 0;
	for (const hunk of hunks) {
		const inside = hunk.lines.find((one) => one.new === line);
		if (inside !== void 0) return inside.old;
		const last = hunk.lines.findLast((one) => one.new !== void 0)?.new ?? hunk.newStart;
		if (line < Math.min(hunk.newStart, last)) break;
		shift = nextShift(hunk);
	}
	return line - shift;
}
function nextShift(hunk) {
	const added = hunk.lines.filter((line) => line.kind === "added").length;
	const removed = hunk.lines.filter((line) => line.kind === "removed").length;
	return hunk.newStart - hunk.oldStart + added - removed;
}

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
	const sides = {
		after: await openSide(request.after, settings, now),
		base: await openSide(request.base, settings, now)
	};
	await prefetchChange(sides.after, changes);
	const paths = await pathsToCheck(sides.after, changes, request);
	const stock = await loadStockRules(settings.remark);
	const scope = {
		settings,
		rules,
		paths,
		...stock === void 0 ? {} : { stock }
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

export { fenced as a, summaryMarkdown as i, parsePatch as n, sentenceMarkdown as o, receiptMarkdown as r, review as t };