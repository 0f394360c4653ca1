import { type Call, type CallMapping, importCalls } from '@amirani/network/calls';
import { pick } from '@platform/server/database/pick.ts';
import type { Grading } from '../../api/types.ts';
import type { AuthorisationRow } from '../sql/tables.gen.ts';

import type { Plan, PlannedStatement, Planning } from './plan.ts';

/** What the columns of an operator's table are, and how its times are to be taken. */
export interface CallsMapping {
  readonly columns: Partial<Record<keyof CallMapping, string | undefined>>;
  readonly offset?: number | undefined;
  readonly countryCode?: string | undefined;
  readonly dateOrder?: 'day-first' | 'month-first' | undefined;
  readonly grading: Grading;
}

/**
 * Reads call records that an authorisation covers; the others are refused and counted, and nothing of them is stored. Every
 * call is an entity with its two numbers, its time and what it was made with.
 */
export const planCalls = (
  text: string,
  mapping: CallsMapping,
  authorisation: AuthorisationRow,
  planning: Planning,
): Plan => {
  const columns = Object.entries(mapping.columns).filter(([, column]) => column !== undefined);
  const found = importCalls(
    text,
    {
      ...pick(authorisation, 'authority', 'number', 'numbers'),
      from: minuteOf(authorisation.fromTime.getTime()),
      // The end of a period is included here, and not in the authorisation.
      until: minuteOf(authorisation.toTime.getTime() - 60_000),
    },
    {
      mapping: Object.fromEntries(columns) as Partial<CallMapping>,
      ...pick(mapping, 'offset', 'countryCode', 'dateOrder'),
    },
  );
  const maker = new CallStatements(mapping.grading, planning);
  // Times without a zone cannot be compared with a UTC period, so none is imported.
  const isTimed = found.zone === 'utc';
  if (isTimed) for (const call of found.calls) maker.add(call, found.written);
  const untimed = isTimed ? 0 : found.calls.length;
  return {
    rows: found.rows,
    statements: maker.statements,
    refused: {
      ...(found.refused.numbers > 0 ? { 'other-numbers': found.refused.numbers } : {}),
      ...(found.refused.period > 0 ? { 'other-period': found.refused.period } : {}),
      ...(untimed > 0 ? { 'no-zone': untimed } : {}),
    },
    problems: [
      ...found.faults.map((code) => ({ code })),
      ...found.problems.map(({ code, row, column }) => ({
        code,
        row,
        ...(column === undefined ? {} : { field: column }),
      })),
    ],
  };
};

/** `2026-04-01T00:00Z` */
const minuteOf = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`;

/** Makes the statements of calls. The type of a number, device or cell is stated once. */
class CallStatements {
  readonly statements: PlannedStatement[] = [];
  /** Ids that were made already: of a table of a million calls most are of the same numbers and devices. */
  private readonly known = new Map<string, string>();
  private readonly grading: Grading;
  private readonly planning: Planning;

  constructor(grading: Grading, planning: Planning) {
    this.grading = grading;
    this.planning = planning;
  }

  add(call: Call, written: ReadonlyMap<string, string>): void {
    const { idOf, exhibit } = this.planning;
    const subject = idOf('call', exhibit.id, String(call.row));
    const say = (property: string, value: string | undefined): void => {
      if (value !== undefined && value !== '')
        this.state(call.row, subject, 'Call', property, value);
    };
    say('callerPhone', this.phone(call.row, call.caller, written));
    say('receiverPhone', this.phone(call.row, call.callee, written));
    say('startDate', new Date(call.start * 1000).toISOString().slice(0, 19).concat('Z'));
    say('duration', call.duration === undefined ? undefined : String(call.duration));
    say('callKind', call.kind);
    say('callerHandset', this.thing(call.row, 'Handset', 'imei', call.imei));
    say('receiverHandset', this.thing(call.row, 'Handset', 'imei', call.calleeImei));
    say('callerSim', this.thing(call.row, 'Sim', 'imsi', call.imsi));
    say('receiverSim', this.thing(call.row, 'Sim', 'imsi', call.calleeImsi));
    say('startCell', this.thing(call.row, 'Cell', 'cellId', call.cell));
  }

  private phone(row: number, number: string, written: ReadonlyMap<string, string>): string {
    // A sender's name is kept as it is.
    const isNumber = /^\d+$/.test(number);
    const shown = isNumber ? `+${number}` : (written.get(number) ?? number);
    return this.once(row, 'phone', number, ['PhoneNumber', isNumber ? 'number' : 'name', shown]);
  }

  private thing(
    row: number,
    schema: string,
    property: string,
    value: string | undefined,
  ): string | undefined {
    return value === undefined
      ? undefined
      : this.once(row, schema.toLowerCase(), value, [schema, property, value]);
  }

  /** The id of something that many calls name; what it is, is stated with the first. */
  private once(
    row: number,
    kind: string,
    value: string,
    [schema, property, shown]: readonly [string, string, string],
  ): string {
    const key = `${kind} ${value}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.planning.idOf(kind, value);
    this.known.set(key, id);
    this.state(row, id, schema, property, shown);
    return id;
  }

  private state(
    row: number,
    subject: string,
    schema: string,
    property: string,
    value: string,
  ): void {
    this.statements.push({
      subject,
      schema,
      property,
      value,
      kind: 'fact',
      reliability: this.grading.source,
      credibility: this.grading.information,
      exhibit: this.planning.exhibit.id,
      locator: `row ${row}`,
    });
  }
}
