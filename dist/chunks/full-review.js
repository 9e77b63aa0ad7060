import { _ as whole, a as FIRST_THREADS, c as receiptMarkdown, d as fenced, f as sentenceMarkdown, g as text, h as records, i as readThreadPages, l as summaryMarkdown, m as record, n as ignoredRules, o as PENDING, p as OnlyValidated, r as knownAccounts, s as blobsQuery, u as codeSpan, v as Refusal, y as unreachable } from "./light.js";
import { H as rules, Ht as hash, Wt as loadConfig, _t as mayBePost, at as PNG, ct as findBox, dt as readUInt32BE, ft as readUInt32LE, it as WEBP, lt as readInt32LE, mt as toUTF8String, ot as JPG, pt as toHexString, st as GIF, t as review, ut as readUInt16LE } from "./review.js";
import { f as Repository, g as mergeTrees, h as compareTrees, m as gitTree, r as spareMemory } from "./local.js";
import { t as hunksBetween } from "./hunks-between.js";
import { b as Failure, g as pieces, y as visibleJson } from "./shared.js";

// src/world/github/budget.ts
const IMAGES = 20;
const LISTINGS = 60;
const LISTED_AT_ONCE = 300;
function requestBudget(client, change) {
	const limit = change.posts <= 1 && change.files <= LISTED_AT_ONCE ? 6 : 15;
	let images = IMAGES;
	let listings = LISTINGS;
	let extra = 0;
	return {
		takeBlobRequests: (wanted) => Math.max(0, Math.min(wanted, limit - (client.sent - extra))),
		takeImages: (paths) => {
			const taken = paths.slice(0, images);
			images -= taken.length;
			extra += taken.length;
			return taken;
		},
		takeListing: () => {
			if (listings === 0) return false;
			listings -= 1;
			extra += 1;
			return true;
		}
	};
}

// src/world/github/list-tree.ts
const NO_TREE = "the answer has no list of files";
async function listTree(about, commit) {
	return await listFolder(about, commit, "");
}
async function listFolder(about, sha, prefix) {
	const whole = await ask(about, sha, "recursive");
	if (!whole.isCut) return {
		entries: entriesOf(whole.tree, prefix),
		unlisted: []
	};
	if (!about.budget.takeListing()) return {
		entries: entriesOf(whole.tree, prefix),
		unlisted: [prefix]
	};
	const { tree } = await ask(about, sha, "flat");
	const listings = [{
		entries: entriesOf(tree, prefix),
		unlisted: []
	}];
	for (const folder of tree.filter(({ type }) => type === "tree")) {
		const below = `${prefix}${text(folder.path) ?? ""}/`;
		const isAllowed = about.budget.takeListing();
		listings.push(isAllowed ? await listFolder(about, text(folder.sha) ?? "", below) : {
			entries: entriesOf(whole.tree.filter(({ path }) => `${prefix}${path}`.startsWith(below)), prefix),
			unlisted: [below]
		});
	}
	return {
		entries: listings.flatMap(({ entries }) => entries),
		unlisted: listings.flatMap(({ unlisted }) => unlisted)
	};
}
async function ask({ client, pull }, sha, depth) {
	const query = depth === "recursive" ? "?recursive=1" : "";
	const path = `/repos/${pull.owner}/${pull.name}/git/trees/${sha}${query}`;
	const answer = await client.rest({
		method: "GET",
		path,
		shape: "object"
	}).catch((error) => {
		throw unreachable(error, `list the files of ${sha.slice(0, 7)}`);
	});
	const { tree, truncated } = record(answer.data);
	if (!Array.isArray(tree)) throw unreachable(NO_TREE, `list the files of ${sha.slice(0, 7)}`);
	return {
		tree: records(tree),
		isCut: truncated === true
	};
}
function entriesOf(tree, prefix) {
	return tree.flatMap((raw) => {
		const path = text(raw.path);
		if (path === void 0 || raw.type === "tree") return [];
		const kind = raw.type === "commit" ? "submodule" : raw.mode === "120000" ? "symlink" : "file";
		const bytes = whole(raw.size);
		const size = bytes === void 0 ? {} : { size: bytes };
		return [{
			path: prefix + path,
			oid: text(raw.sha) ?? "",
			kind,
			...size
		}];
	});
}

// src/world/github/changes-by-trees.ts
async function completeByTrees(about, listed, head) {
	if (listed.incomplete === void 0) return listed;
	const listings = await Promise.all([listTree(about, listed.mergeBase), listTree(about, head)]).catch(() => void 0);
	if (listings === void 0) return listed;
	const [before, after] = listings;
	const unlisted = [...before.unlisted, ...after.unlisted];
	const isKnown = ({ path }) => !unlisted.some((folder) => path.startsWith(folder));
	const named = new Set(listed.files.flatMap((file) => [file.path, ...file.status === "renamed" ? [file.previousPath] : []]));
	const others = compareTrees(before.entries.filter(isKnown), after.entries.filter(isKnown)).filter((change) => !named.has(change.path));
	const files = [...listed.files, ...others.map(unpatched)];
	const { incomplete, mergeBase } = listed;
	const trees = {
		base: before,
		head: after,
		told: new Set(others.map((change) => change.path))
	};
	return unlisted.length === 0 ? {
		mergeBase,
		files,
		trees
	} : {
		mergeBase,
		files,
		trees,
		incomplete
	};
}
function unpatched(change) {
	return change.status === "renamed" ? {
		...change,
		hunks: []
	} : change;
}
async function withHunks({ files, trees: told }, isPost, trees) {
	const posts = files.filter((file) => told?.told.has(file.path) === true && ["added", "modified"].includes(file.status) && isPost(file.path));
	if (posts.length === 0) return files;
	const after = await trees.after.read(posts.map((file) => file.path));
	const before = await trees.base.read(posts.filter((file) => file.status === "modified").map((file) => file.path));
	const decoder = new TextDecoder();
	return files.map((file) => {
		const text = after.get(file.path);
		const old = file.status === "modified" ? before.get(file.path) : /* @__PURE__ */ new Uint8Array();
		if (!posts.includes(file) || text === void 0 || old === void 0) return file;
		const hunks = hunksBetween(decoder.decode(old), decoder.decode(text));
		return hunks === void 0 ? file : {
			...file,
			hunks
		};
	});
}

