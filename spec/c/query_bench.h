/*
** query_bench.h: the timings of spec/c/query.c, over events shaped like
** GDELT's: 250 states by Zipf, each with nine offices; 300 types in 20 roots;
** days from 1979 to 2024 growing sixty-fold; 40 % domestic, 40 % without one
** side. Medians, in microseconds.
*/
enum { B_STATES = 250, B_ROLES = 10, B_TYPES = 300, B_ROOT = 15,
       B_BLOC = 1 + B_STATES * B_ROLES, B_DAY0 = 3287, B_DAYS = 16802 };

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static bloc_date b_open = {BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_DAY_MAX,
                           BLOC_OPEN};

/* State k has id 1 + k * B_ROLES, its offices come behind. */
static uint32_t b_state(uint32_t k) { return 1 + k * B_ROLES; }

static void b_names(void) {
  bloc_date always = {BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_ABSENT};
  char code[16];
  for (uint32_t id = 1; id <= B_BLOC; id++) {
    uint32_t k = (id - 1) / B_ROLES;
    uint32_t kind = id == B_BLOC ? BLOC_BLOC
                    : id == b_state(k) ? BLOC_STATE : BLOC_OFFICE;
    snprintf(code, sizeof code, "B%04u", id);
    CHECK(!bloc_names_actor(&names, id, code, kind));
    if (kind == BLOC_OFFICE)
      CHECK(!bloc_names_whole(&names, id, b_state(k), always, b_open));
  }
}

/* Fifteen members, of which four were suspended and three have left. */
static void b_spells(void) {
  spells.names = &names;
  for (uint32_t k = 0; k < 15; k++) {
    bloc_assertion a = {.id = 1 + k, .state = b_state(40 + 4 * k),
                        .bloc = B_BLOC, .value = BLOC_MEMBER, .rev = 1,
                        .gone_rev = UINT32_MAX, .known_from = BLOC_DAY_MIN,
                        .known_to = BLOC_DAY_MIN, .from = exact(1973),
                        .to = k < 3 ? exact(20117) : b_open};
    CHECK(!bloc_spells_add(&spells, a));
    if (k >= 4) continue;
    a.id += 100;
    a.layer = BLOC_SUSPENDED;
    a.from = exact(18800 + (bloc_day)k * 100);
    CHECK(!bloc_spells_add(&spells, a));
  }
  bloc_cover c = {.bloc = B_BLOC, .layers = 31, .from = 0, .to = 30000};
  CHECK(!bloc_spells_cover(&spells, c));
}

typedef struct {
  bloc_day *day;
  uint16_t *type, *lag;
  uint32_t *actor, *target, *origin;
  int32_t *score;
} b_rows;

static void *room(uint32_t n, size_t size) {
  void *p = calloc(n, size);
  CHECK(p != NULL);
  return p;
}

static void b_fill(b_rows *r, uint32_t n) {
  static uint16_t zipf[65536], grow[65536];
  double sum = 0, all_weight = 0, day = 0;
  uint32_t k = 0;
  for (k = 0; k < B_STATES; k++) all_weight += 1.0 / (k + 1);
  for (uint32_t i = 0, s = 0; i < 65536; i++) {
    while (s + 1 < B_STATES && sum + 1.0 / (s + 1) < i / 65536.0 * all_weight)
      sum += 1.0 / ++s;
    zipf[i] = (uint16_t)s;
    grow[i] = (uint16_t)day; /* each day has 60^(1/days) of the one before */
    double left = 1 - (1 - 1 / 60.0) * (day / B_DAYS);
    day = B_DAYS - (B_DAYS * (1 - i / 65536.0)) * (0.25 + 0.75 * left);
    if (day >= B_DAYS) day = B_DAYS - 1;
  }
  for (uint32_t i = 0; i < n; i++) {
    uint32_t a = zipf[below(65536)], t = zipf[below(65536)], how = below(10);
    r->day[i] = B_DAY0 + grow[below(65536)];
    r->type[i] = (uint16_t)(1 + below(B_TYPES));
    if (how < 4) t = a;
    r->actor[i] = how == 4 || how == 5 ? 0 : b_state(a) + below(B_ROLES);
    r->target[i] = how == 6 || how == 7 ? 0 : b_state(t) + below(B_ROLES);
    r->score[i] = (int32_t)below(20001) - 10000;
    r->lag[i] = BLOC_LAG_ALWAYS;
    r->origin[i] = i;
  }
}

