/** Calls of a hand-made table: `number: contacts` with a day each, spread over the days from one to another. */
export class CallSheet {
  readonly rows: string[] = ['caller,callee,start,duration,cell'];
  private minute = 0;

  /** `number` has the given number of calls with each contact, evenly over days `from` to `to` of May 2026. */
  habit(
    number: string,
    contacts: string,
    [from, to]: readonly [number, number],
    calls = 4,
    cell = '',
  ): this {
    for (const contact of contacts.split(' '))
      for (let at = 0; at < calls; at += 1) {
        const day = from + Math.floor((at * (to - from + 1)) / calls);
        this.minute = (this.minute + 37) % 1_440;
        const [hour, minute] = [Math.floor(this.minute / 60), this.minute % 60].map((n) =>
          String(n).padStart(2, '0'),
        );
        const [caller, callee] = at % 2 === 0 ? [number, contact] : [contact, number];
        this.rows.push(
          `${caller},${callee},2026-05-${String(day).padStart(2, '0')}T${hour}:${minute},60,${cell}`,
        );
      }
    return this;
  }

  text(): string {
    return `${this.rows.join('\n')}\n`;
  }
}
