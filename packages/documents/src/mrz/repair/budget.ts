/** The work limit of a repair, counted in steps instead of time. */
export class Budget {
  #steps: number;

  constructor(steps: number) {
    this.#steps = steps;
  }

  /** Takes a step, or several at once; false when none is left. */
  spend(steps: number = 1): boolean {
    if (this.#steps <= 0) return false;
    this.#steps -= steps;
    return true;
  }

  /** The work ended early. */
  get exhausted(): boolean {
    return this.#steps <= 0;
  }
}
