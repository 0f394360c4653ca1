import type { CivilDate } from '@amirani/core';
import { documentCodes } from '@amirani/documents/mrz';
import type { AlertKind, NumberAlert, StateProfile } from '@amirani/documents/verdict';
import type { Transaction } from '@platform/server/database/open.ts';
import type { FraudRow } from '../sql/tables.gen.ts';

import { fraudsOfStates } from './store.ts';

/**
 * What is known of states, with the confirmed entries of the register beside the states' own notices. The numbers of
 * a state of which nothing else is known stand alone.
 */
export const withAlerts = async (
  tx: Transaction,
  states: readonly StateProfile[],
  issuer: string | undefined,
  today: CivilDate,
): Promise<readonly StateProfile[]> => {
  const known = new Set(states.map(({ state }) => state));
  const asked = [...known, ...(issuer === undefined || known.has(issuer) ? [] : [issuer])];
  const alerts = Map.groupBy(await fraudsOfStates(tx, asked), ({ issuer: state }) => state);
  const own = (state: string): readonly NumberAlert[] => (alerts.get(state) ?? []).flatMap(alertOf);
  return asked.flatMap((state) => {
    const profile = states.find((one) => one.state === state);
    const more = own(state);
    if (profile !== undefined)
      return [
        more.length === 0 ? profile : { ...profile, alerts: [...(profile.alerts ?? []), ...more] },
      ];
    return more.length === 0
      ? []
      : [
          {
            state,
            source: 'register of confirmed frauds',
            checkedOn: today,
            documents: [],
            alerts: more,
          },
        ];
  });
};

const KINDS: ReadonlySet<string> = new Set<AlertKind>([
  'stolen-blank',
  'stolen',
  'lost',
  'invalidated',
]);

/** An entry on `P` speaks of every passport: of all codes that begin with it (Doc 9303-4, 4.4). */
const codesOf = (entry: string): readonly string[] =>
  entry.length > 1
    ? [entry]
    : [
        entry,
        ...documentCodes
          .map(({ code }) => code)
          .filter((code) => code.length > 1 && code.startsWith(entry)),
      ];

/** Alerts of the States on a fraud's numbers. Counterfeits are left out, because no State issued their numbers: they only warn. */
const alertOf = (row: FraudRow): NumberAlert[] =>
  row.firstNumber === undefined ||
  row.lastNumber === undefined ||
  row.numbersAre === undefined ||
  !KINDS.has(row.numbersAre)
    ? []
    : [
        {
          kind: row.numbersAre as AlertKind,
          first: row.firstNumber,
          last: row.lastNumber,
          since: row.day,
          codes: codesOf(row.documentCode),
          reference: row.id,
        },
      ];
