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

export { parsePatch as n, conclude as r, oldLineOf as t };