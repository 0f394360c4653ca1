/** The best entries so far, by score, then by the order of the list: at most `size`. */
export class TopHits {
  readonly entries: Int32Array;
  readonly segments: Int32Array;
  readonly scores: Float64Array;
  count = 0;

  constructor(size: number) {
    this.entries = new Int32Array(size);
    this.segments = new Int32Array(size);
    this.scores = new Float64Array(size);
  }

  /** The score that an entry has to beat, or -1 while there is room. */
  get least(): number {
    return this.count < this.entries.length ? -1 : (this.scores[this.count - 1] as number);
  }

  add(segment: number, entry: number, score: number): void {
    const { entries, segments, scores } = this;
    if (score <= this.least) {
      if (score < this.least || !isBefore(segment, entry, this, this.count - 1)) return;
    }
    let at = this.count < entries.length ? this.count++ : this.count - 1;
    for (; at > 0; at -= 1) {
      const above = scores[at - 1] as number;
      if (above > score || (above === score && !isBefore(segment, entry, this, at - 1))) break;
      scores[at] = above;
      entries[at] = entries[at - 1] as number;
      segments[at] = segments[at - 1] as number;
    }
    scores[at] = score;
    entries[at] = entry;
    segments[at] = segment;
  }
}

const isBefore = (segment: number, entry: number, hits: TopHits, at: number): boolean =>
  segment < (hits.segments[at] as number) ||
  (segment === hits.segments[at] && entry < (hits.entries[at] as number));
