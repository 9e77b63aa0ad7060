/** The look of the page: the system's own fonts and colours, light or dark. */
export const PAGE_STYLE = `
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
export const PAGE_SCRIPT = `
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
