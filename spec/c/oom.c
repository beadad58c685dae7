/*
** oom.c: runs a Lua script again and again while memory fails.
**
** It owns the three allocators of the process: Lua's, the engine's
** (BLOC_REALLOC) and SQLite's. The script is run once in peace, which counts
** the allocations; then allocation n fails *and all later ones*, for n = 0,
** 1, 2, ... until the script no longer reaches allocation n. (One failure
** alone proves little: Lua collects and tries again.) After each run the
** state is closed, with memory still failing, and not one byte may be left.
**
** With --gc nothing fails for good: Lua's first try is refused, so that it
** collects everything and tries again, which finds a pointer that the
** collector could not see.
**
** The script gets an empty folder of its own as arg[1], and may call the
** global function `ready` where its preparation ends: with --from=ready
** allocations count from there on. It must end without error when memory
** lasts; what it does when memory fails is free, but it must not hang.
**
** Cost: a run of the script for each n. So that a long script can be used,
** n grows by strides once the time runs short; --at=N repeats one of them.
*/
#define _XOPEN_SOURCE 700
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <sqlite3.h>

/* --- the memory ---------------------------------------------------------- */

enum { LUA = 1, ENGINE = 2, SQLITE = 4, ALL = 7 };

static struct {
  /* what is asked for */
  int mask;        /* whose allocations count and fail */
  int from_ready;  /* count from the script's call of `ready` on */
  int collect;     /* --gc */
  double seconds;  /* for collections */
  /* the run */
  int running, armed;
  long fail_at, seen, failed;
  int refused;     /* --gc: the last try was */
  long collections, expected;
  double start;
  /* what is held, by kind */
  size_t bytes[ALL];
} mem;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void die(const char *what) {
  fprintf(stderr, "oom: %s (failing from allocation %ld)\n", what, mem.fail_at);
  abort();
}

/* Whether this allocation fails. Counts it. */
static int fails(int kind) {
  if (!mem.armed || !(mem.mask & kind)) return 0;
  if (mem.seen++ < mem.fail_at) return 0;
  mem.failed++;
  return 1;
}

/* In front of every block: an owner that frees another's block is found. */
typedef struct {
  size_t size;
  size_t kind;
} head;

static head *head_of(int kind, void *p) {
  head *h = (head *)p - 1;
  if (h->kind != (size_t)kind) die("a block given back to another allocator");
  return h;
}

static void *block_new(int kind, size_t n) {
  head *h = malloc(sizeof *h + n);
  if (h == NULL) die("the machine itself is out of memory");
  h->size = n;
  h->kind = (size_t)kind;
  mem.bytes[kind] += n;
  return h + 1;
}

static void block_free(int kind, void *p) {
  head *h;
  if (p == NULL) return;
  h = head_of(kind, p);
  mem.bytes[kind] -= h->size;
  h->kind = 0;
  free(h);
}

/* Always moves, so that a pointer kept to the old place is found. */
static void *block_resize(int kind, void *p, size_t n) {
  void *q = block_new(kind, n);
  if (p != NULL) {
    size_t old = head_of(kind, p)->size;
    memcpy(q, p, old < n ? old : n);
    block_free(kind, p);
  }
  return q;
}

/* Lua's, without --gc: see __wrap_lua_getallocf. */
static void *direct_alloc(void *ud, void *p, size_t osize, size_t nsize) {
  (void)ud;
  if (p != NULL && head_of(LUA, p)->size != osize) die("wrong old size");
  if (nsize == 0) {
    block_free(LUA, p);
    return NULL;
  }
  if ((p == NULL || nsize > osize) && fails(LUA)) return NULL;
  return block_resize(LUA, p, nsize);
}

/*
** Collections are spread over the script: one at every allocation while time
** lasts for that, else as many as fit.
*/
static int collection_due(void) {
  double part;
  if (!mem.armed || mem.expected <= 0) return 0;
  part = (double)mem.seen / (double)mem.expected;
  return (now() - mem.start) <= part * mem.seconds;
}

static void *lua_alloc(void *ud, void *p, size_t osize, size_t nsize) {
  if (mem.collect && (p == NULL || nsize > osize) && nsize > 0) {
    if (!mem.refused && collection_due()) {
      mem.refused = 1;
      mem.collections++;
      return NULL;
    }
    mem.refused = 0;
  }
  return direct_alloc(ud, p, osize, nsize);
}

/*
** luaL_Buffer asks the allocator itself, and takes the first refusal for the
** last word; --gc must not refuse there. The linker sends it here (--wrap).
*/
lua_Alloc __wrap_lua_getallocf(lua_State *L, void **ud);
lua_Alloc __wrap_lua_getallocf(lua_State *L, void **ud) {
  (void)L;
  if (ud != NULL) *ud = NULL;
  return direct_alloc;
}

/* The engine's: the contract of bloc.h. */
void *bloc_oom_realloc(void *p, size_t n);
void *bloc_oom_realloc(void *p, size_t n) {
  if (n == 0) {
    block_free(ENGINE, p);
    return NULL;
  }
  return fails(ENGINE) ? NULL : block_resize(ENGINE, p, n);
}

