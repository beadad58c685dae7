# bloc: `make help` lists the targets.

BUILD  ?= build
LUA    ?= lua5.4
PREFIX ?= /usr/local
DESTDIR ?=
# ARGS goes to busted: make test ARGS=spec/day_spec.lua
ARGS   ?=
# make bench EVENTS=10000000 DUCKDB=/path/to/libduckdb.so
EVENTS ?= 1000000
DUCKDB ?=
# make bench COW=state_year_format_3.csv.gz
COW ?=
# make kills KILLS=200
KILLS ?= 200

WARN   ?= -Wall -Wextra -Wshadow -Wconversion
OPT    ?= -O2
CFLAGS ?=
LDFLAGS ?=

# Distributions disagree about the name of Lua 5.4 in pkg-config. Targets that
# install what is missing build in a second make (see `test`), so that this is
# asked again once pkg-config is there.
LUA_PC := $(firstword $(foreach n,lua5.4 lua-5.4 lua54 lua,\
  $(if $(shell pkg-config --exists '$(n) >= 5.4' '$(n) < 5.5' 2>/dev/null \
    && echo y),$(n))))
LUA_CFLAGS := $(if $(LUA_PC),$(shell pkg-config --cflags $(LUA_PC)),\
  -I/usr/include/lua5.4)
SQLITE_CFLAGS := $(shell pkg-config --cflags sqlite3 2>/dev/null)
SQLITE_LIBS := $(or $(shell pkg-config --libs sqlite3 2>/dev/null),-lsqlite3)

ALL_CFLAGS = -std=c11 $(OPT) -fPIC -fvisibility=hidden $(WARN) \
  $(strip $(LUA_CFLAGS)) $(SQLITE_CFLAGS) $(CFLAGS)

# The module takes Lua's functions from the program that loads it: linking
# liblua would put a second Lua in the process.
ifeq ($(shell uname -s),Darwin)
SHARED = -bundle -undefined dynamic_lookup
else
SHARED = -shared
endif

