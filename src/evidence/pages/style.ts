/** The look of the cover report, on paper first. It stands inside the file, which must need nothing beside it. */
export const SHEET = `
:root{color-scheme:light dark;--ink:#1a1a1a;--soft:#555;--rule:#bbb;--paper:#fff;--leaf:#f4f3ef;--warn:#8a3b00;font:11pt/1.5 "Noto Sans","Segoe UI",system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{--ink:#eee;--soft:#aaa;--rule:#555;--paper:#16171a;--leaf:#22242a;--warn:#ffb27a}}
:root:lang(ar){font-family:"Noto Naskh Arabic","Noto Sans Arabic","Segoe UI",Tahoma,system-ui,sans-serif;line-height:1.7}
body{margin:0;background:var(--paper);color:var(--ink)}
main{max-inline-size:46rem;margin-inline:auto;padding:2rem 1.25rem}
h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .6rem}
h2{font-size:1.3rem;margin:2.2rem 0 .6rem;border-block-start:2px solid;padding-block-start:.5rem}
h3{font-size:1.08rem;margin:.1rem 0 .4rem}
h4{font-size:.95rem;margin:1rem 0 .3rem}
p,ul,ol,dl,table{margin:.4rem 0}
article{border-block-start:1px solid var(--rule);padding-block:.8rem}
.kicker{color:var(--soft);font-size:.85rem;margin:0}
.lead{font-size:1.05rem}
.quiet,.hash{color:var(--soft)}
.hash,.held{font-size:.8rem}
.code{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:.86em;overflow-wrap:anywhere;unicode-bidi:isolate}
.command{display:block;text-align:left;margin-block:.2rem}
h3 .code,li>.code,td>.code,.item .code,p>a .code{white-space:nowrap}
.anywhere,.address{overflow-wrap:anywhere}
.item{display:block}
a{color:inherit}
dl{display:grid;grid-template-columns:minmax(7rem,11rem) minmax(0,1fr);gap:.2rem 1rem}
dt{color:var(--soft)}
dd{margin:0}
table{border-collapse:collapse;inline-size:100%}
th,td{text-align:start;vertical-align:top;padding:.3rem .5rem;border-block-end:1px solid var(--rule)}
th{font-weight:600}
.counts td{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.counts thead th{text-align:end}
.chain{font-size:.88rem}
.chain td:first-child{min-inline-size:6.5rem}
.file{background:var(--leaf);padding:.5rem .8rem;margin-block:.5rem;border-inline-start:3px solid var(--rule)}
.flawed{border-inline-start-color:var(--warn)}
.file p{margin:.15rem 0}
.tag{display:inline-block;font-size:.75rem;border:1px solid var(--rule);padding:0 .4rem;border-radius:.6rem}
.warn,.notice{color:var(--warn);border-color:var(--warn)}
.notice{border:1px solid;padding:.5rem .8rem}
.rows{list-style:none;padding:0}
.rows>li{padding-block:.35rem;border-block-end:1px solid var(--rule)}
.made{padding-inline-start:1.1rem}
footer{margin-block-start:2rem;color:var(--soft);font-size:.85rem}
@media (max-width:30rem){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-block-end:.4rem}main{padding:1rem .8rem}.chain thead{display:none}.chain td{display:block;border:0;padding:.1rem 0}.chain tr{display:block;padding-block:.5rem;border-block-end:1px solid var(--rule)}}
@page{size:A4;margin:18mm 16mm}
@media print{:root{--ink:#000;--soft:#444;--rule:#bbb;--paper:#fff;--leaf:#fff;--warn:#000;font-size:9.5pt}main{max-inline-size:none;padding:0}h2,h3,h4{break-after:avoid}tr,.file,.rows>li{break-inside:avoid}thead{display:table-header-group}.address[href]{text-decoration:none}}
`.replaceAll("\n", "");
