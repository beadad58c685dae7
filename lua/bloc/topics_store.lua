-- What bloc.help says, goes on: writing, care, output (topics.lua).
return {
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
compressed or not. A newer file of a feed revises it. A data set of memberships
(cow_igo ...) is a position of its own: db:view{position="cow:igo-year"}; db:check
lists where two of them differ. Options: format, map={date=,
type=, actor= ...} for any table, on_error="skip", rejects, covered_through; of
feeds: feed, source, complete, progress, dictionaries, epoch, unit, covered_from,
covered_states (a list, or "all"): of extracts, for which days and states they are
complete; elsewhere counts are nil.]],
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
    text = [[One SELECT over tables with codes in place of ids, or over those of the store;
`?` stands for the further arguments. q:sql() writes such a text.
event: id date type actor target on_behalf_of bloc place text known date_from
date_to day exact actor_state target_state root score feed feed_id url position
source revision origin; membership: assertion state bloc status from_date to_date
position known_from known_to basis note; spell: state bloc status layer and the
bounds of both dates; status: state bloc from_day to_day, each word as 1, 0 or
NULL for possibly, covered_base ...; whole: actor state from_day to_day;
measure: origin name value.]],
    example = 'db:sql("SELECT state FROM membership WHERE bloc = ?", "AES")' },
  { name = "q:sql", line = "a query over events as a text of SQL",
    call = "q:sql([{limit=, offset=, order=} | {by=, group=, from=, to= | \z
      through=, sum= | mean= | min= | max=, top=}, dialect=]) -> text",
    text = [[One SELECT that db:sql runs, or the sqlite3 shell after `.load` of bloc's
extension: temporal joins, set algebra and groups with what the query knows today
written out. Rows: id date type actor target bloc; with `by` the keys, n, and what
is summed; a period without events has no row.]],
    example = 'print(db:events{type="coup", target_in="ECOWAS"}:sql{by="year"})' },
  { name = "db:backup", line = "copy the store to a new file",
    call = "db:backup(path) -> true | nil, message",
    text = "An existing file is refused.", example = 'db:backup "copy.bloc"' },
  { name = "db:refresh", line = "see other processes' work now",
    call = "db:refresh() -> true | nil, message",
    text = "It is seen within 50 ms without this.", example = "db:refresh()" },

  { section = "Output" },
  { name = "bloc.chart.timeline", line = "memberships as a picture",
    call = "bloc.chart.timeline(db, {bloc=, from=, to=}) -> chart: c:svg(), \z
      c:write(path)",
    text = "An SVG without script or web font; readable in grey.",
    example = 'bloc.chart.timeline(db, {bloc="ECOWAS"}):write "ecowas.svg"' },
  { name = "bloc.chart.lines", line = "values by period as lines",
    call = "bloc.chart.lines({{name, result}, ...}, {value=, title=, note=, min=, max=}) -> chart",
    text = [[A line for each result by a period, of its field `value`; c:svg(), c:write(path).
A line breaks where a value is nil; periods that nothing covers are hatched.]],
    example = 'bloc.chart.lines({{"ECOWAS", db:cohesion{bloc="ECOWAS", by="year"}}},\n  \z
      {value="agreement"}):write "ecowas.svg"' },
  { name = "r:each", line = "results: #r, r[i], r:each(), r:where{}, r:codes(), r:csv() ...",
    call = "#r, r[i], r:each(), r:text(), r:codes(), r:where{}, r:sources(),\n  \z
      r:columns(name ...), r:csv([path or file]), r:json(), r:markdown(), r:write(path)",
    text = "Every result has these. Printing one shows at most the first and \z
      last ten rows\nunder the line of its defaults. r.columns names the columns; called, \z
      it gives them\nas lists, false for nil.", rules = "R15",
    example = 'for row in db:members("ECOWAS"):each() do print(row.state, \z
      row) end' },
}