static void b_index(uint32_t n) {
  b_rows r = {room(n, 4), room(n, 2), room(n, 2), room(n, 4), room(n, 4),
              room(n, 4), room(n, 4)};
  b_fill(&r, n);
  bloc_plain rows = {n, r.day, r.type, r.actor, r.target, r.score, r.lag,
                     r.origin};
  double t = seconds();
  CHECK(!bloc_index_build(&ix, &names, &rows));
  printf("built %u rows in %.2f s\n", n, seconds() - t);
  free(r.day), free(r.type), free(r.lag), free(r.actor), free(r.target);
  free(r.origin), free(r.score);
}

static void b_set(bloc_bits *b, uint32_t first, uint32_t n) {
  while (n-- > 0) CHECK(!bloc_bits_add(b, first++));
}

static void b_join(bloc_event_filter *f, uint32_t side, const char *status) {
  bloc_join *j = &f->join[f->njoin++];
  const char *bad;
  size_t n;
  j->side = side;
  j->at = BLOC_DAY_MIN;
  j->when = BLOC_WHEN_ALL;
  CHECK(!bloc_u32s_push(&j->blocs, B_BLOC));
  CHECK(!bloc_status_parse(&j->status, status, strlen(status), &bad, &n));
}

static bloc_query *b_query(void) {
  bloc_query *q = room(1, sizeof *q);
  q->f.from = BLOC_DAY_MIN;
  q->f.to = BLOC_DAY_MAX;
  q->f.when = BLOC_WHEN_ALL;
  return q;
}

static bloc_rc b_sink(void *to, const uint32_t *row, uint32_t n) {
  uint64_t *sum = to;
  for (uint32_t i = 0; i < n; i++) *sum += row[i];
  return BLOC_OK;
}

static int by_time(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}

enum { COUNT, RUN, HUNDRED, LAST_HUNDRED, ALL_ROWS };

static void b_time(const char *what, bloc_query *q, int how) {
  static const char *const words[] = {"count", "run", "first 100",
                                      "last 100", "all rows"};
  bloc_scene w = {&ix, &full, &spells, &feeds};
  bloc_report r;
  double took[31];
  uint64_t sum = 0;
  int n = 0;
  for (double end = seconds() + 1; n < 31 && (n < 3 || seconds() < end); n++) {
    bloc_u32s row = {NULL, 0, 0};
    double t = seconds();
    if (how == COUNT) CHECK(!bloc_query_count(&w, q, &r));
    else if (how == RUN) CHECK(!bloc_query_run(&w, q, b_sink, &sum, &r));
    else CHECK(!bloc_query_rows(&w, q, 0, how == ALL_ROWS ? UINT64_MAX : 100,
                                how == LAST_HUNDRED, &row, &r));
    took[n] = (seconds() - t) * 1e6;
    bloc_u32s_free(&row);
  }
  qsort(took, (size_t)n, sizeof *took, by_time);
  printf("%11.1f  %-9s %-44s way %3d runs %5u touched %8llu tested %8llu "
         "passed %llu\n", took[n / 2], words[how], what, r.way, r.runs,
         (unsigned long long)r.touched, (unsigned long long)r.tested,
         (unsigned long long)r.passed);
}

static void b_sides(bloc_query *q, uint32_t a, uint32_t t) {
  if (a > 0) q->f.given |= BLOC_BY_ACTOR;
  if (t > 0) q->f.given |= BLOC_BY_TARGET;
  if (a > 0) b_set(&q->f.actor, b_state(a), B_ROLES);
  if (t > 0) b_set(&q->f.target, b_state(t), B_ROLES);
}

static void b_types(bloc_query *q, uint32_t root) {
  q->f.given |= BLOC_BY_TYPE;
  b_set(&q->f.type, 1 + root * B_ROOT, B_ROOT);
}

static void b_days(bloc_query *q, bloc_day from, bloc_day to) {
  q->f.from = from;
  q->f.to = to;
}

