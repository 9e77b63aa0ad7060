// src/failure.ts
var Failure = class extends Error {
	remedy;
	kind;
	constructor(message, remedy, kind = "trouble") {
		super(message);
		this.name = "Failure";
		this.remedy = remedy;
		this.kind = kind;
	}
};

// src/report/words.ts
function pieces(sentence, values, language) {
	const fill = (text) => text.replace(/\{(\w+)\}/gu, (hole, name) => values[name] === void 0 ? hole : visible(String(values[name])));
	return sentence[language].split(/(`[^`]+`|\{\w+\})/u).filter((part) => part !== "").flatMap((part) => {
		if (/^`[^`]+`$/u.test(part)) return [{
			kind: "value",
			text: fill(part.slice(1, -1))
		}];
		return part.startsWith("{") ? bareValue(fill(part)) : [{
			kind: "words",
			text: part
		}];
	});
}
const CALM = /^(?!.*(?:\bwww\.|\bgh-\d|\b[0-9a-f]{7,40}\b))[\p{L}\p{M}\p{N} ,.;/()'"’“”、，。；（）\u{2026}-]*$/iu;
function bareValue(text) {
	const parts = text.split(/`([^`]+)`/u);
	if (parts.some((part, index) => index % 2 === 0 && !CALM.test(part))) return [{
		kind: "value",
		text
	}];
	return parts.map((part, index) => ({
		kind: index % 2 === 0 ? "words" : "value",
		text: part
	})).filter((piece) => piece.text !== "");
}
function say(finding) {
	return pieces(finding.sentence, finding.values, finding.language).map((piece) => piece.kind === "value" ? inBackticks(piece.text) : piece.text).join("");
}
function inBackticks(text) {
	const runs = [...text.matchAll(/`+/gu)].map((match) => match[0].length);
	const fence = "`".repeat(Math.max(0, ...runs) + 1);
	const pad = text === "" || /^[`\s]|[`\s]$/u.test(text) ? " " : "";
	return `${fence}${pad}${text}${pad}${fence}`;
}
const LIMIT = 300;
const UNSEEN = "\\p{Zl}\\p{Zp}\\u{ad}\\u{61c}\\u{180e}\\u{200b}-\\u{200f}\\u{202a}-\\u{202e}\\u{2060}-\\u{206f}\\u{feff}\\u{fff9}-\\u{fffb}\\u{e0000}-\\u{e007f}";
const HIDDEN = new RegExp(`[\\p{Cc}${UNSEEN}]`, "gu");
const HIDDEN_IN_JSON = new RegExp(`[\\u{7f}-\\u{9f}${UNSEEN}]|#(?=#\\[)`, "gu");
function visible(text) {
	const shown = text.replace(HIDDEN, written).replaceAll("##[", "#\\u{23}[").replace(/^(\s*):(?=:)/u, "$1\\u{3a}");
	if (shown.length <= LIMIT) return shown;
	return `${whole(shown.slice(0, LIMIT / 2))}…${whole(shown.slice(-150))}`;
}
function written(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function visibleJson(json) {
	return json.replace(HIDDEN_IN_JSON, (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
}
function whole(text) {
	return text.replace(/^[\u{dc00}-\u{dfff}]|[\u{d800}-\u{dbff}]$/gu, "");
}

// package.json
var version = "0.1.0";

// src/world/version.ts
const VERSION = version;

// src/report/conclude.ts
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
		hasAllFiles: changes.incomplete === void 0,
		ran: head.ran,
		facts: outcome.facts,
		sources: sourcesOf(findings, outcome.textOf),
		isFirstTime: changes.isFirstTime === true,
		language: findings[0]?.language ?? "en"
	};
}
function sourcesOf(findings, textOf) {
	const paths = new Set(findings.map((finding) => finding.path));
	return new Map([...paths].flatMap((path) => {
		const text = textOf(path);
		return text === void 0 ? [] : [[path, text]];
	}));
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

// src/site/encoding.ts
const KEPT_IN_PATH = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/[\]|]+/gu;
const CHARACTER_ESCAPES = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/giu;
function encodePath(path) {
	return path.replace(KEPT_IN_PATH, (text) => percentEncode(text));
}
function percentEncode(text) {
	const bytes = new TextEncoder().encode(text);
	return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function decodePath(url) {
	return url.replace(CHARACTER_ESCAPES, (escapes) => decodeCharacter(escapes) ?? escapes);
}
function decodeCharacter(escapes) {
	try {
		return decodeURIComponent(escapes);
	} catch (error) {
		if (error instanceof URIError) return void 0;
		throw error;
	}
}
function wellFormed(text) {
	return text.replace(/\p{Surrogate}/gu, "�");
}

// src/report/links.ts
const PROJECT = "https://github.com/postproof/postproof";
function rulePage(rule) {
	return `${PROJECT}/blob/main/src/rules/README.md#${rule}`;
}
function pathInAddress(path) {
	return wellFormed(path).split("/").map(encodeURIComponent).join("/").replace(/[()'!*~]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/diff/hunks.ts
function placed({ oldStart, newStart, runs }) {
	let at = {
		old: oldStart,
		new: newStart
	};
	return runs.map((run) => {
		const here = {
			...run,
			...at
		};
		at = after(here);
		return here;
	});
}
function after(run) {
	return {
		old: run.old + (run.kind === "added" ? 0 : run.count),
		new: run.new + (run.kind === "removed" ? 0 : run.count)
	};
}
function* linesOf(hunk) {
	for (const { kind, count, ...from } of placed(hunk)) for (let index = 0; index < count; index += 1) yield {
		kind,
		...kind === "added" ? {} : { old: from.old + index },
		...kind === "removed" ? {} : { new: from.new + index }
	};
}
function hunksOfNew(text) {
	if (text === "") return [];
	return [{
		oldStart: 1,
		newStart: 1,
		runs: [{
			kind: "added",
			count: text.split("\n").length - (text.endsWith("\n") ? 1 : 0)
		}]
	}];
}
const KINDS = /* @__PURE__ */ new Map([
	["+", "added"],
	["-", "removed"],
	[" ", "context"]
]);
function runsOf(lines) {
	const runs = [];
	for (const line of lines) {
		const kind = KINDS.get(line[0]);
		const last = runs.at(-1);
		if (kind === void 0) continue;
		if (last?.kind === kind) last.count += 1;
		else runs.push({
			kind,
			count: 1
		});
	}
	return runs;
}
const HEADER = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u;
function parsePatch(patch) {
	const hunks = [];
	for (const line of patch.split("\n")) {
		const header = HEADER.exec(line);
		if (header === null) hunks.at(-1)?.lines.push(line);
		else hunks.push({
			oldStart: Number(header[1]),
			newStart: Number(header[2]),
			lines: []
		});
	}
	return hunks.map(({ lines, ...start }) => ({
		...start,
		runs: runsOf(lines)
	}));
}
function oldLinesOf(hunks) {
	const stretches = hunks.flatMap((hunk) => {
		const runs = placed(hunk);
		const last = runs.at(-1);
		const end = last === void 0 ? {
			old: hunk.oldStart,
			new: hunk.newStart
		} : after(last);
		const rest = {
			kind: "context",
			count: Number.POSITIVE_INFINITY,
			...end
		};
		return [...runs.filter(({ kind }) => kind !== "removed"), rest];
	});
	return (line) => {
		const found = stretches[countUpTo(stretches, line) - 1];
		if (found === void 0) return line;
		return found.kind === "added" ? void 0 : found.old + line - found.new;
	};
}
function countUpTo(stretches, line) {
	let low = 0;
	let high = stretches.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((stretches[middle]?.new ?? 0) <= line) low = middle + 1;
		else high = middle;
	}
	return low;
}

export { say as _, runsOf as a, Failure as b, rulePage as c, percentEncode as d, wellFormed as f, pieces as g, inBackticks as h, parsePatch as i, decodePath as l, VERSION as m, linesOf as n, PROJECT as o, conclude as p, oldLinesOf as r, pathInAddress as s, hunksOfNew as t, encodePath as u, visible as v, visibleJson as y };