import { g as visible, h as say } from "./shared.js";

// src/report/annotations.ts
const AT_MOST = 10;
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
function data(text) {
	return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export { toAnnotations as t };