static void b_filters(void) {
  bloc_query *q = b_query();
  b_time("everything", q, COUNT);
  b_time("everything", q, RUN);
  b_sides(q, 30, 0);
  b_time("an actor", q, COUNT);
  b_time("an actor", q, HUNDRED);
  b_types(q, 4);
  b_days(q, 14610, 18262);
  b_time("an actor, a root type, ten years", q, COUNT);
  b_time("an actor, a root type, ten years", q, RUN);
  b_time("an actor, a root type, ten years", q, HUNDRED);
  b_time("an actor, a root type, ten years", q, LAST_HUNDRED);
  q->f.given |= BLOC_BY_SCORE;
  q->f.score_min = 5000;
  q->f.score_max = 10000;
  b_time("the same and a score", q, COUNT);
  b_time("the same and a score", q, HUNDRED);
  bloc_query_free(q);
  q = b_query();
  b_sides(q, 30, 50);
  b_time("a pair", q, COUNT);
  b_time("a pair", q, RUN);
  b_time("a pair", q, HUNDRED);
  bloc_query_free(q);
  q = b_query();
  b_types(q, 4);
  b_time("a root type", q, COUNT);
  b_time("a root type", q, HUNDRED);
  b_time("a root type", q, ALL_ROWS);
  q->f.given |= BLOC_BY_INVOLVES;
  b_set(&q->f.involves, b_state(30), B_ROLES);
  b_time("a root type involving a state", q, COUNT);
  b_time("a root type involving a state", q, HUNDRED);
  bloc_query_free(q);
}

static void b_joins(void) {
  bloc_query *q = b_query();
  b_join(&q->f, BLOC_OF_TARGET, "member");
  b_time("target a member (15)", q, COUNT);
  b_time("target a member (15)", q, RUN);
  b_time("target a member (15)", q, HUNDRED);
  b_time("target a member (15)", q, ALL_ROWS);
  b_types(q, 4);
  b_time("target a member, a root type", q, COUNT);
  b_time("target a member, a root type", q, HUNDRED);
  b_join(&q->f, BLOC_OF_ACTOR, "member");
  b_time("both members, a root type", q, COUNT);
  bloc_query_free(q);
  q = b_query();
  b_join(&q->f, BLOC_OF_TARGET, "member");
  b_join(&q->f, BLOC_OF_ACTOR, "member");
  b_time("both members", q, COUNT);
  b_time("both members", q, RUN);
  b_time("both members", q, HUNDRED);
  bloc_query_free(q);
  q = b_query();
  b_join(&q->f, BLOC_OF_TARGET, "suspended");
  b_time("target suspended", q, COUNT);
  b_time("target suspended", q, HUNDRED);
  bloc_query_free(q);
  q = b_query();
  b_join(&q->f, BLOC_OF_TARGET | BLOC_OF_ACTOR, "member");
  b_time("involving a member", q, COUNT);
  b_time("involving a member", q, HUNDRED);
  bloc_query_free(q);
  q = b_query();
  b_join(&q->f, BLOC_OF_TARGET, "none");
  b_time("target not a member", q, COUNT);
  b_time("target not a member", q, RUN);
  bloc_query_free(q);
}

static void b_trees(void) {
  bloc_query *q = b_query(), *a = b_query(), *b = b_query();
  q->op = BLOC_Q_AND;
  q->a = a;
  q->b = b;
  b_join(&a->f, BLOC_OF_TARGET, "member");
  b_types(b, 4);
  b_time("target a member & a root type", q, COUNT);
  b_time("target a member & a root type", q, HUNDRED);
  q->op = BLOC_Q_MINUS;
  b_time("target a member - a root type", q, COUNT);
  q->op = BLOC_Q_OR;
  b_time("target a member | a root type", q, COUNT);
  b_time("target a member | a root type", q, HUNDRED);
  bloc_query_free(q);
}

/* What it takes before a row is read. */
static void b_compile(void) {
  bloc_query *q = b_query();
  bloc_timeline t;
  double begin = seconds();
  int n;
  b_join(&q->f, BLOC_OF_TARGET, "member");
  for (n = 0; n < 20; n++) {
    CHECK(!bloc_timeline_make(&t, &spells, &q->f.join[0], &ix));
    bloc_timeline_free(&t);
  }
  printf("%11.1f  a join compiled for %u states\n",
         (seconds() - begin) * 1e6 / n, ix.nstate - 1);
  bloc_query_free(q);
}

static int bench(uint32_t n) {
  b_names();
  b_spells();
  add_segment(0, n);
  b_index(n);
  b_compile();
  b_filters();
  b_joins();
  b_trees();
  free_world();
  return 0;
}
