import { i as visible, n as pieces } from "./words.js";

// src/report/terminal.ts
const noPaint = (_style, text) => text;
/** A verdict for people at a terminal: the findings that count by file, then one line that sums up. */
function toTerminal(verdict, options) {
	const shown = verdict.findings.filter((finding) => finding.introduced !== false);
	const lines = [];
	let path = "";
	for (const finding of shown) {
		if (finding.path !== path) lines.push(...path === "" ? [] : [""], options.paint("bold", visible(finding.path)));
		path = finding.path;
		lines.push(`  ${findingLine(finding, options.paint)}`);
		if (finding.fix !== void 0) lines.push(options.paint("dim", `    fix: ${shortFix(finding.fix.text)}`));
	}
	if (options.quiet === true) return joined(lines);
	if (lines.length > 0) lines.push("");
	for (const note of verdict.notes) lines.push(`note: ${note}`);
	lines.push(...skippedLines(verdict), summaryLine(verdict, options.paint));
	return joined(lines);
}
function joined(lines) {
	return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
/** `line:column-line:column severity rule message`: the form that the rules' examples use too. */
function findingLine(finding, paint) {
	const { start, end, severity } = finding;
	const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
	const words = pieces(finding.sentence, finding.values, finding.language).map((piece) => piece.kind === "value" ? `\`${paint("cyan", piece.text)}\`` : piece.text).join("");
	return `${place} ${paint(severity === "error" ? "red" : "yellow", severity)} ${paint("dim", finding.rule)} ${words}`;
}
function shortFix(text) {
	if (text === "") return "(delete)";
	return visible(text.replaceAll("\r\n", "\n").trim().replaceAll("\n", " ⏎ "));
}
function skippedLines(verdict) {
	const byReason = /* @__PURE__ */ new Map();
	for (const { path, rule, why } of verdict.notChecked) {
		const key = `${visible(path)}: ${why}`;
		byReason.set(key, (byReason.get(key) ?? 0) + (rule === "" ? 0 : 1));
	}
	const all = [...byReason].map(([reason, rules]) => `not checked: ${reason}${rules > 1 ? ` (${rules} rules)` : ""}`);
	const rest = all.length > 20 ? [`not checked: and ${all.length - 20} more`] : [];
	return [...all.slice(0, 20), ...rest];
}
function summaryLine(verdict, paint) {
	const { counts, posts } = verdict;
	const older = counts.older === 0 ? "" : `; ${count(counts.older, "older problem")} not counted`;
	if (counts.error + counts.warning === 0) return paint("green", posts === 0 ? "No posts to check" : `${count(posts, "post")} checked, nothing to say`) + older;
	const errors = counts.error === 0 ? [] : [paint("red", count(counts.error, "error"))];
	const warnings = counts.warning === 0 ? [] : [paint("yellow", count(counts.warning, "warning"))];
	return `${[...errors, ...warnings].join(" and ")} in ${count(posts, "post")}${older}`;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export { noPaint as n, toTerminal as r, findingLine as t };