SRC := $(sort $(wildcard csrc/*.c))
OBJ := $(SRC:csrc/%.c=$(BUILD)/obj/%.o)
SO  := $(BUILD)/bloc/core.so

# What a program without Lua can link: everything but the binding.
ENGINE_OBJ := $(filter-out $(BUILD)/obj/core.o $(BUILD)/obj/l_%.o,$(OBJ))
# Programs of spec/c that test the engine by itself; c_spec.lua runs them.
CSPEC := $(patsubst spec/c/%.c,$(BUILD)/spec/%,$(sort $(filter-out \
  spec/c/oom.c spec/c/fuzz_%.c,$(wildcard spec/c/*.c))))
BENCH := $(patsubst bench/%.c,$(BUILD)/bench/%,$(sort $(wildcard bench/*.c)))

# Lua modules from the checkout, C module from the build; ";;" keeps the rest.
FROM_TREE = LUA_PATH_5_4="$(CURDIR)/lua/?.lua;$(CURDIR)/lua/?/init.lua;;" \
  LUA_CPATH_5_4="$(abspath $(BUILD))/?.so;;"

Q := $(if $(V),,@)
SAY = $(if $(V),,@echo " " $(1))

.PHONY: doc all engine-specs extension help deps deps-check demo repl test \
  bench lint warnings asan oom gcstress kills soak rock check bare rockspec install uninstall clean distclean FORCE
.DELETE_ON_ERROR:

all: $(SO)

help:
	@echo "make             build $(BUILD)/bloc/core.so"
	@echo "make demo        install what is missing, build, show ECOWAS, write pages"
	@echo "make extension   build $(BUILD)/bloc/sqlite.so for the sqlite3 shell"
	@echo "make repl        build, then a Lua prompt with bloc loaded"
	@echo "make test        install what is missing, build, run the specs"
	@echo "make check       every check: lint warnings test asan oom gcstress kills"
	@echo "                 soak rock"
	@echo "make bench       time the questions beside SQLite"
	@echo "make rockspec    list the tree's modules in the rockspec again"
	@echo "make rock        install with luarocks into a clean tree, run the specs"
	@echo "make bare        demo and test in a fresh clone on a bare Debian"
	@echo "make install     into \$$(DESTDIR)\$$(PREFIX); also uninstall, clean"
	@echo "make deps        install what demo and test need; deps-check: check"

# --- building --------------------------------------------------------------

# Two stamps that change only when their content does: other flags compile
# everything again, a file that has come or gone links again.
define stamp
@mkdir -p $(@D)
@echo '$(1)' | cmp -s - $@ || echo '$(1)' > $@
endef

$(BUILD)/flags: FORCE
	$(call stamp,$(CC) $(ALL_CFLAGS))

$(BUILD)/objects: FORCE
	$(call stamp,$(CC) $(LDFLAGS) $(OBJ))

$(BUILD)/obj/%.o: csrc/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(call SAY,$(CC) $<)
	$(Q)$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(SO): $(OBJ) $(BUILD)/objects
	@mkdir -p $(@D)
	$(call SAY,$(CC) $@)
	$(Q)$(CC) $(SHARED) $(CFLAGS) $(LDFLAGS) -o $@ $(OBJ) $(SQLITE_LIBS)

$(BUILD)/bench/%: bench/%.c $(ENGINE_OBJ) $(BUILD)/objects
	@mkdir -p $(@D)
	$(call SAY,$(CC) $@)
	$(Q)$(CC) $(ALL_CFLAGS) -Icsrc -MMD -MP -MF $(BUILD)/obj/bench-$*.d \
	  -MT $@ $(LDFLAGS) -o $@ $< $(ENGINE_OBJ) $(SQLITE_LIBS) -lm

$(BUILD)/spec/%: spec/c/%.c $(ENGINE_OBJ) $(BUILD)/objects
	@mkdir -p $(@D)
	$(call SAY,$(CC) $@)
	$(Q)$(CC) $(ALL_CFLAGS) -Icsrc -MMD -MP -MF $(BUILD)/obj/spec-$*.d \
	  -MT $@ $(LDFLAGS) -o $@ $< $(ENGINE_OBJ) $(SQLITE_LIBS) -lm

engine-specs: $(CSPEC)

-include $(wildcard $(BUILD)/obj/*.d)

# --- using -----------------------------------------------------------------

deps:
	@.ci/deps run

deps-check:
	@.ci/deps run check

demo: deps
	@$(MAKE) --no-print-directory all
	@$(FROM_TREE) $(LUA) examples/ecowas.lua
	@mkdir -p "$(BUILD)/report"
	@$(FROM_TREE) $(LUA) examples/reports.lua "$(BUILD)/report"

repl: deps
	@$(MAKE) --no-print-directory all
	@$(FROM_TREE) $(LUA) -l bloc -i

test: deps
	@$(MAKE) --no-print-directory all engine-specs extension
	@BUILD="$(BUILD)" $(LUA) spec/run.lua $(ARGS)

bench: deps
	@$(MAKE) --no-print-directory all $(BENCH)
	@BUILD="$(BUILD)" $(FROM_TREE) $(LUA) bench/run.lua
	@BUILD="$(BUILD)" EVENTS="$(EVENTS)" DUCKDB="$(DUCKDB)" $(FROM_TREE) \
	  $(LUA) bench/events.lua
	@BUILD="$(BUILD)" DATA="$(DATA)" DUCKDB="$(DUCKDB)" $(FROM_TREE) \
	  $(LUA) bench/real.lua
	@$(FROM_TREE) $(LUA) bench/reports.lua
	@BUILD="$(BUILD)" COW="$(COW)" $(FROM_TREE) $(LUA) bench/research.lua

# --- checking --------------------------------------------------------------

ROCKSPEC = rockspec/bloc-scm-1.rockspec

lint: deps-check
	@luacheck -q $(wildcard lua spec examples bench) .luacheckrc .busted \
	  $(ROCKSPEC)
	@luarocks --lua-version=5.4 lint $(ROCKSPEC)
	@cppcheck -q --std=c11 --enable=warning,portability --inline-suppr \
	  --suppress=missingIncludeSystem --error-exitcode=1 csrc spec/c
	@echo "lint: luacheck, rockspec and cppcheck find nothing"

# Without a sanitizer or -O2 a compiler sees less: the flags are the usual.
warnings: deps-check
	@$(MAKE) --no-print-directory BUILD=build/gcc CC=gcc CFLAGS=-Werror all
	@$(MAKE) --no-print-directory BUILD=build/clang CC=clang CFLAGS=-Werror all
	@echo "warnings: none from gcc, none from clang"

asan: deps-check
	@.ci/asan specs $(ARGS)

oom: deps-check
	@.ci/asan oom

gcstress: deps-check
	@.ci/asan gcstress

rock: deps-check
	@.ci/rock

# KILLS of an import and as many of a merge; make test takes a few.
kills: deps-check
	@$(MAKE) --no-print-directory all
	@BUILD="$(BUILD)" KILLS="$(KILLS)" $(LUA) spec/run.lua spec/kill_spec.lua

# Random queries against naive readings of them, many more than in make test;
# SEED is printed, and SEED=n asks the same again.
soak: deps-check
	@$(MAKE) --no-print-directory all engine-specs extension
	@N=100000 "$(BUILD)/spec/query"
	@N=1500 "$(BUILD)/spec/group"
	@N=1500 "$(BUILD)/spec/match"
	@BUILD="$(BUILD)" QUERIES=10000 $(LUA) spec/run.lua spec/query_spec.lua
	@BUILD="$(BUILD)" RUNS=600 $(LUA) spec/run.lua spec/query_sql_spec.lua

check: deps-check
	@set -e; for t in lint warnings test asan oom gcstress kills soak rock; do \
	  echo "== make $$t"; $(MAKE) --no-print-directory $$t; done
	@echo "check: all passed"

bare:
	@.ci/bare

rockspec:
	@$(LUA) spec/support/rockspec.lua

# --- installing ------------------------------------------------------------

LUADIR = $(DESTDIR)$(PREFIX)/share/lua/5.4
LIBDIR = $(DESTDIR)$(PREFIX)/lib/lua/5.4

install: all extension
	@mkdir -p "$(LIBDIR)/bloc" "$(LUADIR)"
	install -m 755 $(SO) "$(LIBDIR)/bloc/core.so"
	install -m 755 $(EXT) "$(LIBDIR)/bloc/sqlite.so"
	@cd lua && find bloc -name '*.lua' | LC_ALL=C sort | while read -r f; do \
	  mkdir -p "$(LUADIR)/$${f%/*}" && \
	  install -m 644 "$$f" "$(LUADIR)/$$f" || exit 1; done
	@echo "installed in $(DESTDIR)$(PREFIX)"

uninstall:
	rm -rf "$(LUADIR)/bloc" "$(LIBDIR)/bloc"

# What took a download stays: the bare Debian and Lua's source.
clean:
	@if [ -d build ]; then find build -mindepth 1 -maxdepth 1 \
	  ! -name bare ! -name lua -exec rm -rf {} +; fi
	@if [ "$(BUILD)" != build ]; then rm -rf "$(BUILD)"; fi

distclean: clean
	rm -rf --one-file-system build

# --- documents ---------------------------------------------------------------

# The reference is the text of bloc.help; a spec compares the two.
doc: all
	$(Q)$(FROM_TREE) $(LUA) -e 'io.write(require "bloc.help".markdown())' \
	  > doc/reference.md
	$(SAY) wrote doc/reference.md

# --- the extension for SQLite -------------------------------------------------

# The store again, with SQLite's functions taken from the program that loads it.
EXT_OBJ := $(patsubst csrc/%.c,$(BUILD)/ext/%.o,$(wildcard csrc/store*.c \
  csrc/vtab*.c)) $(filter-out $(BUILD)/obj/store%.o $(BUILD)/obj/vtab%.o, \
  $(ENGINE_OBJ))
EXT := $(BUILD)/bloc/sqlite.so

extension: $(EXT)

$(BUILD)/ext/%.o: csrc/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(call SAY,$(CC) $< for SQLite)
	$(Q)$(CC) $(ALL_CFLAGS) -DBLOC_EXTENSION -MMD -MP -c -o $@ $<

$(EXT): $(EXT_OBJ) $(BUILD)/objects
	@mkdir -p $(@D)
	$(call SAY,$(CC) $@)
	$(Q)$(CC) $(SHARED) $(CFLAGS) $(LDFLAGS) -o $@ $(EXT_OBJ)

-include $(wildcard $(BUILD)/ext/*.d)
