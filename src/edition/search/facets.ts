import type { DatabaseSync } from "node:sqlite";
import { isFacetName } from "../../registry/index.ts";
import { isDeskField } from "../rules/desk.ts";
import type { Scope } from "../rules/scope.ts";
import { statements } from "../store/statements.ts";

/** A list of ids in one text: far quicker to read than a row each. */
const COLUMNS = "facets, ord, from_day, to_day, sort_day, first_passage, last_passage";
type Row = [facets: string, ...numbers: number[]];

/**
 * What searching needs of every record, in memory: the values of its facets, its days and its passages. Some 60 bytes
 * a record. Brought up to date from the file when that has a newer generation.
 */
export class FacetIndex {
  readonly #db: DatabaseSync;
  readonly #scope: Scope;
  generation = -1;
  /** One more than the highest `ord`. */
  size = 0;
  live = new Uint8Array(0);
  fromDay = new Int32Array(0);
  toDay = new Int32Array(0);
  sortDay = new Int32Array(0);
  firstPassage = new Int32Array(0);
  #lastPassage = new Int32Array(0);
  /** `ord` by rowid of passage; 0 for none. */
  ordOf = new Uint32Array(0);
  /** Values of a record: `pool[start[ord]]` and those after it, `length[ord]` of them, as numbers of values. */
  start = new Uint32Array(0);
  length = new Uint16Array(0);
  pool = new Uint32Array(0);
  #used = 0;
  /** By number of value, which is its id in the file; 0 is none. */
  readonly names: string[] = [""];
  readonly values: string[] = [""];
  readonly #numbers = new Map<string, Map<string, number>>();

  constructor(db: DatabaseSync, scope: Scope = "public") {
    this.#db = db;
    this.#scope = scope;
  }