// src/report/marker.ts
const SCHEMA = 1;
const PATTERN = /<!-- postproof:(\d+) (\{[^\r\n]*\}) -->\s*$/u;
function writeMarker(marker) {
	const json = JSON.stringify({
		f: marker.fingerprint,
		r: marker.rule,
		p: marker.path,
		...marker.lines === void 0 ? {} : { l: marker.lines },
		...marker.fixed === void 0 ? {} : { x: marker.fixed }
	});
	const safe = visibleJson(json).replace(/[<>&@#-]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return `<!-- postproof:${SCHEMA} ${safe} -->`;
}
function readMarker(body) {
	const match = PATTERN.exec(body);
	if (match?.[2] === void 0 || Number(match[1]) !== SCHEMA) return void 0;
	const { f, r, p, l, x } = parse(match[2]);
	if (typeof f !== "string" || typeof r !== "string" || typeof p !== "string") return void 0;
	return {
		fingerprint: f,
		rule: r,
		path: p,
		...typeof l === "string" ? { lines: l } : {},
		...typeof x === "string" ? { fixed: x } : {}
	};
}
function parse(json) {
	try {
		const data = JSON.parse(json);
		return typeof data === "object" && data !== null ? data : {};
	} catch {
		return {};
	}
}

// src/report/comment.ts
function remarksOf(placed) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of placed) {
		const { path, rule, subject } = one.finding;
		const key = JSON.stringify([
			path,
			rule,
			subject
		]);
		const group = groups.get(key) ?? [];
		group.push(one);
		groups.set(key, group);
	}
	return [...groups.values()].flatMap((group) => {
		const first = group.find((one) => one.place.kind === "line") ?? group[0];
		if (first === void 0) return [];
		return [{
			marker: markerOf(first),
			placed: first,
			findings: group.map((one) => one.finding)
		}];
	});
}
function markerOf({ finding, suggestion }) {
	const { rule, subject, path } = finding;
	const lines = suggestion === void 0 ? {} : { lines: hash(suggestion.replaced) };
	return {
		fingerprint: hash(rule, subject, "1"),
		rule,
		path,
		...lines
	};
}
const LONGEST_BODY = 65e3;
const LINES_NAMED = 20;
const WORDS$1 = {
	en: {
		error: "Error",
		warning: "Warning",
		also: (lines) => `The same on ${lines}.`,
		more: (count) => ` and ${count} more`,
		line: (number) => `line ${number}`,
		place: (link) => `This is about ${link}; the line here is the nearest one of this change.`,
		fixed: (commit) => `Fixed in ${commit}.`
	},
	zh: {
		error: "错误",
		warning: "警告",
		also: (lines) => `${lines}也一样。`,
		more: (count) => `以及另外 ${count} 处`,
		line: (number) => `第 ${number} 行`,
		place: (link) => `说的是${link}；这里是本次改动中离它最近的一行。`,
		fixed: (commit) => `已在 ${commit} 中修复。`
	}
};
function commentBody(remark, link, suggestion) {
	const whole = bodyOf(remark, link, {
		suggestion,
		places: "all"
	});
	if (whole.length <= LONGEST_BODY) return whole;
	const bare = bodyOf(remark, link, {
		suggestion: "without",
		places: "all"
	});
	return bare.length <= LONGEST_BODY ? bare : bodyOf(remark, link, {
		suggestion: "without",
		places: "first"
	});
}
function bodyOf(remark, link, shown) {
	const { finding, place, suggestion: fix } = remark.placed;
	const words = WORDS$1[finding.language];
	const parts = [`**${words[finding.severity]}:** ${sentenceMarkdown(pieces(finding.sentence, finding.values, finding.language))}`, finding.why[finding.language]];
	if (place.kind === "line" && !place.exact) parts.push(words.place(lineLink(finding, link, finding.language)));
	const others = shown.places === "all" ? remark.findings.filter((one) => one !== finding) : [];
	if (others.length > 0) parts.push(words.also(linesOf(others, link, finding.language)));
	const isSuggested = fix !== void 0 && shown.suggestion === "with-suggestion";
	if (isSuggested) parts.push(fenced("suggestion", fix.text));
	parts.push(`[${finding.rule}](${finding.url})`);
	const { lines: _, ...bare } = remark.marker;
	parts.push(writeMarker(isSuggested ? remark.marker : bare));
	return parts.join("\n\n");
}
function linesOf(findings, link, language) {
	const links = findings.slice(0, LINES_NAMED).map((one) => lineLink(one, link, language));
	const more = findings.length - links.length;
	return `${links.join(", ")}${more === 0 ? "" : WORDS$1[language].more(more)}`;
}
function lineLink(finding, link, language) {
	return `[${WORDS$1[language].line(finding.start.line)}](${link(finding.path, finding.start.line)})`;
}
function fixedBody(body, marker, commit) {
	const { lines: _, ...bare } = marker;
	const said = body.replace(/<!-- postproof:[^\n]*-->\s*$/u, "").replace(/^(`{3,})suggestion\n[\s\S]*?^\1$\n*/mu, "").trimEnd();
	const isChinese = /^\*\*(?:错误|警告)/u.test(said);
	return `${WORDS$1[isChinese ? "zh" : "en"].fixed(commit.slice(0, 7))}\n\n${said}\n\n${writeMarker({
		...bare,
		fixed: commit
	})}`;
}

// src/report/new-remarks.ts
function chooseNew(ranked, limits) {
	const post = [];
	const postOnFile = [];
	const unsaid = [];
	for (const remark of ranked) {
		const { kind } = remark.placed.place;
		const isFull = post.length + postOnFile.length >= limits.maxComments;
		if (kind === "line" && !isFull) post.push(remark);
		else if (kind === "file" && !isFull && postOnFile.length < limits.maxFileComments) postOnFile.push(remark);
		else unsaid.push(remark);
	}
	return {
		post: post.sort(bottomUp),
		postOnFile,
		unsaid
	};
}
function worstFirst(remarks) {
	return [...remarks].sort((a, b) => rank(a) - rank(b));
}
function rank(remark) {
	const [first] = remark.findings;
	return (first?.severity === "error" ? 0 : 2) + (first?.blocking === true ? 0 : 1);
}
function suggesting(remarks) {
	const chosen = /* @__PURE__ */ new Set();
	const taken = /* @__PURE__ */ new Map();
	for (const remark of remarks) {
		const { suggestion, finding } = remark.placed;
		if (suggestion === void 0) continue;
		const lines = taken.get(finding.path) ?? /* @__PURE__ */ new Set();
		const own = Array.from({ length: suggestion.line - suggestion.startLine + 1 }, (_, at) => suggestion.startLine + at);
		if (own.some((line) => lines.has(line))) continue;
		for (const line of own) lines.add(line);
		taken.set(finding.path, lines);
		chosen.add(remark);
	}
	return chosen;
}
function withoutSuggestion(remark) {
	const { lines: _, ...marker } = remark.marker;
	const { suggestion: __, ...placed } = remark.placed;
	return {
		...remark,
		marker,
		placed
	};
}
function bottomUp(a, b) {
	const [one, other] = [a.placed, b.placed];
	if (one.finding.path !== other.finding.path) return one.finding.path < other.finding.path ? -1 : 1;
	return lineOf(b) - lineOf(a);
}
function lineOf(remark) {
	const { place } = remark.placed;
	return place.kind === "line" ? place.line : 0;
}

// src/report/pair-threads.ts
function knownThreads(threads) {
	return threads.flatMap((thread) => {
		const marker = readMarker(thread.body);
		return marker === void 0 ? [] : [{
			thread,
			marker
		}];
	});
}
function isClosedByPerson(thread) {
	return thread.isResolved && !thread.isResolvedByOwn || thread.isHiddenByPerson;
}
function pairThreads(remarks, known, isStillThere) {
	const pairs = /* @__PURE__ */ new Map();
	const free = /* @__PURE__ */ new Map();
	for (const one of known) free.set(one.marker.fingerprint, [...freeFor(one.marker), one]);
	function freeFor({ fingerprint }) {
		return free.get(fingerprint) ?? [];
	}
	const take = (remark, found) => {
		if (found === void 0) return;
		pairs.set(remark, found);
		free.set(found.marker.fingerprint, freeFor(found.marker).filter((one) => one !== found));
	};
	for (const remark of remarks) {
		const { path } = remark.marker;
		const same = freeFor(remark.marker).filter((one) => one.marker.path === path || one.thread.path === path);
		take(remark, same.find((one) => !one.thread.isResolved) ?? same.find(isOfPerson) ?? same[0]);
	}
	const left = remarks.filter((remark) => !pairs.has(remark));
	const rivals = /* @__PURE__ */ new Map();
	for (const { marker } of left) rivals.set(marker.fingerprint, (rivals.get(marker.fingerprint) ?? 0) + 1);
	for (const remark of left) {
		const candidates = freeFor(remark.marker).filter((one) => !one.thread.isResolvedByOwn && !isStillThere(one.thread.path));
		if (rivals.get(remark.marker.fingerprint) === 1 && candidates.length === 1) take(remark, candidates[0]);
	}
	return pairs;
}
function isOfPerson({ thread }) {
	return isClosedByPerson(thread);
}

// src/report/plan.ts
function planReview(input) {
	const known = knownThreads(input.threads);
	const pairs = pairThreads(input.remarks, known, input.isStillThere);
	const fresh = worstFirst(input.remarks.filter((remark) => !pairs.has(remark)));
	const suggestions = suggesting([...standingSuggestions(pairs), ...fresh]);
	const standing = [...pairs].map(([remark, one]) => standingWrites(remark, one, suggestions.has(remark) ? "with-suggestion" : "without", input));
	const matched = /* @__PURE__ */ new Set([...pairs.values()]);
	const isClean = input.remarks.length === 0;
	const gone = known.filter((one) => !matched.has(one)).map((one) => sayFixed(goneWrites(one, input), one, isClean ? "clean" : "more", input));
	const said = fresh.map((remark) => suggestions.has(remark) ? remark : withoutSuggestion(remark));
	return {
		...chooseNew(said, input),
		...gather([...standing, ...gone])
	};
}
function standingSuggestions(pairs) {
	const usable = [...pairs].filter(([remark, { thread }]) => isApplicable(remark, thread) && !isClosedByPerson(thread));
	return [...usable.filter(([, { marker }]) => marker.lines !== void 0), ...usable.filter(([, { marker }]) => marker.lines === void 0)].map(([remark]) => remark);
}
function standingWrites(remark, { thread, marker }, suggestion, input) {
	if (isClosedByPerson(thread)) return { keep: thread };
	const body = commentBody(remark, input.link, suggestion);
	const edit = withoutCommit(body) === withoutCommit(thread.body) || thread.isAnswered && marker.fixed === void 0 || thread.isAnswered ? {} : { edit: {
		commentId: thread.commentId,
		body
	} };
	const reopen = thread.isResolved && thread.canUnresolve ? { reopen: thread } : {};
	const unminimize = thread.isMinimized ? { unminimize: thread } : {};
	const writes = {
		...edit,
		...reopen,
		...unminimize
	};
	return Object.keys(writes).length === 0 ? { keep: thread } : writes;
}
function withoutCommit(body) {
	return body.replace(/\[[^\]\n]*\]\([^)\n]*\/blob\/[0-9a-f]{40}\/[^)\n]*#L\d+\)/gu, "");
}
function isApplicable(remark, thread) {
	const { suggestion } = remark.placed;
	if (suggestion === void 0 || thread.isOutdated || thread.line === null) return false;
	return thread.line === suggestion.line && (thread.startLine ?? thread.line) === suggestion.startLine;
}
function goneWrites({ thread, marker }, input) {
	if (thread.isResolved || thread.isMinimized || marker.fixed !== void 0 || thread.isAnswered || !input.wasJudged(thread.path, marker.rule)) return { keep: thread };
	if (thread.canResolve) return { resolve: thread };
	if (thread.canMinimize) return { minimize: thread };
	return { edit: {
		commentId: thread.commentId,
		body: fixedBody(thread.body, marker, input.commit)
	} };
}
function sayFixed(writes, { thread, marker }, left, input) {
	if (left === "more" || writes.resolve === void 0 && writes.minimize === void 0) return writes;
	return {
		...writes,
		edit: {
			commentId: thread.commentId,
			body: fixedBody(thread.body, marker, input.commit)
		}
	};
}
function gather(writes) {
	const all = (key) => writes.flatMap((one) => one[key] === void 0 ? [] : [one[key]]);
	return {
		edit: all("edit"),
		resolve: all("resolve"),
		minimize: all("minimize"),
		reopen: all("reopen"),
		unminimize: all("unminimize"),
		keep: all("keep")
	};
}

// src/report/twins.ts
function twins(threads) {
	const first = /* @__PURE__ */ new Map();
	const later = [];
	const ranked = [...threads].sort((a, b) => {
		if (a.isAnswered !== b.isAnswered) return a.isAnswered ? -1 : 1;
		return BigInt(a.databaseId || 0) < BigInt(b.databaseId || 0) ? -1 : 1;
	});
	for (const thread of ranked) {
		const marker = readMarker(thread.body);
		if (marker === void 0 || thread.isResolved) continue;
		const key = JSON.stringify([marker.fingerprint, marker.path]);
		if (!first.has(key)) first.set(key, thread);
		else if (!thread.isAnswered) later.push(thread);
	}
	return later;
}

// src/report/review-body.ts
const WORDS = {
	en: {
		summary: (posted, more) => `${posted === 1 ? "One thing" : `${posted} things`} to look at in the posts of this pull request.${more === 0 ? "" : ` ${more} more ${more === 1 ? "is" : "are"} in the job summary.`}`,
		welcome: "Thank you for your first contribution! The comments below are from a program that looks at links, images and front matter, so that the editors can read your text. Nothing is wrong with you or your post: each comment says what to change, and you can ask here when one is unclear.",
		suggest: "Where a comment shows a suggestion, open “Files changed”, choose “Add suggestion to batch” on each, and then “Commit suggestions”: all of them become one commit.",
		signOff: "This repository asks for signed-off commits: tick “Sign off” (or add a `Signed-off-by:` line) when you commit them."
	},
	zh: {
		summary: (posted, more) => `本次改动的文章中有 ${posted} 处请看一看。${more === 0 ? "" : `另有 ${more} 处见任务摘要。`}`,
		welcome: "感谢你的第一次贡献！下面的评论来自一个检查链接、图片和文章头信息的程序，好让编辑专心读你的文字。这不是在批评你或你的文章：每条评论都写明要改什么，不明白的地方请直接在这里问。",
		suggest: "带有“suggestion”的评论可以一次提交：打开“Files changed”，逐条点“Add suggestion to batch”，再点“Commit suggestions”。",
		signOff: "本仓库要求提交带签名（sign-off）：提交时请勾选“Sign off”，或加上 `Signed-off-by:` 一行。"
	}
};
function reviewBody(verdict, plan, needsSignOff) {
	const words = WORDS[verdict.language];
	const posted = plan.post.length + plan.postOnFile.length;
	const hasSuggestions = plan.post.some((remark) => remark.placed.suggestion !== void 0);
	const lines = verdict.isFirstTime ? [words.welcome] : [];
	lines.push(words.summary(posted, plan.unsaid.length));
	if (hasSuggestions && (verdict.isFirstTime || plan.post.length > 1)) lines.push(words.suggest);
	if (hasSuggestions && needsSignOff) lines.push(words.signOff);
	return lines.join("\n\n");
}

// src/world/github/mutations.ts
const AT_ONCE = 20;
async function writeThreads(context, writes) {
	return await runAll(context, [
		...writes.reopen.map(({ id }) => onThread(id, "unresolveReviewThread")),
		...writes.unminimize.map(({ commentId }) => ({
			id: commentId,
			field: "unminimizeComment(input: {subjectId: $id#})",
			subject: "unminimizedComment",
			variables: { "id#": commentId }
		})),
		...writes.edit.map(edited),
		...writes.resolve.map(({ id }) => onThread(id, "resolveReviewThread")),
		...writes.minimize.map(({ id, commentId }) => minimized(id, commentId, "RESOLVED"))
	], "look");
}
async function takeBack(context, threads, emptyReviews) {
	return await runAll(context, [...threads.map(({ commentId }) => ({
		id: commentId,
		field: "deletePullRequestReviewComment(input: {id: $id#})",
		subject: "pullRequestReviewComment",
		variables: { "id#": commentId }
	})), ...emptyReviews.map((id) => minimized(id, id, "DUPLICATE"))], "no look");
}
function onThread(id, name) {
	return {
		id,
		field: `${name}(input: {threadId: $id#})`,
		subject: "thread",
		variables: { "id#": id }
	};
}
function edited({ commentId, body }) {
	return {
		id: commentId,
		field: "updatePullRequestReviewComment(input: {pullRequestReviewCommentId: $id#, body: $body#})",
		subject: "pullRequestReviewComment",
		variables: {
			"id#": commentId,
			"body#": body
		}
	};
}
function minimized(id, subject, why) {
	return {
		id,
		field: `minimizeComment(input: {subjectId: $id#, classifier: ${why}})`,
		subject: "minimizedComment",
		variables: { "id#": subject }
	};
}
async function runAll(context, mutations, afterwards) {
	const refused = /* @__PURE__ */ new Map();
	let told;
	for (let at = 0; at < mutations.length; at += AT_ONCE) {
		const isLast = at + AT_ONCE >= mutations.length;
		const outcome = await run(context, mutations.slice(at, at + AT_ONCE), isLast && afterwards === "look" ? lookAfter : () => "clientMutationId");
		for (const [id, why] of outcome.refused) refused.set(id, why);
		told = outcome.told;
	}
	return {
		refused,
		told
	};
}
async function run(context, mutations, lastAnswer) {
	const variables = {};
	const declared = [];
	const fields = mutations.map((one, index) => {
		for (const [name, value] of Object.entries(one.variables)) {
			const own = name.replace("#", String(index));
			variables[own] = value;
			declared.push(`$${own}: ${name.startsWith("id") ? "ID" : "String"}!`);
		}
		const answer = index === mutations.length - 1 ? lastAnswer(one) : "clientMutationId";
		return `m${index}: ${one.field.replaceAll("#", String(index))} { ${answer} }`;
	});
	const document = `mutation Threads(${declared.join(", ")}) {\n  ${fields.join("\n  ")}\n}`;
	try {
		const { data, errors } = await context.client.graphql(document, variables);
		const own = errors.filter(({ path }) => path.length === 1);
		const told = own.length === errors.length ? toldBy(data[`m${mutations.length - 1}`]) : void 0;
		return {
			refused: new Map(own.map((error) => [idOf(error.path, mutations), error.message])),
			told
		};
	} catch (error) {
		if (!(error instanceof Refusal) || error.status !== 403 && error.types.length === 0) throw error;
		return { refused: new Map(mutations.map((one) => [one.id, error.message])) };
	}
}
function lookAfter({ subject }) {
	if (subject === "thread" || subject === "pullRequestReviewComment") return `${subject} { ${FIRST_THREADS} }`;
	return `${subject} { ... on PullRequestReviewComment { ${FIRST_THREADS} } }`;
}
function toldBy(answer) {
	const [subject] = typeof answer === "object" && answer !== null ? Object.values(answer) : [];
	return subject?.pullRequest ?? void 0;
}
function idOf(path, mutations) {
	return mutations[Number(/^m(\d+)$/u.exec(String(path[0]))?.[1] ?? -1)]?.id ?? "";
}

// src/world/github/own-threads.ts
function ownThreads(threads, viewer) {
	return threads.flatMap((thread) => {
		const [first, ...answers] = thread.comments;
		if (first === void 0 || !isOwn(first, viewer) || readMarker(first.body) === void 0) return [];
		const isAnswered = answers.some((comment) => !isOwn(comment, viewer)) || thread.commentCount > thread.comments.length;
		return [{
			id: thread.id,
			path: thread.path,
			isResolved: thread.isResolved,
			isResolvedByOwn: thread.isResolved && thread.resolvedBy !== void 0 && thread.resolvedBy === viewer,
			isOutdated: thread.isOutdated,
			line: thread.line,
			startLine: thread.startLine,
			canResolve: thread.canResolve,
			canUnresolve: thread.canUnresolve,
			commentId: first.id,
			databaseId: first.databaseId,
			body: first.body,
			isMinimized: first.isMinimized,
			isHiddenByPerson: first.isMinimized && first.minimizedReason.toLowerCase() !== "resolved",
			canMinimize: first.canMinimize,
			reviewId: first.reviewId,
			isAnswered
		}];
	});
}
function isOwn(comment, viewer) {
	return comment.isOwn && (viewer === void 0 || comment.author === viewer);
}
async function askThreads(about, context, told) {
	const { head, threads } = await readThreadPages(about.client, about.pull, told);
	return {
		head,
		threads: ownThreads(threads, context.viewer),
		all: threads
	};
}

// src/world/github/lost-answers.ts
function isLost({ status, types }) {
	return types.length === 0 && (status < 300 || status >= 500);
}
async function areThere(about, bodies) {
	await about.client.pause(1);
	const { threads } = await askThreads(about, about.context);
	const there = new Set(threads.map((thread) => thread.body));
	return bodies.every((body) => there.has(body));
}

// src/world/github/writes.ts
const pullPath = ({ pull }) => `/repos/${pull.owner}/${pull.name}/pulls/${pull.number}`;
function commentFields(comment) {
	const side = "RIGHT";
	const { path, body, line, startLine } = comment;
	return {
		path,
		body,
		line,
		side,
		...startLine === void 0 ? {} : {
			start_line: startLine,
			start_side: side
		}
	};
}
async function postReview(context, body, comments) {
	const fields = {
		commit_id: context.commit,
		body,
		event: "COMMENT",
		comments: comments.map(commentFields)
	};
	await context.client.rest({
		method: "POST",
		path: `${pullPath(context)}/reviews`,
		body: fields,
		shape: "object"
	});
}
async function wouldTake(context, comments) {
	const fields = {
		commit_id: context.commit,
		body: "",
		comments: comments.map(commentFields)
	};
	const path = `${pullPath(context)}/reviews`;
	const answer = await context.client.rest({
		method: "POST",
		path,
		body: fields,
		shape: "object"
	}).catch((error) => {
		if (error instanceof Refusal && error.status === 422) return void 0;
		throw error;
	});
	if (answer === void 0) return "refused";
	await deletePending(context, record(answer.data).id);
	return "taken";
}
async function deletePending(context, id) {
	if (!/^\d+$/u.test(String(id))) return;
	const path = `${pullPath(context)}/reviews/${id}`;
	await context.client.rest({
		method: "DELETE",
		path,
		shape: "nothing",
		repeatable: true
	}).catch((error) => {
		if (!(error instanceof Refusal) || error.status !== 404) throw error;
	});
}
async function removePending(context) {
	const { data } = await context.client.graphql(PENDING, { ...context.pull });
	const { reviews } = record(record(data.repository).pullRequest);
	const own = records(record(reviews).nodes).filter((review) => review.state === "PENDING" && review.viewerDidAuthor === true);
	for (const review of own) await deletePending(context, review.fullDatabaseId);
	return own.length > 0;
}
async function postFileComment(context, path, body) {
	const fields = {
		commit_id: context.commit,
		path,
		body,
		subject_type: "file"
	};
	await context.client.rest({
		method: "POST",
		path: `${pullPath(context)}/comments`,
		body: fields,
		shape: "object"
	});
}

// src/world/github/publish.ts
async function publish(about, body, entries) {
	if (await attempt(about, body, entries) === "posted") return [];
	const good = await accepted(about, entries);
	const isPosted = good.length > 0 && await attempt(about, body, good) === "posted";
	return entries.filter((entry) => !isPosted || !good.includes(entry)).map(([remark]) => remark);
}
async function attempt(about, body, entries) {
	const comments = entries.map(([, comment]) => comment);
	return await sendOnce(about, comments.map((comment) => comment.body), async () => await postReview(about, body, comments));
}
async function publishOnFile(about, path, body) {
	return await sendOnce(about, [body], async () => await postFileComment(about, path, body));
}
async function sendOnce(about, bodies, send) {
	for (let left = 2;; left -= 1) try {
		await send();
		return "posted";
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		if (isLost(error)) {
			if (await areThere(about, bodies)) return "posted";
			if (left === 0) throw error;
			continue;
		}
		if (error.status !== 422) throw error;
		if (!(left > 0 && /pending review/iu.test(error.message)) || !await removePending(about)) return "refused";
	}
}
async function accepted(about, entries) {
	if (entries.length === 0) return [];
	if (entries.length === 1) return await takes(about, entries) ? entries : [];
	const half = Math.ceil(entries.length / 2);
	const halves = [entries.slice(0, half), entries.slice(half)];
	const good = [];
	for (const part of halves) good.push(...await takes(about, part) ? part : await accepted(about, part.length === 1 ? [] : part));
	return good;
}
async function takes(about, entries) {
	const comments = entries.map(([, comment]) => comment);
	return await wouldTake(about, comments).catch(async (error) => {
		if (!(error instanceof Refusal) || !isLost(error)) throw error;
		await about.client.pause(1);
		await removePending(about);
		return await wouldTake(about, comments);
	}) === "taken";
}

// src/world/github/carry-out.ts
async function carryOut(about, verdict, plan, receipt) {
	await say(about, verdict, plan, receipt);
	const { told } = await mend(about, plan, receipt);
	if (plan.post.length + plan.postOnFile.length === 0) return;
	const now = await askThreads(about, about.context, told).catch((error) => {
		if (error instanceof Refusal) return void 0;
		throw error;
	});
	if (now !== void 0) await removeTwins(about, now, receipt);
}
async function removeTwins(about, now, receipt) {
	const later = twins(now.threads);
	if (later.length === 0) return;
	const gone = new Set(later.map((thread) => thread.id));
	const left = now.all.filter((thread) => !gone.has(thread.id)).flatMap((thread) => thread.comments);
	const carrying = new Set(left.map((comment) => comment.reviewId));
	const reviews = new Set(later.map((thread) => thread.reviewId));
	const { refused } = await takeBack(about, later, [...reviews].filter((review) => review !== "" && !carrying.has(review)));
	const taken = later.filter((thread) => !refused.has(thread.commentId)).length;
	if (taken > 0) receipt.said.push(`${taken} said by two runs at once, kept once`);
}
async function say(about, verdict, plan, receipt) {
	let refused = 0;
	if (plan.post.length > 0) {
		const body = reviewBody(verdict, plan, about.needsSignOff);
		const entries = plan.post.map((remark) => [remark, reviewComment(remark, about.link)]);
		refused = (await publish(about, body, entries)).length;
		receipt.said.push(`${plan.post.length - refused} review comments posted`);
	}
	let onFiles = 0;
	for (const remark of plan.postOnFile) {
		const body = commentBody(remark, about.link, "without");
		if (await publishOnFile(about, remark.marker.path, body) === "posted") onFiles += 1;
	}
	if (onFiles > 0) receipt.said.push(`${onFiles} comments on files posted`);
	refused += plan.postOnFile.length - onFiles;
	if (refused > 0) receipt.degraded.push(`GitHub refused ${refused} comments; they are in this summary only`);
}
function reviewComment(remark, link) {
	const { place } = remark.placed;
	if (place.kind !== "line") throw new Error("a review comment needs a line");
	const { line, startLine } = place;
	const body = commentBody(remark, link, "with-suggestion");
	return {
		path: remark.marker.path,
		body,
		line,
		...startLine === void 0 ? {} : { startLine }
	};
}
async function mend(about, plan, receipt) {
	const outcome = await writeThreads(about, plan);
	const { refused } = outcome;
	const stubborn = plan.resolve.filter((thread) => refused.has(thread.id));
	const toMinimize = stubborn.filter((thread) => thread.canMinimize);
	const { refused: still } = await writeThreads(about, {
		...NOTHING,
		minimize: toMinimize
	});
	const rest = [...stubborn.filter((thread) => !thread.canMinimize), ...[...toMinimize, ...plan.minimize].filter((thread) => still.has(thread.id) || refused.has(thread.id))];
	const edits = [...new Set(rest)].filter((thread) => !toMinimize.includes(thread) || still.has(thread.id)).map((thread) => editAsFixed(thread, about.commit));
	const { refused: left } = await writeThreads(about, {
		...NOTHING,
		edit: edits
	});
	const closed = plan.resolve.length + plan.minimize.length - left.size;
	const resolved = plan.resolve.length - stubborn.length;
	const edited = plan.edit.filter(({ commentId }) => !refused.has(commentId)).length;
	const reopened = [...plan.reopen.filter(({ id }) => !refused.has(id)), ...plan.unminimize.filter(({ commentId }) => !refused.has(commentId))].length;
	if (closed > 0) receipt.said.push(`${closed} fixed: ${resolved} resolved, ${closed - resolved} minimised or edited`);
	if (edited > 0) receipt.said.push(`${edited} edited`);
	if (reopened > 0) receipt.said.push(`${reopened} reopened`);
	const unchanged = plan.edit.length + plan.reopen.length + plan.unminimize.length - edited - reopened;
	if (unchanged + left.size > 0) receipt.degraded.push(`GitHub refused to change ${unchanged + left.size} comments; they stand as they were`);
	if (stubborn.length > 0) receipt.degraded.push("The token may not resolve threads (that takes `contents: write`, which nobody should give); they were minimised or edited instead");
	return outcome;
}
const NOTHING = {
	edit: [],
	resolve: [],
	minimize: [],
	reopen: [],
	unminimize: []
};
function editAsFixed(thread, commit) {
	const marker = readMarker(thread.body) ?? {
		fingerprint: "",
		rule: "",
		path: thread.path
	};
	return {
		commentId: thread.commentId,
		body: fixedBody(thread.body, marker, commit)
	};
}

// src/world/github/delivery.ts
const FILE_COMMENTS = 5;
const FIRST_TIME_COMMENTS = 5;
function githubDelivery(about) {
	return { send: async (verdict) => await deliver(about, verdict) };
}
async function deliver(about, verdict) {
	const receipt = {
		said: [],
		degraded: []
	};
	if (!about.context.hasAllThreads) {
		receipt.degraded.push("GitHub did not list all review threads, so nothing was posted that might be there already");
		return receipt;
	}
	const known = ownThreads(about.context.threads, about.context.viewer);
	const first = planFor(about, verdict, known);
	if (isEmpty(first) && twins(known).length === 0) return {
		...receipt,
		said: unsaid(first)
	};
	try {
		await sendNow(about, verdict, receipt);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		receipt.degraded.push(sayRefusal(error, receipt));
	}
	return receipt;
}
async function sendNow(about, verdict, receipt) {
	const now = await askThreads(about, about.context);
	if (now.head !== about.commit) {
		receipt.degraded.push(`The head moved to ${now.head.slice(0, 7)} while this run looked at ${about.commit.slice(0, 7)}; the next run will review it`);
		return;
	}
	const later = twins(now.threads);
	const plan = planFor(about, verdict, now.threads.filter((thread) => !later.includes(thread)));
	receipt.said.push(...unsaid(plan));
	await removeTwins(about, now, receipt);
	await carryOut(about, verdict, plan, receipt);
}
function planFor(about, verdict, threads) {
	const statuses = new Map(verdict.files.map(({ path, status }) => [path, status]));
	const most = verdict.isFirstTime ? Math.min(FIRST_TIME_COMMENTS, about.maxComments) : about.maxComments;
	return planReview({
		remarks: remarksOf(verdict.placed.filter((one) => one.place.kind !== "summary")),
		threads,
		wasJudged: (path, rule) => {
			const status = statuses.get(path);
			if (status === void 0) return verdict.hasAllFiles;
			return status === "removed" || verdict.ran.get(path)?.has(rule) === true;
		},
		isStillThere: (path) => statuses.has(path) && statuses.get(path) !== "removed",
		link: about.link,
		commit: about.commit,
		maxComments: most,
		maxFileComments: FILE_COMMENTS
	});
}
function isEmpty(plan) {
	return [
		plan.post,
		plan.postOnFile,
		plan.edit,
		plan.resolve,
		plan.minimize,
		plan.reopen,
		plan.unminimize
	].every((list) => list.length === 0);
}
function unsaid(plan) {
	return plan.unsaid.length === 0 ? [] : [`${plan.unsaid.length} more in this summary only`];
}
function sayRefusal(error, { said }) {
	if (error.status === 403 || error.types.includes("FORBIDDEN")) return "The token may only read (a pull request from a fork, or Dependabot’s): no comments. The README shows the `pull_request_target` workflow that may comment safely; it needs `pull-requests: write`";
	return `GitHub did not take ${said.length === 0 ? "the review" : "all of the review"} (${codeSpan(error.message)}); everything is in this summary`;
}

// src/world/github/blobs.ts
const BLOBS_A_REQUEST = 100;
const BYTES_A_REQUEST = 2e6;
const LARGEST = 2e6;
async function readBlobs(about, wanted, beside = []) {
	const known = about.blobs ?? /* @__PURE__ */ new Map();
	const contents = /* @__PURE__ */ new Map();
	for (const blob of wanted) if ((blob.size ?? 0) > LARGEST) contents.set(blob.path, void 0);
	else if (known.has(blob.expression)) contents.set(blob.path, known.get(blob.expression));
	const batches = inBatches(wanted.filter((blob) => !contents.has(blob.path)));
	const filled = batches.slice(0, about.budget.takeBlobRequests(batches.length)).map((batch, index) => index === batches.length - 1 ? withRoomFor(batch, beside, known) : batch);
	const answers = await Promise.all(filled.map((batch) => readBatch(about, batch)));
	for (const [blob, bytes] of answers.flat()) known.set(blob.expression, bytes);
	for (const blob of wanted) if (known.has(blob.expression)) contents.set(blob.path, known.get(blob.expression));
	return contents;
}
function inBatches(blobs) {
	const batches = [];
	for (const blob of blobs) {
		const last = batches.at(-1);
		if (last !== void 0 && hasRoom(last, blob)) last.push(blob);
		else batches.push([blob]);
	}
	return batches;
}
function hasRoom(batch, blob) {
	const bytes = [...batch, blob].reduce((sum, { size }) => sum + (size ?? 1e4), 0);
	return batch.length < BLOBS_A_REQUEST && bytes <= BYTES_A_REQUEST;
}
function withRoomFor(batch, beside, known) {
	const filled = [...batch];
	for (const blob of beside) if (!known.has(blob.expression) && hasRoom(filled, blob)) filled.push(blob);
	return filled;
}
async function readBatch(about, batch) {
	const variables = Object.fromEntries(batch.map((blob, index) => [`e${index}`, blob.expression]));
	const { owner, name } = about.pull;
	const answer = await about.client.graphql(blobsQuery(batch.length), {
		owner,
		name,
		...variables
	}).catch(() => void 0);
	const repository = record(answer?.data.repository);
	const failed = new Set(answer?.errors.map((error) => String(error.path.at(-1))));
	const found = [];
	for (const [index, blob] of batch.entries()) {
		const name = `b${index}`;
		if (answer === void 0 || repository[name] === void 0 || failed.has(name)) continue;
		const raw = record(repository[name]);
		const content = text(raw.text);
		if (raw.isTruncated === true && raw.isBinary !== true) found.push([blob, await readWhole(about, text(raw.oid) ?? blob.oid)]);
		else found.push([blob, content === void 0 ? void 0 : new TextEncoder().encode(content)]);
	}
	return found;
}
async function readWhole(about, oid) {
	if (oid === "" || about.budget.takeBlobRequests(1) === 0) return void 0;
	const path = `/repos/${about.pull.owner}/${about.pull.name}/git/blobs/${oid}`;
	const answer = await about.client.rest({
		method: "GET",
		path,
		shape: "object"
	}).catch(() => void 0);
	const content = text(record(answer?.data).content);
	return content === void 0 ? void 0 : Buffer.from(content, "base64");
}

// node_modules/image-size/dist/esm/types/bmp.js
const BMP = {
	validate: (input) => toUTF8String(input, 0, 2) === "BM",
	calculate: (input) => ({
		height: Math.abs(readInt32LE(input, 22)),
		width: readUInt32LE(input, 18)
	})
};

// node_modules/image-size/dist/esm/types/ico.js
const TYPE_ICON = 1;
const SIZE_HEADER$1 = 6;
const SIZE_IMAGE_ENTRY = 16;
function getSizeFromOffset(input, offset) {
	const value = input[offset];
	return value === 0 ? 256 : value;
}
function getImageSize$1(input, imageIndex) {
	const offset = SIZE_HEADER$1 + imageIndex * SIZE_IMAGE_ENTRY;
	return {
		height: getSizeFromOffset(input, offset + 1),
		width: getSizeFromOffset(input, offset)
	};
}
const ICO = {
	validate(input) {
		const reserved = readUInt16LE(input, 0);
		const imageCount = readUInt16LE(input, 4);
		if (reserved !== 0 || imageCount === 0) return false;
		return readUInt16LE(input, 2) === TYPE_ICON;
	},
	calculate(input) {
		const nbImages = readUInt16LE(input, 4);
		if (SIZE_HEADER$1 + nbImages * SIZE_IMAGE_ENTRY > input.length) throw new TypeError("Invalid ICO");
		const imageSize = getImageSize$1(input, 0);
		if (nbImages === 1) return imageSize;
		const images = [];
		for (let imageIndex = 0; imageIndex < nbImages; imageIndex += 1) images.push(getImageSize$1(input, imageIndex));
		return {
			width: imageSize.width,
			height: imageSize.height,
			images
		};
	}
};

// node_modules/image-size/dist/esm/types/cur.js
const TYPE_CURSOR = 2;
const CUR = {
	validate(input) {
		const reserved = readUInt16LE(input, 0);
		const imageCount = readUInt16LE(input, 4);
		if (reserved !== 0 || imageCount === 0) return false;
		return readUInt16LE(input, 2) === TYPE_CURSOR;
	},
	calculate: (input) => ICO.calculate(input)
};

// node_modules/image-size/dist/esm/types/dds.js
const DDS = {
	validate: (input) => readUInt32LE(input, 0) === 542327876,
	calculate: (input) => ({
		height: readUInt32LE(input, 12),
		width: readUInt32LE(input, 16)
	})
};

// node_modules/image-size/dist/esm/types/heif.js
const brandMap = {
	avif: "avif",
	mif1: "heif",
	msf1: "heif",
	heic: "heic",
	heix: "heic",
	hevc: "heic",
	hevx: "heic"
};
const HEIF = {
	validate(input) {
		if (toUTF8String(input, 4, 8) !== "ftyp") return false;
		const ftypBox = findBox(input, "ftyp", 0);
		if (!ftypBox) return false;
		return toUTF8String(input, ftypBox.offset + 8, ftypBox.offset + 12) in brandMap;
	},
	calculate(input) {
		const metaBox = findBox(input, "meta", 0);
		const iprpBox = metaBox && findBox(input, "iprp", metaBox.offset + 12);
		const ipcoBox = iprpBox && findBox(input, "ipco", iprpBox.offset + 8);
		if (!ipcoBox) throw new TypeError("Invalid HEIF, no ipco box found");
		const type = toUTF8String(input, 8, 12);
		const images = [];
		let currentOffset = ipcoBox.offset + 8;
		while (currentOffset < ipcoBox.offset + ipcoBox.size) {
			const ispeBox = findBox(input, "ispe", currentOffset);
			if (!ispeBox) break;
			if (ispeBox.size < 20) throw new TypeError("Invalid HEIF");
			const rawWidth = readUInt32BE(input, ispeBox.offset + 12);
			const rawHeight = readUInt32BE(input, ispeBox.offset + 16);
			const clapBox = findBox(input, "clap", currentOffset);
			let width = rawWidth;
			const height = rawHeight;
			if (clapBox && clapBox.size >= 16 && clapBox.offset < ipcoBox.offset + ipcoBox.size) width = rawWidth - readUInt32BE(input, clapBox.offset + 12);
			images.push({
				height,
				width
			});
			const nextOffset = ispeBox.offset + ispeBox.size;
			if (nextOffset <= currentOffset) throw new TypeError("Invalid HEIF");
			currentOffset = nextOffset;
		}
		if (images.length === 0) throw new TypeError("Invalid HEIF, no sizes found");
		return {
			width: images[0].width,
			height: images[0].height,
			type,
			...images.length > 1 ? { images } : {}
		};
	}
};

// node_modules/image-size/dist/esm/types/icns.js
const SIZE_HEADER = 8;
const FILE_LENGTH_OFFSET = 4;
const ENTRY_LENGTH_OFFSET = 4;
const ICON_TYPE_SIZE = {
	ICON: 32,
	"ICN#": 32,
	"icm#": 16,
	icm4: 16,
	icm8: 16,
	"ics#": 16,
	ics4: 16,
	ics8: 16,
	is32: 16,
	s8mk: 16,
	icp4: 16,
	icl4: 32,
	icl8: 32,
	il32: 32,
	l8mk: 32,
	icp5: 32,
	ic11: 32,
	ich4: 48,
	ich8: 48,
	ih32: 48,
	h8mk: 48,
	icp6: 64,
	ic12: 32,
	it32: 128,
	t8mk: 128,
	ic07: 128,
	ic08: 256,
	ic13: 256,
	ic09: 512,
	ic14: 512,
	ic10: 1024
};
function readImageHeader(input, imageOffset) {
	const imageLengthOffset = imageOffset + ENTRY_LENGTH_OFFSET;
	if (imageLengthOffset + 4 > input.length) throw new TypeError("Invalid ICNS");
	return [toUTF8String(input, imageOffset, imageLengthOffset), readUInt32BE(input, imageLengthOffset)];
}
function getImageSize(type) {
	const size = ICON_TYPE_SIZE[type];
	return {
		width: size,
		height: size,
		type
	};
}
const ICNS = {
	validate: (input) => toUTF8String(input, 0, 4) === "icns",
	calculate(input) {
		const inputLength = input.length;
		const fileLength = readUInt32BE(input, FILE_LENGTH_OFFSET);
		let imageOffset = SIZE_HEADER;
		const images = [];
		while (imageOffset < fileLength && imageOffset < inputLength) {
			const imageHeader = readImageHeader(input, imageOffset);
			const entryLength = imageHeader[1];
			if (entryLength < 8) throw new TypeError("Invalid ICNS");
			const imageSize = getImageSize(imageHeader[0]);
			images.push(imageSize);
			imageOffset += entryLength;
		}
		if (images.length === 0) throw new TypeError("Invalid ICNS, no sizes found");
		return {
			width: images[0].width,
			height: images[0].height,
			...images.length > 1 ? { images } : {}
		};
	}
};

// node_modules/image-size/dist/esm/types/j2c.js
const J2C = {
	validate: (input) => readUInt32BE(input, 0) === 4283432785,
	calculate: (input) => ({
		height: readUInt32BE(input, 12),
		width: readUInt32BE(input, 8)
	})
};

// node_modules/image-size/dist/esm/types/jp2.js
const JP2 = {
	validate(input) {
		if (toUTF8String(input, 4, 8) !== "jP  ") return false;
		const ftypBox = findBox(input, "ftyp", 0);
		if (!ftypBox) return false;
		return toUTF8String(input, ftypBox.offset + 8, ftypBox.offset + 12) === "jp2 ";
	},
	calculate(input) {
		const jp2hBox = findBox(input, "jp2h", 0);
		const ihdrBox = jp2hBox && findBox(input, "ihdr", jp2hBox.offset + 8);
		if (ihdrBox) return {
			height: readUInt32BE(input, ihdrBox.offset + 8),
			width: readUInt32BE(input, ihdrBox.offset + 12)
		};
		throw new TypeError("Unsupported JPEG 2000 format");
	}
};

// node_modules/image-size/dist/esm/utils/bit-reader.js
var BitReader = class {
	input;
	endianness;
	byteOffset = 2;
	bitOffset = 0;
	constructor(input, endianness) {
		this.input = input;
		this.endianness = endianness;
	}
	getBits(length = 1) {
		let result = 0;
		let bitsRead = 0;
		while (bitsRead < length) {
			if (this.byteOffset >= this.input.length) throw new Error("Reached end of input");
			const currentByte = this.input[this.byteOffset];
			const bitsLeft = 8 - this.bitOffset;
			const bitsToRead = Math.min(length - bitsRead, bitsLeft);
			if (this.endianness === "little-endian") {
				const mask = (1 << bitsToRead) - 1;
				const bits = currentByte >> this.bitOffset & mask;
				result |= bits << bitsRead;
			} else {
				const bits = (currentByte & (1 << bitsToRead) - 1 << 8 - this.bitOffset - bitsToRead) >> 8 - this.bitOffset - bitsToRead;
				result = result << bitsToRead | bits;
			}
			bitsRead += bitsToRead;
			this.bitOffset += bitsToRead;
			if (this.bitOffset === 8) {
				this.byteOffset++;
				this.bitOffset = 0;
			}
		}
		return result;
	}
};

// node_modules/image-size/dist/esm/types/jxl-stream.js
function calculateImageDimension(reader, isSmallImage) {
	if (isSmallImage) return 8 * (1 + reader.getBits(5));
	const extraBits = [
		9,
		13,
		18,
		30
	][reader.getBits(2)];
	return 1 + reader.getBits(extraBits);
}
function calculateImageWidth(reader, isSmallImage, widthMode, height) {
	if (isSmallImage && widthMode === 0) return 8 * (1 + reader.getBits(5));
	if (widthMode === 0) return calculateImageDimension(reader, false);
	return Math.floor(height * [
		1,
		1.2,
		4 / 3,
		1.5,
		16 / 9,
		5 / 4,
		2
	][widthMode - 1]);
}
const JXLStream = {
	validate: (input) => {
		return toHexString(input, 0, 2) === "ff0a";
	},
	calculate(input) {
		const reader = new BitReader(input, "little-endian");
		const isSmallImage = reader.getBits(1) === 1;
		const height = calculateImageDimension(reader, isSmallImage);
		return {
			width: calculateImageWidth(reader, isSmallImage, reader.getBits(3), height),
			height
		};
	}
};

// node_modules/image-size/dist/esm/types/jxl.js
function extractCodestream(input) {
	const jxlcBox = findBox(input, "jxlc", 0);
	if (jxlcBox) return input.subarray(jxlcBox.offset + 8, jxlcBox.offset + jxlcBox.size);
	const partialStreams = extractPartialStreams(input);
	if (partialStreams.length > 0) return concatenateCodestreams(partialStreams);
}
function extractPartialStreams(input) {
	const partialStreams = [];
	let offset = 0;
	while (offset < input.length) {
		const jxlpBox = findBox(input, "jxlp", offset);
		if (!jxlpBox) break;
		if (jxlpBox.size < 12) throw new TypeError("Invalid JXL");
		partialStreams.push(input.slice(jxlpBox.offset + 12, jxlpBox.offset + jxlpBox.size));
		offset = jxlpBox.offset + jxlpBox.size;
	}
	return partialStreams;
}
function concatenateCodestreams(partialCodestreams) {
	const totalLength = partialCodestreams.reduce((acc, curr) => acc + curr.length, 0);
	const codestream = new Uint8Array(Math.min(16, totalLength));
	let position = 0;
	for (const partial of partialCodestreams) {
		if (position >= codestream.length) break;
		const byteCount = Math.min(partial.length, codestream.length - position);
		codestream.set(partial.subarray(0, byteCount), position);
		position += byteCount;
	}
	return codestream;
}
const JXL = {
	validate: (input) => {
		if (toUTF8String(input, 4, 8) !== "JXL ") return false;
		const ftypBox = findBox(input, "ftyp", 0);
		if (!ftypBox) return false;
		return toUTF8String(input, ftypBox.offset + 8, ftypBox.offset + 12) === "jxl ";
	},
	calculate(input) {
		const codestream = extractCodestream(input);
		if (codestream) return JXLStream.calculate(codestream);
		throw new TypeError("Invalid JXL");
	}
};

// node_modules/image-size/dist/esm/types/ktx.js
const KTX = {
	validate: (input) => {
		const signature = toUTF8String(input, 1, 7);
		return ["KTX 11", "KTX 20"].includes(signature);
	},
	calculate: (input) => {
		const type = input[5] === 49 ? "ktx" : "ktx2";
		const offset = type === "ktx" ? 36 : 20;
		return {
			height: readUInt32LE(input, offset + 4),
			width: readUInt32LE(input, offset),
			type
		};
	}
};

// node_modules/image-size/dist/esm/types/pnm.js
const PNMTypes = {
	P1: "pbm/ascii",
	P2: "pgm/ascii",
	P3: "ppm/ascii",
	P4: "pbm",
	P5: "pgm",
	P6: "ppm",
	P7: "pam",
	PF: "pfm"
};
const HEADER_SCAN_LIMIT = 64;
const PAM_HEADER_LIMIT = 256;
const isWhitespace = (byte) => byte === 32 || byte === 9 || byte === 10 || byte === 13;
const isEndOfLine = (byte) => byte === 10 || byte === 13;
const handlers = {
	default: (input) => {
		const end = Math.min(input.length, HEADER_SCAN_LIMIT);
		const tokens = [];
		let token = "";
		let inComment = false;
		for (let i = 2; i < end && tokens.length < 2; i++) {
			const byte = input[i];
			if (inComment) inComment = !isEndOfLine(byte);
			else if (byte === 35) inComment = true;
			else if (isWhitespace(byte)) {
				if (token) {
					tokens.push(token);
					token = "";
				}
			} else token += String.fromCharCode(byte);
		}
		if (token && tokens.length < 2) tokens.push(token);
		if (tokens.length < 2) throw new TypeError("Invalid PNM");
		return {
			width: Number.parseInt(tokens[0], 10),
			height: Number.parseInt(tokens[1], 10)
		};
	},
	pam: (input) => {
		const header = toUTF8String(input, 0, Math.min(input.length, PAM_HEADER_LIMIT));
		const size = {};
		for (const line of header.split(/[\r\n]+/)) {
			if (line.length > 16 || line.charCodeAt(0) > 128) continue;
			const [key, value] = line.split(" ");
			if (key && value) size[key.toLowerCase()] = Number.parseInt(value, 10);
			if (size.height && size.width) break;
		}
		if (size.height && size.width) return {
			height: size.height,
			width: size.width
		};
		throw new TypeError("Invalid PAM");
	}
};
const PNM = {
	validate: (input) => toUTF8String(input, 0, 2) in PNMTypes,
	calculate(input) {
		const signature = toUTF8String(input, 0, 2);
		const type = PNMTypes[signature];
		return (handlers[type] || handlers.default)(input);
	}
};

// node_modules/image-size/dist/esm/types/psd.js
const PSD = {
	validate: (input) => toUTF8String(input, 0, 4) === "8BPS",
	calculate: (input) => ({
		height: readUInt32BE(input, 14),
		width: readUInt32BE(input, 18)
	})
};

// node_modules/image-size/dist/esm/types/svg.js
const svgReg = /<svg\s([^>"']|"[^"]*"|'[^']*')*>/;
const extractorRegExps = {
	height: /\sheight=(['"])([^%]+?)\1/,
	root: svgReg,
	viewbox: /\sviewBox=(['"])(.+?)\1/i,
	width: /\swidth=(['"])([^%]+?)\1/
};
const INCH_CM = 2.54;
const units = {
	in: 96,
	cm: 96 / INCH_CM,
	em: 16,
	ex: 8,
	m: 96 / INCH_CM * 100,
	mm: 96 / INCH_CM / 10,
	pc: 96 / 72 / 12,
	pt: 96 / 72,
	px: 1
};
const unitsReg = new RegExp(`^([0-9.]+(?:e\\d+)?)(${Object.keys(units).join("|")})?$`);
function parseLength(len) {
	const m = unitsReg.exec(len);
	if (!m) return;
	return Math.round(Number(m[1]) * (units[m[2]] || 1));
}
function parseViewbox(viewbox) {
	const bounds = viewbox.split(" ");
	return {
		height: parseLength(bounds[3]),
		width: parseLength(bounds[2])
	};
}
function parseAttributes(root) {
	const width = root.match(extractorRegExps.width);
	const height = root.match(extractorRegExps.height);
	const viewbox = root.match(extractorRegExps.viewbox);
	return {
		height: height && parseLength(height[2]),
		viewbox: viewbox && parseViewbox(viewbox[2]),
		width: width && parseLength(width[2])
	};
}
function calculateByDimensions(attrs) {
	return {
		height: attrs.height,
		width: attrs.width
	};
}
function calculateByViewbox(attrs, viewbox) {
	const ratio = viewbox.width / viewbox.height;
	if (attrs.width) return {
		height: Math.floor(attrs.width / ratio),
		width: attrs.width
	};
	if (attrs.height) return {
		height: attrs.height,
		width: Math.floor(attrs.height * ratio)
	};
	return {
		height: viewbox.height,
		width: viewbox.width
	};
}
const SVG = {
	validate: (input) => svgReg.test(toUTF8String(input, 0, 1e3)),
	calculate(input) {
		const root = toUTF8String(input).match(extractorRegExps.root);
		if (root) {
			const attrs = parseAttributes(root[0]);
			if (attrs.width && attrs.height) return calculateByDimensions(attrs);
			if (attrs.viewbox) return calculateByViewbox(attrs, attrs.viewbox);
		}
		throw new TypeError("Invalid SVG");
	}
};

// node_modules/image-size/dist/esm/types/tga.js
const TGA = {
	validate(input) {
		return readUInt16LE(input, 0) === 0 && readUInt16LE(input, 4) === 0;
	},
	calculate(input) {
		return {
			height: readUInt16LE(input, 14),
			width: readUInt16LE(input, 12)
		};
	}
};

// node_modules/image-size/dist/esm/types/tiff.js
const CONSTANTS = {
	TAG: {
		WIDTH: 256,
		HEIGHT: 257,
		COMPRESSION: 259
	},
	TYPE: {
		SHORT: 3,
		LONG: 4,
		LONG8: 16
	},
	ENTRY_SIZE: {
		STANDARD: 12,
		BIG: 20
	},
	COUNT_SIZE: {
		STANDARD: 2,
		BIG: 8
	}
};
function readIFD(input, { isBigEndian, isBigTiff }) {
	const view = new DataView(input.buffer, input.byteOffset);
	const le = !isBigEndian;
	const ifdOffset = isBigTiff ? Number(view.getBigUint64(8, le)) : view.getUint32(4, le);
	const entryCountSize = isBigTiff ? CONSTANTS.COUNT_SIZE.BIG : CONSTANTS.COUNT_SIZE.STANDARD;
	return input.slice(ifdOffset + entryCountSize);
}
function readTagValue(view, type, offset, le) {
	switch (type) {
		case CONSTANTS.TYPE.SHORT: return view.getUint16(offset, le);
		case CONSTANTS.TYPE.LONG: return view.getUint32(offset, le);
		case CONSTANTS.TYPE.LONG8: {
			const value = Number(view.getBigUint64(offset, le));
			if (value > Number.MAX_SAFE_INTEGER) throw new TypeError("Value too large");
			return value;
		}
		default: return 0;
	}
}
function extractTags(input, { isBigEndian, isBigTiff }) {
	const tags = {};
	const entrySize = isBigTiff ? CONSTANTS.ENTRY_SIZE.BIG : CONSTANTS.ENTRY_SIZE.STANDARD;
	const valueOffset = isBigTiff ? 12 : 8;
	const view = new DataView(input.buffer, input.byteOffset);
	const le = !isBigEndian;
	for (let offset = 0; offset + entrySize < input.length; offset += entrySize) {
		const code = view.getUint16(offset, le);
		const type = view.getUint16(offset + 2, le);
		const length = isBigTiff ? Number(view.getBigUint64(offset + 4, le)) : view.getUint32(offset + 4, le);
		if (code === 0) break;
		if (length === 1 && (type === CONSTANTS.TYPE.SHORT || type === CONSTANTS.TYPE.LONG || isBigTiff && type === CONSTANTS.TYPE.LONG8)) tags[code] = readTagValue(view, type, offset + valueOffset, le);
	}
	return tags;
}
function determineFormat(input) {
	const isBigEndian = toUTF8String(input, 0, 2) === "MM";
	return {
		isBigEndian,
		isBigTiff: new DataView(input.buffer, input.byteOffset).getUint16(2, !isBigEndian) === 43
	};
}
function validateBigTIFFHeader(input, isBigEndian) {
	const view = new DataView(input.buffer, input.byteOffset);
	const le = !isBigEndian;
	const byteSize = view.getUint16(4, le);
	const reserved = view.getUint16(6, le);
	if (byteSize !== 8 || reserved !== 0) throw new TypeError("Invalid BigTIFF header");
}
const signatures = /* @__PURE__ */ new Set([
	"49492a00",
	"4d4d002a",
	"49492b00",
	"4d4d002b"
]);
const TIFF = {
	validate: (input) => {
		const signature = toHexString(input, 0, 4);
		return signatures.has(signature);
	},
	calculate(input) {
		const format = determineFormat(input);
		if (format.isBigTiff) validateBigTIFFHeader(input, format.isBigEndian);
		const tags = extractTags(readIFD(input, format), format);
		const info = {
			height: tags[CONSTANTS.TAG.HEIGHT],
			width: tags[CONSTANTS.TAG.WIDTH],
			type: format.isBigTiff ? "bigtiff" : "tiff"
		};
		if (tags[CONSTANTS.TAG.COMPRESSION]) info.compression = tags[CONSTANTS.TAG.COMPRESSION];
		if (!info.width || !info.height) throw new TypeError("Invalid Tiff. Missing tags");
		return info;
	}
};

// node_modules/image-size/dist/esm/types/index.js
const typeHandlers = /* @__PURE__ */ new Map([
	["bmp", BMP],
	["cur", CUR],
	["dds", DDS],
	["gif", GIF],
	["heif", HEIF],
	["icns", ICNS],
	["ico", ICO],
	["j2c", J2C],
	["jp2", JP2],
	["jpg", JPG],
	["jxl", JXL],
	["jxl-stream", JXLStream],
	["ktx", KTX],
	["png", PNG],
	["pnm", PNM],
	["psd", PSD],
	["svg", SVG],
	["tga", TGA],
	["tiff", TIFF],
	["webp", WEBP]
]);
const types = Array.from(typeHandlers.keys());

// node_modules/image-size/dist/esm/detector.js
const firstBytes = /* @__PURE__ */ new Map([
	[0, [
		"cur",
		"heif",
		"ico",
		"jp2",
		"jxl",
		"tga"
	]],
	[56, ["psd"]],
	[60, ["svg"]],
	[66, ["bmp"]],
	[68, ["dds"]],
	[71, ["gif"]],
	[73, ["tiff"]],
	[77, ["tiff"]],
	[80, ["pnm"]],
	[82, ["webp"]],
	[105, ["icns"]],
	[137, ["png"]],
	[171, ["ktx"]],
	[255, [
		"j2c",
		"jpg",
		"jxl-stream"
	]]
]);
function detector(input) {
	const byte = input[0];
	const candidates = firstBytes.get(byte);
	const predicate = (type) => typeHandlers.get(type)?.validate(input);
	return candidates?.find(predicate) || types.find(predicate);
}

// node_modules/image-size/dist/esm/lookup.js
const globalOptions = { disabledTypes: [] };
function imageSize(input) {
	const type = detector(input);
	if (typeof type !== "undefined") {
		if (globalOptions.disabledTypes.indexOf(type) > -1) throw new TypeError(`disabled file type: ${type}`);
		const size = typeHandlers.get(type)?.calculate(input);
		if (size !== void 0) {
			size.type = size.type ?? type;
			if (size.images && size.images.length > 1) {
				const largestImage = size.images.reduce((largest, current) => {
					return current.width * current.height > largest.width * largest.height ? current : largest;
				}, size.images[0]);
				size.width = largestImage.width;
				size.height = largestImage.height;
			}
			return size;
		}
	}
	throw new TypeError(`unsupported file type: ${type}`);
}

// src/world/github/image-heads.ts
const MOST = 1048576;
async function readHead(about, oid) {
	if (oid === "") return void 0;
	const path = `/repos/${about.pull.owner}/${about.pull.name}/git/blobs/${oid}`;
	const chunks = [];
	let length = 0;
	let next = 4096;
	try {
		for await (const chunk of about.client.stream(path)) {
			chunks.push(chunk);
			length += chunk.length;
			if (length < next) continue;
			if (length >= MOST || hasDimensions(Buffer.concat(chunks))) break;
			next = length * 2;
		}
	} catch {
		return;
	}
	return Buffer.concat(chunks).subarray(0, MOST);
}
function hasDimensions(bytes) {
	try {
		return imageSize(bytes).width > 0;
	} catch {
		return false;
	}
}

// src/world/github/local-objects.ts
async function localTrees(workspace, commits) {
	const repository = await Repository.around(workspace).catch(() => void 0);
	if (repository === void 0) return void 0;
	const names = [
		commits.head,
		commits.tip,
		commits.mergeBase
	];
	if ((await Promise.all(names.map((name) => repository.commit(name)))).some((commit, index) => commit !== names[index])) return void 0;
	try {
		const head = await repository.list(commits.head, "sizes");
		const base = await repository.list(commits.mergeBase);
		const after = commits.tip !== commits.mergeBase ? mergeTrees(head, await repository.list(commits.tip), base) : head;
		return {
			after: gitTree(repository, after),
			base: gitTree(repository, base)
		};
	} catch {
		return;
	}
}

// src/world/github/trees.ts
async function githubTrees(about) {
	const { context, comparison } = about;
	const commits = {
		head: context.head,
		tip: context.tip,
		mergeBase: comparison.mergeBase
	};
	const local = await localTrees(about.workspace, commits);
	if (local !== void 0) return {
		...local,
		notes: []
	};
	const needsTip = comparison.mergeBase !== context.tip;
	const [head, tip] = await Promise.all([comparison.trees?.head ?? listTree(about, context.head), needsTip ? listTree(about, context.tip) : void 0]);
	const unlisted = [.../* @__PURE__ */ new Set([
		...head.unlisted,
		...comparison.trees?.base.unlisted ?? [],
		...tip?.unlisted ?? []
	])];
	const base = comparison.trees?.base.entries ?? before(head.entries, comparison.files);
	const after = tip === void 0 ? head.entries : mergeTrees(head.entries, tip.entries, base);
	const reading = {
		...about,
		blobs: /* @__PURE__ */ new Map()
	};
	const earlier = earlierPaths(comparison);
	const old = treeOf(reading, {
		entries: base,
		unlisted
	}, comparison.mergeBase);
	return {
		after: treeOf(reading, {
			entries: after,
			unlisted
		}, context.head, (path) => old.wanted(earlier.get(path) ?? "")).tree,
		base: old.tree,
		notes: unlisted.length === 0 ? [] : ["The repository has more files than GitHub lists at once; what lies in the rest was not judged"]
	};
}
function before(head, files) {
	const changed = new Map(files.map((file) => [file.path, file]));
	const kept = head.flatMap((entry) => {
		const file = changed.get(entry.path);
		if (file === void 0) return [entry];
		return file.status === "modified" ? [{
			path: entry.path,
			oid: "",
			kind: entry.kind
		}] : [];
	});
	const gone = files.flatMap((file) => {
		if (file.status === "removed") return [{
			path: file.path,
			oid: file.oid,
			kind: "file"
		}];
		if (file.status === "renamed" && file.previousPath !== void 0) return [{
			path: file.previousPath,
			oid: "",
			kind: "file"
		}];
		return [];
	});
	return [...kept, ...gone];
}
function treeOf(about, { entries, unlisted }, commit, beside = () => void 0) {
	const byPath = new Map(entries.map((entry) => [entry.path, entry]));
	const wanted = (path) => {
		const entry = byPath.get(path);
		if (entry?.kind !== "file") return void 0;
		const { oid, size } = entry;
		return {
			path,
			expression: oid === "" ? `${commit}:${path}` : oid,
			oid,
			size
		};
	};
	return {
		tree: {
			list: async () => entries,
			unlisted,
			read: async (paths) => {
				const none = paths.filter((path) => wanted(path) === void 0);
				const contents = await readBlobs(about, paths.flatMap((path) => wanted(path) ?? []), paths.flatMap((path) => beside(path) ?? []));
				return new Map([...none.map((path) => [path, void 0]), ...contents]);
			},
			readHeads: async (paths) => {
				const taken = about.budget.takeImages(paths);
				const heads = await Promise.all(taken.map(async (path) => [path, await readHead(about, byPath.get(path)?.oid ?? "")]));
				return new Map(heads);
			}
		},
		wanted
	};
}
function earlierPaths({ files }) {
	return new Map(files.flatMap(({ path, status, previousPath }) => status === "modified" || status === "renamed" ? [[path, previousPath ?? path]] : []));
}

// src/world/workflow/config-in-force.ts
async function configInForce(question) {
	const { context, path } = question;
	const changed = question.comparison.files.find((file) => file.path === path && file.status !== "removed");
	const base = context.config === void 0 ? void 0 : {
		text: context.config,
		name: path
	};
	if (base === void 0 && changed !== void 0) throw await validated(question, changed.oid);
	try {
		return loadConfig(base, rules);
	} catch (error) {
		if (!(error instanceof Failure) || changed === void 0) throw error;
		const only = await validated(question, changed.oid);
		if (only.complaints.length > 0) throw error;
		throw only;
	}
}
async function validated(question, oid) {
	const { path } = question;
	const budget = {
		takeBlobRequests: (wanted) => wanted,
		takeImages: () => [],
		takeListing: () => false
	};
	const bytes = (await readBlobs({
		...question,
		budget
	}, [{
		path,
		expression: oid,
		oid,
		size: void 0
	}])).get(path);
	if (bytes === void 0) return new OnlyValidated(`\`${path}\` of the head could not be read`, []);
	try {
		loadConfig({
			text: new TextDecoder().decode(bytes),
			name: path
		}, rules);
		return new OnlyValidated(`\`${path}\` of the head is right; it takes effect once it is merged`, []);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return new OnlyValidated(`\`${path}\` of the head has mistakes; nothing of it is in force yet`, error.message.split("\n"));
	}
}
function withoutIgnored(settings, ignored) {
	if (ignored.length === 0) return settings;
	const names = new Set(ignored.map((one) => one.rule));
	const cache = /* @__PURE__ */ new Map();
	return {
		...settings,
		rulesFor: (path, generator, site) => {
			const all = settings.rulesFor(path, generator, site);
			const left = cache.get(all) ?? new Map([...all].filter(([name]) => !names.has(name)));
			cache.set(all, left);
			return left;
		}
	};
}

// src/world/workflow/full-review.ts
async function openFullReview({ environment, inputs, asked, client }, { context, listed, link }) {
	const { pull } = asked;
	const posts = listed.files.filter((file) => mayBePost(file.path));
	spareMemory(posts);
	const budget = requestBudget(client, {
		posts: posts.length,
		files: context.changedFiles
	});
	const comparison = await completeByTrees({
		client,
		pull,
		budget
	}, listed, context.head);
	const ignored = await ignoredRules(client, pull, context.remarks);
	const inForce = await configInForce({
		client,
		pull,
		context,
		comparison,
		path: inputs.config
	});
	const settings = withoutIgnored(inForce, ignored);
	const { workspace } = environment;
	const trees = await githubTrees({
		client,
		pull,
		context,
		comparison,
		workspace,
		budget
	});
	const isConfigChanged = comparison.files.some((file) => file.path === inputs.config);
	const notes = [
		...trees.notes,
		...isConfigChanged ? [`This pull request changes \`${inputs.config}\`; the base branch’s is in force until it is merged`] : [],
		...ignored.map(({ rule, by }) => `\`${rule}\` is ignored in this pull request, as \`${by}\` asked`)
	];
	return {
		review: async () => await review({
			pullRequest: {
				changes: async () => ({
					base: comparison.mergeBase,
					head: context.head,
					files: await withHunks(comparison, mayBePost, trees),
					...comparison.incomplete === void 0 ? {} : { incomplete: comparison.incomplete },
					...context.opener === void 0 ? {} : { opener: context.opener },
					isFirstTime: context.isFirstTime
				}),
				accounts: async (logins) => await knownAccounts(client, logins)
			},
			after: trees.after,
			base: trees.base,
			settings,
			rules,
			now: /* @__PURE__ */ new Date(),
			failOn: inputs.failOn,
			all: "changed",
			notes
		}),
		summary: (verdict) => summaryMarkdown(verdict, link),
		receipt: (receipt, verdict) => receiptMarkdown(receipt, verdict.language),
		delivery: githubDelivery({
			client,
			pull,
			commit: context.head,
			context,
			link,
			maxComments: inputs.maxComments,
			needsSignOff: context.needsSignOff
		})
	};
}

export { openFullReview };