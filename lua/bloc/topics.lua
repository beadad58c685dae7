-- What bloc.help says, in the order of the overview: sections and functions.
-- `line` is for the overview; `call`, `text`, `rules`, `example` for one. The
-- rule numbers are those of doc/rules.md.
return {
  { section = "Opening" },
  { name = "bloc.open", line = "open or make a store",
    call = "bloc.open([path [, {data=, readonly=, create=}]]) -> db | nil, \z
      message",
    text = [[Opens the store in the file at `path`, or makes it, filled with the bundled
data; without a path a store in memory. data=false makes an empty one,
readonly=true only reads, create=false refuses to make a file.]],
    example = 'local db = assert(bloc.open "sahel.bloc")' },
  { name = "bloc.date", line = "a date as a value",
    call = 'bloc.date(text) -> date',
    text = [[A day or partial date: 2024-01-29, 2024-01, 2024, 1976/1977 (somewhere
between), with ~ (about) or ? (doubtful) behind. Compares by its nominal day,
`-` gives days, `+ n` moves it. Fields: year month day weekday earliest latest
nominal about doubtful open.]], rules = "R1, R5",
    example = 'print(bloc.date "2025-01-29" - bloc.date "2024-01-29")  --> \z
      366' },
  { name = "bloc.relate", line = "Allen relation of two spells",
    call = "bloc.relate(spell, spell) -> word; bloc.surely(word, x, y), \z
      bloc.maybe(word, x, y)",
    text = [[One of before meets overlaps starts during finishes equals and their inverses
after met_by overlapped_by started_by contains finished_by; with partial dates
a list of the possible ones, which prints as "a or b".]],
    example = 'bloc.relate(db:spells("MLI", "ECOWAS")[1], db:spells("MLI", \z
      "AES")[1])' },
  { name = "db:view", line = "the same questions with at, known, position pinned",
    call = "db:view{at=, known=, position=, recorded=} -> view",
    text = [[A view has all methods of the store; its pinned answers hold wherever a call
does not say otherwise.]], rules = "R10, R12",
    example = 'local before = db:view{known="2024-01-15"}' },
  { name = "db:close", line = "give the file back", call = "db:close()",
    text = "A second call does nothing. Committed work needs no close." },

  { section = "One day" },
  { name = "db:members", line = "who is in a bloc on a day",
    call = "db:members(bloc [, day or options]) -> set | nil, reason",
    text = [[The states whose status passes, by code; the default is membership in law,
suspended and withdrawing states included. Options: at, known, position,
recorded, status ("suspended", "member,-suspended", a list for or),
participating=true, certainty="possible". #r counts the certain ones, r.possible
says how many more are possible. Sets combine: a & b, a | b, a - b, a ~ b, a <= b.]],
    rules = "R6, R9, R13, R15", example = 'db:members("ECOWAS", "2024-08-12")' },
  { name = "db:blocs", line = "in which blocs a state is on a day",
    call = "db:blocs(state [, day or options]) -> set",
    text = "As db:members, from the state's side. r.not_covered counts blocs \z
      that are not\ncovered on the day.",
    rules = "R6, R13", example = 'db:blocs("NER", "2024-01-01")' },
  { name = "db:status", line = "one state in one bloc on a day",
    call = "db:status(state, bloc [, day or options]) -> status | nil, reason",
    text = [[An object that prints as "member +suspended +withdrawing"; fields base,
suspended, withdrawing, inactive, applicant, contested, projected, certainty,
from, to, through; s:is(word), s:words(), s:sources().]],
    rules = "R6, R8, R12", example = 'db:status("MLI", "ECOWAS", "2024-08-12")' },
  { name = "db:is_member", line = "true, false, or nil and why",
    call = "db:is_member(state, bloc [, day or options]) -> true | false | \z
      nil, reason",
    text = [[nil, "possible" where partial dates leave it open; nil, "not covered: ..." where
the rows do not reach. With lists for state, bloc or day (equally long; a
scalar stands for all) the answer is a column: #c, c[i], c:reason(i), c:count().]],
    rules = "R6, R9, R13", example = 'db:is_member("MLI", "ECOWAS", "2025-01-28")' },
  { name = "db:why", line = "the assertions and sources behind an answer",
    call = "db:why(state, bloc [, day or options]) -> explanation",
    text = "Everything that was asserted of the pair, what decides, what was \z
      superseded, and\nby which sources. It prints for a person and is data \z
      as well.",
    example = 'print(db:why("MLI", "ECOWAS", "2024-08-12"))' },

  { section = "Over time" },
  { name = "db:spells", line = "history of memberships",
    call = "db:spells(state | nil, bloc | nil [, options]) -> result",
    text = [[One row per spell of each layer: status, from, to (first day out), through (last
day in), days, open, projected. Options: status, from, to | through, coalesce,
lineage="follow", known, position, recorded.]],
    rules = "R2, R3, R8", example = 'db:spells("MRT", "ECOWAS")' },
  { name = "db:changes", line = "what happened to memberships",
    call = "db:changes{bloc=, state=, from=, to= | through=, known=, \z
      position=} -> result",
    text = [[Rows date, state, bloc, what ("none -> member", "+suspended", "-suspended"),
each on the first day the new status holds.]],
    example = 'db:changes{bloc="ECOWAS", from="2023", through="2025"}' },
  { name = "db:composition", line = "stretches with one set of members",
    call = "db:composition(bloc [, {from=, to= | through=, known=, \z
      position=}]) -> result",
    text = "Rows from, to, n, certain, delta, members, by nominal days.",
    example = 'db:composition("ECOWAS", {from="1999-01-01"})' },
  { name = "db:panel", line = "state-period rows for a model",
    call = "db:panel{state=, bloc=, status=, from=, to= | through=, by=, \z
      certainty=} -> result",
    text = [[One row per state, bloc and period with five rules: any, all, first, last
(1 or 0) and days. nil where possible or uncovered days could change the cell.]],
    rules = "R6, R13",
    example = 'db:panel{state="NER", bloc="ECOWAS", status="suspended", \z
      from="2023", through="2025"}' },
  { name = "db:dyad", line = "two states together",
    call = "db:dyad(a, b) -> dyad: d:shared([day]), d:days(bloc), \z
      d:history([bloc]), d:first([bloc]), d:last([bloc])",
    text = "Joint membership by intersecting spells, never from years.",
    example = 'db:dyad("MLI", "NGA"):days("ECOWAS")' },
  { name = "db:lineage", line = "the blocs before and after a bloc",
    call = "db:lineage(bloc) -> result", text = "Rows bloc, name, relation, \z
      from, to.",
    rules = "R14", example = 'db:lineage("AU")' },
  { name = "db:revisions", line = "how an answer changed with knowledge",
    call = "db:revisions{state=, bloc=, field=, at=} -> result",
    text = "Each day on which what was known of a membership changed, with \z
      sources.",
    rules = "R10", example = 'db:revisions{state="GBR", bloc="EU"}' },
  { name = "db:surprises", line = "what was learned only afterwards",
    call = "db:surprises{bloc=, from=, to=} -> result",
    text = "Days whose answer with known = that day differs from the answer \z
      of today.",
    rules = "R10", example = 'db:surprises{bloc="ECOWAS", from="2023", to="2024"}' },

  { section = "Events" },
  { name = "db:events", line = "a query over events",
    call = "db:events(filter) -> query",
    text = [[Filters: type (with its subtree), actor, target, involves, bloc, from, to |
through, at, source, feed, text, place, score={min=, max=}, certainty, known; and,
judged on each event's own day: actor_in, target_in, involves_in, actor_status,
target_status. A query is lazy: #q, q:each(), q:rows{limit=, offset=, order=},
q:where(filter), a & b, a | b, a - b, q:count{by=}, q:sum(column, {by=}) and mean,
min, max, q:top(n, key), q:first(), q:last(), q:columns(...), q:explain(). Told
events and feeds are one: types as cameo:17, plover:SANCTION, sanctions.imposed.]],
    rules = "R17, R18",
    example = 'db:events{type="sanctions.imposed", actor="ECOWAS", \z
      target_in="ECOWAS"}' },
  { name = "db:count", line = "count by period and field",
    call = "db:count(query, {by=, group=, from=, to= | through=}) -> result \z
      (also q:count)",
    text = [[Keys: year quarter month week day; type root actor target actor_state
target_state dyad bloc place feed. Periods are zero-filled inside the coverage of
the events, nil outside it; dates coarser than the period stand in a row
"unplaced".]],
    rules = "R13",
    example = 'db:events{type="coup"}:count{by="year", from="2020", through="2023"}' },
  { name = "db:around", line = "events near events, same target",
    call = "db:around(query, filter, {before=, after=, prevailing=}) -> result",
    text = "For each event the others of the same target state in [d - \z
      before, d + after]\ndays, with a signed offset.",
    example = 'db:around(db:events{type="withdrawal_notice"}, \z
      {type="sanctions"}, {before=200, after=60})' },
  { name = "db:match", line = "an ordered pattern per state",
    call = "db:match{by=, within=, partial=, all=, {as=, type=, max_gap=}, \z
      ...} -> result",
    text = [[Each step is another event on the same day or later; max_gap counts from the
step before, within from the first, in days. Rows: state, reached, NAME (date),
days.NAME, tie.NAME.]],
    example = 'db:match{within=1100, partial=true, {as="coup", \z
      type="coup"},\n  {as="suspension", type="suspension", actor="ECOWAS", \z
      max_gap=200}}' },

  { section = "Names" },
  { name = "db:resolve", line = "the id that a text means",
    call = "db:resolve(text [, {scheme=, at=}]) -> id | nil, message",
    text = [[Tried as id, name or alias in any language, then code; case and accents do not
matter. "cow:NIR" or scheme= asks one scheme; at= what was valid that day.]],
    rules = "R14, R17", example = 'db:resolve("Haute-Volta")  --> BFA' },
  { name = "db:name", line = "the name on a day",
    call = "db:name(actor [, day]) -> text | nil",
    text = "The current name without a day; of an office, who held it.",
    example = 'db:name("BFA", "1980-01-01")  --> Upper Volta' },
  { name = "db:code", line = "the code in a scheme",
    call = "db:code(actor, scheme [, day]) -> text | nil",
    text = "Schemes: iso2 iso3 cow cown gw fips cameo and those you add.",
    example = 'db:code("NGA", "cown")  --> 475' },
  { name = "db:actors", line = "list states, blocs, offices ...",
    call = "db:actors{kind=, at=} -> result",
    text = "Kinds: state bloc organisation office part group.",
    example = 'db:actors{kind="bloc"}' },
  { name = "db:find", line = "near names, for people",
    call = "db:find(text) -> result", text = "Up to ten actors whose name is \z
      near.",
    example = 'db:find("Guinee")' },

  { section = "Writing" },
  { name = "db:tell", line = "assert a membership",
    call = "db:tell{state=, bloc=, status=, from=, to= | through=, ...} -> id",
    text = [[Also: position, known, known_from, known_to, source ({title, publisher=,
published=, url=}), to_source, basis, note, replaces. Partial dates are
uncertain. A later-known assertion with the same nominal start supersedes the
earlier one; nothing is deleted.]],
    rules = "R3, R4, R5, R10, R12",
    example = 'db:tell{state="MLI", bloc="ECOWAS", status="withdrawing",\n  \z
      from="2024-01-29", to="2025-01-29", source={"ECOWAS statement", \z
      published="2024-01-29"}}' },
  { name = "db:event", line = "add an event",
    call = "db:event{type=, date=, actor=, target=, on_behalf_of=, bloc=, \z
      place=, text=, source=} -> id",
    text = "`actor` acts, `target` undergoes; in membership.* the target is \z
      the state whose\nmembership changes.",
    rules = "R18",
    example = 'db:event{type="coup", date="2023-07-26", actor="NER-MIL", target="NER"}' },
  { name = "db:actor", line = "add an actor, names, codes",
    call = 'db:actor{ "XYZ", kind=, names=, aliases=, codes=, lives=, \z
      part_of= } -> id',
    text = "The fields are those of the data vocabulary (doc/data.md).",
    example = 'db:actor{ "MLI-PM", kind="office", part_of="MLI" }' },
  { name = "db:bloc", line = "add a bloc",
    call = 'db:bloc{ "XYZ", kind=, names=, aliases=, from=, to=, \z
      predecessor=, coverage= } -> id',
    text = "`coverage = { {from=, through=} }` says for which days its rows \z
      are complete.",
    example = 'db:bloc{ "XYZ", names={{"Example Union"}}, \z
      coverage={{from="2000", through="2025"}} }' },
  { name = "db:cover", line = "say which days are complete",
    call = "db:cover{bloc, from=, through=, layer=, states=} or \z
      db:cover{events=, from=, through=} -> true",
    text = "Outside the coverage an answer is nil, never false or 0.",
    rules = "R13",
    example = 'db:cover{"XYZ", from="2000", through="2025"}' },
  { name = "db:retract", line = "say that an assertion no longer holds",
    call = "db:retract(id, {source=, reason=, known=}) -> true | nil, message",
    text = "A new row: questions with an earlier `known` or `recorded` still \z
      see it.",
    rules = "R10", example = 'db:retract(id, {reason="notice revoked"})' },
  { name = "db:transaction", line = "several writes as one revision",
    call = "db:transaction(f [, note]) -> what f(db) returns | nil, message",
    text = "All of it or, when f raises or the store fails, nothing.",
    example = 'db:transaction(function() db:tell{...} db:event{...} end)' },
  { name = "db:load", line = "load a data file of your own",
    call = "db:load(path) -> counts | nil, message",
    text = "A file in the vocabulary of the bundled data (doc/data.md), run \z
      in an empty\nenvironment with limits; all of it or nothing.",
    example = 'db:load "my_bloc.lua"' },
  { name = "db:import", line = "read files: CSV, GDELT, ICEWS, UCDP ...",
    call = "db:import(path | list | handle | function [, options]) -> report \z
      | nil, message",
    text = [[The head of a file says what it is: native CSV or one of bloc.formats(),
compressed or not. A newer file of a feed revises it. Options: format, map={date=,
type=, actor= ...} for any table, on_error="skip", rejects, covered_through; of
feeds: feed, source, complete, progress, dictionaries, epoch, unit.]],
    example = 'print(db:import("20180101.export.CSV.zip", {on_error="skip"}))' },
  { name = "db:alias", line = "say who an unresolved actor of a feed is",
    call = "db:alias(text, actor [, {from=, to=, source=}]) -> code | nil, message",
    text = [[A code or name that a feed brought and nobody knew becomes a part of a known
actor: its events are found there, without importing again.]],
    example = 'db:alias("cameo:GOV", "NGA")' },
  { name = "bloc.formats", line = "the formats that db:import knows",
    call = "bloc.formats() -> list", text = "By name; the head of a file decides.",
    example = "print(bloc.formats())" },
  { name = "db:export", line = "write CSV files",
    call = "db:export(path [, {what=}]) -> path | nil, message",
    text = "What an import reads back into the same store.",
    example = 'db:export("events.csv", {what="events"})' },

  { section = "Care" },
  { name = "db:check", line = "what is wrong or odd in the data",
    call = "db:check() -> result",
    text = "Rows severity (error or note), rule, where, hint; acknowledged \z
      notes with their\nreason.", example = 'db:check()' },
  { name = "db:coverage", line = "for which days the rows are complete",
    call = "db:coverage([bloc]) -> result", text = "Rows bloc, layer, from, \z
      through, states.",
    rules = "R13", example = 'db:coverage("ECOWAS")' },
  { name = "db:sources", line = "the sources",
    call = "db:sources([{bloc= | state=, text=}]) -> result",
    text = "Title, publisher, date and address of each source.",
    example = "db:sources()" },
  { name = "db:cite", line = "how to cite data and sources",
    call = 'db:cite([format [, what]]) -> text', text = 'Formats: "text", "bibtex", \z
      "csl-json".',
    example = 'print(db:cite "bibtex")' },
  { name = "db:hash", line = "a name for the content", call = "db:hash() -> text",
    text = "The same for the same facts, in whatever order they came in.",
    example = "db:hash()" },
  { name = "db:stats", line = "how much is in the store", call = "db:stats() -> result",
    text = "Counts by kind.", example = "db:stats()" },
  { name = "db:sql", line = "read-only SQL",
    call = "db:sql(text, ...) -> result | nil, message",
    text = [[One SELECT over two tables with codes in place of ids, or over those of the
store; `?` stands for the further arguments.
membership: assertion state bloc status from_date to_date position known_from
known_to basis note; event: id date type actor target on_behalf_of bloc place
text known.]],
    example = 'db:sql("SELECT state FROM membership WHERE bloc = ?", "AES")' },
  { name = "db:backup", line = "copy the store to a new file",
    call = "db:backup(path) -> true | nil, message",
    text = "An existing file is refused.", example = 'db:backup "copy.bloc"' },
  { name = "db:refresh", line = "see other processes' work now",
    call = "db:refresh() -> true | nil, message",
    text = "It is seen within 50 ms without this.", example = "db:refresh()" },

  { section = "Output" },
  { name = "bloc.report.bloc", line = "a bloc sheet as text or Markdown",
    call = "bloc.report.bloc(db, bloc, {at=}) -> report: r:text(), \z
      r:markdown(), r:write(path)",
    text = "Members, marks, composition, changes, contested positions, \z
      numbered sources.",
    example = 'bloc.report.bloc(db, "ECOWAS", {at="2024-08-12"}):write \z
      "ecowas.md"' },
  { name = "bloc.chart.timeline", line = "memberships as a picture",
    call = "bloc.chart.timeline(db, {bloc=, from=, to=}) -> chart: c:svg(), \z
      c:write(path)",
    text = "An SVG without script or web font; readable in grey.",
    example = 'bloc.chart.timeline(db, {bloc="ECOWAS"}):write "ecowas.svg"' },
  { name = "bloc.report.claims", line = "a story's statements, checked",
    call = "bloc.report.claims(db, claims) -> report: r:text(), \z
      r:markdown(), r:write(path)",
    text = [[Each claim is a table of text, a query and one predicate for each verdict;
examples/claims.lua shows 25 of them.]],
    example = 'print(bloc.report.claims(db, dofile "examples/claims.lua"))' },
  { name = "bloc.report.unresolved", line = "actors of feeds that nobody knows",
    call = "bloc.report.unresolved(db [, {limit=}]) -> report",
    text = "The most frequent first, with their days and near names.",
    example = "print(bloc.report.unresolved(db))" },
  { name = "r:each", line = "results: #r, r[i], r:each(), r:where{}, r:codes(), r:csv() ...",
    call = "#r, r[i], r:each(), r:text(), r:codes(), r:where{}, r:sources(), r:csv(), \z
      r:json(), r:markdown(), r:write(path)",
    text = "Every result has these. Printing one shows at most the first and \z
      last ten rows\nunder the line of its defaults.", rules = "R15",
    example = 'for row in db:members("ECOWAS"):each() do print(row.state, \z
      row) end' },
}
