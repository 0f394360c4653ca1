import { toEpochDay } from '@amirani/core';
import type { Call } from '@amirani/network/calls';
import { replacedPhones, windowOf } from '@amirani/network/calls';
import type { JourneyRow } from '@amirani/network/journeys';
import { escortPatterns, sharedContacts, travellersOf } from '@amirani/network/journeys';
import { moneyPatterns } from '@amirani/network/money';
import type { NetworkMaterial } from '../../items/material.ts';
import type { Seen } from './seen.ts';

const nothing: Seen = { codes: new Set(), margin: 0 };
const nobody = () => 'uncategorised' as const;

/** By the finders of the desk of investigations: whether they say of what is marked, without a doubt, what it would be. */
export const seenInNetwork = (material: NetworkMaterial): Seen => {
  switch (material.question) {
    case 'one-user':
      return oneUser(material);
    case 'escort':
      return escort(material);
    case 'money':
      return money(material);
    case 'shared':
      return shared(material);
  }
};

const seen = (code: string, found: boolean, margin: number): Seen => ({
  codes: new Set(found ? [code] : []),
  margin,
});

const oneUser = ({ calls, before, after, marked: [old, next] }: NetworkMaterial): Seen => {
  const [first, second] = [windowOf(...before), windowOf(...after)];
  if (first === undefined || second === undefined) return nothing;
  const { pairs, unsure } = replacedPhones(calls.map(callOf), first, second);
  const is = (one: { readonly before: string; readonly after: string }): boolean =>
    one.before === old && one.after === next;
  const pair = [...pairs, ...unsure].find(is);
  return seen('items.network.replaced-phone', pairs.some(is), pair?.overlap ?? 0);
};

const callOf = (call: NetworkMaterial['calls'][number], at: number): Call => {
  const start = Date.parse(`${call.start}:00Z`) / 1000;
  return {
    row: at + 1,
    caller: call.caller,
    callee: call.callee,
    start,
    kind: 'voice',
    hour: Number(call.start.slice(11, 13)),
    weekday: (Math.floor(start / 86_400) + 3) % 7,
    duration: call.duration,
    imei: call.imei,
    imsi: call.imsi,
    cell: call.cell,
  };
};

const rowsOf = ({ trips }: NetworkMaterial): readonly JourneyRow[] =>
  trips.map(({ date, surname, given, ...trip }, at) => ({
    ...trip,
    id: String(at),
    day: toEpochDay(date),
    name: `${surname} ${given}`,
  }));

const escort = (material: NetworkMaterial): Seen => {
  const { travellers } = travellersOf(rowsOf(material));
  const [document = ''] = material.marked;
  const pattern = escortPatterns(travellers, nobody).find(
    ({ escort: id }) =>
      travellers.find((one) => one.id === id)?.documents.includes(document) === true,
  );
  return seen('items.network.escort', pattern?.kind === 'escort', pattern?.journeys.length ?? 0);
};

const shared = (material: NetworkMaterial): Seen => {
  const { travellers } = travellersOf(rowsOf(material));
  const [value] = material.marked;
  const contact = sharedContacts(travellers, nobody).find((one) => one.value === value);
  return seen(
    'items.network.shared-contact',
    contact?.doubts.length === 0,
    contact === undefined ? 0 : Math.abs(contact.oneWay / contact.bookings - 0.5),
  );
};

const money = ({ payments, marked: [collector] }: NetworkMaterial): Seen => {
  const { patterns } = moneyPatterns(
    payments.map(({ id, from, to, date, amount, channel }) => ({
      id,
      from,
      to,
      day: toEpochDay(date),
      amount: amount / 100,
      currency: 'XTS',
      channel: channel === 'informal' ? 'hawala' : channel,
      carriers: [],
    })),
    { categoryOf: nobody },
  );
  const fan = patterns.find(
    ({ kind, links }) => kind === 'fan-in' && links.some(({ source }) => source === collector),
  );
  return seen(
    'items.network.collected',
    fan !== undefined && fan.doubts.length === 0,
    fan === undefined ? 0 : fan.amountOut / fan.amountIn,
  );
};
