import {
  boothsNeeded,
  breakingFactor,
  surgeOnChecks,
  surgeOnReception,
} from '@amirani/risk/ciram/vulnerability';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { ReactNode } from 'react';
import { useModelNumber } from '../charts/use-point-text.ts';
import type { checksOf, receptionOf } from './capacity-draft.ts';

/** Effect of a multiple of the arrivals on checks: waiting travellers and missing booths. */
export const CheckSurges = ({
  checks,
}: {
  readonly checks: NonNullable<ReturnType<typeof checksOf>>;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const model = useModelNumber();
  const breaks = breakingFactor(checks);
  return (
    <>
      <Surges
        label={t`Checks under a rush`}
        columns={[
          <Trans key="arrivals">Arrivals an hour</Trans>,
          <Trans key="load">Load</Trans>,
          <Trans key="waiting">Waiting at the end</Trans>,
          <Trans key="minutes">Minutes for the last</Trans>,
          <Trans key="missing">Booths missing</Trans>,
        ]}
        rows={surgeOnChecks(checks, checks.hours).map((one) => {
          const missing = Math.max(0, boothsNeeded(checks, one.factor) - checks.booths);
          return {
            factor: one.factor,
            isBad: missing > 0,
            cells: [
              model(one.arrivalsPerHour),
              `${format.number(Math.round(one.load * 100))} %`,
              model(one.waiting),
              model(one.waitMinutes),
              format.number(missing),
            ],
          };
        })}
      />
      <p className="soft">
        {breaks === undefined ? (
          <Trans>Nobody arrives.</Trans>
        ) : (
          <Trans>Capacity is reached at {model(breaks)} times the arrivals of now.</Trans>
        )}{' '}
        <Trans>
          Real queues begin earlier, since travellers do not arrive evenly: these are lower bounds.
        </Trans>
      </p>
    </>
  );
};

/** Effect of a multiple of the arrivals on reception: the day on which it is full, and the missing places. */
export const ReceptionSurges = ({
  reception,
}: {
  readonly reception: NonNullable<ReturnType<typeof receptionOf>>;
}) => {
  const { t } = useLingui();
  const model = useModelNumber();
  return (
    <Surges
      label={t`Reception under a surge`}
      columns={[
        <Trans key="days">Days until it is full</Trans>,
        <Trans key="short">Places missing at the end</Trans>,
      ]}
      rows={surgeOnReception(reception, reception.days).map(({ factor, daysUntilFull, short }) => ({
        factor,
        isBad: short > 0,
        cells: [daysUntilFull === undefined ? t`never` : model(daysUntilFull), model(short)],
      }))}
    />
  );
};

const Surges = ({
  label,
  columns,
  rows,
}: {
  readonly label: string;
  readonly columns: readonly ReactNode[];
  readonly rows: readonly {
    readonly factor: number;
    readonly isBad: boolean;
    readonly cells: readonly string[];
  }[];
}) => {
  const format = useFormat();
  return (
    <TableScroll label={label}>
      <table className="table surge-table">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Times the arrivals</Trans>
            </th>
            {columns.map((column, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <th key={i} scope="col" className="end">
                {column}
              </th>
            ))}
            <th scope="col">
              <Trans>Holds</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ factor, isBad, cells }) => (
            <tr key={factor}>
              <th scope="row">× {format.number(factor)}</th>
              {cells.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
                <td key={i} className="end">
                  {cell}
                </td>
              ))}
              <td>
                <Badge verdict={isBad ? 'obstacle' : 'met'}>
                  {isBad ? <Trans>does not hold</Trans> : <Trans>holds</Trans>}
                </Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
