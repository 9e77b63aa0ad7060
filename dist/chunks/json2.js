import { _ as visibleJson, h as say } from "./shared.js";

// src/report/json.ts
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
	return `${visibleJson(JSON.stringify(report, null, 2))}\n`;
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

export { toJson as t };