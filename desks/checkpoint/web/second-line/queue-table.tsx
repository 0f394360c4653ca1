import { checkStateTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import { Due, Since } from '@platform/web/ui/time/due.tsx';
import type { SecondLineItem } from '../../api/types.ts';
import { mayJudgeBlind, type QueueGroup, type WaitsFor } from './queue.ts';

/** The rows of the queue, by what they wait for. */
export const QueueTable = ({
  groups,
  login,
  mayAct,
  onOpen,
  onBlind,
  onFocusChange,
}: {
  readonly groups: readonly QueueGroup[];
  readonly login: string | undefined;
  readonly mayAct: boolean;
  readonly onOpen: (id: string) => void;
  readonly onBlind: (item: SecondLineItem) => void;
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <DataTable
      caption={t`Cases of the second line, the longest waiting first`}
      groups={groups.map(({ id, rows }) => ({ id, rows, title: <GroupTitle id={id} /> }))}
      rowKey={({ check }) => check.id}
      restore={lastOpened.get()['second-line']}
      onOpen={({ check }) => onOpen(check.id)}
      onFocusChange={onFocusChange}
      headTitle={<Trans>Document</Trans>}
      head={({ check }) => (
        <span className="mono nowrap">{check.document ?? t`number not read`}</span>
      )}
      columns={[
        {
          id: 'due',
          title: <Trans>To be begun</Trans>,
          cell: ({ dueAt, takenAt }) =>
            takenAt === undefined ? (
              <Due at={dueAt} />
            ) : (
              <span className="soft">
                <Trans>
                  begun <ClockTime at={takenAt} />
                </Trans>
              </span>
            ),
        },
        { id: 'booth', title: <Trans>Booth</Trans>, cell: ({ check }) => check.booth },
        {
          id: 'flight',
          title: <Trans>Flight</Trans>,
          cell: ({ check }) => <span className="nowrap">{check.flight ?? '–'}</span>,
        },
        {
          id: 'since',
          title: <Trans>Waits</Trans>,
          cell: ({ referredAt }) => (
            <span className="nowrap">
              <strong>
                <Since at={referredAt} />
              </strong>{' '}
              <span className="soft small">
                <Trans>
                  since <ClockTime at={referredAt} />
                </Trans>
              </span>
            </span>
          ),
        },
        { id: 'by', title: <Trans>Sent by</Trans>, cell: ({ referredBy }) => referredBy },
        {
          id: 'taken',
          title: <Trans>With</Trans>,
          cell: ({ takenBy, check }) => (
            <span className="queue-with">
              {takenBy === undefined ? (
                <span className="soft">
                  <Trans>nobody</Trans>
                </span>
              ) : takenBy === login ? (
                <strong>
                  <Trans>you</Trans>
                </strong>
              ) : (
                takenBy
              )}
              {/* That a case is in the second line is what this list says of all of them. */}
              {check.state === 'second-line' ? null : (
                <Badge verdict={checkStateTexts[check.state].verdict}>
                  {i18n._(checkStateTexts[check.state].word)}
                </Badge>
              )}
            </span>
          ),
        },
        {
          id: 'blind',
          title: <Trans>Blind views</Trans>,
          cell: (item) => (
            <span className="queue-blind">
              {item.blindViews === 0 ? t`none` : format.number(item.blindViews)}
              {mayAct && mayJudgeBlind(item, login) ? (
                <Button
                  kind="quiet"
                  hint={keysOf('second-line.blind')}
                  onPress={() => onBlind(item)}
                >
                  <Trans>Judge blind</Trans>
                </Button>
              ) : null}
            </span>
          ),
        },
      ]}
    />
  );
};

const GroupTitle = ({ id }: { readonly id: WaitsFor }) =>
  id === 'anybody' ? (
    <Trans>Unassigned</Trans>
  ) : id === 'second-person' ? (
    <Trans>Refusals that wait for another person</Trans>
  ) : (
    <Trans>Being worked on</Trans>
  );
