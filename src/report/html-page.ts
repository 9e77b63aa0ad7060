/** The look of the page: the system's own fonts and colours, light or dark. */
export const PAGE_STYLE = `
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
export const PAGE_SCRIPT = `
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
