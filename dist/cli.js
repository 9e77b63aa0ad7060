#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import { t as Failure } from "./chunks/failure.js";
import { n as toJson, r as toAnnotations, t as VERSION } from "./chunks/version.js";
import { n as say, r as visible, t as pieces } from "./chunks/words.js";
import { t as PROJECT } from "./chunks/links.js";
import { t as toSarif } from "./chunks/sarif2.js";
import { i as summaryMarkdown, t as review } from "./chunks/review.js";
import { B as isBadgeAddress, C as linkReference, F as parseData, I as basename, J as overlap, L as pathBelow, M as siteOf, N as editDistance, P as asRecord, R as withoutExtension, S as imageReference, V as require_dist, a as splitZero, c as rules, j as openSide, k as settledSites, l as otherLanguage, n as presets, t as loadConfig, u as proseOf, z as badgeIdentity } from "./chunks/load-config.js";
import { n as CONFIG_PATH, r as openLocal, t as readOptions } from "./chunks/options.js";
import { lstat, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { styleText } from "node:util";
import { constants } from "node:fs";

// src/report/help.ts
/** What `postproof --help` says. */
const HELP = `postproof [options] [path…]
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

// src/report/html-text.ts
/** Text as it may stand in a page, between tags and in attributes. */
function escapeHtml(text) {
	return visible(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

// src/report/html-chart.ts
/** Pixels of the highest bar. */
const HEIGHT = 96;
/** A bar for each year, errors below warnings; each is a button that chooses its year. */
function chart(years, labels) {
	if (years.length === 0) return "";
	const most = Math.max(...years.map(({ error, warning }) => error + warning));
	const part = (kind, count) => count === 0 ? "" : `<i class="${kind}" style="height:${Math.max(3, Math.round(count / most * HEIGHT))}px"></i>`;
	const bars = years.map(({ year, error, warning }) => {
		const name = year === "" ? labels.undated : year;
		const said = `${name}: ${error} ${labels.errors}, ${warning} ${labels.warnings}`;
		return `<li><button type="button" data-year="${escapeHtml(year)}" title="${escapeHtml(said)}" aria-label="${escapeHtml(said)}"><b>${error + warning}</b>${part("warning", warning)}${part("error", error)}<span>${escapeHtml(name)}</span></button></li>`;
	});
	return `<section class="years"><h2>${labels.byYear}</h2><ol class="chart">${bars.join("")}</ol></section>`;
}

// src/report/html-labels.ts
const PAGE_LABELS = {
	en: {
		posts: "posts checked",
		errors: "errors",
		warnings: "warnings",
		byYear: "By year",
		rule: "Rule",
		author: "Author",
		year: "Year",
		all: "all",
		undated: "undated",
		shown: "shown",
		clean: "Nothing to say: every post keeps to the rules.",
		noMatch: "No finding fits all three choices.",
		notChecked: "Not checked"
	},
	zh: {
		posts: "篇文章已检查",
		errors: "个错误",
		warnings: "个警告",
		byYear: "按年份",
		rule: "规则",
		author: "作者",
		year: "年份",
		all: "全部",
		undated: "无日期",
		shown: "条已显示",
		clean: "没有问题：所有文章都符合规则。",
		noMatch: "没有同时符合三项选择的结果。",
		notChecked: "未检查"
	}
};

// src/report/html-page.ts
/** The look of the page: the system's own fonts and colours, light or dark. */
const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#f6f7f9;--card:#fff;--ink:#1d2330;--soft:#5b6475;--line:#dfe3ea;--error:#c4314b;--warning:#b7791f;--link:#2457c5}
@media(prefers-color-scheme:dark){:root{--paper:#12151b;--card:#1b2029;--ink:#e6e9ef;--soft:#9aa4b5;--line:#303746;--error:#ff7d90;--warning:#f0b954;--link:#8db4ff}}
*{box-sizing:border-box}
body{font:16px/1.55 system-ui,-apple-system,"Segoe UI","PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:0 auto;max-width:64rem;padding:1.5rem 1rem 3rem;background:var(--paper);color:var(--ink)}
h1{margin:0;font-size:1.6rem}h2{margin:0 0 .75rem;font-size:1rem;color:var(--soft)}
a{color:var(--link)}[hidden]{display:none!important}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:baseline;margin-bottom:1rem}
header p{margin:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem;color:var(--soft)}header b{color:var(--ink)}
header .error b{color:var(--error)}header .warning b{color:var(--warning)}
.years,.post,.skipped,.empty{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem;margin:0 0 1rem}
.chart{display:flex;gap:.5rem;align-items:flex-end;list-style:none;margin:0;padding:0;overflow-x:auto}
.chart button{display:flex;flex-direction:column;align-items:center;min-width:3.2rem;padding:.25rem .4rem;border:1px solid transparent;border-radius:8px;background:none;color:inherit;font:inherit;font-size:.85rem;cursor:pointer}
.chart button:hover,.chart button:focus-visible,.chart button[aria-pressed=true]{border-color:var(--line);background:var(--paper)}
.chart i{width:2rem}.chart i.error{background:var(--error)}.chart i.warning{background:var(--warning)}
.chart b+i{border-radius:4px 4px 0 0}.chart span{color:var(--soft)}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:center;margin:0 0 1rem;color:var(--soft)}
select{font:inherit;max-width:15rem;padding:.3rem .5rem;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--ink)}
#shown{margin-inline-start:auto}
.post h3{margin:0 0 .5rem;font-size:1.05rem;overflow-wrap:anywhere}
.post h3 code{display:block;font-weight:400;font-size:.8rem;color:var(--soft)}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.88em;overflow-wrap:anywhere}
li code{background:var(--paper);border-radius:4px;padding:.05em .3em}
.post ul,.skipped ul{margin:0;padding:0;list-style:none}
.post li{display:grid;grid-template-columns:4.5rem 1fr auto;gap:.25rem .75rem;padding:.4rem 0 .4rem .6rem;border-left:4px solid var(--line);border-top:1px solid var(--line)}
.post li:first-child{border-top:0}.post li.error{border-left-color:var(--error)}.post li.warning{border-left-color:var(--warning)}
.place{color:var(--soft);font-variant-numeric:tabular-nums}
@media(max-width:40rem){.post li{grid-template-columns:1fr auto}.post li>.said{grid-column:1/-1;grid-row:2}#shown{margin:0;width:100%}.filters label{width:100%;display:flex;justify-content:space-between;gap:1rem}}
footer{color:var(--soft);font-size:.85rem}
`;
/** Filtering: shows what all three choices let through, and says how much that is. */
const PAGE_SCRIPT = `
const selects=[...document.querySelectorAll('select[data-filter]')];
const bars=[...document.querySelectorAll('.chart button')];
const yearSelect=selects.find((select)=>select.dataset.filter==='year');
const status=document.getElementById('shown');
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
  for(const bar of bars)bar.setAttribute('aria-pressed',String(bar.dataset.year!==''&&bar.dataset.year===wanted.year));
  status.textContent=shown+' '+status.dataset.word;
  document.getElementById('no-match').hidden=shown>0;
}
for(const select of selects)select.addEventListener('change',apply);
for(const bar of bars)bar.addEventListener('click',()=>{
  yearSelect.value=yearSelect.value===bar.dataset.year?'':bar.dataset.year;
  apply();
});
if(selects.length>0)apply();
`;

// src/report/html.ts
/**
* A verdict as one page that needs nothing else: counts, a chart by year, and the findings by post, to be filtered by
* rule, author and year. Nothing from outside is live in it, and its policy allows no request.
*/
function toHtml(verdict, version) {
	const labels = PAGE_LABELS[verdict.language];
	const rows = rowsOf(verdict);
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
${header(verdict, labels)}
<main>
${rows.length === 0 ? `<p class="empty">${labels.clean}</p>` : found(rows, labels, verdict)}
${skipped(verdict, labels)}
</main>
<footer>Postproof ${escapeHtml(version)}</footer>
<script>${PAGE_SCRIPT}<\/script>
</body>
</html>
`;
}
function header({ counts, posts }, labels) {
	return `<header><h1>Postproof</h1><p><span><b>${posts}</b> ${labels.posts}</span> <span class="error"><b>${counts.error}</b> ${labels.errors}</span> <span class="warning"><b>${counts.warning}</b> ${labels.warnings}</span></p></header>`;
}
function rowsOf(verdict) {
	const facts = new Map(verdict.facts().map((one) => [one.path, one]));
	return verdict.findings.filter((finding) => finding.introduced !== false).map((finding) => {
		const { title = "", author = "", date = "" } = facts.get(finding.path) ?? {};
		return {
			finding,
			title,
			author,
			year: date.slice(0, 4)
		};
	});
}
function found(rows, labels, verdict) {
	const years = [...new Set(rows.map(({ year }) => year))].sort().map((year) => {
		const own = rows.filter((row) => row.year === year);
		const error = own.filter(({ finding }) => finding.severity === "error").length;
		return {
			year,
			error,
			warning: own.length - error
		};
	});
	return [
		chart(years, labels),
		filters(rows, labels),
		`<p class="empty" id="no-match" hidden>${labels.noMatch}</p>`,
		sections(rows, verdict)
	].join("\n");
}
function filters(rows, labels) {
	return `<form class="filters">${[
		select("rule", labels.rule, labels.all, rows.map(({ finding }) => finding.rule)),
		select("author", labels.author, labels.all, rows.map(({ author }) => author)),
		select("year", labels.year, labels.all, rows.map(({ year }) => year))
	].join("\n")}<span id="shown" role="status" data-word="${labels.shown}"></span></form>`;
}
function select(name, label, all, values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
	return `<label>${label} <select data-filter="${name}"><option value="">${all}</option>${[...counts].sort(([a], [b]) => a < b ? -1 : 1).map(([value, count]) => `<option value="${escapeHtml(value)}">${escapeHtml(value)} (${count})</option>`).join("")}</select></label>`;
}
function sections(rows, verdict) {
	const byPath = /* @__PURE__ */ new Map();
	for (const row of rows) byPath.set(row.finding.path, [...byPath.get(row.finding.path) ?? [], row]);
	return [...byPath].map(([path, own]) => section(path, own, verdict)).join("\n");
}
function section(path, rows, verdict) {
	const { title = "", author = "", year = "" } = rows[0] ?? {};
	const items = rows.map(({ finding }) => item(finding, verdict)).join("\n");
	return `<section class="post" data-author="${escapeHtml(author)}" data-year="${escapeHtml(year)}"><h3>${escapeHtml(title)} <code>${escapeHtml(path)}</code></h3><ul>${items}</ul></section>`;
}
function item(finding, verdict) {
	const said = pieces(finding.sentence, finding.values, verdict.language).map((piece) => piece.kind === "value" ? `<code>${escapeHtml(piece.text)}</code>` : escapeHtml(piece.text)).join("");
	const { rule, severity, start, url } = finding;
	return `<li class="${severity}" data-rule="${escapeHtml(rule)}"><span class="place">${start.line}:${start.column}</span> <span class="said">${said}</span> <a href="${escapeHtml(url)}">${escapeHtml(rule)}</a></li>`;
}
function skipped(verdict, labels) {
	if (verdict.notChecked.length === 0) return "";
	const rows = verdict.notChecked.map(({ path, rule, why }) => `<li><code>${escapeHtml(path)}</code> ${escapeHtml(rule)}: ${escapeHtml(why)}</li>`);
	return `<section class="skipped"><h2>${labels.notChecked}</h2><ul>${rows.join("")}</ul></section>`;
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

// src/world/cli/site-option.ts
/**
* Limits a run to the site whose root is the folder of `--site`, configured or not.
*
* @throws Failure when the folder is not there, or the configuration has sites in other folders only.
*/
async function chooseSite(options, local, folder) {
	const settings = loadConfig(local.config, rules);
	const given = local.only === void 0 ? {} : { only: local.only };
	if (options.site === void 0) return {
		settings,
		...given
	};
	const root = relative(local.repository.top, resolve(folder, options.site)).split(sep).join("/");
	const isBelow = (path) => root === "" || path.startsWith(`${root}/`);
	if (!(!root.startsWith("../") && (await local.after.list()).some(({ path }) => isBelow(path)))) throw new Failure(`No folder \`${options.site}\` in the repository`, "Name the folder of a site, relative to the current one: `--site DIR`.");
	const only = (path) => isBelow(path) && (local.only?.(path) ?? true);
	return {
		settings: {
			...settings,
			sites: sitesAt(root, settings)
		},
		only
	};
}
function sitesAt(root, { sites }) {
	if (sites.some((site) => trimmed(site.root) === root)) return sites;
	const [first, ...others] = sites;
	if (others.length === 0 && first?.root === void 0) return [{
		...first,
		root
	}];
	throw new Failure(`The configuration has no site at \`${root}\``, `Add it there, or name one of: ${sites.map((site) => `\`${site.root ?? "."}\``).join(", ")}.`, "config");
}
function trimmed(root) {
	return root === void 0 || root === "." ? "" : root.replace(/^(?:\.?\/)+|\/+$/gu, "");
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
	const { settings } = await chooseSite(options, local, process.cwd());
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

// src/config/infer/habit.ts
/** What holds in nineteen of twenty posts is a habit; what holds in fewer is a taste. */
const NEARLY_ALWAYS = .95;
/** Fewer posts than these show no habit. */
const ENOUGH = 4;
/**
* Finds whether posts keep to something, at all times or from some year on; undefined when they do not.
*
* @param applies posts that the question is about; the others count for nothing.
* @param nearlyAlways the share of posts that makes a habit.
*/
function habitOf(posts, keeps, applies = () => true, nearlyAlways = NEARLY_ALWAYS) {
	const asked = posts.filter(applies);
	const always = measure(asked, keeps);
	if (isHabit(always, nearlyAlways)) return always;
	for (const year of yearsOf(asked)) {
		const recent = measure(asked.filter((post) => (post.date ?? "") >= year), keeps);
		if (isHabit(recent, nearlyAlways)) return {
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
function isHabit(habit, nearlyAlways) {
	return habit.of >= ENOUGH && habit.kept / habit.of >= nearlyAlways;
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

// src/config/infer/lesson.ts
/** A lesson that is a habit and nothing else. */
function lessonOf(rule, severity, habit, what) {
	return habit === void 0 ? void 0 : {
		rule,
		severity,
		seen: sayHabit(habit, what)
	};
}
/** The same for a rule that knows a day from which on it holds. */
function datedLesson(rule, severity, habit, what, options = {}) {
	if (habit === void 0) return void 0;
	const since = habit.since === void 0 ? {} : { since: `${habit.since}-01-01` };
	const all = {
		...options,
		...since
	};
	const written = Object.keys(all).length === 0 ? {} : { options: all };
	return {
		rule,
		severity,
		seen: sayHabit(habit, what),
		...written
	};
}
/** The newest third of the posts, and at least ten: what a blog does now. */
function newest(posts) {
	return posts.slice(-Math.max(10, Math.ceil(posts.length / 3)));
}

// src/config/infer/learn-authors.ts
const authorRequired = (posts, site) => {
	const habit = habitOf(posts, (post) => post.authors.length > 0);
	const lesson = lessonOf("author-required", "error", habit, "name their author");
	const hasDefault = posts.some(({ path }) => site.model.defaults(path).author !== void 0);
	return lesson !== void 0 && hasDefault ? {
		...lesson,
		options: { defaults: "refuse" }
	} : lesson;
};
const authorProfile = (posts, site) => {
	if (site.authors.kind === "none") return void 0;
	const habit = habitOf(posts, (post) => post.isAuthorRegistered, (post) => post.authors.length > 0);
	return lessonOf("author-profile", "error", habit, `have an author who is in ${site.authors.where}`);
};
/** What nearly all profiles have in them, a new one has too. */
const authorProfileFields = (_posts, site) => {
	const known = (site.authors.names() ?? []).flatMap((name) => site.authors.find(name) ?? []).filter((profile) => profile.data !== void 0);
	if (known.length < 4) return void 0;
	const usual = [...new Set(known.flatMap((profile) => Object.keys(profile.data ?? {})))].filter((key) => share(known, key) >= .95).sort();
	if (usual.length === 0) return void 0;
	const fields = Object.fromEntries(usual.map((key) => [key, fieldOf(known, key, site)]));
	const fileName = fileNameOf(known, site);
	const seen = `nearly all of ${known.length} authors have ${usual.join(", ")}`;
	return {
		rule: "author-profile-fields",
		severity: "error",
		options: {
			...fileName,
			fields
		},
		seen
	};
};
function share(profiles, key) {
	return profiles.filter((profile) => (profile.data?.[key] ?? "") !== "").length / profiles.length;
}
function fieldOf(profiles, key, site) {
	return profiles.flatMap((profile) => profile.data?.[key] ?? []).every((value) => typeof value === "string" && isServed(value, site)) ? {
		required: true,
		file: true
	} : { required: true };
}
function isServed(value, site) {
	return value.startsWith("/") && site.model.staticFile(value) !== void 0;
}
function fileNameOf(profiles, site) {
	if (site.authors.kind !== "files") return {};
	const names = profiles.map((profile) => profile.path.slice(profile.path.lastIndexOf("/") + 1));
	const pattern = "[a-z0-9_.-]+";
	return names.every((name) => new RegExp(`^${pattern}$`, "u").test(name)) ? { fileName: pattern } : {};
}
const AUTHOR_LEARNERS = [
	authorRequired,
	authorProfile,
	authorProfileFields
];

// src/config/infer/learn-badges.ts
/** Badges that recur in posts, each with the links that it has more than once; most posts agree on them. */
function policies(posts) {
	const uses = /* @__PURE__ */ new Map();
	for (const post of posts) for (const badge of new Map(post.badges.map((one) => [one.identity, one])).values()) uses.set(badge.identity, [...uses.get(badge.identity) ?? [], badge]);
	return [...uses.values()].filter((all) => all.length >= 4).flatMap((all) => policyOf(all) ?? []);
}
function policyOf(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const { link = "" } of all) counts.set(link, (counts.get(link) ?? 0) + 1);
	const usual = [...counts].filter(([link, count]) => link !== "" && count / all.length >= .1 && count > 1).sort((a, b) => b[1] - a[1]);
	const agreeing = usual.reduce((sum, [, count]) => sum + count, 0);
	const last = all.at(-1);
	if (last === void 0 || agreeing / all.length < .8) return void 0;
	return {
		name: last.label === "" ? last.identity : last.label,
		image: last.href.replace(/#.*$/u, ""),
		...nowAndThen(usual.map(([link]) => link), all)
	};
}
function nowAndThen(links, all) {
	const newer = new Set(all.slice(Math.floor(all.length / 2)).map(({ link }) => link));
	const moved = links.filter((link) => !newer.has(link));
	const current = links.filter((link) => newer.has(link));
	return current.length === 0 || moved.length === 0 ? { links } : {
		links: current,
		moved
	};
}
const badgeLink = (posts) => {
	const badges = policies(posts);
	if (badges.length === 0) return void 0;
	const seen = `${badges.length === 1 ? "one badge recurs" : `${badges.length} badges recur`} in four posts or more, with the same links`;
	return {
		rule: "badge-link",
		severity: "warning",
		options: { badges },
		seen
	};
};
/** A badge that nearly every post of late carries; of the others, that a translation carries what its original does. */
const badgeRequired = (posts) => {
	const recent = newest(posts);
	const badges = policies(posts);
	if (badges.length === 0) return void 0;
	const everywhere = badges.map((badge) => {
		return habitOf(recent, (post) => post.badges.some((one) => one.identity === badgeIdentity(badge.image))) === void 0 ? badge : {
			...badge,
			when: { files: ["**"] }
		};
	});
	const counts = new Map(posts.map((post) => [post.path, post.badges.length]));
	const habit = habitOf(posts, (post) => post.siblings.every(({ path }) => (counts.get(path) ?? 0) === post.badges.length), (post) => post.badges.length > 0);
	const lesson = lessonOf("badge-required", "warning", habit, "carry the badges of their translation");
	return lesson === void 0 ? void 0 : {
		...lesson,
		options: { badges: everywhere }
	};
};
const BADGE_LEARNERS = [badgeLink, badgeRequired];

// src/config/infer/value-shape.ts
const PLAIN_WORD = "^[a-z0-9][a-z0-9._+#-]*$";
/** The JSON Schema that the values of one front matter key keep to, oldest first; undefined when they are all sorts. */
function shapeOf(values) {
	if (values.length < 4) return void 0;
	if (values.every((value) => typeof value === "boolean")) return { type: "boolean" };
	if (values.every((value) => typeof value === "string")) return textShape(values);
	if (values.every(isTexts)) return listShape(values);
	if (!values.every((value) => typeof value === "string" || isTexts(value))) return void 0;
	const words = closedSet(values.map((value) => isTexts(value) ? value : [value]));
	return words === void 0 ? void 0 : { anyOf: [{ enum: words }, {
		type: "array",
		minItems: 1,
		items: { enum: words }
	}] };
}
function isTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}
function textShape(values) {
	const words = closedSet(values.map((value) => [value]));
	return words === void 0 ? { type: "string" } : { enum: words };
}
function listShape(values) {
	const isNeverEmpty = values.every((list) => list.length > 0);
	const words = closedSet(values);
	const all = values.flat();
	const isPlain = all.filter((word) => new RegExp(PLAIN_WORD, "u").test(word)).length >= all.length * .99;
	const items = words !== void 0 ? { items: { enum: words } } : { items: {
		type: "string",
		...isPlain ? { pattern: PLAIN_WORD } : {}
	} };
	return {
		type: "array",
		...isNeverEmpty ? { minItems: 1 } : {},
		...items
	};
}
/** The words that values are chosen from, when they are chosen: few, used again and again, with none new of late. */
function closedSet(lists) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
	const words = [...counts.keys()];
	if (lists.length < 8 || words.length === 0 || words.length > Math.min(40, lists.length / 3)) return void 0;
	if (words.some((word) => word.length > 40 || /^\d{4}-\d\d-\d\d|[/\n]/u.test(word))) return void 0;
	const before = new Set(lists.slice(0, Math.floor(lists.length * .8)).flat());
	const late = lists.slice(Math.floor(lists.length * .8));
	if (late.filter((list) => list.some((word) => !before.has(word))).length > late.length * .02) return void 0;
	return words.filter((word) => !isSlip(word, counts)).sort();
}
/** A word used once that is nearly another one is a slip of the pen. */
function isSlip(word, counts) {
	if (counts.get(word) !== 1) return false;
	return [...counts].some(([other, count]) => count > 2 && editDistance(word, other, 2) !== void 0);
}

// src/config/infer/learn-front-matter.ts
/** Keys that rules of their own speak of, or that are each post's own. */
const LEFT_TO_OTHERS = /^(?:authors?|image|images|cover|heroImage|banner|teaser|thumbnail)$/iu;
/** Which keys nearly every post has by now, and what stands in them. */
const frontMatterSchema = (posts) => {
	const recent = newest(posts);
	const keys = [...new Set(recent.flatMap((post) => Object.keys(post.data)))].sort();
	const kept = keys.filter((key) => !LEFT_TO_OTHERS.test(key)).flatMap((key) => {
		const habit = habitOf(posts, (post) => has(post, key));
		return habit === void 0 ? [] : [{
			key,
			habit
		}];
	});
	if (kept.length === 0) return void 0;
	const required = new Set(kept.map(({ key }) => key));
	const shapes = keys.filter((key) => !LEFT_TO_OTHERS.test(key)).flatMap((key) => {
		const shape = shapeOf(posts.flatMap((post) => has(post, key) ? [post.data[key]] : []));
		const isTelling = required.has(key) || shape?.type !== "string";
		return shape === void 0 || !isTelling ? [] : [[key, shape]];
	});
	return {
		rule: "front-matter-schema",
		severity: "error",
		options: { schema: {
			type: "object",
			required: kept.map(({ key }) => key),
			...shapes.length === 0 ? {} : { properties: Object.fromEntries(shapes) }
		} },
		seen: said(kept)
	};
};
function has(post, key) {
	const value = post.data[key];
	return value !== void 0 && value !== null && value !== "";
}
function said(kept) {
	return kept.map(({ key, habit }) => {
		const since = habit.since === void 0 ? "" : ` since ${habit.since}`;
		return `${key} in ${habit.kept} of ${habit.of} posts${since}`;
	}).join(", ");
}
const FRONT_MATTER_LEARNERS = [frontMatterSchema];

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

// src/config/infer/learn-image-folder.ts
/** In which folder a post keeps its images; the folder of a translation is right too. */
const imageFolder = (posts) => {
	const showing = posts.filter((post) => post.images.some((image) => image.isLocal));
	for (const some of [
		showing.slice(-10),
		newest(showing),
		showing
	]) {
		const pattern = folderPattern(some);
		const habit = pattern === void 0 ? void 0 : folderHabit(showing, posts, pattern);
		if (pattern === void 0 || habit === void 0) continue;
		const { folder } = pattern;
		return datedLesson("image-folder", "warning", habit, `keep their images in ${folder}`, { folder });
	}
};
function folderHabit(showing, posts, { folder }) {
	const byPath = new Map(posts.map((post) => [post.path, post]));
	const family = (post) => [post, ...post.siblings.flatMap((sibling) => byPath.get(sibling.path) ?? [])];
	const isOwn = (place, post) => family(post).some((one) => patternsOf(place, one).includes(folder));
	return habitOf(showing, (post) => post.images.filter((image) => image.isLocal).every((image) => isOwn(image.folder, post)));
}

// src/config/infer/learn-images.ts
const local = (post) => post.images.filter((image) => image.isLocal && image.path !== void 0);
const imagePath = (posts) => {
	const habit = habitOf(posts, (post) => local(post).every((image) => image.href.startsWith("/")), (post) => local(post).length > 0);
	return lessonOf("image-path", "error", habit, "name their images from the top of the site");
};
/** Hosts that several posts show images from are the blog's own choice. */
const imageLocal = (posts) => {
	const foreign = (post) => post.images.filter((image) => !image.isLocal && !image.isBadge);
	const hosts = recurring(newest(posts).map((post) => foreign(post).flatMap(({ host }) => host ?? [])));
	const habit = habitOf(posts, (post) => foreign(post).every(({ host }) => host !== void 0 && hosts.includes(host)), (post) => post.images.length > 0);
	const lesson = lessonOf("image-local", "warning", habit, "show only images of their own");
	if (lesson === void 0 || hosts.length === 0) return lesson;
	return {
		...lesson,
		options: { hosts },
		seen: `${lesson.seen.replace(" of their own", "")} of their own, or from these hosts`
	};
};
/** What is in three of the lists or more. */
function recurring(lists) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of lists.flatMap((list) => [...new Set(list)])) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].flatMap(([one, count]) => count >= 3 ? [one] : []).sort();
}
const imageTeaser = (posts) => {
	const habit = habitOf(posts, (post) => post.teasers > 0);
	return datedLesson("image-teaser", "error", habit, "have a teaser image");
};
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const endingOf = (path) => /\.(\w+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
const imageName = (posts) => {
	const named = posts.flatMap((post) => post.images.flatMap(({ path }) => path ?? []));
	const plain = named.filter((path) => /^[a-z0-9_.-]+$/u.test(nameOf(path)));
	if (named.length < 10 || plain.length / named.length < .95) return void 0;
	return {
		rule: "image-name",
		severity: "warning",
		seen: `${plain.length} of ${named.length} images have names of small letters, digits, \`-\`, \`_\` and \`.\``
	};
};
/** Files beside images that a blog may add whatever its images are. */
const OTHER_MEDIA = [
	"pdf",
	"zip",
	"mp4",
	"webm",
	"mp3",
	"ogg",
	"mov"
];
const imageFormat = (posts) => {
	const usual = recurring(newest(posts.filter((post) => local(post).length > 0)).map((post) => local(post).map(({ path = "" }) => endingOf(path))));
	const habit = habitOf(posts, (post) => local(post).every(({ path = "" }) => usual.includes(endingOf(path))), (post) => local(post).length > 0);
	const extensions = [.../* @__PURE__ */ new Set([...usual, ...OTHER_MEDIA])];
	return datedLesson("image-format", "warning", habit, `show only ${usual.join(", ")}`, { extensions });
};
const MEBIBYTE = 1048576;
const LIMITS = [
	1,
	2,
	3,
	5,
	10,
	20
].map((times) => times * MEBIBYTE);
/** How heavy images are, where the usual limit is not what the blog keeps to. */
const imageSize = (posts) => {
	const images = newest(posts).flatMap(local);
	const within = (limit) => images.filter(({ bytes = 0 }) => bytes <= limit).length;
	const limit = LIMITS.find((one) => within(one) >= images.length * .98);
	if (images.length < 10 || limit === void 0 || limit === MEBIBYTE) return void 0;
	return {
		rule: "image-size",
		severity: "warning",
		options: { bytes: limit },
		seen: `${within(limit)} of the ${images.length} newest images weigh at most ${limit / MEBIBYTE} MiB`
	};
};
const IMAGE_LEARNERS = [
	imagePath,
	imageLocal,
	imageTeaser,
	imageName,
	imageFormat,
	imageSize
];

