import { ageTexts, travellerRoleTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Tabs } from '@platform/web/ui/tabs.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { CheckSummary, Gate } from '../../api/types.ts';
import { ReleasedHitLines, type ReleasedHits, useReleasedHits } from '../released-hits.tsx';
import { VerdictWord } from '../verdict-word.tsx';
import { StandingBadge } from './gate-badges.tsx';
import { byName, type GatePart, type GateTraveller, gateParts, isIn } from './gate-rows.ts';

/** The list of a flight in its parts. */
export const GateLists = ({
  gate,
  show,
  onShow,
  onFocusChange,
}: {
  readonly gate: Gate;
  readonly show: GatePart;
  readonly onShow: (part: GatePart) => void;
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useMacro();
  const titles: Readonly<Record<GatePart, string>> = {
    all: t`Whole list`,
    missing: t`Missing`,
    'second-line': t`Second line`,
    refused: t`Refused`,
    'not-on-list': t`Checked, not on the list`,
  };
  const { onList, passengers } = gate.gate;
  const listed = onList > 0;
  const hits = useReleasedHits(gate.gate.flight.id);
  const rowsOf = (part: GatePart): readonly GateTraveller[] =>
    gate.travellers.filter((one) => isIn(part, one)).toSorted(byName);
  return (
    <Tabs
      label={t`Parts of the list`}
      value={show}
      onChange={onShow}
      items={gateParts.map((part) => ({
        id: part,
        title: (
          <>
            {titles[part]}{' '}
            <span className="soft">
              {part === 'not-on-list'
                ? gate.notOnList.length
                : !listed || (part === 'missing' && passengers === 0)
                  ? '–'
                  : rowsOf(part).length}
            </span>
          </>
        ),
        content:
          part === 'not-on-list' ? (
            <NotOnList checks={gate.notOnList} listed={listed} onFocusChange={onFocusChange} />
          ) : !listed || (part === 'missing' && passengers === 0) ? (
            <NoList crew={listed} />
          ) : (
            <Travellers rows={rowsOf(part)} hits={hits} onFocusChange={onFocusChange} />
          ),
      }))}
    />
  );
};

/** Without a list, missing passengers are unknown, never 0 (R63). */
const NoList = ({
  crew = false,
}: {
  /** Whether a list of the crew came. */
  readonly crew?: boolean;
}) => (
  <EmptyState
    title={
      crew ? (
        <Trans>The carrier has sent no list of passengers</Trans>
      ) : (
        <Trans>The carrier has sent no list</Trans>
      )
    }
  >
    <p>
      <Badge verdict="not-checked">
        <Trans>Not checked</Trans>
      </Badge>{' '}
      <Trans>Who should be here, and who is missing, is not known.</Trans>
    </p>
  </EmptyState>
);

const Travellers = ({
  rows,
  hits,
  onFocusChange,
}: {
  readonly rows: readonly GateTraveller[];
  readonly hits: ReleasedHits;
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  if (rows.length === 0) return <EmptyState title={<Trans>Nobody</Trans>} />;
  return (
    <DataTable
      caption={t`Travellers of the flight`}
      groups={[{ id: 'all', rows }]}
      rowKey={({ traveller }) => traveller.id}
      headTitle={<Trans>Name</Trans>}
      head={({ traveller: { surname, given } }) =>
        [surname, given].filter(Boolean).join(', ') || (
          <span className="soft">
            <Trans>No name</Trans>
          </span>
        )
      }
      onFocusChange={onFocusChange}
      onOpen={({ traveller, check }) =>
        void (check === undefined
          ? navigate({ to: '/travellers/$id', params: { id: traveller.id } })
          : navigate({ to: '/checkpoint', search: { check: check.id } }))
      }
      columns={[
        {
          id: 'state',
          title: <Trans>How it stands</Trans>,
          cell: ({ check, traveller: { role } }) => (
            <StandingBadge state={check?.state} isAwaited={role === 'passenger'} />
          ),
        },
        {
          id: 'at',
          title: <Trans>Since</Trans>,
          cell: ({ check }) =>
            check === undefined ? '–' : <span className="nowrap">{format.instant(check.at)}</span>,
        },
        {
          id: 'document',
          title: <Trans>Document</Trans>,
          cell: ({ traveller: { document } }) =>
            document === undefined ? (
              <Badge verdict="not-checked">
                <Trans>No document data</Trans>
              </Badge>
            ) : (
              <span className="mono nowrap">
                {[document.type, document.issuer, document.number].filter(Boolean).join(' ')}
              </span>
            ),
        },
        { id: 'seat', title: <Trans>Seat</Trans>, cell: ({ traveller }) => traveller.seat ?? '–' },
        {
          id: 'marks',
          title: <Trans>To look at</Trans>,
          cell: ({ traveller: { id, age, role, unaccompaniedMinor } }) => (
            <span className="marks">
              <ReleasedHitLines hits={hits} traveller={id} />
              {unaccompaniedMinor ? (
                <Badge verdict="attention">
                  <Trans>Child alone</Trans>
                </Badge>
              ) : role !== 'passenger' ? (
                i18n._(travellerRoleTexts[role])
              ) : age === undefined || age === 'adult' ? null : (
                i18n._(ageTexts[age])
              )}
            </span>
          ),
        },
      ]}
    />
  );
};

const NotOnList = ({
  checks,
  listed,
  onFocusChange,
}: {
  readonly checks: readonly CheckSummary[];
  /** Whether there is a list to be on. */
  readonly listed: boolean;
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useMacro();
  const format = useFormat();
  const navigate = useNavigate();
  if (checks.length === 0)
    return listed ? (
      <EmptyState title={<Trans>Everybody who was checked is on the list</Trans>} />
    ) : (
      <NoList />
    );
  return (
    <DataTable
      caption={t`Checked, not on the list`}
      groups={[{ id: 'all', rows: checks }]}
      rowKey={({ id }) => id}
      headTitle={<Trans>Document</Trans>}
      head={({ document }) => <span className="mono">{document ?? '–'}</span>}
      onFocusChange={onFocusChange}
      onOpen={({ id }) => void navigate({ to: '/checkpoint', search: { check: id } })}
      columns={[
        {
          id: 'state',
          title: <Trans>How it stands</Trans>,
          cell: ({ state }) => <StandingBadge state={state} />,
        },
        {
          id: 'word',
          title: <Trans>Verdict</Trans>,
          // The verdict is hidden from officers who owe a blind view of the case.
          cell: ({ word }) => (word === undefined ? '–' : <VerdictWord word={word} />),
        },
        {
          id: 'at',
          title: <Trans>Decided, or opened</Trans>,
          cell: ({ decidedAt, openedAt }) => (
            <span className="nowrap">{format.instant(decidedAt ?? openedAt)}</span>
          ),
        },
        { id: 'booth', title: <Trans>Booth</Trans>, cell: ({ booth }) => booth },
      ]}
    />
  );
};
