/** How much work a repair may do, counted in steps: there is no clock in here. */
export class Budget {
  #steps: number;

  constructor(steps: number) {
    this.#steps = steps;
  }

  /** Takes a step; false when none is left. */
  spend(): boolean {
    if (this.#steps <= 0) return false;
    this.#steps--;
    return true;
  }

  /** The work ended early. */
  get exhausted(): boolean {
    return this.#steps <= 0;
  }
}