// src/config/infer/learn-post-name.ts
const DAY = String.raw`\d{4}-\d{2}-\d{2}-`;
/** What the part behind the date may be made of, narrowest first. */
const ALPHABETS = [
	"[a-z0-9-]+",
	"[a-z0-9.-]+",
	"[a-z0-9_.-]+",
	"[A-Za-z0-9-]+",
	"[A-Za-z0-9_.-]+"
];
/** How files of posts are called; a blog that names folders and not files has no such habit. */
const postName = (posts) => {
	if (posts.some((post) => /^_?index\./u.test(post.fileName))) return void 0;
	const recent = newest(posts);
	const endings = [...new Set(recent.map((post) => /\.(\w+)$/u.exec(post.fileName)?.[1] ?? ""))].sort();
	const ending = endings.length === 1 ? endings[0] : `(?:${endings.join("|")})`;
	const patterns = [`${DAY}`, ""].flatMap((day) => ALPHABETS.map((part) => `${day}${part}\\.${ending}`));
	for (const pattern of patterns) {
		const fits = new RegExp(`^${pattern}$`, "u");
		const habit = habitOf(recent, (post) => fits.test(post.fileName));
		if (habit === void 0) continue;
		const seen = `${habit.kept} of the ${habit.of} newest posts have such a name`;
		return {
			rule: "post-name",
			severity: "warning",
			options: { pattern },
			seen
		};
	}
};

