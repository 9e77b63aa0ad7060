import { g as pieces, v as visible } from "./shared.js";

// src/report/html-text.ts
function escapeHtml(text) {
	return visible(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

// src/report/html-chart.ts
const HEIGHT = 96;
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

export { toHtml };