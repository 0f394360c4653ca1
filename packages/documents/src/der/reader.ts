import {
  type DerFault,
  type DerFaultKind,
  type DerNode,
  MOST_DEPTH,
  nothing,
  rawOf,
} from './node.ts';
import { isConstructed } from './tags.ts';

/** What all readers of one input share: the first fault, and what is BER in it but not DER. */
interface Shared {
  fault: DerFault | undefined;
  indefinite: number;
  longLength: number;
}

/** The largest input that is read unless the caller asks for more: 64 MiB. */
export const DEFAULT_MOST_BYTES = 67_108_864;

/**
 * Reads the elements of a BER or DER input one after the other, forward, without copying and without exceptions.
 *
 * A reader that meets something it does not expect keeps the first fault, shared with all readers made from it, and from
 * then on gives {@link nothing}. So a structure is read in one go, and `fault` is looked at once, at the end.
 */
export class DerReader {
  readonly #source: Uint8Array;
  readonly #end: number;
  readonly #shared: Shared;
  #at: number;

  private constructor(source: Uint8Array, at: number, end: number, shared: Shared) {
    this.#source = source;
    this.#at = at;
    this.#end = end;
    this.#shared = shared;
  }

  /** A reader over a whole input. More than `mostBytes` is the fault `size`, and nothing of it is read. */
  static over(bytes: Uint8Array, mostBytes: number = DEFAULT_MOST_BYTES): DerReader {
    // A Buffer is read as the octets it is: its slices would share them where those of a Uint8Array are copies.
    const source =
      bytes.constructor === Uint8Array
        ? bytes
        : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    const shared: Shared = { fault: undefined, indefinite: -1, longLength: -1 };
    const reader = new DerReader(source, 0, source.length, shared);
    if (source.length > mostBytes) reader.fail('size', 0);
    return reader;
  }

  /** A reader over the content of an element that another reader gave, with its own fault. */
  static inside(node: DerNode): DerReader {
    const shared: Shared = { fault: undefined, indefinite: -1, longLength: -1 };
    return new DerReader(node.source, node.body, node.bodyEnd, shared);
  }

  /** The first fault of this reader, of the one it was made from, or of one made from it. */
  get fault(): DerFault | undefined {
    return this.#shared.fault;
  }

  /** Where the first element of indefinite length stands; -1 where all are definite. BER, and not DER (X.690, 10.1). */
  get indefiniteAt(): number {
    return this.#shared.indefinite;
  }

  /** Where the first length stands that takes more octets than it needs; -1 where none does. BER, and not DER. */
  get longLengthAt(): number {
    return this.#shared.longLength;
  }

  /** The offset of the next element. */
  get offset(): number {
    return this.#at;
  }

  /** Behind the last octet that this reader may read. */
  get end(): number {
    return this.#end;
  }

  /** Whether an element follows. False after a fault. */
  get more(): boolean {
    return this.#at < this.#end && this.#shared.fault === undefined;
  }

