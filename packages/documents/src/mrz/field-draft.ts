import type { MrzFindingCode } from './finding-codes.ts';
import type { MrzField, MrzFieldName, MrzPlace } from './model.ts';

/** A field while it is worked out: what fills it in sets the value, and what is wrong with it. */
export class FieldDraft implements MrzField {
  readonly name: MrzFieldName;
  line: number;
  from: number;
  to: number;
  raw: string;
  value: string | undefined;
  /** What speaks against the field itself; its check digit is apart. */
  problem: MrzFindingCode | undefined;
  /** The index in `raw` of the character that the problem is about, or -1 for all of it. */
  problemAt: number;
  ok: boolean;
  continued: MrzPlace | undefined;

  constructor(name: MrzFieldName, raw: string, line: number, from: number, to: number) {
    this.name = name;
    this.line = line;
    this.from = from;
    this.to = to;
    this.raw = raw;
    this.value = undefined;
    this.problem = undefined;
    this.problemAt = -1;
    this.ok = true;
    this.continued = undefined;
  }
}
