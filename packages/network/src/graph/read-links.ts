import { buildGraph, type Graph } from './graph.ts';
import { foldedName, nameFault } from './link-name.ts';
import type { LinkProblem } from './link-problem.ts';

/** A link as it was written. */
export interface LinkRow {
  /** Its position in its source, counted from 1. */
  readonly row: number;
  readonly source: string;
  readonly target: string;
  /** As written; absent or blank is 1. */
  readonly weight?: string | number;
}

/** How links are taken. */
export interface LinkOptions {
  readonly directed?: boolean;
  /** Names of nodes that may have no link; they come first, in this order. */
  readonly nodes?: readonly string[];
}

/** A graph of links, and what of them is not in it. */
export interface LinkReading {
  readonly graph: Graph;
  /** Rows that are in no link, each with its reason, and names that differ in their writing only. */
  readonly problems: readonly LinkProblem[];
  /** Rows for a pair that a row before had: their weights were added to it. */
  readonly repeated: Uint32Array;
  /** Rows that were given, with those left out. */
  readonly rows: number;
}

/**
 * Reads links between names into a graph. A row that cannot be a link of two people becomes a problem with its reason and is
 * left out: a self link, a blank name, two people in one cell, a number that a spreadsheet has rounded, an invalid weight.
 * Repeated pairs are one link with the sum of the weights. Names are trimmed and otherwise unchanged. Names that differ only
 * in case, spaces or composition stay separate and are reported. Never throws on content.
 */
export const readLinks = (rows: Iterable<LinkRow>, options: LinkOptions = {}): LinkReading => {
  const { directed = false, nodes = [] } = options;
  const index = new Map<string, number>();
  const nodeOf = (name: string): number => {
    const known = index.get(name);
    if (known !== undefined) return known;
    index.set(name, index.size);
    return index.size - 1;
  };
  for (const name of nodes) nodeOf(name.trim().normalize());
  const problems: LinkProblem[] = [];
  const links = new Links();
  let count = 0;
  for (const link of rows) {
    count += 1;
    const source = link.source.trim().normalize();
    const target = link.target.trim().normalize();
    const problem = problemOf(link, source, target);
    if (problem === undefined)
      links.add(nodeOf(source), nodeOf(target), weightOf(link.weight) as number, link.row);
    else problems.push(problem);
  }
  const leftOut = problems.length;
  const names = [...index.keys()];
  for (const problem of alike(names)) problems.push(problem);
  const arrays = links.arrays();
  return {
    graph: buildGraph(names, arrays, { directed, rowsLeftOut: leftOut }),
    problems,
    repeated: repeatedRows(arrays, names.length, directed),
    rows: count,
  };
};

/** Links in arrays that grow. */
class Links {
  private source = new Uint32Array(1024);
  private target = new Uint32Array(1024);
  private weight = new Float64Array(1024);
  private row = new Uint32Array(1024);
  private length = 0;

  add(source: number, target: number, weight: number, row: number): void {
    if (this.length === this.source.length) this.grow();
    this.source[this.length] = source;
    this.target[this.length] = target;
    this.weight[this.length] = weight;
    this.row[this.length] = row;
    this.length += 1;
  }

  arrays(): Arrays {
    return {
      source: this.source.subarray(0, this.length),
      target: this.target.subarray(0, this.length),
      weight: this.weight.subarray(0, this.length),
      row: this.row.subarray(0, this.length),
    };
  }

  private grow(): void {
    const size = 2 * this.length;
    const { source, target, weight, row } = this.arrays();
    this.source = new Uint32Array(size);
    this.source.set(source);
    this.target = new Uint32Array(size);
    this.target.set(target);
    this.weight = new Float64Array(size);
    this.weight.set(weight);
    this.row = new Uint32Array(size);
    this.row.set(row);
  }
}

interface Arrays {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
  readonly row: Uint32Array;
}

const problemOf = (link: LinkRow, source: string, target: string): LinkProblem | undefined => {
  const { row } = link;
  const fault = nameFault(source) ?? nameFault(target);
  if (fault !== undefined)
    return { code: fault, row, value: nameFault(source) === fault ? source : target };
  if (weightOf(link.weight) === undefined)
    return { code: 'network.link.weight', row, value: String(link.weight) };
  if (source === target) return { code: 'network.link.self', row, value: source };
  return undefined;
};

const NUMBER = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Positive weight, or undefined. */
const weightOf = (written: string | number | undefined): number | undefined => {
  if (written === undefined) return 1;
  const text = typeof written === 'string' ? written.trim() : written;
  if (text === '') return 1;
  const value = typeof text === 'number' || NUMBER.test(text) ? Number(text) : Number.NaN;
  return value > 0 && Number.isFinite(value) ? value : undefined;
};

/** Names that are one when case, spaces and composition are set aside. */
function* alike(names: readonly string[]): Generator<LinkProblem> {
  const first = new Map<string, string>();
  for (const name of names) {
    const folded = foldedName(name);
    const earlier = first.get(folded);
    if (earlier === undefined) first.set(folded, name);
    else yield { code: 'network.name.alike', row: 0, value: `${earlier} | ${name}` };
  }
}

const repeatedRows = (
  { source, target, row }: Arrays,
  n: number,
  directed: boolean,
): Uint32Array => {
  const seen = new Set<number>();
  return row.filter((_, i) => {
    const a = source[i] as number;
    const b = target[i] as number;
    const key = directed || a < b ? a * n + b : b * n + a;
    const known = seen.size;
    seen.add(key);
    return seen.size === known;
  });
};
