/** Nodes by a key, least first: a binary heap in which a key may be lowered. */
export class NodeHeap {
  private readonly heap: Uint32Array;
  private readonly place: Int32Array;
  private readonly key: Float64Array;
  private size = 0;

  constructor(nodes: number) {
    this.heap = new Uint32Array(nodes);
    this.place = new Int32Array(nodes).fill(-1);
    this.key = new Float64Array(nodes);
  }

  /** The least key; infinite where nothing is left. */
  get least(): number {
    return this.size === 0
      ? Number.POSITIVE_INFINITY
      : (this.key[this.heap[0] as number] as number);
  }

  /** Puts a node in, or lowers its key; a key that is not lower changes nothing. */
  lower(node: number, key: number): void {
    let at = this.place[node] as number;
    if (at < 0) {
      at = this.size;
      this.size += 1;
    } else if (key >= (this.key[node] as number)) return;
    this.key[node] = key;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const other = this.heap[parent] as number;
      if ((this.key[other] as number) <= key) break;
      this.heap[at] = other;
      this.place[other] = at;
      at = parent;
    }
    this.heap[at] = node;
    this.place[node] = at;
  }

  /** Takes the node of the least key out; -1 where nothing is left. */
  take(): number {
    if (this.size === 0) return -1;
    const taken = this.heap[0] as number;
    this.place[taken] = -1;
    this.size -= 1;
    if (this.size > 0) this.sink(this.heap[this.size] as number);
    return taken;
  }

  private sink(node: number): void {
    const key = this.key[node] as number;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && this.keyAt(child + 1) < this.keyAt(child)) child += 1;
      if (this.keyAt(child) >= key) break;
      const lifted = this.heap[child] as number;
      this.heap[at] = lifted;
      this.place[lifted] = at;
      at = child;
    }
    this.heap[at] = node;
    this.place[node] = at;
  }

  private keyAt(at: number): number {
    return this.key[this.heap[at] as number] as number;
  }
}