  /** The tag of the next element, without reading it; -1 where none follows. */
  get tag(): number {
    if (!this.more) return -1;
    const first = this.#source[this.#at] ?? 0;
    return (first & 0x1f) === 0x1f ? tagAt(this.#source, this.#at, this.#end) : first;
  }

  /** Whether the next element has this tag. */
  is(tag: number): boolean {
    return this.tag === tag;
  }

  /** The next element, whatever it is. {@link nothing}, and a fault, where none follows. */
  next(): DerNode {
    if (this.#shared.fault !== undefined) return nothing;
    const node = this.#read(this.#at, this.#end, 0);
    this.#at = node === nothing ? this.#end : node.end;
    return node;
  }

  /** The next element, which must have this tag. */
  take(tag: number): DerNode {
    if (this.tag === tag) return this.next();
    this.#unexpected(tag);
    return nothing;
  }

  /** The next element if it has this tag; else undefined, and no fault. */
  maybe(tag: number): DerNode | undefined {
    if (this.tag !== tag) return undefined;
    const node = this.next();
    return node === nothing ? undefined : node;
  }

  /** A reader over the content of the next element, which must have this tag. */
  enter(tag: number): DerReader {
    return this.into(this.take(tag));
  }

  /** A reader over the content of the next element if it has this tag. */
  maybeEnter(tag: number): DerReader | undefined {
    const node = this.maybe(tag);
    return node === undefined ? undefined : this.into(node);
  }

  /** A reader over the content of an element of this input; it shares the fault. */
  into(node: DerNode): DerReader {
    return new DerReader(node.source, node.body, node.bodyEnd, this.#shared);
  }

  /** The bytes of the next element with its header; empty where none follows. */
  raw(): Uint8Array {
    return rawOf(this.next());
  }

  /** The elements that are left. */
  rest(): DerNode[] {
    const nodes: DerNode[] = [];
    while (this.more) {
      const node = this.next();
      if (node !== nothing) nodes.push(node);
    }
    return nodes;
  }

  /** Keeps a fault, unless there is one already. */
  fail(fault: DerFaultKind, offset: number, expected?: number): void {
    this.#shared.fault ??= { fault, offset, ...(expected === undefined ? {} : { expected }) };
  }

  #unexpected(expected: number): void {
    this.fail(this.#at >= this.#end ? 'truncated' : 'unexpected', this.#at, expected);
  }

  #read(start: number, limit: number, depth: number): DerNode {
    const source = this.#source;
    if (start >= limit) return this.#stop('truncated', start);
    let tag = source[start] ?? 0;
    let at = start + 1;
    if ((tag & 0x1f) === 0x1f) {
      tag = tagAt(source, start, limit);
      if (tag < 0) return this.#stop(start + 3 < limit ? 'tag' : 'truncated', start);
      at = start + (tag > 0xffff ? 3 : 2);
    }
    if (at >= limit) return this.#stop('truncated', at);
    let length = source[at++] ?? 0;
    if (length >= 0x80) {
      if (length === 0x80) return this.#indefinite(tag, start, at, limit, depth);
      const octets = length & 0x7f;
      if (octets > 4) return this.#stop('length', at - 1);
      if (at + octets > limit) return this.#stop('truncated', at);
      const from = at;
      length = 0;
      while (at < from + octets) length = length * 256 + (source[at++] ?? 0);
      if ((length < 0x80 || source[from] === 0) && this.#shared.longLength < 0)
        this.#shared.longLength = from - 1;
    }
    const end = at + length;
    if (end > limit) return this.#stop(limit === source.length ? 'truncated' : 'overrun', start);
    return { source, tag, start, body: at, bodyEnd: end, end };
  }

  /** Walks the elements within up to the two zero octets that end them (X.690, 8.1.3.6). */
  #indefinite(tag: number, start: number, body: number, limit: number, depth: number): DerNode {
    if (!isConstructed(tag)) return this.#stop('indefinite-primitive', start);
    if (depth >= MOST_DEPTH) return this.#stop('depth', start);
    if (this.#shared.indefinite < 0) this.#shared.indefinite = start;
    const source = this.#source;
    let at = body;
    while (at + 1 < limit) {
      if (source[at] === 0 && source[at + 1] === 0)
        return { source, tag, start, body, bodyEnd: at, end: at + 2 };
      const node = this.#read(at, limit, depth + 1);
      if (node === nothing) return nothing;
      at = node.end;
    }
    return this.#stop('truncated', at);
  }

  #stop(fault: DerFaultKind, offset: number): DerNode {
    this.fail(fault, offset);
    return nothing;
  }
}

/** A tag of two or three octets; -1 where it is longer or the input ends. */
const tagAt = (source: Uint8Array, at: number, limit: number): number => {
  const first = source[at] ?? 0;
  if (at + 1 >= limit) return -1;
  const second = source[at + 1] ?? 0;
  if (second < 0x80) return first * 256 + second;
  if (at + 2 >= limit) return -1;
  const third = source[at + 2] ?? 0;
  return third < 0x80 ? (first * 256 + second) * 256 + third : -1;
};