static void *sql_malloc(int n) {
  return fails(SQLITE) ? NULL : block_new(SQLITE, (size_t)n);
}
static void sql_free(void *p) { block_free(SQLITE, p); }
static void *sql_realloc(void *p, int n) {
  return fails(SQLITE) ? NULL : block_resize(SQLITE, p, (size_t)n);
}
static int sql_size(void *p) {
  return p == NULL ? 0 : (int)head_of(SQLITE, p)->size;
}
static int sql_roundup(int n) { return (n + 7) & ~7; }
static int sql_init(void *ud) {
  (void)ud;
  return SQLITE_OK;
}
static void sql_shutdown(void *ud) { (void)ud; }

static void take_over_sqlite(void) {
  static const sqlite3_mem_methods methods = {
      sql_malloc,  sql_free, sql_realloc,  sql_size,
      sql_roundup, sql_init, sql_shutdown, NULL};
  /* Without lookaside each small allocation of SQLite is one of ours. */
  if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK ||
      sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) != SQLITE_OK) {
    die("SQLite does not let its allocator be replaced");
  }
}

/* --- one run ------------------------------------------------------------- */

typedef struct {
  const char *script;
  char folder[64]; /* the script's own, made anew for each run */
} job;

static int remove_one(const char *path, const struct stat *st, int flag,
                      struct FTW *ftw) {
  (void)st, (void)flag, (void)ftw;
  return remove(path);
}

static void folder_make(job *j) {
  strcpy(j->folder, "/tmp/bloc-oom-XXXXXX");
  if (mkdtemp(j->folder) == NULL) die("cannot make a folder in /tmp");
}

