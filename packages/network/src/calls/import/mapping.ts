import { keysOf } from '@amirani/core';
/** Which columns of an operator's table mean what; columns are named as in the heading. */
export interface CallMapping {
  readonly caller: string;
  readonly callee: string;
  readonly start: string;
  readonly duration?: string;
  readonly kind?: string;
  readonly cell?: string;
  readonly imei?: string;
  readonly imsi?: string;
  readonly calleeImei?: string;
  readonly calleeImsi?: string;
}

/** Where in a row everything stands; -1 for what the table does not have. */
export type CallColumns = Readonly<Record<keyof CallMapping, number>>;

/** Usual headings, in lower case without blanks and signs. */
const usual: Readonly<Record<keyof CallMapping, readonly string[]>> = {
  caller: [
    'caller',
    'from',
    'callernumber',
    'callingnumber',
    'calling',
    'anumber',
    'msisdna',
    'source',
  ],
  callee: [
    'callee',
    'to',
    'receiver',
    'receivernumber',
    'callednumber',
    'called',
    'bnumber',
    'msisdnb',
    'target',
  ],
  start: ['start', 'datetime', 'starttime', 'startdate', 'date', 'time', 'timestamp', 'begin'],
  duration: ['duration', 'durationseconds', 'durations', 'seconds', 'length'],
  kind: ['kind', 'type', 'service', 'servicetype', 'calltype'],
  cell: ['cell', 'celltower', 'cellid', 'tower', 'startcell', 'firstcell'],
  imei: ['imei', 'callerimei', 'imeia'],
  imsi: ['imsi', 'callerimsi', 'imsia'],
  calleeImei: ['calleeimei', 'receiverimei', 'imeib'],
  calleeImsi: ['calleeimsi', 'receiverimsi', 'imsib'],
};

/** The columns of a heading: those that are mapped, and the usual names for the rest; or the column that is missing. */
export const callColumns = (
  heading: readonly string[],
  mapping: Partial<CallMapping> = {},
): CallColumns | { readonly missing: string } => {
  const plain = heading.map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  const columns: Partial<Record<keyof CallMapping, number>> = {};
  for (const key of keysOf(usual)) {
    const mapped = mapping[key];
    const at =
      mapped === undefined
        ? plain.findIndex((name) => usual[key].includes(name))
        : heading.findIndex((name) => name.trim() === mapped.trim());
    const needed = key === 'caller' || key === 'callee' || key === 'start';
    if (at < 0 && (needed || mapped !== undefined)) return { missing: mapped ?? key };
    columns[key] = at;
  }
  return columns as CallColumns;
};
