import { helpTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import { Due, Since } from '@platform/web/ui/time/due.tsx';
import type { ReferralGroup, ReferralGroupId } from './standing.ts';
import { StandingBadge } from './standing-badge.tsx';

/** The rows of the list, by who has to come next. */
export const ReferralTable = ({
  groups,
  onOpen,
  onFocusChange,
}: {
  readonly groups: readonly ReferralGroup[];
  readonly onOpen: (id: string) => void;
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  return (
    <DataTable
      caption={t`Referrals, those that nobody acknowledged first`}
      groups={groups.map(({ id, rows }) => ({ id, rows, title: <GroupTitle id={id} /> }))}
      rowKey={({ id }) => id}
      restore={lastOpened.get()['referrals']}
      dim={({ closedAt }) => closedAt !== undefined}
      onOpen={({ id }) => onOpen(id)}
      onFocusChange={onFocusChange}
      headTitle={<Trans>Help</Trans>}
      head={({ kind }) => i18n._(helpTexts[kind])}
      columns={[
        {
          id: 'standing',
          title: <Trans>State</Trans>,
          cell: (referral) => <StandingBadge referral={referral} withSteps={false} />,
        },
        {
          id: 'place',
          title: <Trans>Where</Trans>,
          cell: ({ place }) =>
            place === '' ? (
              <span className="soft">
                <Trans>not said yet</Trans>
              </span>
            ) : (
              place
            ),
        },
        {
          id: 'opened',
          title: <Trans>Asked for</Trans>,
          cell: ({ openedAt, closedAt }) => (
            <span className="nowrap">
              {closedAt === undefined ? (
                <>
                  <strong>
                    <Since at={openedAt} />
                  </strong>{' '}
                </>
              ) : null}
              <span className="soft small">
                <ClockTime at={openedAt} />
              </span>
            </span>
          ),
        },
        { id: 'by', title: <Trans>By</Trans>, cell: ({ openedBy }) => openedBy },
        {
          id: 'next',
          title: <Trans>Next step</Trans>,
          cell: ({ nextDueAt, closedAt }) =>
            nextDueAt === undefined || closedAt !== undefined ? '–' : <Due at={nextDueAt} />,
        },
      ]}
    />
  );
};

const GroupTitle = ({ id }: { readonly id: ReferralGroupId }) =>
  id === 'unacknowledged' ? (
    <Trans>Not acknowledged</Trans>
  ) : id === 'open' ? (
    <Trans>Somebody is with them</Trans>
  ) : (
    <Trans>Closed</Trans>
  );