static void folder_remove(const job *j) {
  nftw(j->folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static void arm(void) {
  mem.armed = 1;
  mem.start = now();
}

static int l_ready(lua_State *L) {
  (void)L;
  if (mem.from_ready && !mem.armed) arm();
  return 0;
}

static int l_script(lua_State *L) {
  const job *j = lua_touserdata(L, 1);
  luaL_openlibs(L);
  lua_register(L, "ready", l_ready);
  lua_createtable(L, 1, 1);
  lua_pushstring(L, j->script);
  lua_rawseti(L, -2, 0);
  lua_pushstring(L, j->folder);
  lua_rawseti(L, -2, 1);
  lua_setglobal(L, "arg");
  if (luaL_loadfile(L, j->script) != LUA_OK) return lua_error(L);
  lua_pushstring(L, j->folder);
  lua_call(L, 1, 0);
  return 0;
}

static int l_traceback(lua_State *L) {
  const char *message = lua_tostring(L, 1);
  if (mem.failed > 0 || message == NULL) return 1;
  luaL_traceback(L, L, message, 1);
  return 1;
}

static int l_panic(lua_State *L) {
  const char *message = lua_tostring(L, -1);
  die(message != NULL ? message : "error outside of any protected call");
  return 0;
}

/* Whether the script ended well; its error otherwise goes to stderr. */
static int run_state(const job *j) {
  int status;
  lua_State *L = lua_newstate(lua_alloc, NULL);
  if (L == NULL) return 0;
  if (!mem.from_ready && !mem.armed) arm();
  lua_atpanic(L, l_panic);
  lua_pushcfunction(L, l_traceback);
  lua_pushcfunction(L, l_script);
  lua_pushlightuserdata(L, (void *)j);
  status = lua_pcall(L, 1, 0, 1);
  if (status != LUA_OK && mem.failed == 0) {
    const char *message = lua_tostring(L, -1);
    fprintf(stderr, "oom: %s: %s\n", j->script,
            message != NULL ? message : "an error that is no string");
  }
  lua_close(L);
  return status == LUA_OK;
}

/*
** Runs the script with allocation n failing. False when it went wrong: an
** error though memory lasted, or bytes left behind.
*/
static int run(job *j, long n) {
  int ok;
  size_t left;
  mem.fail_at = n;
  mem.seen = mem.failed = mem.collections = 0;
  mem.armed = mem.refused = 0;
  folder_make(j);
  /* No collection can help before the state is complete. */
  if (!mem.from_ready && !mem.collect) arm();
  mem.running = 1;
  ok = run_state(j);
  sqlite3_shutdown(); /* what it keeps for the next connection */
  mem.running = mem.armed = 0;
  folder_remove(j);
  left = mem.bytes[LUA] + mem.bytes[ENGINE] + mem.bytes[SQLITE];
  if (left != 0) {
    fprintf(stderr,
            "oom: failing from allocation %ld leaves bytes behind: "
            "%zu of Lua, %zu of the engine, %zu of SQLite\n",
            n, mem.bytes[LUA], mem.bytes[ENGINE], mem.bytes[SQLITE]);
    return 0;
  }
  return ok || mem.failed > 0;
}

/* --- the loop ------------------------------------------------------------ */

typedef struct {
  const char *name;
  double seconds;
  long dense; /* below this, every n */
  long at;    /* or only this n */
} plan;

/*
** The next n: the one that follows while time lasts for that, else so far on
** that the rest of the script fits the rest of the time.
*/
static long next_n(const plan *p, long n, long total, long tried, double spent) {
  double left = p->seconds - spent;
  double runs = left * (double)tried / (spent > 0 ? spent : 1e-9);
  double step = (double)(total - n) / (runs > 4 ? runs : 4);
  if (n < p->dense && spent < p->seconds / 2) return n + 1;
  return n + (step > 1 ? (long)step : 1);
}

static int loop(job *j, const plan *p) {
  long n = 0, tried = 0, total, widest = 1;
  double start;
  if (!run(j, LONG_MAX)) return 0;
  total = mem.seen;
  start = now();
  if (p->at >= 0) {
    int ok = run(j, p->at);
    printf("oom %s: allocation %ld of %ld: %s\n", p->name, p->at, total,
           ok ? "survived" : "not survived");
    return ok;
  }
  for (;;) {
    long next;
    if (!run(j, n)) return 0;
    tried++;
    if (mem.failed == 0) break; /* it no longer gets that far */
    next = next_n(p, n, total, tried, now() - start);
    if (next - n > widest) widest = next - n;
    n = next;
  }
  printf("oom %s from %s: %ld of %ld allocations tried, strides up to %ld, "
         "%.1f s\n", p->name, mem.from_ready ? "ready" : "start",
         tried < total ? tried : total, total, widest, now() - start);
  return 1;
}

static int stress(job *j, const plan *p) {
  double start;
  mem.expected = 0; /* in peace, to count */
  if (!run(j, LONG_MAX)) return 0;
  mem.expected = mem.seen;
  mem.seconds = p->seconds;
  start = now();
  if (!run(j, LONG_MAX)) return 0;
  printf("gcstress from %s: %ld collections at %ld allocations, %.1f s\n",
         mem.from_ready ? "ready" : "start", mem.collections, mem.seen,
         now() - start);
  return 1;
}

/* --- the command line ---------------------------------------------------- */

/* Says where it was before a crash: --at repeats it. */
static void on_death(void) {
  char line[80];
  int n;
  if (!mem.running) return;
  n = snprintf(line, sizeof line, "oom: died, failing from allocation %ld\n",
               mem.fail_at);
  if (n > 0 && write(STDERR_FILENO, line, (size_t)n) < 0) return;
}

static void on_signal(int s) {
  on_death();
  signal(s, SIG_DFL);
  raise(s);
}

#if defined(__SANITIZE_ADDRESS__)
void __sanitizer_set_death_callback(void (*f)(void));
#define WATCH_SANITIZER() __sanitizer_set_death_callback(on_death)
#else
#define WATCH_SANITIZER() ((void)0)
#endif

static int mask_of(const char *name) {
  if (strcmp(name, "lua") == 0) return LUA;
  if (strcmp(name, "engine") == 0) return ENGINE;
  if (strcmp(name, "sqlite") == 0) return SQLITE;
  if (strcmp(name, "all") == 0) return ALL;
  return 0;
}

/* The value of option `name` in `word`, or NULL. */
static const char *option(const char *word, const char *name) {
  size_t n = strlen(name);
  return strncmp(word, name, n) == 0 ? word + n : NULL;
}

static int parse(int argc, char **argv, job *j, plan *p) {
  int i;
  const char *v;
  for (i = 1; i < argc; i++) {
    if ((v = option(argv[i], "--fail=")) != NULL) {
      mem.mask = mask_of(v);
      p->name = v;
    } else if ((v = option(argv[i], "--from=")) != NULL) {
      mem.from_ready = strcmp(v, "ready") == 0;
    } else if ((v = option(argv[i], "--seconds=")) != NULL) {
      p->seconds = strtod(v, NULL);
    } else if ((v = option(argv[i], "--dense=")) != NULL) {
      p->dense = strtol(v, NULL, 10);
    } else if ((v = option(argv[i], "--at=")) != NULL) {
      p->at = strtol(v, NULL, 10);
    } else if (strcmp(argv[i], "--gc") == 0) {
      mem.collect = 1;
      mem.mask = LUA;
    } else if (argv[i][0] != '-' && j->script == NULL) {
      j->script = argv[i];
    } else {
      return 0;
    }
  }
  return j->script != NULL && mem.mask != 0;
}

int main(int argc, char **argv) {
  job j = {NULL, ""};
  plan p = {"all", 30, 300, -1};
  mem.mask = ALL;
  setvbuf(stdout, NULL, _IOLBF, 0);
  if (!parse(argc, argv, &j, &p)) {
    fprintf(stderr,
            "usage: oom [--fail=lua|engine|sqlite|all] [--from=start|ready]\n"
            "  [--seconds=S] [--dense=N] [--at=N] [--gc] SCRIPT\n");
    return 2;
  }
  WATCH_SANITIZER();
  signal(SIGABRT, on_signal);
  take_over_sqlite();
  return (mem.collect ? stress(&j, &p) : loop(&j, &p)) ? 0 : 1;
}
