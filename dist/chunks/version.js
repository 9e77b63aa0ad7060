import { n as say, r as visible } from "./words.js";

// src/report/annotations.ts
/** GitHub shows ten errors and ten warnings of a step and drops the rest without a word. */
const AT_MOST = 10;
/** The findings as workflow commands, worst first; the last of a full list says how many more there are. */
function toAnnotations(verdict) {
	const counted = verdict.findings.filter((finding) => finding.introduced !== false && !finding.summaryOnly);
	return ["error", "warning"].flatMap((severity) => {
		const ranked = [...counted.filter((finding) => finding.severity === severity)].sort((a, b) => Number(b.blocking) - Number(a.blocking));
		if (ranked.length <= AT_MOST) return ranked.map(command);
		const more = `::${severity} title=postproof::${data(`and ${ranked.length - AT_MOST + 1} more ${severity}s: see the job summary`)}`;
		return [...ranked.slice(0, 9).map(command), more];
	});
}
function command(finding) {
	const { path, start, end, severity, rule } = finding;
	const place = [
		`file=${property(path)}`,
		`line=${start.line}`,
		`endLine=${end.line}`
	];
	if (start.line === end.line) place.push(`col=${start.column}`, `endColumn=${end.column}`);
	return `::${severity} ${place.join(",")},title=${property(rule)}::${data(say(finding))}`;
}
/** GitHub: `%`, line ends in data; `:` and `,` in properties too. Other control characters are made visible. */
function data(text) {
	return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/json.ts
/** The JSON report of CONTRACT.md, version 1. Lines and columns from 1, columns in UTF-16 units, ends exclusive. */
function toJson(verdict, version) {
	const report = {
		version: 1,
		tool: {
			name: "postproof",
			version
		},
		base: verdict.base,
		head: verdict.head,
		posts: verdict.posts,
		counts: verdict.counts,
		conclusion: verdict.conclusion,
		findings: verdict.findings.map(reported),
		notChecked: verdict.notChecked
	};
	return `${JSON.stringify(report, null, 2)}\n`;
}
function reported(finding) {
	const { rule, severity, path, start, end, subject, actual, expected, introduced, blocking, fingerprint, url, fix } = finding;
	return {
		rule,
		severity,
		path,
		start,
		end,
		subject,
		message: say(finding),
		...actual === void 0 ? {} : { actual },
		expected,
		introduced,
		blocking,
		fingerprint,
		url,
		...fix === void 0 ? {} : { fix: {
			path: fix.path,
			start: fix.start,
			end: fix.end,
			text: fix.text
		} }
	};
}

// package.json
var version = "0.1.0";

// src/world/version.ts
/** The version of the program. */
const VERSION = version;

export { toJson as n, toAnnotations as r, VERSION as t };