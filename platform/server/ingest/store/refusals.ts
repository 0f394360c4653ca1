import type { CivilDate } from '@amirani/core';
import type { MessageRecord } from '@amirani/messages';
import type { Transaction } from '../../database/open.ts';
import type { System } from '../traveller/person.ts';
import { insertAll } from './bulk.ts';

/** A message that the law forbids to process: of a flight inside the area (R5). */
export interface Refusal {
  readonly system: System;
  readonly flightId: string;
  readonly record: MessageRecord;
}

/** Counts refused messages by the day at the border and system; nothing else of them is kept. */
export const saveRefusals = async (
  tx: Transaction,
  refusals: readonly Refusal[],
  today: CivilDate,
): Promise<void> => {
  const counts = (['api', 'pnr'] as const)
    .map((system) => ({ system, own: refusals.filter((one) => one.system === system) }))
    .filter(({ own }) => own.length > 0);
  await insertAll(
    tx,
    'ingest.refusal',
    [
      ['day', 'date', counts.map(() => today)],
      ['kind', 'text', counts.map(() => 'internal-flight')],
      ['system', 'text', counts.map(({ system }) => system)],
      ['messages', 'int', counts.map(({ own }) => own.length)],
      [
        'travellers',
        'int',
        counts.map(({ own }) => own.reduce((sum, { record }) => sum + record.travellers.length, 0)),
      ],
    ],
    `on conflict (day, kind, system) do update set messages = refusal.messages + excluded.messages,
       travellers = refusal.travellers + excluded.travellers`,
  );
};
