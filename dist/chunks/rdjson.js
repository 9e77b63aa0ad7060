import { _ as say, o as PROJECT, y as visibleJson } from "./shared.js";

// src/report/rdjson.ts
function toRdjson(verdict) {
	const counted = verdict.findings.filter((finding) => finding.introduced !== false);
	const report = {
		source: {
			name: "postproof",
			url: PROJECT
		},
		diagnostics: counted.map((finding) => diagnostic(finding, verdict.sources))
	};
	return `${visibleJson(JSON.stringify(report, null, 2))}\n`;
}
function diagnostic(finding, sources) {
	const { path, rule, url, severity, fix } = finding;
	const range = rangeIn(sources.get(path), finding);
	return {
		message: say(finding),
		location: {
			path,
			range
		},
		severity: severity.toUpperCase(),
		code: {
			value: rule,
			url
		},
		...fix?.path === path ? { suggestions: [{
			range: rangeIn(sources.get(path), fix),
			text: fix.text
		}] } : {}
	};
}
function rangeIn(source, { start, end }) {
	const lines = source?.split(/\r\n|\n|\r/u) ?? [];
	const inBytes = (point) => {
		const before = (lines[point.line - 1] ?? "").slice(0, point.column - 1);
		return {
			line: point.line,
			column: new TextEncoder().encode(before).length + 1
		};
	};
	return {
		start: inBytes(start),
		end: inBytes(end)
	};
}

export { toRdjson };