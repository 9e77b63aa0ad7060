import { _ as say, o as PROJECT, s as pathInAddress, y as visibleJson } from "./shared.js";

// src/report/sarif.ts
function toSarif(verdict, version) {
	const counted = verdict.findings.filter((finding) => finding.introduced !== false);
	const rules = [...new Map(counted.map((finding) => [finding.rule, finding])).values()];
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "postproof",
				version,
				informationUri: PROJECT,
				rules: rules.map(ruleOf)
			} },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { SRCROOT: { description: { text: "The root of the repository" } } },
			results: counted.map((finding) => resultOf(finding, rules))
		}]
	};
	return `${visibleJson(JSON.stringify(log, null, 2))}\n`;
}
function ruleOf(finding) {
	return {
		id: finding.rule,
		shortDescription: { text: finding.why.en },
		helpUri: finding.url,
		defaultConfiguration: { level: finding.severity }
	};
}
function resultOf(finding, rules) {
	const { rule, severity, fingerprint, introduced, fix } = finding;
	return {
		ruleId: rule,
		ruleIndex: rules.findIndex((one) => one.rule === rule),
		level: severity,
		message: { text: withoutLinks(say(finding)) },
		locations: [{ physicalLocation: {
			artifactLocation: artifact(finding.path),
			region: regionOf(finding)
		} }],
		partialFingerprints: {
			primaryLocationLineHash: `${fingerprint}:1`,
			"postproof/v1": fingerprint
		},
		...introduced === null ? {} : { baselineState: "new" },
		...fix === void 0 ? {} : { fixes: [{
			description: { text: "The suggested change" },
			artifactChanges: [{
				artifactLocation: artifact(fix.path),
				replacements: [{
					deletedRegion: regionOf(fix),
					insertedContent: { text: fix.text }
				}]
			}]
		}] }
	};
}
function withoutLinks(message) {
	return message.includes("](") ? message.replace(/[[\]\\]/gu, "\\$&") : message;
}
function artifact(path) {
	return {
		uri: pathInAddress(path),
		uriBaseId: "SRCROOT"
	};
}
function regionOf({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}

export { toSarif };