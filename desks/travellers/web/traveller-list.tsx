import { ageTexts, travellerRoleTexts } from '@amirani/web/src/texts/words.ts';
import { ReleasedHitLines, type ReleasedHits } from '@desk/checkpoint/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { parseSort, type SortKey, sorted, sortParameter } from '@platform/web/ui/sorting.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { TravellerRow } from '../api/types.ts';
import { BoardingMark } from './boarding-mark.tsx';
import { ageOf, filterRows, nameOf, sortKeys } from './rows.ts';

/** The travellers of a flight: filter by typing, sort by a column's head; numbers stay masked (R10). */
export const TravellerList = ({
  rows,
  day,
  withPnr,
  hits,
  onFocusChange,
}: {
  readonly rows: readonly TravellerRow[];
  /** The day ages are counted on. */
  readonly day: string | undefined;
  readonly withPnr: boolean;
  readonly hits: ReleasedHits;
  readonly onFocusChange?: (inside: boolean) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const { sort: parameter } = useSearch({ strict: false }) as { readonly sort?: string };
  const sort = parseSort(parameter);
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const filter = useRef<HTMLInputElement>(null);
  useShortcut('list.filter', () => filter.current?.focus());
  const shown = useMemo(() => {
    const keyOf: ((row: TravellerRow) => SortKey) | undefined = sortKeys[sort?.column ?? 'name'];
    const some = filterRows(rows, wanted);
    return keyOf === undefined
      ? some
      : sorted(some, keyOf, sort?.descending ?? false, format.compare);
  }, [rows, wanted, sort?.column, sort?.descending, format.compare]);
  if (rows.length === 0)
    return (
      <EmptyState title={<Trans>No travellers yet</Trans>}>
        <p>
          <Trans>They appear when the passenger list arrives.</Trans>
        </p>
      </EmptyState>
    );
  return (
    <div className="stack">
      <div className="line-up list-tools">
        <label className="filter">
          <span>
            <Trans>Filter</Trans> <KeyHint keys={keysOf('list.filter')} />
          </span>
          <input
            ref={filter}
            className="input"
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setWords('');
            }}
          />
        </label>
        <span className="soft" role="status">
          {shown.length === rows.length ? (
            <Plural value={rows.length} one="# traveller" other="# travellers" />
          ) : (
            <Trans>
              {shown.length} of {rows.length}
            </Trans>
          )}
        </span>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={<Trans>Nobody on this flight fits the filter</Trans>}>
          <p>
            <Trans>Fewer letters find more. Escape clears the filter.</Trans>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t`Travellers of the flight`}
          groups={[{ id: 'all', rows: shown }]}
          rowKey={({ id }) => id}
          headTitle={<Trans>Name</Trans>}
          headSort="name"
          head={(row) =>
            nameOf(row) || (
              <span className="soft">
                <Trans>No name</Trans>
              </span>
            )
          }
          sort={sort}
          onSort={(next) =>
            void navigate({
              to: '.',
              search: ((now: Record<string, unknown>) => ({
                ...now,
                sort: sortParameter(next),
              })) as never,
              replace: true,
            })
          }
          restore={lastOpened.get()['travellers']}
          onOpen={({ id }) => {
            lastOpened.update((kept) => ({ ...kept, travellers: id }));
            void navigate({ to: '/travellers/$id', params: { id } });
          }}
          {...(onFocusChange === undefined ? {} : { onFocusChange })}
          columns={[
            {
              id: 'born',
              title: <Trans>Born</Trans>,
              sortable: true,
              cell: (row) => <Born row={row} day={day} />,
            },
            { id: 'sex', title: <Trans>Sex</Trans>, sortable: true, cell: ({ sex }) => sex ?? '–' },
            {
              id: 'nationality',
              title: <Trans>Nationality</Trans>,
              sortable: true,
              cell: ({ nationalities }) => nationalities.join(', ') || '–',
            },
            {
              id: 'document',
              title: <Trans>Document</Trans>,
              sortable: true,
              cell: ({ document }) =>
                document === undefined ? (
                  '–'
                ) : (
                  <span className="mono nowrap">
                    {[document.type, document.issuer, document.number].filter(Boolean).join(' ')}
                  </span>
                ),
            },
            {
              id: 'seat',
              title: <Trans>Seat</Trans>,
              sortable: true,
              cell: ({ seat }) => seat ?? '–',
            },
            {
              id: 'bags',
              title: <Trans>Bags</Trans>,
              align: 'end',
              sortable: true,
              cell: ({ bags }) => bags ?? '–',
            },
            {
              id: 'role',
              title: <Trans>Role</Trans>,
              sortable: true,
              cell: ({ role, age }) =>
                role === 'passenger' && age !== undefined && age !== 'adult'
                  ? i18n._(ageTexts[age])
                  : i18n._(travellerRoleTexts[role]),
            },
            {
              id: 'marks',
              title: <Trans>To look at</Trans>,
              sortable: true,
              cell: (row) => <Marks row={row} withPnr={withPnr} hits={hits} />,
            },
          ]}
        />
      )}
    </div>
  );
};

const Born = ({ row, day }: { readonly row: TravellerRow; readonly day: string | undefined }) => {
  const format = useFormat();
  if (row.birthDate === undefined) return '–';
  const age = ageOf(row.birthDate, day);
  return (
    <span className="nowrap">
      {format.date(row.birthDate)}
      {age === undefined ? null : (
        <span className="soft">
          {' '}
          (<Plural value={age} one="# year" other="# years" />)
        </span>
      )}
    </span>
  );
};

/** What calls for a look, in shapes and words. */
const Marks = ({
  row,
  withPnr,
  hits,
}: {
  readonly row: TravellerRow;
  readonly withPnr: boolean;
  readonly hits: ReleasedHits;
}) => (
  <span className="marks">
    <ReleasedHitLines hits={hits} traveller={row.id} />
    <BoardingMark boarding={row.boarding} />
    {row.conflicts === 0 ? null : (
      <Badge verdict="attention">
        <Plural value={row.conflicts} one="# conflict" other="# conflicts" />
      </Badge>
    )}
    {row.unaccompaniedMinor ? (
      <Badge verdict="attention">
        <Trans>Child alone</Trans>
      </Badge>
    ) : null}
    {row.document === undefined &&
    row.boarding !== 'cancelled' &&
    row.boarding !== 'not-on-board' ? (
      <Badge verdict="not-checked">
        <Trans>No document data</Trans>
      </Badge>
    ) : null}
    {withPnr && row.systems.length === 1 ? (
      <span className="soft">
        {row.systems[0] === 'pnr' ? <Trans>Only in PNR</Trans> : <Trans>Only in API</Trans>}
      </span>
    ) : null}
  </span>
);
