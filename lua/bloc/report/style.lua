--- The style sheet that stands in every page: light and dark, narrow and wide,
-- paper. No font and no picture comes from elsewhere. Colours have a contrast
-- of at least 4.5 to 1; meaning never rests on them alone.

return [[
:root{--ink:#1b1f24;--soft:#57606a;--line:#d4d9df;--faint:#f4f6f8;--paper:#fff;--link:#0b57a4;
--yes:#116329;--no:#a40e26;--part:#7a4d00;--open:#57606a;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#a3acb5;--line:#3b434c;
--faint:#1d2329;--paper:#14181c;--link:#79b8ff;--yes:#5fd07f;--no:#ff8a93;--part:#e8b55a;
--open:#a3acb5}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,
"Segoe UI",Roboto,"Noto Sans","Liberation Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
.page{max-width:64rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 1rem;letter-spacing:-.01em}
h2{font-size:1.25rem;line-height:1.3;margin:2.25rem 0 .6rem;padding-bottom:.25rem;
border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.35;margin:1.5rem 0 .4rem}
h4,h5,h6{font-size:1rem;margin:1.2rem 0 .3rem}
section.part{margin-top:3.5rem}
section.part>h2{font-size:1.5rem;border-bottom:2px solid var(--ink)}
p{margin:.5rem 0;max-width:46rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.5rem .75rem;z-index:1}
header+main{margin-top:1.25rem}
nav ul{list-style:none;margin:1rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.defaults{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;margin:0;padding:.6rem .85rem;
background:var(--faint);border:1px solid var(--line);border-radius:.35rem;font-size:.85rem;
list-style:none}
.defaults span{color:var(--soft)}
.scroll{overflow-x:auto;margin:.75rem 0 1rem}
table{border-collapse:collapse;font-size:.92rem;line-height:1.4;
font-variant-numeric:tabular-nums}
caption{caption-side:top;text-align:left;color:var(--soft);font-size:.85rem;padding:0 0 .35rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;min-width:2ch;
border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{border-bottom:2px solid var(--soft);font-size:.85rem;white-space:nowrap}
tbody th{font-weight:600}
th.right,td.right{text-align:right;padding-right:1rem}
th.day,td.day,.nb{white-space:nowrap}
td.mid{min-width:9rem}
td.long{min-width:14rem;max-width:34rem}
tbody tr:hover{background:var(--faint)}
table.dense{font-size:.8rem}
table.dense th,table.dense td{padding:.2rem .4rem .2rem 0;text-align:center}
table.dense tbody th,table.dense thead th:first-child{text-align:left;white-space:nowrap}
table.dense td{border-left:1px solid var(--line)}
abbr{text-decoration:none;cursor:help}
sup{line-height:0;font-size:.75em}
sup a{text-decoration:none;padding:0 .1em}
td sup,dd sup{vertical-align:baseline;font-size:.88em;line-height:inherit}
dl.entries{display:grid;grid-template-columns:max-content minmax(0,46rem);gap:.3rem 1rem;
margin:.5rem 0}
dl.entries dt{font-weight:600}
dl.entries dd{margin:0}
ol.refs{padding-left:2.4rem;font-size:.88rem;margin:.5rem 0}
ol.refs li{margin:.3rem 0;max-width:54rem}
ol.refs.s{list-style:none;padding-left:0}
ol.refs.s li{padding-left:2.4rem}
ol.refs .n{display:inline-block;width:2.4rem;margin-left:-2.4rem;color:var(--soft)}
li:target,tr:target{background:var(--faint);outline:2px solid var(--link)}
.marks{font-size:.85rem;color:var(--soft)}
figure{margin:1rem 0}
figure svg{display:block;max-width:100%;height:auto;background:#fff}
figure .scroll{margin:0}
figure .scroll svg{min-width:36rem}
figcaption{font-size:.85rem;color:var(--soft);margin-top:.35rem;max-width:46rem}
.card{border:1px solid var(--line);border-left:.3rem solid var(--open);border-radius:.35rem;
padding:.7rem 1rem .8rem;margin:.9rem 0;break-inside:avoid}
.card h3{margin:0 0 .35rem;font-weight:600}
.card h3 .id{color:var(--soft);font-weight:400;margin-right:.4rem}
.card p{margin:.25rem 0;max-width:none}
.card ul{margin:.35rem 0 0;padding-left:1.2rem;font-size:.88rem;color:var(--soft)}
.badge{display:inline-block;border:1.5px solid currentColor;border-radius:.25rem;padding:0 .45rem;
font-size:.8rem;font-weight:700;text-transform:uppercase;letter-spacing:.03em;margin-right:.4rem}
.yes{border-left-color:var(--yes)}.yes .badge{color:var(--yes)}
.no{border-left-color:var(--no)}.no .badge{color:var(--no)}
.part-true{border-left-color:var(--part)}.part-true .badge{color:var(--part)}
.open .badge{color:var(--open)}
ul.links{list-style:none;padding:0}
ul.links li{margin:1rem 0}
ul.links a{font-weight:600;font-size:1.1rem}
footer{margin-top:3rem;font-size:.85rem;color:var(--soft)}
@media (max-width:40rem){.page{padding:1rem .85rem 3rem}h1{font-size:1.4rem}
table{font-size:.85rem}th,td{padding-right:.5rem}td.mid{min-width:9rem}
td.long{min-width:11rem}
thead th{white-space:normal;vertical-align:bottom}
dl.entries{grid-template-columns:1fr}dl.entries dd{margin:0 0 .4rem}
.defaults{gap:.2rem 1rem}}
@page{size:A4;margin:16mm 15mm}
@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--faint:#fff;--paper:#fff;--link:#000;
--yes:#000;--no:#000;--part:#000;--open:#000}
html{font-size:9.5pt}body{line-height:1.35}.page{max-width:none;padding:0}
h2,h3,caption,thead{break-after:avoid}tbody tr:first-child{break-before:avoid}
nav,.skip{display:none}.scroll{overflow:visible}
thead{display:table-header-group}tr,.card,figure,ol.refs li{break-inside:avoid}
caption{break-after:avoid}td.mid{min-width:9rem}
td.long,td.mid{min-width:0}table.dense th,table.dense td{padding:.1rem .2rem}
figure .scroll svg{min-width:0}a{text-decoration:none}
section.part{margin-top:1.5rem}
section.part~section.part{break-before:page;margin-top:0}}
]]
