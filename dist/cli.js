#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import { A as require_dist, D as PROJECT, O as loadConfig, S as overlap, _ as settledSites, g as review, h as linkReference, k as editDistance, m as imageReference, n as rules, t as mergeTrees, v as openSide, w as summaryMarkdown, y as siteOf } from "./chunks/merge-trees.js";
import { i as Failure, n as say, r as visible, t as pieces } from "./chunks/words.js";
import { n as toJson, r as toAnnotations, t as VERSION } from "./chunks/version.js";
import { lstat, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { parseArgs, styleText } from "node:util";
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { devNull } from "node:os";
import { constants } from "node:fs";

// src/report/help.ts
/** What `postproof --help` says. */
const HELP$1 = `postproof [options] [path…]
  Reviews the posts of a Markdown blog: those that differ between the working copy and
  the default branch. Paths limit the posts; a folder of another clone reviews that clone.

  --all             every post, every finding
  --base REF        compare with the merge base of REF and the head
  --head REF        the commit to look at (default: the working copy)
  --format NAME     terminal, json, sarif, rdjson, github, markdown or html
  --output FILE     write the report there instead of to standard output
  --config FILE     a configuration file (default: .github/postproof.yml)
  --fail-on LEVEL   exit with 1 on an error (default), a warning, or never
  --fix             apply the fixes to the posts in the working copy
  --site DIR        the folder of the site, where there are several or none is found
  --cache DIR       where --all keeps what it knows of unchanged posts
  --quiet           findings only
  --color, --no-color
  --version, --help

postproof explain PATH           what is known of a post, as JSON: address, author, images, links
postproof rules [NAME]           lists the rules, or explains one
postproof init [--force] [--replay N]
                                 learns the house rules from the posts and writes the configuration

Exit code: 0 clean, 1 findings at or above --fail-on, 2 usage, configuration or repository trouble.
`;

// src/report/html-page.ts
/** The look of the page: the system's own fonts and colours, light or dark. */
const PAGE_STYLE = `
:root{color-scheme:light dark;--error:#c62828;--warning:#9a6700;--line:color-mix(in srgb,currentColor 20%,transparent)}
@media(prefers-color-scheme:dark){:root{--error:#ff8a80;--warning:#ffd54f}}
body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem}
h1{margin:.5rem 0 0}h3{margin:1.5rem 0 .25rem;font-size:1rem}small{font-weight:normal;opacity:.8}
code{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}
.error{color:var(--error)}.warning{color:var(--warning)}
.chart{display:flex;gap:.75rem;align-items:end;list-style:none;padding:0;overflow-x:auto}
.chart li{display:flex;flex-direction:column;align-items:center;font-size:.85rem}
.bar{width:2.2rem;background:var(--error);opacity:.75;border-radius:3px 3px 0 0}
.filters{display:flex;flex-wrap:wrap;gap:1rem;padding:.75rem 0;border-block:1px solid var(--line)}
select{font:inherit;max-width:16rem}
.post ul{margin:0;padding-left:0;list-style:none}
.post li{padding:.25rem .5rem;border-left:3px solid currentColor}
.post li>*{color:CanvasText}.post li{color:inherit}
li.error{border-color:var(--error)}li.warning{border-color:var(--warning)}
.post li.error,.post li.warning{color:CanvasText}
.place{opacity:.7;font-variant-numeric:tabular-nums}
footer{margin-top:2rem;opacity:.7}
`;
/** Filtering: shows what all three choices let through, and says how much that is. */
const PAGE_SCRIPT = `
const selects=[...document.querySelectorAll('select[data-filter]')];
function apply(){
  const wanted=Object.fromEntries(selects.map((select)=>[select.dataset.filter,select.value]));
  let shown=0;
  for(const post of document.querySelectorAll('section.post')){
    const fits=(!wanted.author||post.dataset.author===wanted.author)&&(!wanted.year||post.dataset.year===wanted.year);
    let own=0;
    for(const item of post.querySelectorAll('li')){
      item.hidden=!(fits&&(!wanted.rule||item.dataset.rule===wanted.rule));
      if(!item.hidden)own+=1;
    }
    post.hidden=own===0;
    shown+=own;
  }
  document.getElementById('shown').textContent=shown+' shown';
}
for(const select of selects)select.addEventListener('change',apply);
apply();
`;

// src/report/html.ts
/**
* A verdict as one page that needs nothing else: counts, a chart by year, and the findings by post, to be filtered by
* rule, author and year. Nothing from outside is live in it, and its policy allows no request.
*/
function toHtml(verdict, version) {
	const counted = verdict.findings.filter((finding) => finding.introduced !== false);
	const facts = new Map(verdict.facts().map((one) => [one.path, one]));
	const { counts, posts } = verdict;
	return `<!doctype html>
<html lang="${verdict.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Postproof</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>Postproof</h1>
<p>${posts} posts, <strong class="error">${counts.error} errors</strong>, <strong class="warning">${counts.warning} warnings</strong></p>
</header>
<main>
${chart(counted, facts)}
${filters(counted, facts)}
<p id="shown" role="status"></p>
${sections(counted, facts, verdict)}
${skipped(verdict)}
</main>
<footer>Postproof ${escapeHtml(version)}</footer>
<script>${PAGE_SCRIPT}<\/script>
</body>
</html>
`;
}
function yearOf(path, facts) {
	return facts.get(path)?.date?.slice(0, 4) ?? "";
}
function tally(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([a], [b]) => a < b ? -1 : 1);
}
function chart(findings, facts) {
	const years = tally(findings.map((finding) => yearOf(finding.path, facts) || "–"));
	const most = Math.max(1, ...years.map(([, count]) => count));
	return `<section aria-label="Findings by year"><h2>By year</h2><ol class="chart">${years.map(([year, count]) => `<li><span class="bar" style="height:${Math.max(2, Math.round(count / most * 100))}px"></span><b>${count}</b><span>${escapeHtml(year)}</span></li>`).join("")}</ol></section>`;
}
function filters(findings, facts) {
	const choices = {
		rule: tally(findings.map((finding) => finding.rule)),
		author: tally(findings.map((finding) => facts.get(finding.path)?.author ?? "")),
		year: tally(findings.map((finding) => yearOf(finding.path, facts)))
	};
	return `<form class="filters">${Object.entries(choices).map(([name, values]) => {
		return `<label>${name} <select data-filter="${name}"><option value="">all</option>${values.filter(([value]) => value !== "").map(([value, count]) => `<option value="${escapeHtml(value)}">${escapeHtml(value)} (${count})</option>`).join("")}</select></label>`;
	}).join("\n")}</form>`;
}
function sections(findings, facts, verdict) {
	const paths = [...new Set(findings.map((finding) => finding.path))];
	return [...new Map(paths.map((path) => [path, findings.filter((finding) => finding.path === path)]))].map(([path, own]) => {
		const { title = "", author = "" } = facts.get(path) ?? {};
		const heading = title === "" ? "" : `<small>${escapeHtml(title)}</small>`;
		const rows = own.map((finding) => row(finding, verdict)).join("\n");
		return `<section class="post" data-author="${escapeHtml(author)}" data-year="${yearOf(path, facts)}"><h3><code>${escapeHtml(path)}</code> ${heading}</h3><ul>${rows}</ul></section>`;
	}).join("\n");
}
function row(finding, verdict) {
	const said = pieces(finding.sentence, finding.values, verdict.language).map((piece) => piece.kind === "value" ? `<code>${escapeHtml(piece.text)}</code>` : escapeHtml(piece.text)).join("");
	const { rule, severity, start, url } = finding;
	return `<li class="${severity}" data-rule="${escapeHtml(rule)}"><span class="place">${start.line}:${start.column}</span> ${said} <a href="${escapeHtml(url)}">${escapeHtml(rule)}</a></li>`;
}
function skipped(verdict) {
	if (verdict.notChecked.length === 0) return "";
	return `<section><h2>Not checked</h2><ul>${verdict.notChecked.map(({ path, rule, why }) => `<li><code>${escapeHtml(path)}</code> ${escapeHtml(rule)}: ${escapeHtml(why)}</li>`).join("")}</ul></section>`;
}
function escapeHtml(text) {
	return visible(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

// src/report/rdjson.ts
/** The findings that count as reviewdog's rdjson, whose columns count bytes of UTF-8 from 1. */
function toRdjson(verdict) {
	const counted = verdict.findings.filter((finding) => finding.introduced !== false);
	const report = {
		source: {
			name: "postproof",
			url: PROJECT
		},
		diagnostics: counted.map((finding) => diagnostic(finding, verdict.sources))
	};
	return `${JSON.stringify(report, null, 2)}\n`;
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

// src/report/sarif.ts
/**
* The findings that count as SARIF 2.1.0, as GitHub's code scanning takes it: columns in UTF-16 units, addresses from
* the repository's root, and a fingerprint of our own that survives moved lines.
*/
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
	return `${JSON.stringify(log, null, 2)}\n`;
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
		message: { text: say(finding) },
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
function artifact(path) {
	return {
		uri: path.split("/").map(encodeURIComponent).join("/"),
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

// src/world/cli/colors.ts
/** Colours where they are wanted: by option, else on a terminal that neither `NO_COLOR` nor `TERM=dumb` forbids. */
function paintFor(wanted, stream) {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	const isDefault = !(NO_COLOR !== void 0 && NO_COLOR !== "") && (FORCE_COLOR !== void 0 && FORCE_COLOR !== "" && FORCE_COLOR !== "0" || stream?.isTTY === true && TERM !== "dumb");
	return wanted ?? isDefault ? (style, text) => styleText(style, text, { validateStream: false }) : noPaint;
}

// src/report/explain.ts
/** What is known of a post, by which people see why a rule says what it says: see CONTRACT.md. */
function explainPost(post, site) {
	const page = site.page(post.path);
	const line = (span) => post.lines.point(span.start).line;
	const [author] = site.authors.of(post);
	const teasers = site.teasers(post);
	return {
		path: post.path,
		generator: site.model.generator,
		address: page?.address ?? null,
		...page?.address == null && page?.why !== void 0 ? { why: page.why.text } : {},
		date: page?.date ?? null,
		slug: page?.slug ?? null,
		language: site.translations.language(post.path) ?? page?.language ?? null,
		author: author?.name ?? null,
		authorFile: author === void 0 ? null : site.authors.find(author.name)?.path ?? null,
		assetFolder: page?.assetFolder ?? null,
		translations: (site.translations.siblings(post.path) ?? []).map(({ language, path, address }) => ({
			language,
			path,
			address
		})),
		images: [...teasers.map((teaser) => ({
			href: teaser.reference.href,
			...file(site.resolve(teaser.reference, post.path)),
			line: line(teaser.span)
		})), ...post.images.map((image) => ({
			href: image.href,
			...file(site.resolve(imageReference(image), post.path)),
			line: line(image.span)
		}))],
		links: post.links.map((link) => ({
			href: link.href,
			...target(site.resolve(linkReference(link), post.path)),
			line: line(link.span)
		})),
		notes: post.notes.map((note) => ({
			line: line(note.span),
			language: note.language ?? null,
			...target(site.resolve(linkReference(note.link), post.path))
		})),
		badges: post.badges.map((badge) => ({
			image: badge.image.href,
			identity: badge.identity,
			link: badge.image.link?.href ?? null,
			alt: badge.image.alt ?? null,
			line: line(badge.image.span)
		}))
	};
}
function file(found) {
	return {
		url: found.url,
		file: found.path ?? null,
		...reason(found)
	};
}
function target(found) {
	return {
		url: found.url,
		target: found.path ?? null,
		...reason(found)
	};
}
function reason(found) {
	if (found.path !== void 0) return {};
	return { why: found.why?.text ?? found.status };
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}

// src/world/git/compare.ts
/** Texts whose versions have less in common than this many edited lines are shown as one whole hunk. */
const MAX_EDITS = 4e3;
const TEXT = /\.(?:md|markdown|mdx|adoc|ya?ml|json|toml|html?)$/iu;
/** A comparison of two trees of one repository, as a pull request. */
function localPullRequest(repository, commits, trees) {
	return { changes: async () => {
		const listed = (await repository.differences(commits.base, commits.head)).map((one) => changedFile(one));
		const files = commits.head === void 0 ? await withDisk(repository, commits.base, listed, trees) : listed;
		return {
			base: commits.base,
			head: commits.head ?? null,
			files: await withHunks(files, trees)
		};
	} };
}
const STATUS = {
	A: "added",
	D: "removed",
	R: "renamed",
	C: "copied"
};
function changedFile(difference) {
	const { path, previousPath, letter } = difference;
	const status = STATUS[letter] ?? "modified";
	return {
		path,
		status,
		oid: status === "removed" ? difference.previousOid : difference.oid,
		...previousPath === void 0 ? {} : { previousPath }
	};
}
/** The index's differences, corrected by what the disk has: edited since, untracked, or gone. */
async function withDisk(repository, base, listed, trees) {
	const before = new Map((await repository.list(base)).map((entry) => [entry.path, entry]));
	const now = new Map(trees.headEntries.map((entry) => [entry.path, entry]));
	const files = new Map(listed.map((file) => [file.path, file]));
	for (const entry of now.values()) {
		if (entry.oid !== "") continue;
		const known = files.get(entry.path);
		const isNew = known === void 0 ? !before.has(entry.path) : known.status === "added";
		const status = known?.status === "renamed" ? known.status : isNew ? "added" : "modified";
		files.set(entry.path, {
			...known,
			path: entry.path,
			oid: "",
			status
		});
	}
	for (const [path, file] of files) {
		if (file.status === "removed" || now.has(path)) continue;
		const gone = file.previousPath ?? path;
		files.delete(path);
		const old = before.get(gone);
		if (old !== void 0) files.set(gone, {
			path: gone,
			status: "removed",
			oid: old.oid
		});
	}
	for (const [path, entry] of before) {
		const isTaken = [...files.values()].some((file) => file.previousPath === path && file.status === "renamed");
		if (!now.has(path) && !files.has(path) && !isTaken) files.set(path, {
			path,
			status: "removed",
			oid: entry.oid
		});
	}
	return [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
async function withHunks(files, trees) {
	const edited = files.filter((file) => TEXT.test(file.path) && file.status !== "removed");
	const [before, after] = await Promise.all([trees.base.read(edited.filter((file) => file.status !== "added").map((file) => file.previousPath ?? file.path)), trees.head.read(edited.map((file) => file.path))]);
	return files.map((file) => {
		if (!edited.includes(file)) return file;
		const decoder = new TextDecoder();
		const text = (bytes) => bytes === void 0 ? "" : decoder.decode(bytes);
		const hunks = hunksBetween(text(before.get(file.previousPath ?? file.path)), text(after.get(file.path)));
		return hunks === void 0 ? file : {
			...file,
			hunks
		};
	});
}
/** Hunks with three lines of context; undefined where the texts differ too much to be compared in reasonable time. */
function hunksBetween(before, after) {
	return structuredPatch("a", "b", before, after, "", "", {
		context: 3,
		maxEditLength: MAX_EDITS
	})?.hunks.map((hunk) => {
		const at = {
			old: hunk.oldStart,
			new: hunk.newStart
		};
		const lines = hunk.lines.flatMap((line) => numbered(line, at));
		return {
			oldStart: hunk.oldStart,
			newStart: hunk.newStart,
			lines
		};
	});
}
function numbered(line, at) {
	if (line.startsWith("+")) return [{
		kind: "added",
		new: at.new++
	}];
	if (line.startsWith("-")) return [{
		kind: "removed",
		old: at.old++
	}];
	return line.startsWith(" ") ? [{
		kind: "context",
		old: at.old++,
		new: at.new++
	}] : [];
}

// src/world/git/git-tree.ts
/** Enough of a file for the dimensions in its header: a JPEG's can stand behind a megabyte of metadata. */
const HEAD_BYTES = 1048576;
/** A tree whose files are git objects, and whose untracked or edited files are read from the disk. */
function gitTree(repository, entries, disk) {
	const byPath = new Map(entries.map((entry) => [entry.path, entry]));
	const read = async (paths) => {
		const asked = paths.map((path) => [path, byPath.get(path)]);
		const oids = asked.flatMap(([, entry]) => entry?.kind === "file" && entry.oid !== "" ? [entry.oid] : []);
		const blobs = await repository.blobs(oids);
		const contents = /* @__PURE__ */ new Map();
		for (const [path, entry] of asked) {
			const isFile = entry?.kind === "file";
			contents.set(path, isFile && entry.oid === "" ? await disk?.read(path) : blobs.get(isFile ? entry.oid : ""));
		}
		return contents;
	};
	return {
		list: async () => entries,
		read,
		readHeads: async (paths) => {
			const contents = await read(paths);
			return new Map([...contents].map(([path, bytes]) => [path, bytes?.subarray(0, HEAD_BYTES)]));
		}
	};
}

// src/world/git/run-git.ts
/** Settings that a repository's own configuration must not decide: nothing is executed, fetched or paged. */
const FIXED = [
	["core.fsmonitor", "false"],
	["core.hooksPath", devNull],
	["core.pager", "cat"],
	["core.quotePath", "false"],
	["core.attributesFile", devNull],
	["core.untrackedCache", "false"],
	["diff.external", ""],
	["diff.renameLimit", "2000"],
	["protocol.allow", "never"],
	["protocol.file.allow", "never"],
	["submodule.recurse", "false"]
].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
/**
* Runs git in a folder with a clean environment. Arguments are given as a list and never reach a shell.
*
* @param input bytes for its standard input.
* @throws Failure when git cannot be started at all.
*/
async function runGit(folder, args, input) {
	const child = spawn("git", [
		"--no-pager",
		"--no-optional-locks",
		...FIXED,
		...args
	], {
		cwd: folder,
		env: cleanEnvironment(),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	const stdout = [];
	const stderr = [];
	child.stdout.on("data", (chunk) => stdout.push(chunk));
	child.stderr.on("data", (chunk) => stderr.push(chunk));
	child.stdin.on("error", () => void 0);
	child.stdin.end(input ?? "");
	return await new Promise((resolve, reject) => {
		child.on("error", (error) => {
			const reason = error.code === "ENOENT" ? "git was not found" : `git could not be started (${error.code ?? error.message})`;
			reject(new Failure(reason, "Install git 2.30 or later and make sure it is on the PATH."));
		});
		child.on("close", (code) => {
			resolve({
				code: code ?? 1,
				stdout: Buffer.concat(stdout),
				stderr: Buffer.concat(stderr).toString()
			});
		});
	});
}
/** The user's and the system's git configuration say nothing about a blog's posts. */
function cleanEnvironment() {
	return {
		PATH: process.env.PATH,
		...process.platform === "win32" ? { SystemRoot: process.env.SystemRoot } : {},
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: devNull,
		GIT_ATTR_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: "safe.directory",
		GIT_CONFIG_VALUE_0: "*"
	};
}

// src/world/git/repository.ts
/** A git repository on this machine, asked only by plumbing commands that execute nothing of it. */
var Repository = class Repository {
	/** Absolute path of the working copy's top, or of a bare repository. */
	top;
	constructor(top) {
		this.top = top;
	}
	/**
	* The repository around a folder.
	*
	* @throws Failure when there is none.
	*/
	static async around(folder) {
		const answer = await runGit(folder, ["rev-parse", "--show-toplevel"]);
		if (answer.code === 0) return new Repository(lineOf(answer));
		const bare = await runGit(folder, [
			"rev-parse",
			"--is-bare-repository",
			"--absolute-git-dir"
		]);
		const [isBare, directory] = bare.stdout.toString().split("\n");
		if (bare.code === 0 && isBare === "true" && directory !== void 0) return new Repository(directory);
		throw new Failure(`No git repository at \`${folder}\``, "Run it inside a clone of the blog, or name one: `postproof PATH`.");
	}
	/** The commit that a name stands for; undefined when there is none. */
	async commit(name) {
		const answer = await runGit(this.top, [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name}^{commit}`
		]);
		return answer.code === 0 ? lineOf(answer) : void 0;
	}
	/** The default branch as CONTRACT.md has it: `origin/HEAD`, else `main`, else `master`. */
	async defaultBranch() {
		for (const name of [
			"refs/remotes/origin/HEAD",
			"main",
			"master"
		]) if (await this.commit(name) !== void 0) return name;
	}
	/** The best common ancestor of two commits; undefined when their histories have none here. */
	async mergeBase(one, other) {
		const answer = await runGit(this.top, [
			"merge-base",
			"--end-of-options",
			one,
			other
		]);
		return answer.code === 0 ? lineOf(answer) : void 0;
	}
	/** Every file of a commit's tree, with its size. */
	async list(commit) {
		return splitZero((await this.ask([
			"ls-tree",
			"-r",
			"-z",
			"--long",
			"--full-tree",
			"--end-of-options",
			commit
		])).stdout).map((line) => {
			const tab = line.indexOf("	");
			const [mode = "", , oid = "", size = ""] = line.slice(0, tab).split(/ +/u);
			return {
				path: line.slice(tab + 1),
				oid,
				kind: kindOf(mode),
				...size === "-" ? {} : { size: Number(size) }
			};
		});
	}
	/** Differences between two commits, or between a commit and the index when the second is absent. */
	async differences(from, to) {
		const options = [
			"-r",
			"-z",
			"--raw",
			"-M",
			"--no-ext-diff",
			"--no-textconv",
			"--ignore-submodules=all"
		];
		const args = to === void 0 ? [
			"diff-index",
			"--cached",
			...options,
			"--end-of-options",
			from
		] : [
			"diff-tree",
			...options,
			"--end-of-options",
			from,
			to
		];
		return parseRaw(splitZero((await this.ask(args)).stdout));
	}
	/** The contents of blobs by object id; what is not here (a partial clone) is left out. */
	async blobs(oids) {
		const found = /* @__PURE__ */ new Map();
		if (oids.length === 0) return found;
		const answer = await this.ask([
			"cat-file",
			"--batch",
			"--buffer"
		], `${[...new Set(oids)].join("\n")}\n`);
		let at = 0;
		while (at < answer.stdout.length) {
			const end = answer.stdout.indexOf(10, at);
			const [oid = "", type, size] = answer.stdout.toString("utf8", at, end).split(" ");
			at = end + 1;
			if (type !== "blob" || size === void 0) continue;
			found.set(oid, answer.stdout.subarray(at, at + Number(size)));
			at += Number(size) + 1;
		}
		return found;
	}
	/** Runs a command that has to succeed. */
	async ask(args, input) {
		const answer = await runGit(this.top, args, input);
		if (answer.code === 0) return answer;
		const reason = answer.stderr.trim().split("\n")[0] ?? `exit code ${answer.code}`;
		throw new Failure(`git ${args[0]} failed: ${reason}`, "Check that the clone is complete (`git fsck`), and fetch the full history (`git fetch --unshallow`).");
	}
};
function parseRaw(fields) {
	const found = [];
	for (let at = 0; at < fields.length;) {
		const [, mode = "", previousOid = "", oid = "", letter = ""] = (fields[at] ?? "").split(" ");
		const isMove = /^[RC]/u.test(letter);
		const first = fields[at + 1] ?? "";
		const path = isMove ? fields[at + 2] ?? "" : first;
		found.push({
			letter: letter.charAt(0),
			path,
			oid,
			previousOid,
			mode,
			...isMove ? { previousPath: first } : {}
		});
		at += isMove ? 3 : 2;
	}
	return found;
}
/** The records of an answer that was asked for with `-z`. */
function splitZero(bytes) {
	const text = bytes.toString("utf8");
	return text === "" ? [] : text.replace(/\0$/u, "").split("\0");
}
function kindOf(mode) {
	if (mode === "120000") return "symlink";
	return mode === "160000" ? "submodule" : "file";
}
function lineOf(answer) {
	return answer.stdout.toString().replace(/\r?\n$/u, "");
}

// src/world/git/working-copy.ts
/** The files of a working copy: tracked, and untracked but not ignored, with what the disk says of them. */
async function workingCopy(repository) {
	const [staged, touched, untracked] = await Promise.all([
		repository.ask([
			"ls-files",
			"-s",
			"-z",
			"--full-name",
			"--",
			"."
		]),
		repository.ask([
			"diff-files",
			"-z",
			"--raw",
			"--ignore-submodules=all"
		]),
		repository.ask([
			"ls-files",
			"-o",
			"-z",
			"--full-name",
			"--exclude-standard",
			"--",
			"."
		])
	]);
	const disk = diskOf(repository.top);
	const entries = /* @__PURE__ */ new Map();
	for (const record of splitZero(staged.stdout)) {
		const tab = record.indexOf("	");
		const [mode = "", oid = ""] = record.slice(0, tab).split(" ");
		const path = record.slice(tab + 1);
		entries.set(path, {
			path,
			oid,
			kind: kindOf(mode)
		});
	}
	const changed = splitZero(touched.stdout).filter((field) => !field.startsWith(":"));
	for (const path of [...changed, ...splitZero(untracked.stdout)]) {
		const entry = await look(repository.top, path, entries.get(path)?.oid);
		if (entry === void 0) entries.delete(path);
		else entries.set(path, entry);
	}
	return {
		entries: [...entries.values()],
		disk
	};
}
function diskOf(top) {
	return { read: async (path) => {
		const place = join(top, path);
		try {
			return (await lstat(place)).isFile() ? await readFile(place) : void 0;
		} catch {
			return;
		}
	} };
}
/** What is on the disk at a path: git's own object where the bytes are the same, nothing where it is gone. */
async function look(top, path, oid) {
	const place = join(top, path);
	const status = await lstat(place).catch(() => void 0);
	if (status === void 0 || status.isDirectory()) return void 0;
	if (status.isSymbolicLink()) return {
		path,
		oid: "",
		kind: "symlink"
	};
	if (!status.isFile()) return void 0;
	return {
		path,
		oid: oid !== void 0 && oid === blobId(await readFile(place), oid.length) ? oid : "",
		kind: "file",
		size: status.size
	};
}
/** The object id that git gives a blob: SHA-1, or SHA-256 in repositories that use it. */
function blobId(bytes, length) {
	return createHash(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/world/cli/local-review.ts
const CONFIG_PATH = ".github/postproof.yml";
/**
* Finds the repository, the commits and the trees that the options speak of.
*
* @throws Failure when there is no repository, no such commit, or nothing to compare with.
*/
async function openLocal(options, folder) {
	const { start, limits } = await locate(options.paths, folder);
	const repository = await Repository.around(start);
	const head = options.head === void 0 ? void 0 : await commitNamed(repository, options.head, "--head");
	const copy = head === void 0 ? await workingCopy(repository) : void 0;
	const headEntries = copy?.entries ?? await repository.list(head ?? "");
	const headTree = gitTree(repository, headEntries, copy?.disk);
	const tip = await baseTip(repository, options);
	const mergeBase = tip === void 0 ? void 0 : await commonAncestor(repository, tip, head ?? "HEAD");
	const baseEntries = mergeBase === void 0 ? headEntries : await repository.list(mergeBase);
	const tipEntries = tip === void 0 || tip === mergeBase ? baseEntries : await repository.list(tip);
	const merged = tipEntries === baseEntries ? headEntries : mergeTrees(headEntries, tipEntries, baseEntries);
	const base = gitTree(repository, baseEntries);
	const only = limitTo(limits, repository.top);
	return {
		repository,
		pullRequest: mergeBase === void 0 ? { changes: async () => nothingToCompare(head) } : localPullRequest(repository, {
			base: mergeBase,
			head
		}, {
			base,
			head: headTree,
			headEntries
		}),
		after: merged === headEntries ? headTree : gitTree(repository, merged, copy?.disk),
		base,
		config: await configuration(options, folder, head === void 0 ? headTree : base),
		...only === void 0 ? {} : { only }
	};
}
function nothingToCompare(head) {
	return {
		base: null,
		head: head ?? null,
		files: []
	};
}
/** A single folder that is a clone of its own is reviewed; every other path limits the posts. */
async function locate(paths, folder) {
	for (const path of paths) {
		const status = await stat(resolve(folder, path)).catch(() => void 0);
		if (status === void 0) throw new Failure(`No file or folder \`${path}\``, "Paths are relative to the current folder.");
		if (!status.isDirectory() || paths.length > 1) continue;
		const inside = await Repository.around(resolve(folder, path)).catch(() => void 0);
		const around = await Repository.around(folder).catch(() => void 0);
		if (inside !== void 0 && inside.top !== around?.top) return {
			start: inside.top,
			limits: limitOf(inside.top, resolve(folder, path))
		};
	}
	return {
		start: folder,
		limits: paths.map((path) => resolve(folder, path))
	};
}
function limitOf(top, path) {
	return relative(top, path) === "" ? [] : [path];
}
function limitTo(limits, top) {
	if (limits.length === 0) return void 0;
	const wanted = limits.map((limit) => relative(top, limit).split(sep).join("/"));
	const outside = wanted.find((path) => path.startsWith("../"));
	if (outside !== void 0) throw new Failure(`\`${outside}\` lies outside of the repository`, "Name paths inside of it, or run it in the other clone.");
	return (path) => wanted.some((one) => one === "" || path === one || path.startsWith(`${one}/`));
}
async function commitNamed(repository, name, option) {
	const commit = await repository.commit(name);
	if (commit === void 0) throw new Failure(`No commit \`${name}\``, `Name an existing branch, tag or commit with \`${option}\`, or fetch it first.`);
	return commit;
}
/** `--all` alone compares with nothing. */
async function baseTip(repository, options) {
	if (options.base !== void 0) return await commitNamed(repository, options.base, "--base");
	if (options.all) return void 0;
	const branch = await repository.defaultBranch();
	if (branch === void 0) throw new Failure("No default branch: neither `origin/HEAD` nor `main` nor `master` is here", "Name what to compare with: `--base REF`, or look at every post: `--all`.");
	return await commitNamed(repository, branch, "--base");
}
async function commonAncestor(repository, tip, head) {
	const commit = await commitNamed(repository, head, "--head");
	const ancestor = await repository.mergeBase(tip, commit);
	if (ancestor === void 0) throw new Failure("The base and the head have no common commit here", "Fetch the history of both (`git fetch --unshallow`), or name another `--base`.");
	return ancestor;
}
async function configuration(options, folder, tree) {
	if (options.config !== void 0) {
		const name = options.config;
		const text = await readFile(resolve(folder, name), "utf8").catch(() => void 0);
		if (text === void 0) throw new Failure(`No configuration file \`${name}\``, "Give the path of a file that can be read: `--config FILE`.");
		return {
			text,
			name
		};
	}
	const bytes = (await tree.list()).some((entry) => entry.path === ".github/postproof.yml" && entry.kind === "file") ? (await tree.read([CONFIG_PATH])).get(CONFIG_PATH) : void 0;
	return bytes === void 0 ? void 0 : {
		text: new TextDecoder().decode(bytes),
		name: CONFIG_PATH
	};
}

// src/world/cli/explain-command.ts
/** `postproof explain PATH`: prints what is known of a post as JSON. */
async function explain(options) {
	const [name, ...others] = options.paths;
	if (name === void 0 || others.length > 0) throw new Failure("Unexpected arguments of `explain`, expected one path", "Name one post: `postproof explain PATH`.");
	const local = await openLocal({
		...options,
		paths: [],
		all: true
	}, process.cwd());
	const settings = loadConfig(local.config, rules);
	const side = await openSide(local.after, settings, /* @__PURE__ */ new Date());
	const path = relative(local.repository.top, resolve(process.cwd(), name)).split(sep).join("/");
	if (!side.list().includes(path)) throw new Failure(`No file \`${name}\` in the repository`, "Name a post that git tracks, or an untracked one that is not ignored.");
	process.stdout.write(`${JSON.stringify(await explained(side, path), null, 2)}\n`);
	return 0;
}
/** Asks until nothing more is wanted: an answer can hang on other posts. */
async function explained(side, path) {
	await settledSites(side);
	for (;;) {
		const site = siteOf(path, side.sites())?.site;
		const post = site?.post(path);
		const answer = site === void 0 || post === void 0 ? void 0 : explainPost(post, site);
		if (await side.readWanted()) continue;
		if (answer === void 0) throw new Failure(`\`${path}\` is no text that can be read`, "Name a post: a Markdown file.");
		return answer;
	}
}

// src/config/infer/folders.ts
/** The pattern that most posts' image folders follow: their own date and slug replaced by what they stand for. */
function folderPattern(posts) {
	const counts = /* @__PURE__ */ new Map();
	for (const post of posts) for (const pattern of new Set(post.images.filter((image) => image.isLocal).flatMap((image) => patternsOf(image.folder, post)))) {
		const members = counts.get(pattern) ?? /* @__PURE__ */ new Set();
		members.add(post.path);
		counts.set(pattern, members);
	}
	const [best] = [...counts].filter(([pattern]) => /\{(?:slug|name)\}/u.test(pattern)).sort((a, b) => b[1].size - a[1].size);
	return best === void 0 ? void 0 : {
		folder: best[0],
		posts: best[1].size
	};
}
/** The folder with the post's slug and date as placeholders, each path segment by itself. */
function patternsOf(folder, post) {
	const [year = "", month = "", day = ""] = (post.date ?? "").split("-");
	const names = [["{name}", post.fileName.replace(/\.\w+$/u, "")], ["{slug}", post.slug]];
	return [folder.split("/").map((segment) => {
		for (const [placeholder, name] of names) {
			if (name === "" || !segment.includes(name)) continue;
			return dated(segment.replace(name, "\0"), year, month, day).replace("\0", placeholder);
		}
		return dated(segment, year, month, day);
	}).join("/")];
}
function dated(segment, year, month, day) {
	if (year === "" || segment === "") return segment;
	return segment.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, "u"), "{year}").replace(new RegExp(`(?<=^|[-_\\0]|\\{year\\}[-_]?)${month}(?=$|[-_\\0])`, "u"), "{month}").replace(new RegExp(`(?<=\\{month\\}[-_]?)${day}(?=$|[-_\\0])`, "u"), "{day}");
}

// src/config/infer/habit.ts
/** What holds in nineteen of twenty posts is a habit; what holds in fewer is a taste. */
const NEARLY_ALWAYS = .95;
/** Fewer posts than these show no habit. */
const ENOUGH = 4;
/**
* Finds whether posts keep to something, at all times or from some year on; undefined when they do not.
*
* @param applies posts that the question is about; the others count for nothing.
*/
function habitOf(posts, keeps, applies = () => true) {
	const asked = posts.filter(applies);
	const always = measure(asked, keeps);
	if (isHabit(always)) return always;
	for (const year of yearsOf(asked)) {
		const recent = measure(asked.filter((post) => (post.date ?? "") >= year), keeps);
		if (isHabit(recent)) return {
			...recent,
			since: year
		};
	}
}
function measure(posts, keeps) {
	return {
		kept: posts.filter(keeps).length,
		of: posts.length
	};
}
function isHabit(habit) {
	return habit.of >= ENOUGH && habit.kept / habit.of >= NEARLY_ALWAYS;
}
/** The years in which posts were written, from the second on, oldest first. */
function yearsOf(posts) {
	return [...new Set(posts.flatMap((post) => post.date === void 0 ? [] : [post.date.slice(0, 4)]))].sort().slice(1);
}
/** A habit in words, for the comment beside the line it justifies. */
function sayHabit(habit, what) {
	const since = habit.since === void 0 ? "" : ` since ${habit.since}`;
	return `${habit.kept} of ${habit.of} posts${since} ${what}`;
}

// src/config/infer/lessons.ts
/** Learns the house rules that the posts keep; a rule that they do not keep is not learnt. */
function learn(posts, site) {
	const dated = [...posts].sort((a, b) => (a.date ?? "") < (b.date ?? "") ? -1 : 1);
	return LEARNERS.flatMap((learner) => learner(dated, site) ?? []);
}
const withSince = (options, since) => since === void 0 ? options : {
	...options,
	since: `${since}-01-01`
};
const authorRequired = (posts) => {
	const habit = habitOf(posts, (post) => post.authors.length > 0);
	return habit === void 0 ? void 0 : {
		rule: "author-required",
		severity: "error",
		seen: sayHabit(habit, "name their author")
	};
};
const authorProfile = (posts, site) => {
	if (site.authors.kind === "none") return void 0;
	const habit = habitOf(posts, (post) => post.isAuthorRegistered, (post) => post.authors.length > 0);
	if (habit === void 0) return void 0;
	return {
		rule: "author-profile",
		severity: "error",
		seen: sayHabit(habit, `have an author who is in ${site.authors.where}`)
	};
};
const imagePath = (posts) => {
	const local = (post) => post.images.filter((image) => image.isLocal && image.path !== void 0);
	const habit = habitOf(posts, (post) => local(post).every((image) => image.href.startsWith("/")), (post) => local(post).length > 0);
	return habit === void 0 ? void 0 : {
		rule: "image-path",
		severity: "error",
		seen: sayHabit(habit, "name their images from the top of the site")
	};
};
const imageFolder = (posts) => {
	const showing = posts.filter((post) => post.images.some((image) => image.isLocal));
	const last = showing.slice(-Math.max(20, Math.ceil(showing.length / 3)));
	const pattern = folderPattern(last);
	if (pattern === void 0) return void 0;
	const keeps = (post) => post.images.filter((image) => image.isLocal).every((image) => patternsOf(image.folder, post).includes(pattern.folder));
	const habit = habitOf(showing, keeps);
	if (habit === void 0) return void 0;
	return {
		rule: "image-folder",
		severity: "warning",
		options: withSince({ folder: pattern.folder }, habit.since),
		seen: sayHabit(habit, `keep their images in ${pattern.folder}`)
	};
};
const imageLocal = (posts) => {
	const habit = habitOf(posts, (post) => post.images.every((image) => image.isLocal || isBadge(image.href, post)), (post) => post.images.length > 0);
	return habit === void 0 ? void 0 : {
		rule: "image-local",
		severity: "warning",
		seen: sayHabit(habit, "show only images of their own")
	};
};
function isBadge(href, post) {
	return post.badges.some((badge) => badge.href.replace(/[?#].*$/u, "") === href);
}
const imageTeaser = (posts) => {
	const habit = habitOf(posts, (post) => post.teasers > 0);
	if (habit === void 0) return void 0;
	return {
		rule: "image-teaser",
		severity: "error",
		...habit.since === void 0 ? {} : { options: withSince({}, habit.since) },
		seen: sayHabit(habit, "have a teaser image")
	};
};
const imageName = (posts) => {
	const named = posts.flatMap((post) => post.images).filter((image) => image.path !== void 0);
	const plain = named.filter((image) => /^[a-z0-9_.-]+$/u.test(image.path?.slice(image.path.lastIndexOf("/") + 1) ?? ""));
	if (named.length < 10 || plain.length / named.length < .95) return void 0;
	return {
		rule: "image-name",
		severity: "warning",
		seen: `${plain.length} of ${named.length} images have names of small letters, digits, \`-\`, \`_\` and \`.\``
	};
};
const translationLink = (posts) => {
	const habit = habitOf(posts, (post) => post.siblings.every((sibling) => post.noted.has(sibling.language)), (post) => post.siblings.length > 0);
	return habit === void 0 ? void 0 : {
		rule: "translation-link",
		severity: "warning",
		seen: sayHabit(habit, "that have a translation lead to it")
	};
};
const LEARNERS = [
	authorRequired,
	authorProfile,
	imagePath,
	imageFolder,
	imageLocal,
	imageTeaser,
	imageName,
	translationLink
];

// src/config/infer/observed.ts
/** Reads off a post what the lessons need. */
function observe(post, site) {
	const page = site.page(post.path);
	const authors = site.authors.of(post).filter((author) => !author.isDefault);
	const siblings = site.translations.siblings(post.path) ?? [];
	const language = site.translations.language(post.path);
	return {
		path: post.path,
		...page?.date === void 0 ? {} : { date: page.date },
		slug: page?.slug ?? "",
		fileName: post.path.slice(post.path.lastIndexOf("/") + 1),
		data: post.frontMatter.data,
		authors: authors.map((author) => author.name),
		isAuthorRegistered: authors.every((author) => site.authors.find(author.name) !== void 0),
		teasers: site.teasers(post).length,
		images: post.images.flatMap((image) => observedImage(image, post, site)),
		badges: post.badges.map((badge) => ({
			identity: badge.identity,
			href: badge.image.href,
			label: badge.image.alt ?? "",
			...badge.image.link === void 0 ? {} : { link: badge.image.link.href }
		})),
		siblings,
		noted: new Set(notedLanguages(post, site, siblings)),
		...language === void 0 ? {} : { language }
	};
}
function observedImage(image, post, site) {
	if (image.shownBy !== "img" && image.shownBy !== "source") return [];
	const target = site.resolve(imageReference(image), post.path);
	const href = image.href.replace(/[?#].*$/u, "");
	const isLocal = target.status !== "external";
	const folder = href.slice(0, href.lastIndexOf("/") + 1);
	const path = target.path === void 0 ? {} : { path: target.path };
	return [{
		href,
		folder,
		isLocal,
		hasAlt: (image.alt ?? "").trim() !== "",
		...path
	}];
}
function notedLanguages(post, site, siblings) {
	return post.notes.flatMap((note) => {
		const target = site.resolve({
			href: note.link.href,
			kind: "markdown-link"
		}, post.path);
		return siblings.filter((sibling) => sibling.path === target.path).map((sibling) => sibling.language);
	});
}

// src/config/infer/site-settings.ts
/** What has to be written of a site: what was found by looking at many posts and could not be told from one. */
function foundSettings(posts, site) {
	return {
		...site.model.root === "" ? {} : { root: site.model.root },
		...translations(posts, site)
	};
}
/** Which language the posts without a mark are in, when all their translations are in others. */
function translations(posts, site) {
	if (site.translations.kind !== "suffix") return {};
	const marked = new Set(posts.filter((post) => site.translations.declares(post.path)).flatMap((post) => post.language ?? []));
	if (marked.size === 0) return {};
	const languages = Object.fromEntries([...marked].sort().map((language) => [language, markOf(posts, language, site)]));
	const unmarked = posts.find((post) => !site.translations.declares(post.path) && post.language !== void 0)?.language;
	return { translations: {
		by: "suffix",
		languages,
		...unmarked === void 0 ? {} : { default: unmarked }
	} };
}
function markOf(posts, language, site) {
	const marked = posts.find((post) => post.language === language && site.translations.declares(post.path));
	return new RegExp(`[-_.]${language}(?=\\.\\w+$)`, "iu").exec(marked?.path ?? "")?.[0] ?? `-${language}`;
}

// src/config/infer/trial.ts
/** A rule that speaks of more than one in ten of the last year's posts is not what the blog keeps to. */
const AT_MOST = .1;
/** The lessons that the posts of the last year bear out: those that complain about too many of them are dropped. */
function trial(lessons, findings, posts) {
	const recent = lastYear(posts);
	return lessons.filter((lesson) => {
		return new Set(findings.filter((one) => one.rule === lesson.rule && recent.has(one.path)).map((one) => one.path)).size <= Math.floor(recent.size * AT_MOST);
	});
}
/** The posts of the twelve months before the newest post; all of them where nothing is dated. */
function lastYear(posts) {
	const newest = posts.flatMap((post) => post.date ?? []).sort().at(-1);
	if (newest === void 0) return new Set(posts.map((post) => post.path));
	const from = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`;
	return new Set(posts.filter((post) => (post.date ?? "") > from).map((post) => post.path));
}

// src/config/infer/write-config.ts
var import_dist = require_dist();
/** The configuration as a file: short, each line with what was seen. */
function writeConfig(learnt) {
	const { posts, generator, lessons, site } = learnt;
	const lines = [`# What the ${posts} posts of this ${generator} blog keep to. Every rule: https://github.com/postproof/postproof/blob/main/src/rules/README.md`, "extends: recommended"];
	if (Object.keys(site).length > 0) lines.push(...indented("site", site));
	if (lessons.length > 0) lines.push("rules:");
	for (const lesson of lessons) lines.push(`  # ${lesson.seen}`, `  ${lesson.rule}: ${entryOf(lesson)}`);
	return `${lines.join("\n")}\n`;
}
function entryOf(lesson) {
	if (lesson.options === void 0) return lesson.severity;
	return (0, import_dist.stringify)([lesson.severity, lesson.options], {
		collectionStyle: "flow",
		lineWidth: 0
	}).trim();
}
function indented(key, value) {
	return (0, import_dist.stringify)({ [key]: value }, { lineWidth: 0 }).trimEnd().split("\n");
}
/** The workflow that `init` writes: safe with strangers' pull requests, and mild until somebody makes it strict. */
function writeWorkflow(version) {
	return `name: Postproof
# Safe with pull requests from forks: this job checks nothing out, it runs nothing of the pull request,
# and it has no secrets. It reads the posts through GitHub's API and writes review comments.
# The configuration in force is this branch's, whatever a pull request changes.
on: pull_request_target
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: postproof-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: postproof/postproof@${version.commit} # ${version.tag}
        with:
          fail-on: never # delete this line to let errors fail the check
`;
}

// src/world/cli/replay.ts
/** A rule that is wrong more than once in ten is turned off. */
const WRONG_AT_MOST = .1;
/**
* Tries the configuration on the last changes of the repository's own history, and turns off the rules that would have
* complained about what nobody mended since.
*/
async function replay$1(options, local, learnt, count) {
	const settings = {
		text: writeConfig(learnt),
		name: CONFIG_PATH
	};
	const now = await standing(local, settings);
	const scores = /* @__PURE__ */ new Map();
	const commits = await mergedChanges(local.repository, count);
	for (const [index, commit] of commits.entries()) {
		if (process.stderr.isTTY) process.stderr.write(`\rreplaying ${index + 1} of ${commits.length}`);
		const past = await openLocal({
			...options,
			paths: [],
			all: false,
			base: `${commit}^1`,
			head: commit
		}, local.repository.top);
		const verdict = await review({
			...past,
			settings: loadConfig(settings, rules),
			rules,
			now: /* @__PURE__ */ new Date(),
			failOn: "never",
			all: "changed"
		});
		for (const finding of verdict.findings) if (finding.introduced === true) note(scores, finding, now);
	}
	if (process.stderr.isTTY) process.stderr.write("\n");
	return judged(learnt, scores, commits.length);
}
const key = (finding) => JSON.stringify([
	finding.rule,
	finding.path.slice(finding.path.lastIndexOf("/") + 1),
	finding.subject
]);
async function standing(local, settings) {
	const verdict = await review({
		...local,
		settings: loadConfig(settings, rules),
		rules,
		now: /* @__PURE__ */ new Date(),
		failOn: "never",
		all: "all"
	});
	return new Set(verdict.findings.map(key));
}
function note(scores, finding, now) {
	const score = scores.get(finding.rule) ?? {
		findings: 0,
		mended: 0
	};
	score.findings += 1;
	if (!now.has(key(finding))) score.mended += 1;
	scores.set(finding.rule, score);
}
/** The last changes that came to the main line as a merge or a squashed pull request and touched Markdown. */
async function mergedChanges(repository, count) {
	const commits = (await repository.ask([
		"rev-list",
		"--first-parent",
		"--min-parents=1",
		`--max-count=${count * 20}`,
		"HEAD"
	])).stdout.toString().split("\n").filter(Boolean);
	const chosen = [];
	for (const commit of commits) {
		if (chosen.length === count) break;
		if ((await repository.differences(`${commit}^1`, commit)).some((one) => /\.(?:md|markdown|mdx)$/iu.test(one.path))) chosen.push(commit);
	}
	return chosen;
}
function judged(learnt, scores, changes) {
	process.stdout.write(`The last ${changes} changes to posts, reviewed with this configuration:\n`);
	const names = [.../* @__PURE__ */ new Set([...learnt.lessons.map((lesson) => lesson.rule), ...scores.keys()])].sort();
	const isOff = (rule) => {
		const { findings, mended } = scores.get(rule) ?? {
			findings: 0,
			mended: 0
		};
		return findings > 0 && (findings - mended) / findings > WRONG_AT_MOST && findings - mended > 1;
	};
	for (const rule of names) {
		const { findings, mended } = scores.get(rule) ?? {
			findings: 0,
			mended: 0
		};
		const words = findings === 0 ? "silent" : `${findings} findings, ${mended} of them mended later`;
		process.stdout.write(`  ${rule}: ${words}${isOff(rule) ? " – turned off" : ""}\n`);
	}
	process.stdout.write("\n");
	return {
		...learnt,
		lessons: learnt.lessons.filter((lesson) => !isOff(lesson.rule))
	};
}

// src/world/cli/init-command.ts
const WORKFLOW_PATH = ".github/workflows/postproof.yml";
/** `postproof init`: learns the house rules from the posts, shows what it would write, and writes it. */
async function init(options) {
	const folder = process.cwd();
	const local = await openLocal({
		...options,
		all: true
	}, folder);
	const taken = await takenPaths(local.repository.top);
	if (taken.length > 0 && !options.force) throw new Failure(`${taken.map((path) => `\`${path}\``).join(" and ")} ${taken.length === 1 ? "is" : "are"} there already`, "Use `postproof init --force` to write anew.");
	const tried = await withoutFalse(local, await learnFrom(local));
	const final = options.replay === void 0 ? tried : await replay$1(options, local, tried, options.replay);
	const config = writeConfig(final);
	const workflow = writeWorkflow({
		tag: `v${VERSION}`,
		commit: `v${VERSION}`
	});
	process.stdout.write(`${CONFIG_PATH}\n\n${shown(config)}\n${WORKFLOW_PATH}\n\n${shown(workflow)}\n`);
	await save(local.repository.top, CONFIG_PATH, config);
	await save(local.repository.top, WORKFLOW_PATH, workflow);
	process.stdout.write("Both files are written. Commit them, and open a pull request to see the first review.\n");
	return 0;
}
function shown(text) {
	return text.split("\n").map((line) => line === "" ? "" : `    ${visible(line)}`).join("\n");
}
async function takenPaths(top) {
	const paths = [CONFIG_PATH, WORKFLOW_PATH];
	const found = await Promise.all(paths.map((path) => stat(join(top, path)).catch(() => void 0)));
	return paths.filter((_, index) => found[index] !== void 0);
}
async function learnFrom(local) {
	const side = await openSide(local.after, loadConfig(void 0, rules), /* @__PURE__ */ new Date());
	const [largest] = [...await settledSites(side)].sort((a, b) => b.site.posts().length - a.site.posts().length);
	const count = largest?.site.posts().length ?? 0;
	if (largest === void 0 || count === 0) throw new Failure("No posts found", "Run it in a clone of the blog, or name the folder of the site: `postproof init --site DIR`.");
	const { posts, site } = await observed(side, largest.site.model.root);
	return {
		site: foundSettings(posts, site),
		lessons: learn(posts, site),
		posts: posts.length,
		generator: site.model.generator
	};
}
/** Posts hang together by their translations and authors: they are looked at again until nothing more is asked for. */
async function observed(side, root) {
	for (let round = 1;; round += 1) {
		const site = side.sites().find((placed) => placed.site.model.root === root)?.site;
		if (site === void 0) throw new Failure("The site was lost while it was read", "Run it again.");
		if (round === 1) await side.prefetch(site.posts());
		const fresh = side.sites().find((placed) => placed.site.model.root === root)?.site ?? site;
		const posts = fresh.posts().flatMap((path) => fresh.post(path) ?? []).map((post) => observe(post, fresh));
		if (!await side.readWanted()) return {
			posts,
			site: fresh
		};
	}
}
/** Tries the lessons on all posts and drops those that complain about what the blog does. */
async function withoutFalse(local, learnt) {
	const verdict = await review({
		pullRequest: { changes: async () => ({
			base: null,
			head: null,
			files: []
		}) },
		after: local.after,
		base: local.base,
		settings: loadConfig({
			text: writeConfig(learnt),
			name: CONFIG_PATH
		}, rules),
		rules,
		now: /* @__PURE__ */ new Date(),
		failOn: "never",
		all: "all"
	});
	const kept = trial(learnt.lessons, verdict.findings, verdict.facts());
	return {
		...learnt,
		lessons: kept
	};
}
async function save(top, path, text) {
	const place = join(top, path);
	await mkdir(dirname(place), { recursive: true });
	await writeFile(place, text);
}

// src/world/cli/options.ts
const FORMATS = [
	"terminal",
	"json",
	"sarif",
	"rdjson",
	"github",
	"markdown",
	"html"
];
const OPTIONS = {
	all: { type: "boolean" },
	base: { type: "string" },
	head: { type: "string" },
	format: { type: "string" },
	output: { type: "string" },
	config: { type: "string" },
	"fail-on": { type: "string" },
	fix: { type: "boolean" },
	site: { type: "string" },
	cache: { type: "string" },
	quiet: { type: "boolean" },
	color: { type: "boolean" },
	force: { type: "boolean" },
	replay: { type: "string" },
	version: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	}
};
const COMMANDS = [
	"init",
	"rules",
	"explain"
];
const HELP = "See `postproof --help`.";
/**
* Reads the arguments of the command line.
*
* @throws Failure with a remedy for an unknown option, a missing or an unknown value.
*/
function readOptions(args) {
	const { values, positionals } = parse(args);
	const command = COMMANDS.find((name) => name === positionals[0]);
	return {
		command: values.help === true ? "help" : values.version === true ? "version" : command ?? "review",
		paths: command === void 0 ? positionals : positionals.slice(1),
		all: values.all === true,
		...given("base", values.base),
		...given("head", values.head),
		format: oneOf("format", values.format, FORMATS, "terminal"),
		...given("output", values.output),
		...given("config", values.config),
		failOn: oneOf("fail-on", values["fail-on"], [
			"error",
			"warning",
			"never"
		], "error"),
		fix: values.fix === true,
		...given("site", values.site),
		...given("cache", values.cache),
		quiet: values.quiet === true,
		...values.color === void 0 ? {} : { color: values.color },
		force: values.force === true,
		...replay(values.replay)
	};
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true,
			allowNegative: true
		});
	} catch (error) {
		const message = error instanceof Error ? error.message.split(/\. |\n/u)[0] ?? "" : String(error);
		throw new Failure(message, HELP);
	}
}
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function oneOf(name, value, choices, otherwise) {
	if (value === void 0) return otherwise;
	const choice = choices.find((one) => one === value);
	if (choice === void 0) throw new Failure(`Unexpected \`--${name} ${value}\`, expected one of ${choices.join(", ")}`, HELP);
	return choice;
}
function replay(value) {
	if (value === void 0) return {};
	if (!/^[1-9]\d{0,3}$/u.test(value)) throw new Failure(`Unexpected \`--replay ${value}\`, expected a number from 1 to 9999`, HELP);
	return { replay: Number(value) };
}

// src/world/cli/rules-command.ts
/** `postproof rules [NAME]`: lists the rules, or explains one. The pages are built beside the program. */
async function showRules(options) {
	const pages = JSON.parse(await readFile(new URL("rules.json", import.meta.url), "utf8"));
	const [name] = options.paths;
	if (name === void 0) {
		const width = Math.max(...pages.map((page) => page.name.length));
		process.stdout.write(pages.map((page) => `${page.name.padEnd(width)}  ${page.summary}\n`).join(""));
		return 0;
	}
	const page = pages.find((one) => one.name === name);
	if (page === void 0) throw unknownRule(name, pages);
	process.stdout.write(`# ${page.name}\n\n${page.page}\n`);
	return 0;
}
function unknownRule(name, pages) {
	const near = pages.find((page) => editDistance(name, page.name, 3) !== void 0);
	const hint = near === void 0 ? "" : `, expected one such as \`${near.name}\``;
	return new Failure(`Unexpected rule \`${name}\`${hint}`, "`postproof rules` lists all of them.");
}

// src/diff/apply-fixes.ts
/** The fixes for each file, those of the worst findings first. */
function fixesByPath(findings) {
	const ranked = [...findings].sort((a, b) => rank(a) - rank(b));
	const fixes = /* @__PURE__ */ new Map();
	for (const { fix } of ranked) {
		if (fix === void 0) continue;
		const known = fixes.get(fix.path) ?? [];
		if (!known.some((one) => isSame(one, fix))) known.push(fix);
		fixes.set(fix.path, known);
	}
	return fixes;
}
function rank(finding) {
	return finding.severity === "error" ? 0 : 1;
}
/** Applies fixes that do not touch one another, from the end of the text, so that none shifts the next. */
function applyFixes(text, fixes) {
	const chosen = [];
	for (const fix of fixes) if (!chosen.some((one) => touches(one, fix))) chosen.push(fix);
	let result = text;
	for (const fix of [...chosen].sort((a, b) => b.span.start - a.span.start)) result = result.slice(0, fix.span.start) + fix.text + result.slice(fix.span.end);
	return {
		text: result,
		applied: chosen.length,
		left: fixes.length - chosen.length
	};
}
function isSame(one, other) {
	return one.span.start === other.span.start && one.span.end === other.span.end && one.text === other.text;
}
/** Two insertions at one place would come in no particular order. */
function touches(one, other) {
	return overlap(one.span, other.span) || one.span.start === other.span.start;
}

// src/world/cli/write-fixes.ts
const MARK = "﻿";
/** Applies the fixes of findings to files of the working copy that git tracks. */
async function writeFixes(repository, findings) {
	const tracked = new Set(splitZero((await repository.ask([
		"ls-files",
		"-z",
		"--full-name",
		"--",
		"."
	])).stdout));
	const report = {
		applied: 0,
		files: 0,
		left: []
	};
	for (const [path, fixes] of fixesByPath(findings)) {
		const place = join(repository.top, path);
		const obstacle = tracked.has(path) ? await obstacleAt(repository.top, place) : "git does not track it; `git add` it first";
		if (obstacle !== void 0) {
			report.left.push(`${visible(path)}: ${obstacle}`);
			continue;
		}
		const source = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(await readFile(place));
		const mark = source.startsWith(MARK) ? MARK : "";
		const fixed = applyFixes(source.slice(mark.length), fixes);
		await replaceFile(place, mark + fixed.text);
		report.applied += fixed.applied;
		report.files += 1;
	}
	return report;
}
/** A link, or a folder that is one, could lead out of the repository. */
async function obstacleAt(top, place) {
	const status = await lstat(place).catch(() => void 0);
	if (status === void 0) return "it is gone";
	if (!status.isFile()) return "it is no regular file";
	const [home, folder] = await Promise.all([realpath(top), realpath(dirname(place))]);
	return folder === dirname(join(home, place.slice(top.length))) ? void 0 : "its folder is a symbolic link";
}
/** Writes beside the file and moves over it, so that a crash or a full disk leaves the old one whole. */
async function replaceFile(place, text) {
	const { mode } = await lstat(place);
	const beside = `${place}.postproof-${process.pid}`;
	try {
		const file = await open(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode & 511);
		try {
			await file.writeFile(text);
			await file.chmod(mode & 511);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(beside, place);
	} catch (error) {
		await rm(beside, { force: true });
		const code = error.code ?? String(error);
		throw new Failure(`Could not write \`${visible(place)}\` (${code})`, "Nothing of the file was changed; mend the cause and run it again.");
	}
}

// src/world/cli/run-cli.ts
/** Runs the command line and returns the exit code: 0 clean, 1 findings, 2 trouble. */
async function runCli(args) {
	try {
		return await run(readOptions(args));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const message = error.message.split("\n").map(visible).join("\n");
		process.stderr.write(`postproof: ${message}\n${error.remedy}\n`);
		return 2;
	}
}
async function run(options) {
	switch (options.command) {
		case "help":
			process.stdout.write(HELP$1);
			return 0;
		case "version":
			process.stdout.write(`${VERSION}\n`);
			return 0;
		case "explain": return await explain(options);
		case "rules": return await showRules(options);
		case "review": return await reviewLocally(options);
		case "init": return await init(options);
	}
}
async function reviewLocally(options) {
	const folder = process.cwd();
	const verdict = options.fix ? await reviewAndFix(options, folder) : (await reviewOnce(options, folder)).verdict;
	await write(options, folder, words(verdict, options));
	return verdict.conclusion === "failure" ? 1 : 0;
}
async function reviewOnce(options, folder) {
	const local = await openLocal(options, folder);
	return {
		verdict: await review({
			pullRequest: local.pullRequest,
			after: local.after,
			base: local.base,
			settings: loadConfig(local.config, rules),
			rules,
			now: /* @__PURE__ */ new Date(),
			failOn: options.failOn,
			all: options.all ? "all" : "changed",
			...local.only === void 0 ? {} : { only: local.only }
		}),
		repository: local.repository
	};
}
/** Fixes that touch one another take more than one pass; what cannot be fixed ends it. */
const PASSES = 5;
async function reviewAndFix(options, folder) {
	if (options.head !== void 0) throw new Failure("Unexpected `--fix` with `--head`", "Fixes are made in the working copy: check that commit out first.");
	let total = 0;
	for (let pass = 1;; pass += 1) {
		const { verdict, repository } = await reviewOnce(options, folder);
		const counted = verdict.findings.filter((finding) => finding.introduced !== false);
		const report = await writeFixes(repository, counted);
		total += report.applied;
		if (report.applied > 0 && pass < PASSES) continue;
		process.stderr.write(`${total} ${total === 1 ? "fix" : "fixes"} made\n${report.left.map((one) => `not fixed: ${one}\n`).join("")}`);
		return verdict;
	}
}
function words(verdict, options) {
	switch (options.format) {
		case "json": return toJson(verdict, VERSION);
		case "sarif": return toSarif(verdict, VERSION);
		case "rdjson": return toRdjson(verdict);
		case "github": return toAnnotations(verdict).map((line) => `${line}\n`).join("");
		case "markdown": return summaryMarkdown(verdict, (path, line) => `${path.split("/").map(encodeURIComponent).join("/")}#L${line}`);
		case "html": return toHtml(verdict, VERSION);
		case "terminal": {
			const quiet = options.quiet ? { quiet: true } : {};
			const stream = options.output === void 0 ? process.stdout : void 0;
			return toTerminal(verdict, {
				paint: paintFor(options.color, stream),
				...quiet
			});
		}
	}
}
async function write(options, folder, text) {
	if (options.output === void 0) {
		process.stdout.write(text);
		return;
	}
	try {
		await writeFile(resolve(folder, options.output), text);
	} catch (error) {
		const code = error.code ?? String(error);
		throw new Failure(`Could not write \`${options.output}\` (${code})`, "Name a file in an existing folder that can be written to.");
	}
}

// src/cli.ts
process.exitCode = await runCli(process.argv.slice(2));

export {  };