import type { NetworkMaterial } from '@amirani/scenario/items';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { type Column, DataTable } from '@platform/web/ui/data-table.tsx';
import { type TabItem, Tabs } from '@platform/web/ui/tabs.tsx';
import { type ReactNode, useContext, useMemo, useState } from 'react';
import { useShare } from '../figures/use-share.ts';
import { PartOpened } from './opened-part.ts';

type Call = NetworkMaterial['calls'][number];
type Payment = NetworkMaterial['payments'][number];
type Trip = NetworkMaterial['trips'][number];
type Holding = NetworkMaterial['holdings'][number];

/** The records of a case as tables: all of them, or those alone in which one value stands. */
export const RecordTables = ({
  material,
  marked,
}: {
  readonly material: NetworkMaterial;
  /** The value that is looked at. */
  readonly marked: string | undefined;
}) => {
  const { t } = useLingui();
  const [only, setOnly] = useState(true);
  const [tab, setTab] = useState<string>();
  const onOpened = useContext(PartOpened);
  const persons = useMemo(
    () => new Map(material.persons.map((one) => [one.id, `${one.surname} ${one.given}`])),
    [material],
  );
  const columns = useColumns();
  const sought = only ? marked : undefined;
  const kept = <T extends object>(rows: readonly T[]): readonly T[] =>
    sought === undefined
      ? rows
      : rows.filter((row) => Object.values(row).some((value) => value === sought));
  const table = <T extends object>(
    id: string,
    title: ReactNode,
    caption: string,
    all: readonly T[],
    first: readonly [title: ReactNode, cell: (row: T) => ReactNode],
    rest: readonly Column<T>[],
  ): readonly TabItem<string>[] => {
    const rows = kept(all);
    const numbers = new Map(rows.map((row, at) => [row, `${id} ${at}`]));
    return all.length === 0
      ? []
      : [
          {
            id,
            title: (
              <>
                {title} <span className="tab-count">{rows.length}</span>
              </>
            ),
            content:
              rows.length === 0 ? (
                <p className="soft">
                  <Trans>None of these records names it.</Trans>
                </p>
              ) : (
                <DataTable<T>
                  caption={caption}
                  groups={[{ id, rows }]}
                  rowKey={(row) => numbers.get(row) ?? ''}
                  headTitle={first[0]}
                  head={first[1]}
                  columns={rest}
                />
              ),
          },
        ];
  };
  const items = [
    ...table<Call>(
      'calls',
      <Trans>Calls</Trans>,
      t`Calls`,
      material.calls,
      [<Trans key="at">At</Trans>, ({ start }) => columns.moment(start)],
      columns.call,
    ),
    ...table<Payment>(
      'payments',
      <Trans>Payments</Trans>,
      t`Payments`,
      material.payments,
      [<Trans key="on">On</Trans>, ({ date }) => columns.day(date)],
      columns.payment,
    ),
    ...table<Trip>(
      'trips',
      <Trans>Journeys</Trans>,
      t`Journeys`,
      material.trips,
      [<Trans key="who">Traveller</Trans>, ({ surname, given }) => `${surname} ${given}`],
      columns.trip,
    ),
    ...table<Holding>(
      'holdings',
      <Trans>Whose it is</Trans>,
      t`Whose things are, as registers tell`,
      material.holdings,
      [<Trans key="value">Value</Trans>, ({ value }) => <span className="mono">{value}</span>],
      [
        {
          id: 'person',
          title: <Trans>Person</Trans>,
          cell: ({ person }) => persons.get(person) ?? person,
        },
      ],
    ),
  ];
  const shown = items.find(({ id }) => id === tab)?.id ?? items[0]?.id;
  return (
    <div className="stack">
      <label className="choice">
        <input
          type="checkbox"
          checked={only}
          disabled={marked === undefined}
          onChange={({ target }) => setOnly(target.checked)}
        />
        {marked === undefined ? (
          <Trans>Only records of what is chosen in the drawing</Trans>
        ) : (
          <span>
            <Trans>
              Only records that name <span className="mono">{marked}</span>
            </Trans>
          </span>
        )}
      </label>
      {shown === undefined ? null : (
        <Tabs
          label={t`Records`}
          items={items}
          value={shown}
          onChange={(next) => {
            setTab(next);
            onOpened(next);
          }}
        />
      )}
    </div>
  );
};

const useColumns = () => {
  const format = useFormat();
  const { fixed } = useShare();
  const mono = (text: string): ReactNode => <span className="mono">{text}</span>;
  const day = (date: string): ReactNode => <span className="nowrap">{format.date(date)}</span>;
  const call: readonly Column<Call>[] = [
    { id: 'caller', title: <Trans>From</Trans>, cell: ({ caller }) => mono(caller) },
    { id: 'callee', title: <Trans>To</Trans>, cell: ({ callee }) => mono(callee) },
    {
      id: 'duration',
      title: <Trans>Seconds</Trans>,
      align: 'end',
      cell: ({ duration }) => format.number(duration),
    },
    { id: 'imei', title: <Trans>Handset</Trans>, cell: ({ imei }) => mono(imei) },
    { id: 'cell', title: <Trans>Cell</Trans>, cell: ({ cell }) => mono(cell) },
  ];
  const payment: readonly Column<Payment>[] = [
    { id: 'from', title: <Trans>From</Trans>, cell: ({ from }) => mono(from) },
    { id: 'to', title: <Trans>To</Trans>, cell: ({ to }) => mono(to) },
    {
      id: 'amount',
      title: <Trans>Amount</Trans>,
      align: 'end',
      cell: ({ amount }) => fixed(amount / 100, 2),
    },
  ];
  const trip: readonly Column<Trip>[] = [
    { id: 'date', title: <Trans>On</Trans>, cell: ({ date }) => day(date) },
    { id: 'list', title: <Trans>List</Trans>, cell: ({ list }) => mono(list) },
    { id: 'document', title: <Trans>Document</Trans>, cell: ({ document }) => mono(document) },
    { id: 'booking', title: <Trans>Booking</Trans>, cell: ({ booking }) => mono(booking) },
    { id: 'phone', title: <Trans>Telephone</Trans>, cell: ({ phone }) => mono(phone) },
    { id: 'card', title: <Trans>Card</Trans>, cell: ({ card }) => mono(card) },
    { id: 'address', title: <Trans>Address</Trans>, cell: ({ address }) => address },
  ];
  const moment = (start: string): ReactNode => (
    <span className="nowrap">
      {format.date(start)} {start.slice(11)}
    </span>
  );
  return { call, payment, trip, day, moment };
};
