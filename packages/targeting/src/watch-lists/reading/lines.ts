/** A line of a file with its number, from one; `undefined` where it was longer than anybody reads. */
export type TakeLine = (line: string | undefined, number: number) => void;

/**
 * Cuts a text that comes in pieces into lines (LF, CR LF). A line longer than `most` characters is passed over and told as
 * undefined, so that no file makes it hold more than that.
 */
export class Lines {
  #rest = '';
  #line = 1;
  #skipping = false;
  readonly #most: number;
  readonly #take: TakeLine;

  constructor(most: number, take: TakeLine) {
    this.#most = most;
    this.#take = take;
  }

  push(text: string): void {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      this.#give(this.#rest + text.slice(from, at));
      this.#rest = '';
      from = at + 1;
    }
    this.#rest += text.slice(from);
    if (this.#rest.length > this.#most) {
      this.#skipping = true;
      this.#rest = '';
    }
  }

  end(): void {
    if (this.#rest !== '' || this.#skipping) this.#give(this.#rest);
    this.#rest = '';
  }

  #give(line: string): void {
    const whole = !this.#skipping && line.length <= this.#most;
    this.#skipping = false;
    this.#take(whole ? line.replace(/\r$/, '') : undefined, this.#line);
    this.#line += 1;
  }
}