  /** May a query name this facet: `country:GR`? */
  isField(name: string): boolean {
    return isFacetName(name) || (this.#scope === "desk" && isDeskField(name));
  }

  #accepted = new Uint8Array(0);
  #firstRow = new Int32Array(0);

  /** Two arrays by `ord` for one search, the first of them all zero; the next search gets the same. */
  scratch(): { accepted: Uint8Array; firstRow: Int32Array } {
    if (this.#accepted.length < this.size) {
      this.#accepted = new Uint8Array(this.live.length);
      this.#firstRow = new Int32Array(this.live.length);
    } else this.#accepted.fill(0);
    return { accepted: this.#accepted, firstRow: this.#firstRow };
  }

  #all: { generation: number; ords: number[] } = { generation: -1, ords: [] };

  /** Every record that is there. */
  all(): readonly number[] {
    if (this.#all.generation !== this.generation) {
      const ords: number[] = [];
      for (let ord = 0; ord < this.size; ord++) if (this.live[ord]) ords.push(ord);
      this.#all = { generation: this.generation, ords };
    }
    return this.#all.ords;
  }

  #places: { generation: number; byOrd: Uint32Array } = { generation: -1, byOrd: new Uint32Array(0) };

  /** By `ord`: the place of a record in the order of handles. Made when somebody wants that order. */
  places(): Uint32Array {
    if (this.#places.generation === this.generation) return this.#places.byOrd;
    const byOrd = new Uint32Array(this.size);
    const row = this.#db.prepare("SELECT group_concat(ord) AS ords FROM (SELECT ord FROM record ORDER BY handle)").get();
    let place = 0;
    eachNumber(String(row?.ords ?? ""), (ord) => {
      byOrd[ord] = ++place;
    });
    this.#places = { generation: this.generation, byOrd };
    return byOrd;
  }

  /** The number of a value, or undefined when no record ever had it. */
  number(name: string, value: string): number | undefined {
    return this.#numbers.get(name)?.get(value);
  }

  /** Values of a facet with their numbers. */
  valuesOf(name: string): ReadonlyMap<string, number> {
    return this.#numbers.get(name) ?? new Map();
  }

  update(generation: number): void {
    if (generation === this.generation) return;
    if (this.generation < 0 || generation < this.generation) this.#load();
    else this.#follow(this.generation);
    this.generation = generation;
  }

  #grow(ord: number, passage: number): void {
    if (ord >= this.size) {
      this.size = ord + 1;
      const capacity = this.live.length > ord ? this.live.length : Math.ceil(this.size * 1.25) + 64;
      this.live = grown(this.live, capacity, Uint8Array);
      this.fromDay = grown(this.fromDay, capacity, Int32Array);
      this.toDay = grown(this.toDay, capacity, Int32Array);
      this.sortDay = grown(this.sortDay, capacity, Int32Array);
      this.firstPassage = grown(this.firstPassage, capacity, Int32Array);
      this.#lastPassage = grown(this.#lastPassage, capacity, Int32Array);
      this.start = grown(this.start, capacity, Uint32Array);
      this.length = grown(this.length, capacity, Uint16Array);
    }
    if (passage >= this.ordOf.length) this.ordOf = grown(this.ordOf, Math.ceil(passage * 1.25) + 64, Uint32Array);
  }

  #put([facets, ...numbers]: Row): void {
    const [ord = 0, from = 0, to = 0, sort = 0, first = 0, last = 0] = numbers;
    this.#grow(ord, last);
    this.#remove(ord);
    this.live[ord] = 1;
    this.fromDay[ord] = from;
    this.toDay[ord] = to;
    this.sortDay[ord] = sort;
    this.firstPassage[ord] = first;
    this.#lastPassage[ord] = last;
    this.ordOf.fill(ord, first, last + 1);
    if (this.#used + facets.length > this.pool.length)
      this.pool = grown(this.pool, Math.ceil((this.#used + facets.length) * 1.25) + 1024, Uint32Array);
    this.start[ord] = this.#used;
    eachNumber(facets, (number) => {
      this.pool[this.#used++] = number;
    });
    this.length[ord] = this.#used - (this.start[ord] ?? 0);
  }

  #remove(ord: number): void {
    if (ord >= this.size || !this.live[ord]) return;
    this.live[ord] = 0;
    this.length[ord] = 0;
    const last = this.#lastPassage[ord] ?? -1;
    for (let rowid = this.firstPassage[ord] ?? 0; rowid <= last; rowid++) if (this.ordOf[rowid] === ord) this.ordOf[rowid] = 0;
  }

  #load(): void {
    const highest = this.#db.prepare("SELECT max(ord) AS ord, max(last_passage) AS last FROM record").get();
    this.size = 0;
    this.live = new Uint8Array(0);
    this.ordOf.fill(0);
    this.#used = 0;
    this.#grow(Number(highest?.ord ?? 0), Number(highest?.last ?? 0));
    this.#readNames();
    const records = this.#db.prepare(`SELECT ${COLUMNS} FROM record`);
    records.setReturnArrays(true);
    for (const row of records.iterate()) this.#put(row as unknown as Row);
  }

  #follow(generation: number): void {
    const run = statements(this.#db);
    this.#readNames();
    for (const { ord } of run("SELECT ord FROM dropped WHERE generation > ?").all(generation)) this.#remove(Number(ord));
    for (const row of run(`SELECT ${COLUMNS} FROM record WHERE generation > ?`).all(generation))
      this.#put(Object.values(row) as Row);
  }

  /** Values are numbered in the file, and never renumbered. */
  #readNames(): void {
    for (const { id, name, value } of this.#db
      .prepare("SELECT id, name, value FROM facet WHERE id >= ? ORDER BY id")
      .all(this.values.length)) {
      this.names[Number(id)] = String(name);
      this.values[Number(id)] = String(value);
      let known = this.#numbers.get(String(name));
      if (!known) {
        known = new Map();
        this.#numbers.set(String(name), known);
      }
      known.set(String(value), Number(id));
    }
  }
}

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

function grown<T extends Numbers>(old: T, capacity: number, make: new (length: number) => T): T {
  if (old.length >= capacity) return old;
  const found = new make(capacity);
  found.set(old);
  return found;
}

/** Calls back with each number of a list that SQLite has joined with commas. */
export function eachNumber(list: string, use: (number: number) => void): void {
  let number = 0;
  for (let i = 0; i < list.length; i++) {
    const code = list.charCodeAt(i);
    if (code === 44) {
      use(number);
      number = 0;
    } else number = number * 10 + (code - 48);
  }
  if (list.length > 0) use(number);
}
