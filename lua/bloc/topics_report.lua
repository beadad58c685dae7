--- What bloc.help says of reports: topics of topics.lua, in the same shape.

return {
  { section = "Reports" },
  { name = "bloc.report", line = "reports: r:text(), r:html(), r:write(path) ...",
    call = "r:text(), r:markdown(), r:qmd(), r:html(), r:csv([{safe=false}]), r:json(), \z
      r:write(path) -> path | nil, message",
    text = [[Every report below is one value. The extension of the path decides: .txt .md .qmd
.html .csv .json; the whole file is written or nothing. A page is one file without
script or request. All carry the defaults, numbered notes and sources, and are the
same bytes for the same data. CSV has an apostrophe before what a spreadsheet would
run; bloc.report.schema() is the JSON Schema. #r, r[i]: its rows.]],
    rules = "R11 to R15", example = 'bloc.report.state(db, "MLI"):write "mali.html"' },
  { name = "bloc.report.bloc", line = "a bloc's sheet",
    call = "bloc.report.bloc(db, bloc [, {at=, known=, position=, recorded=, timeline=}]) \z
      -> report",
    text = [[Members, marks, composition, changes, contested positions, notes, sources.
timeline=true draws the memberships in the page.]],
    example = 'bloc.report.bloc(db, "ECOWAS", {at="2024-08-12"}):write "ecowas.md"' },
  { name = "bloc.report.state", line = "a state's sheet",
    call = "bloc.report.state(db, state [, {at=, known=, position=, recorded=}]) -> report",
    text = [[Memberships of the day and earlier ones, changes, contested positions, coups and
sanctions of the last year, names and codes. Without `at`: the last day covered of
most of its blocs.]],
    example = 'print(bloc.report.state(db, "MLI", {at="2024-08-12"}))' },
  { name = "bloc.report.changes", line = "what changed, or what was learned",
    call = "bloc.report.changes(db, {from=, to= | through=, by=, state=, bloc=, known=, \z
      position=, recorded=}) -> report",
    text = [[Memberships that changed between two days; by="knowledge": what became known
between them and changed answers about the past or the future.]],
    rules = "R10, R11",
    example = 'bloc.report.changes(db, {from="2024-01", through="2024-03", by="knowledge"})' },
  { name = "bloc.report.chronology", line = "events, with what the parties were that day",
    call = "bloc.report.chronology(db, filter | query [, {title=, bloc=, known=, position=, \z
      recorded=}]) -> report",
    text = "In day order, written row by row: a million events are never held together.",
    example = 'bloc.report.chronology(db, {type="coup", from="2020"}, {bloc="ECOWAS"})' },
  { name = "bloc.report.matrix", line = "states by blocs on a day",
    call = "bloc.report.matrix(db, {at=, states=, blocs=, known=, position=, recorded=}) \z
      -> report",
    text = 'A cell is a letter and marks; empty is no, "-" not covered.', rules = "R13",
    example = 'bloc.report.matrix(db, {at="2024-06-01", states=db:members("ECOWAS")})' },
  { name = "bloc.report.dyads", line = "two states together, each pair",
    call = "bloc.report.dyads(db, {states=, at=, blocs=, title=}) -> report",
    text = "Blocs that both are members of on the day; with blocs= the days of joint \z
      membership.",
    example = 'bloc.report.dyads(db, {states={"MLI", "NER", "NGA"}, at="2025-02-01"})' },
  { name = "bloc.report.panel", line = "a panel with its rule in the header",
    call = "bloc.report.panel(db, options of db:panel and title=) -> report",
    text = "Rows of db:panel.", example = 'bloc.report.panel(db, {bloc="ECOWAS", \z
      status="suspended", from="2020", to="2026"}):write "panel.csv"' },
  { name = "bloc.report.counts", line = "events counted",
    call = "bloc.report.counts(db, filter | query, options of q:count and title=) -> report",
    text = "Rows of q:count; outside the coverage there is no number.",
    example = 'bloc.report.counts(db, {type="coup"}, {by="year", from="2015", to="2025"})' },
  { name = "bloc.report.data", line = "how good the data are",
    call = "bloc.report.data(db) -> report",
    text = "Coverage, precision, what has no source, what is contested, findings of db:check.",
    example = 'bloc.report.data(db):write "data.html"' },
  { name = "bloc.report.claims", line = "a story's statements, checked",
    call = "bloc.report.claims(db, claims [, {title=, story={title=, publisher=, published=, \z
      url=}}]) -> report",
    text = [[A claim is { id=, claim=, query= }: the query returns true or false and what it
looked at, or nil and why it cannot say. With `verdicts` ("true", "false",
"imprecise", "not checkable", each with a test) and `evidence` it says more; what no
query decides is `judged`. examples/claims.lua has 25 of them.]],
    example = 'bloc.report.claims(db, {\n  {id="1", claim="Mali had left ECOWAS.", \z
      query=function(db)\n    local s = db:status("MLI", "ECOWAS", "2024-08-12")\n    \z
      return s:is "none", s\n  end}}):write "claims.html"' },
  { name = "bloc.report.unresolved", line = "actors of feeds that nobody knows",
    call = "bloc.report.unresolved(db [, {limit=}]) -> report",
    text = "The most frequent first, with their days and near names.",
    example = "print(bloc.report.unresolved(db))" },
  { name = "bloc.report.compose", line = "several reports in one document",
    call = "bloc.report.compose{title=, text=, report, ...} -> report",
    text = "Each a part with its own defaults, notes and sources.",
    example = 'bloc.report.compose{ title="Sahel", bloc.report.state(db, "MLI"),\n  \z
      bloc.report.state(db, "NER") }:write "sahel.html"' },
  { name = "bloc.report.index", line = "a page that links files of reports",
    call = 'bloc.report.index{title=, text=, {"file.html", report}, ...} -> report',
    text = "Each link with what its report says first.",
    example = 'bloc.report.index{ title="Reports", {"mali.html", mali} }:write "index.html"' },
}
