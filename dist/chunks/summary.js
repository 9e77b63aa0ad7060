import { g as visible, m as pieces, p as inBackticks } from "./shared.js";

// src/report/markdown.ts
function codeSpan(text) {
	return inBackticks(visible(text).replaceAll("|", "❘"));
}
function sentenceMarkdown(pieces) {
	return pieces.map((piece) => piece.kind === "value" ? codeSpan(piece.text) : piece.text).join("");
}
function fenced(language, text) {
	const runs = [...(text ?? "").matchAll(/^[ \t]*(`{3,}|~{3,})/gmu)].map((match) => match[1]?.length ?? 0);
	const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
	return `${fence}${language}\n${text === null ? "" : `${text}\n`}${fence}`;
}

// src/report/summary.ts
const LIMIT = 1e6;
const ROWS_A_FILE = 200;
const ROWS_NOT_CHECKED = 200;
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
		more: (rows) => `… and ${rows} more in this file`,
		moreSkipped: (rows) => `… and ${rows} more; the JSON report has them`
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
		more: (rows) => `…… 本文件还有 ${rows} 条`,
		moreSkipped: (rows) => `…… 还有 ${rows} 条，见 JSON 报告`
	}
};
function summaryMarkdown(verdict, link) {
	const notChecked = skipped(verdict);
	const text = `${[...partsOf(verdict, link, Number.POSITIVE_INFINITY), ...notChecked].join("\n\n")}\n\n`;
	if (Buffer.byteLength(text) <= LIMIT) return text;
	const tail = [`> ${WORDS[verdict.language].cut}`, ...notChecked].join("\n\n");
	return `${beginning(partsOf(verdict, link, ROWS_A_FILE).join("\n\n"), LIMIT - Buffer.byteLength(tail))}\n\n${tail}\n\n`;
}
function partsOf(verdict, link, rowsAFile) {
	const words = WORDS[verdict.language];
	const parts = [`## ${words.title}`, head(verdict)];
	for (const note of verdict.notes) parts.push(`> ${note}`);
	const counted = verdict.findings.filter((finding) => finding.introduced !== false);
	const byPath = groupBy(counted.filter((finding) => !finding.summaryOnly), (finding) => finding.path);
	for (const [path, findings] of byPath) parts.push(fileSection(path, findings, link, verdict, rowsAFile));
	const gentle = counted.filter((finding) => finding.summaryOnly);
	if (gentle.length > 0) parts.push(`### ${words.gentle}`, gentle.map((finding) => row(finding, link, verdict)).join("\n"));
	return parts;
}
function beginning(text, most) {
	let used = 0;
	const lines = text.split("\n");
	const end = lines.findIndex((line) => {
		used += Buffer.byteLength(line) + 1;
		return used > most - 10;
	});
	return (end === -1 ? lines : lines.slice(0, end)).join("\n").trimEnd();
}
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
function fileSection(path, findings, link, verdict, rowsAFile) {
	const rows = findings.slice(0, rowsAFile).map((finding) => row(finding, link, verdict));
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
	if (verdict.notChecked.length === 0) return [];
	const words = WORDS[verdict.language];
	const all = [...groupBy(verdict.notChecked, (one) => `${codeSpan(one.path === "" ? "*" : one.path)}: ${one.why}`)].map(([reason, ones]) => `- ${reason} (${ones.map((one) => one.rule).filter(Boolean).join(", ")})`);
	const rows = all.slice(0, ROWS_NOT_CHECKED);
	if (all.length > rows.length) rows.push(`- ${words.moreSkipped(all.length - rows.length)}`);
	return [`### ${words.notChecked}`, rows.join("\n")];
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

export { sentenceMarkdown as a, fenced as i, summaryMarkdown as n, codeSpan as r, receiptMarkdown as t };