// src/config/infer/learn-translations.ts
const isTranslated = (post) => post.siblings.length > 0;
/** A note is easily forgotten, and nobody leaves it out on purpose: a blog has the habit that forgets one in ten. */
const OFTEN_ENOUGH = .9;
const noteHabit = (posts) => habitOf(posts, (post) => post.siblings.every((sibling) => post.noted.has(sibling.language)), isTranslated, OFTEN_ENOUGH);
const translationLink = (posts) => lessonOf("translation-link", "warning", noteHabit(posts), "that have a translation lead to it");
const translationBackLink = (posts) => lessonOf("translation-back-link", "warning", noteHabit(posts), "that have a translation lead to it");
const translationParity = (posts) => {
	const byPath = new Map(posts.map((post) => [post.path, post]));
	const habit = habitOf(posts, (post) => post.siblings.every(({ path }) => {
		const other = byPath.get(path);
		return other === void 0 || String(other.authors) === String(post.authors);
	}), isTranslated);
	return lessonOf("translation-parity", "warning", habit, "have the author of their translation");
};
const TRANSLATION_LEARNERS = [
	translationLink,
	translationBackLink,
	translationParity
];

// src/config/infer/lessons.ts
const LEARNERS = [
	...AUTHOR_LEARNERS,
	...FRONT_MATTER_LEARNERS,
	postName,
	...IMAGE_LEARNERS,
	imageFolder,
	...BADGE_LEARNERS,
	...TRANSLATION_LEARNERS
];
/** Learns the house rules that the posts keep; a rule that they do not keep is not learnt. */
function learn(posts, site) {
	const dated = [...posts].sort((a, b) => (a.date ?? "") < (b.date ?? "") ? -1 : 1);
	return LEARNERS.flatMap((learner) => learner(dated, site) ?? []);
}

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
		isAuthorRegistered: authors.every((author) => author.kind === "plain" || site.authors.find(author.name) !== void 0),
		teasers: site.teasers(post).length,
		images: post.images.flatMap((image) => observedImage(image, post, site)),
		badges: post.badges.map((badge) => ({
			identity: badge.identity,
			href: badge.image.href,
			label: badge.image.alt ?? "",
			...badge.image.link === void 0 ? {} : { link: badge.image.link.href }
		})),
		links: post.links.map((link) => link.href),
		siblings,
		noted: new Set(notedLanguages(post, site, siblings)),
		...language === void 0 ? {} : { language },
		...writtenIn(post, site, siblings)
	};
}
function writtenIn(post, site, [sibling]) {
	if (sibling === void 0 || site.translations.declares(post.path)) return {};
	const written = otherLanguage(proseOf(post), sibling.language);
	return written === void 0 ? {} : { written };
}
function observedImage(image, post, site) {
	if (image.shownBy !== "img" && image.shownBy !== "source") return [];
	const target = site.resolve(imageReference(image), post.path);
	const href = image.href.replace(/[?#].*$/u, "");
	const isLocal = target.status !== "external";
	const folder = href.slice(0, href.lastIndexOf("/") + 1);
	const bytes = target.path === void 0 ? void 0 : site.files.entry(target.path)?.size;
	return [{
		href,
		folder,
		isLocal,
		isMissing: target.status === "missing",
		isBadge: isBadgeAddress(image.href),
		...isLocal ? {} : hostOf(href),
		...target.path === void 0 ? {} : { path: target.path },
		...bytes === void 0 ? {} : { bytes }
	}];
}
function hostOf(href) {
	const absolute = href.startsWith("//") ? `https:${href}` : href;
	return URL.canParse(absolute) ? { host: new URL(absolute).host } : {};
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

// src/config/infer/find-address.ts
/** How the addresses of a blog of no known generator are made, as the links between its posts show. */
function findAddress(posts, site) {
	if (site.model.generator !== "plain") return {};
	const bySlug = new Map(posts.map((post) => [post.slug, post]));
	const patterns = [...new Set(posts.flatMap((post) => post.links))].filter((href) => /^\/[^/]/u.test(href)).flatMap((href) => patternOf(href.replace(/[?#].*$/u, ""), bySlug) ?? []);
	const counts = /* @__PURE__ */ new Map();
	for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	if (best === void 0 || best[1] < 3 || best[1] < patterns.length * .8) return {};
	return { address: best[0] };
}
/** The address with the slug and the date of the post that it names as holes. */
function patternOf(address, bySlug) {
	const parts = address.split("/");
	const index = parts.findLastIndex((part) => part !== "");
	const [slug = "", ending = ""] = (parts[index] ?? "").split(/(?=\.html$)/u);
	const post = bySlug.get(slug);
	if (post === void 0) return void 0;
	const rest = parts.slice(index + 1).join("/");
	const folder = parts.slice(0, index).join("/");
	const day = (post.date ?? "").replaceAll("-", "/");
	return `${day !== "" && folder.endsWith(day) ? `${folder.slice(0, -day.length)}{date:%Y/%m/%d}` : folder}/{slug}${ending}${parts.length > index + 1 ? `/${rest}` : ""}`;
}

// src/config/infer/find-authors.ts
/** What may be a registry: a data file that is called for people. */
const REGISTRY = /(?:^|\/)[\w-]*(?:author|contributor|people|team|writer|member)[\w-]*\.(?:ya?ml|json)$/iu;
/** Where the authors are written down, when that is not where the generator looks. */
function findAuthors(posts, site) {
	const names = new Set(posts.flatMap((post) => post.authors));
	if (site.authors.kind !== "none" || names.size < 2) return {};
	const paths = site.files.under(site.model.root);
	const registry = paths.filter((path) => REGISTRY.test(path)).find((path) => knows(path, names, site));
	if (registry !== void 0) return { authors: { registry: pathBelow(site.model.root, registry) ?? registry } };
	const files = profilePattern(paths, names, site);
	return files === void 0 ? {} : { authors: { files } };
}
function isMost(count, names) {
	return count >= Math.max(2, names.size * .8);
}
function knows(path, names, site) {
	const text = site.files.text(path);
	const known = new Set(text === void 0 ? [] : namesIn(parseData(path, text)));
	return isMost([...names].filter((name) => known.has(name)).length, names);
}
function namesIn(data) {
	if (!Array.isArray(data)) return Object.keys(asRecord(data) ?? {});
	return data.flatMap((one) => [
		"id",
		"key",
		"slug",
		"login",
		"username",
		"name"
	].flatMap((key) => {
		const value = asRecord(one)?.[key];
		return typeof value === "string" ? [value] : [];
	}));
}
function profilePattern(paths, names, site) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const below = pathBelow(site.model.root, path) ?? path;
		const [, folder = "", name = "", ending = ""] = /^(.*\/)([^/]+)(\.(?:md|mdx|json|ya?ml|toml))$/iu.exec(below) ?? [];
		if (!names.has(name) || withoutExtension(below) === below) continue;
		const pattern = `${folder}{author}${ending}`;
		counts.set(pattern, (counts.get(pattern) ?? /* @__PURE__ */ new Set()).add(name));
	}
	return [...counts].find(([, known]) => isMost(known.size, names))?.[0];
}

// src/config/infer/find-folders.ts
/** From which folders files are served that posts name and that the generator's own way does not find. */
function findFolders(posts, site) {
	const lost = [...new Set(posts.flatMap((post) => post.images.filter(({ href, path }) => path === void 0 && /^\/[^/]/u.test(href)).map(({ href }) => href)))];
	if (lost.length < 2) return {};
	const byName = /* @__PURE__ */ new Map();
	for (const path of site.files.under(site.model.root)) byName.set(basename(path), [...byName.get(basename(path)) ?? [], path]);
	const counts = /* @__PURE__ */ new Map();
	for (const href of lost) {
		const pairs = new Set((byName.get(basename(decoded(href))) ?? []).map((path) => pairOf(decoded(href), path, site)));
		for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	const sure = [...counts].filter(([, count]) => count >= 2 && count >= lost.length * .2);
	const files = Object.fromEntries(sure.sort((a, b) => a[1] - b[1]).map(([pair]) => pair.split("\n")));
	return sure.length === 0 ? {} : { files };
}
function decoded(href) {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}
/** The prefix of the address and the folder of the file, when their longest common tail is taken off both. */
function pairOf(href, path, site) {
	const address = href.split("/");
	const place = (pathBelow(site.model.root, path) ?? path).split("/");
	while (address.length > 1 && place.length > 1 && address.at(-1) === place.at(-1)) {
		address.pop();
		place.pop();
	}
	if (address.at(-1) === place.at(-1) && place.length === 1) return `${address.slice(0, -1).join("/")}/\n`;
	return `${address.join("/")}/\n${place.join("/")}`;
}

// src/config/infer/find-keys.ts
/** Front matter keys for author, teaser and date that are not the usual ones. */
function findKeys(posts, site) {
	const recent = newest(posts).map((post) => ({
		...post,
		texts: textsOf(post.data)
	}));
	const keys = {
		...authorKey(recent),
		...teaserKey(recent, site),
		...dateKey(recent)
	};
	return Object.keys(keys).length === 0 ? {} : { keys };
}
/** Every text in front matter by its dotted key. */
function textsOf(data, above = "") {
	const texts = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(data)) if (typeof value === "string") texts.set(`${above}${key}`, value);
	else if (typeof value === "object" && value !== null && !Array.isArray(value)) for (const [inner, text] of textsOf(value, `${above}${key}.`)) texts.set(inner, text);
	return texts;
}
/** The first key that fits and that most posts have a fitting value for. */
function usualKey(posts, fits) {
	const counts = /* @__PURE__ */ new Map();
	for (const { texts } of posts) for (const [key, value] of texts) if (fits(key, value)) counts.set(key, (counts.get(key) ?? 0) + 1);
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	return best !== void 0 && best[1] >= Math.max(4, posts.length * .6) ? best[0] : void 0;
}
function isRare(posts, has) {
	return posts.filter(has).length < posts.length / 2;
}
function authorKey(posts) {
	if (!isRare(posts, (post) => post.authors.length > 0)) return {};
	const author = usualKey(posts, (key) => /(?:^|\.)(?:authors?|writers?|by|byline|creator)$/iu.test(key));
	return author === void 0 ? {} : { author };
}
function dateKey(posts) {
	if (!isRare(posts, (post) => post.date !== void 0)) return {};
	const date = usualKey(posts, (_, value) => /^\d{4}-\d{2}-\d{2}(?:$|[T ])/u.test(value));
	return date === void 0 ? {} : { date };
}
const IMAGE = /\.(?:png|jpe?g|webp|gif|svg|avif)$/iu;
/** The key of the teaser, and the folder that its values are relative to where they name a file alone. */
function teaserKey(posts, site) {
	const key = usualKey(posts, (_, value) => IMAGE.test(value));
	if (key === void 0) return {};
	const base = baseOf(posts.flatMap(({ texts }) => texts.get(key) ?? []).filter((value) => IMAGE.test(value)), posts, site);
	if (base !== void 0) return { teaser: {
		key,
		base
	} };
	return isRare(posts, (post) => post.teasers > 0) ? { teaser: key } : {};
}
function baseOf(values, posts, site) {
	const bare = values.filter((value) => /^[^/.:][^:]*$/u.test(value));
	const from = posts[0]?.path;
	if (from === void 0 || bare.length < values.length * .8) return void 0;
	const found = (value) => site.resolve({
		href: value,
		kind: "front-matter"
	}, from).status === "found";
	if (bare.some(found)) return void 0;
	const files = site.files.under(site.model.root);
	const counts = /* @__PURE__ */ new Map();
	for (const value of bare) {
		const places = files.filter((path) => path.endsWith(`/${value}`));
		for (const base of new Set(places.flatMap((path) => site.addressOf(path) ?? []))) {
			const folder = base.endsWith(value) ? base.slice(0, -value.length) : "";
			if (folder !== "") counts.set(folder, (counts.get(folder) ?? 0) + 1);
		}
	}
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	return best !== void 0 && best[1] >= bare.length * .6 ? served(best[0], bare, site) : void 0;
}
/** The folder as it is served, where its first part is a folder whose files are served from the top. */
function served(base, values, site) {
	const inner = base.replace(/^\/[^/]+(?=\/)/u, "");
	return values.some((value) => site.model.staticFile(`${inner}${value}`) !== void 0) ? inner : base;
}

// src/config/infer/site-settings.ts
/** What has to be written of a site: what was found by looking at many posts and could not be told from one. */
function foundSettings(posts, site) {
	return {
		...site.model.root === "" ? {} : { root: site.model.root },
		...postFolder(posts, site),
		...findAddress(posts, site),
		...findFolders(posts, site),
		...findKeys(posts, site),
		...findAuthors(posts, site),
		...translations(posts, site)
	};
}
/** Where a blog of no known generator has its posts: the folder that holds nearly all that is dated. */
function postFolder(posts, site) {
	if (site.model.generator !== "plain") return {};
	const from = site.model.root === "" ? 0 : site.model.root.length + 1;
	const dated = posts.filter((post) => dateIn(post) !== void 0).map((post) => post.path.slice(from));
	if (dated.length < 4) return {};
	const endings = [...new Set(dated.map((path) => /\.(\w+)$/u.exec(path)?.[1] ?? "md"))].sort();
	const folder = commonFolder(dated);
	if (folder === "") return {};
	return { posts: [`${folder}/**/*.${endings.length === 1 ? endings[0] : `{${endings.join(",")}}`}`] };
}
function dateIn(post) {
	const written = Object.values(post.data).find((value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}/u.test(value));
	return post.date ?? (written === void 0 ? void 0 : String(written));
}
/** The deepest folder that holds nineteen of twenty paths. */
function commonFolder(paths) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const parts = path.split("/").slice(0, -1);
		for (let depth = 1; depth <= parts.length; depth += 1) {
			const folder = parts.slice(0, depth).join("/");
			counts.set(folder, (counts.get(folder) ?? 0) + 1);
		}
	}
	return [...counts].filter(([, count]) => count >= paths.length * .95).sort(([a], [b]) => b.length - a.length)[0]?.[0] ?? "";
}
/** Which language the posts without a mark are in, when all their translations are in others. */
function translations(posts, site) {
	const keys = site.translations.kind === "none" ? groupKeys(posts) : void 0;
	if (keys !== void 0) return { translations: { keys } };
	if (site.translations.kind !== "suffix") return {};
	const declared = posts.filter((post) => site.translations.declares(post.path));
	const marked = new Set(declared.flatMap((post) => post.language ?? []));
	if (marked.size === 0) return {};
	const languages = Object.fromEntries([...marked].sort().map((language) => [language, markOf(declared, language)]));
	const unmarked = posts.filter((post) => !site.translations.declares(post.path));
	const main = unmarked.find((post) => post.language !== void 0)?.language ?? mostFrequent(unmarked.flatMap((post) => post.written ?? []));
	return { translations: {
		by: "suffix",
		languages,
		...main === void 0 ? {} : { default: main }
	} };
}
function mostFrequent(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
function markOf(declared, language) {
	const marked = declared.find((post) => post.language === language);
	return new RegExp(`[-_.]${language}(?=\\.\\w+$)`, "iu").exec(marked?.path ?? "")?.[0] ?? `-${language}`;
}
const LANGUAGE_KEYS = [
	"lang",
	"language",
	"locale"
];
const GROUP_KEYS = [
	"ref",
	"translationKey",
	"translation_key",
	"translationId",
	"translation_id"
];
/** Front matter keys by which posts say their language and which of them belong together. */
function groupKeys(posts) {
	const usual = (keys, share) => keys.find((key) => posts.filter((post) => typeof post.data[key] === "string").length >= posts.length * share);
	const language = usual(LANGUAGE_KEYS, .9);
	const group = usual(GROUP_KEYS, .2);
	if (language === void 0 || group === void 0) return void 0;
	return new Set(posts.map((post) => post.data[language])).size < 2 ? void 0 : {
		language,
		group
	};
}

// src/config/infer/trial.ts
/** A house rule that speaks of more than one in twenty of the last year's posts is not what the blog keeps to. */
const HOUSE_RULE = .05;
/** What is easily forgotten and never meant may be missing more often. */
const EASILY_FORGOTTEN = /^translation-(?:back-)?link$/u;
const FORGOTTEN = .1;
/** A rule for any blog that speaks of more than one in five is not what this blog minds, or does not understand it. */
const ANY_RULE = .2;
/**
* The lessons that the posts of the last year bear out: house rules that complain about too many of them are dropped,
* rules that any blog gets are turned off.
*/
function trial(lessons, findings, posts) {
	const recent = lastYear(posts);
	const touched = /* @__PURE__ */ new Map();
	for (const { rule, path } of findings) if (recent.has(path)) touched.set(rule, (touched.get(rule) ?? /* @__PURE__ */ new Set()).add(path));
	const share = (rule) => (touched.get(rule)?.size ?? 0) / Math.max(1, recent.size);
	const learnt = new Set(lessons.map((lesson) => lesson.rule));
	const noisy = [...touched].filter(([rule, paths]) => !learnt.has(rule) && paths.size > 2 && share(rule) > ANY_RULE);
	return [...lessons.filter(({ rule }) => share(rule) <= (EASILY_FORGOTTEN.test(rule) ? FORGOTTEN : HOUSE_RULE)), ...noisy.map(([rule, paths]) => {
		return {
			rule,
			severity: "off",
			seen: `it would speak of ${paths.size} of the ${recent.size} posts of the last year`
		};
	})];
}
/** The posts of the twelve months before the newest post, or the newest twenty; all of them where nothing is dated. */
function lastYear(posts) {
	const dates = posts.flatMap((post) => post.date ?? []).sort();
	const newest = dates.at(-1);
	if (newest === void 0) return new Set(posts.map((post) => post.path));
	const from = [`${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`, dates.at(-20) ?? ""].sort()[0] ?? "";
	return new Set(posts.filter((post) => (post.date ?? "") >= from).map((post) => post.path));
}

// src/config/infer/write-config.ts
var import_dist = require_dist();
/** The configuration as a file: short, each line with what was seen. */
function writeConfig(learnt) {
	const { posts, generator, lessons, site } = learnt;
	const lines = [`# What the ${posts} posts of this ${generator} blog keep to. Every rule: https://github.com/postproof/postproof/blob/main/src/rules/README.md`, "extends: recommended"];
	if (Object.keys(site).length > 0) lines.push(...indented("site", site));
	if (lessons.length > 0) lines.push("rules:");
	for (const lesson of lessons) lines.push(`  # ${lesson.seen}`, ...entryOf(lesson));
	return `${lines.join("\n")}\n`;
}
/** A short entry on one line, a long one on as many as it needs. */
function entryOf({ rule, severity, options }) {
	if (options === void 0) return [`  ${rule}: ${severity}`];
	const flow = (0, import_dist.stringify)([severity, options], {
		collectionStyle: "flow",
		lineWidth: 0
	}).trim();
	if (flow.length <= 90) return [`  ${rule}: ${flow}`];
	return indented(rule, [severity, options]).map((line) => `  ${line}`);
}
function indented(key, value) {
	return (0, import_dist.stringify)({ [key]: value }, {
		lineWidth: 0,
		aliasDuplicateObjects: false
	}).trimEnd().split("\n");
}
/** The workflow that `init` writes: safe with strangers' pull requests, and mild until somebody makes it strict. */
function writeWorkflow(version) {
	const { tag, commit } = version;
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
      - uses: postproof/postproof@${commit === void 0 ? tag : `${commit} # ${tag}`}
        with:
          fail-on: never # delete this line to let errors fail the check
`;
}

// src/world/cli/progress.ts
/** Work that is done sooner needs no word about it. */
const PATIENCE = 500;
const CLEAR = "\r\x1B[K";
/** Progress on one line that is wiped at the end: only on a terminal, and only past half a second. */
function startProgress(stream, now) {
	const start = now();
	let isShown = false;
	return {
		at(step) {
			if (stream.isTTY !== true || now() - start < PATIENCE) return;
			isShown = true;
			stream.write(`${CLEAR}${step}`);
		},
		end() {
			if (isShown) stream.write(CLEAR);
			isShown = false;
		}
	};
}
/** Shows what is being done for as long as it takes. */
async function showing(step, work) {
	const progress = startProgress(process.stderr, Date.now);
	const timer = setInterval(() => progress.at(step), PATIENCE);
	try {
		return await work();
	} finally {
		clearInterval(timer);
		progress.end();
	}
}

// src/config/infer/replayed.ts
/** A rule that is wrong more than once in ten is turned off. */
const WRONG_AT_MOST = .1;
/** Weighs each rule by what nobody mended of what it would have said. */
function judge(learnt, scores, changes) {
	const names = [.../* @__PURE__ */ new Set([...learnt.lessons.map(({ rule }) => rule), ...scores.keys()])].sort();
	const wrong = names.filter((rule) => isWrong(rule, scores.get(rule)));
	const kept = learnt.lessons.filter(({ rule }) => !wrong.includes(rule));
	const off = wrong.map((rule) => {
		const { findings = 0, mended = 0 } = scores.get(rule) ?? {};
		return {
			rule,
			severity: "off",
			seen: `${findings - mended} of the ${findings} things it would have said of the last ${changes} changes were left as they are`
		};
	});
	const lines = names.map((rule) => {
		const { findings = 0, mended = 0 } = scores.get(rule) ?? {};
		return `  ${rule}: ${findings === 0 ? "silent" : `${findings} ${findings === 1 ? "finding" : "findings"}, ${mended} mended later`}${wrong.includes(rule) ? " – turned off" : ""}`;
	});
	return {
		lessons: [...kept, ...off],
		lines: [`The last ${changes} changes to posts, reviewed with this configuration:`, ...lines]
	};
}
/**
* Whether people did otherwise than the rule says. What breaks any site is broken whether somebody mended it or not: such
* a rule is not wrong for that.
*/
function isWrong(rule, score) {
	if (score === void 0 || presets.recommended.rules[rule] === "error") return false;
	const left = score.findings - score.mended;
	return left > 1 && left / score.findings > WRONG_AT_MOST;
}

// src/world/cli/replay.ts
/**
* Tries the configuration on the last changes of the repository's own history, and turns off the rules that would have
* complained about what nobody mended since.
*/
async function replay(options, local, learnt, count) {
	const settings = {
		text: writeConfig(learnt),
		name: CONFIG_PATH
	};
	const now = await standing(local, settings);
	const scores = /* @__PURE__ */ new Map();
	const progress = startProgress(process.stderr, Date.now);
	const commits = await mergedChanges(local.repository, count);
	for (const [index, commit] of commits.entries()) {
		progress.at(`replaying ${index + 1} of ${commits.length}`);
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
	progress.end();
	const judged = judge(learnt, scores, commits.length);
	process.stdout.write(`${judged.lines.join("\n")}\n\n`);
	return {
		...learnt,
		lessons: judged.lessons
	};
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
/**
* The last pull requests that came to the main line, as a merge or squashed, and touched posts; where the history knows
* no pull requests, the last commits that did.
*/
async function mergedChanges(repository, count) {
	const limits = [
		"--first-parent",
		"--min-parents=1",
		`--max-count=${count * 20}`
	];
	const all = (await repository.ask([
		"log",
		...limits,
		"--format=%H %P%x09%s",
		"HEAD"
	])).stdout.toString().split("\n").filter(Boolean).map(mergedAs);
	const pulls = all.filter((one) => one.isPullRequest);
	const chosen = [];
	for (const { commit } of pulls.length === 0 ? all : pulls) {
		if (chosen.length === count) break;
		if ((await repository.differences(`${commit}^1`, commit)).some((one) => /\.(?:md|markdown|mdx|adoc)$/iu.test(one.path))) chosen.push(commit);
	}
	return chosen;
}
function mergedAs(line) {
	const [commits = "", subject = ""] = line.split("	");
	const [commit = "", ...parents] = commits.split(" ");
	return {
		commit,
		isPullRequest: parents.length > 1 || /\(#\d+\)\s*$/u.test(subject)
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
	const tried = await showing("reading all posts", async () => await withoutFalse(local, await learnFrom(local, options.site)));
	const final = options.replay === void 0 ? tried : await replay(options, local, tried, options.replay);
	const config = writeConfig(final);
	const workflow = writeWorkflow({
		tag: `v${VERSION}`,
		...await releasedCommit()
	});
	process.stdout.write(`${CONFIG_PATH}\n\n${shown(config)}\n${WORKFLOW_PATH}\n\n${shown(workflow)}\n`);
	await save(local.repository.top, CONFIG_PATH, config);
	await save(local.repository.top, WORKFLOW_PATH, workflow);
	process.stdout.write("Both files are written. Commit them, and open a pull request to see the first review.\n");
	return 0;
}
/** The commit of this version: its release writes it down beside the program; elsewhere nobody knows it. */
async function releasedCommit() {
	const text = await readFile(new URL("release.json", import.meta.url), "utf8").catch(() => "{}");
	const { commit } = JSON.parse(text);
	return typeof commit === "string" ? { commit } : {};
}
function shown(text) {
	return text.split("\n").map((line) => line === "" ? "" : `    ${visible(line)}`).join("\n");
}
async function takenPaths(top) {
	const paths = [CONFIG_PATH, WORKFLOW_PATH];
	const found = await Promise.all(paths.map((path) => stat(join(top, path)).catch(() => void 0)));
	return paths.filter((_, index) => found[index] !== void 0);
}
/** How a repository is looked at until it shows posts: by what is found in it, by no generator, by AsciiDoc. */
const VIEWS = [
	{},
	{ generator: "plain" },
	{
		generator: "plain",
		posts: ["**/*.{adoc,asciidoc}"]
	}
];
async function learnFrom(local, root) {
	for (const one of VIEWS) {
		const view = root === void 0 ? one : {
			...one,
			root
		};
		const first = await observedWith(local, view);
		if (first === void 0) continue;
		const found = {
			...view,
			...foundSettings(first.posts, first.site)
		};
		const { posts, site } = await observedWith(local, found) ?? first;
		return {
			site: found,
			lessons: learn(posts, site),
			posts: posts.length,
			generator: site.model.generator
		};
	}
	throw new Failure("No posts found", "Run it in a clone of the blog, or name the folder of the site: `postproof init --site DIR`.");
}
/** The posts of the repository's largest site, as settings have it; undefined when it has none. */
async function observedWith(local, site) {
	const text = writeConfig({
		site,
		lessons: [],
		posts: 0,
		generator: ""
	});
	const side = await openSide(local.after, loadConfig({
		text,
		name: CONFIG_PATH
	}, rules), /* @__PURE__ */ new Date());
	const [largest] = [...await settledSites(side)].sort((a, b) => b.site.posts().length - a.site.posts().length);
	if (largest === void 0 || largest.site.posts().length === 0) return void 0;
	return await observed(side, largest.site.model.root);
}
/** Posts hang together by their translations and authors: they are looked at, and learnt from, until nothing more is asked for. */
async function observed(side, root) {
	for (let round = 1;; round += 1) {
		const site = side.sites().find((placed) => placed.site.model.root === root)?.site;
		if (site === void 0) throw new Failure("The site was lost while it was read", "Run it again.");
		if (round === 1) await side.prefetch(site.posts());
		const fresh = side.sites().find((placed) => placed.site.model.root === root)?.site ?? site;
		const posts = fresh.posts().flatMap((path) => fresh.post(path) ?? []).map((post) => observe(post, fresh));
		foundSettings(posts, fresh);
		learn(posts, fresh);
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
			process.stdout.write(HELP);
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
	const choice = await chooseSite(options, local, folder);
	const work = () => review({
		pullRequest: local.pullRequest,
		after: local.after,
		base: local.base,
		...choice,
		rules,
		now: /* @__PURE__ */ new Date(),
		failOn: options.failOn,
		all: options.all ? "all" : "changed"
	});
	return {
		verdict: options.all ? await showing("checking all posts", work) : await work(),
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
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});
process.exitCode = await runCli(process.argv.slice(2));

export {  };