-- What bloc.help says, in the order of the overview: sections and functions.
-- `line` is for the overview; `call`, `text`, `rules`, `example` for one. The
-- rule numbers are those of doc/rules.md.
local topics = {
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
    text = "A second call does nothing. Committed work needs no close. A running call \z
      on the\nstore (its progress function, a finalizer) cannot close it." },
  { name = "bloc.extension", line = "where SQLite finds the tables of db:sql",
    call = "bloc.extension() -> path | nil, message",
    text = [[The loadable module that shows the tables of db:sql in any program with SQLite:
in its shell, `.load PATH`, with a store as the main database.]],
    example = 'print(bloc.extension())' },

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
  { name = "db:panel", line = "rows by period for a model",
    call = 'db:panel{unit="state-bloc-year", state=, bloc=, kinds=, columns=, rule=, status=,\n  \z
      from=, to= | through=, by=, certainty=, known=, position=, zero=, directed=,\n  \z
      weight=} -> result',
    text = [[A row for each thing and period. unit: state, bloc, state-bloc or dyad (two
states), then -year, -quarter, -month, -week or -day; or `by` says the period.
columns (default: the five rules), each a count of the row's cells (a state's
blocs, a bloc's states, one, or the blocs two states share on the same days):
  any all first last days  the status holds on some day of the period, on all,
                           on the first, on the last; days, summed
  since                    full years it has held on the last day; the longest
  "observer", "suspended days"   another status, by `rule` (any) or its own
  possible not_covered     how much more with possible, with uncovered days
  weight                   sum of the weights of what `any` counts
or {name, text}. nil: possible days could change it (certainty="possible" counts
them); of a single cell, uncovered days could; of several, none is covered.
Without bloc: those the position covers, else all covered, but for kinds system
and alliance. Dyads: pairs covered and alive together; zero=false leaves out
those that share none, directed=true gives both orders. Rows are made when
asked: r:columns("a", "any") and r:csv(path) need none.]],
    rules = "R6, R9, R12, R13",
    example = 'db:panel{unit="dyad-year", from="1990", through="2024", \z
      columns={"any", "days"}}:csv "dyads.csv"' },
  { name = "db:dyads", line = "what every two states share",
    call = "db:dyads{at= | from=, to= | through=, by=, states=, blocs=, kinds=, status=,\n  \z
      certainty=, known=, position=, weight=, zero=, directed=} -> result",
    text = [[For each pair, once: a, b, period, shared (blocs of both on the same days),
possible (how many more), days of joint membership from spells, summed over the
blocs, first and last such day, weight (a function of a bloc's code, or a table).
On a day, in a period, or by="year" in each of them. Pairs that share nothing are
not listed; zero=true lists those of two states covered and alive that day.]],
    rules = "R6, R9, R12, R13", example = 'db:dyads{at="2024-06-01", states=db:members "ECOWAS"}' },
  { name = "db:dyad", line = "two states together",
    call = "db:dyad(a, b [, {known=, position=}]) -> dyad: d:shared([day]), \z
      d:days(bloc),\n  d:history([bloc]), d:first([bloc]), d:last([bloc])",
    text = "Joint membership by intersecting spells, never from years.",
    example = 'db:dyad("MLI", "NGA"):days("ECOWAS")' },
  { name = "db:cohesion", line = "how a bloc votes, by the membership of each day",
    call = 'db:cohesion{bloc=, state= | against=, by=, from=, to= | through=, issue=, \z
      status=,\n  participating=, certainty=, known=, position=, feed=} -> result | nil, reason',
    text = [[Roll calls (the votes of the UN General Assembly, once imported) joined to the
members of their day. by: year, quarter, month, week, day, composition (of the
bloc), membership (of the state), roll_call, or issue, also with one of the
others. Columns: roll_calls, in which two members or more voted; voting, how
many did in the mean; agreement (the index of Hix, Noury and Roland: 1 all
alike, 0 thirds) and unanimous, the share of roll calls. Of a state or another
bloc with it: distance (0 to 1, the mean over pairs, yes 1, abstain 1/2, no 0)
and same_side, the share on which its most frequent vote is theirs; of a state
also member, the share on which it was one. bloc, against: a bloc, a list, a
result of members, {bloc=, status=, at=}. issue: me nu di hr co ec. Roll calls
on which membership is not covered are counted in not_covered and left out.]],
    rules = "R6, R9, R13",
    example = 'db:cohesion{bloc="ECOWAS", state="MRT", by="membership", from="1996", to="2006"}' },
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
min, max, q:top(n, key), q:first(), q:last(), q:columns(...), q:explain(),
q:sql(). Told events and feeds are one: types as cameo:17, plover:SANCTION,
sanctions.imposed.]],
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
matter. Then as a state's present name in the languages of CLDR, and as the words
of a name in another order ("Congo, Dem. Rep."). "cow:NIR" or scheme= asks one
scheme; at= what was valid that day.]],
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
}

for _, name in ipairs { "bloc.topics_store", "bloc.topics_report" } do
  local rest = require(name)
  table.move(rest, 1, #rest, #topics + 1, topics)
end

return topics
