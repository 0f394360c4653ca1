import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageSummary } from '@platform/api/types.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useNavigate } from '@tanstack/react-router';

/** The messages that told of the flight, the latest first. */
export const FlightMessages = ({ messages }: { readonly messages: readonly MessageSummary[] }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const format = useFormat();
  if (messages.length === 0)
    return <EmptyState title={<Trans>No message that you may see tells of this flight</Trans>} />;
  return (
    <DataTable
      caption={t`Messages of the flight`}
      groups={[
        {
          id: 'all',
          rows: messages.toSorted((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1)),
        },
      ]}
      rowKey={({ id }) => id}
      headTitle={<Trans>Message</Trans>}
      head={(message) => (
        <span className="mono">
          {message.type} {message.function}
        </span>
      )}
      onOpen={({ id }) => void navigate({ to: '/messages/$id', params: { id } })}
      columns={[
        {
          id: 'received',
          title: <Trans>Received</Trans>,
          cell: ({ receivedAt }) => (
            <time dateTime={receivedAt} className="nowrap">
              {format.instant(receivedAt)}
            </time>
          ),
        },
        { id: 'part', title: <Trans>Part</Trans>, cell: ({ part }) => part ?? '–' },
        { id: 'sender', title: <Trans>Sender</Trans>, cell: ({ sender }) => sender ?? '–' },
        {
          id: 'travellers',
          title: <Trans>Travellers</Trans>,
          align: 'end',
          cell: ({ travellers }) => format.number(travellers),
        },
        {
          id: 'diagnostics',
          title: <Trans>Noticed</Trans>,
          align: 'end',
          cell: ({ diagnostics }) =>
            diagnostics === 0 ? <span className="soft">–</span> : format.number(diagnostics),
        },
        {
          id: 'bytes',
          title: <Trans>Size</Trans>,
          align: 'end',
          cell: ({ bytes }) => format.bytes(bytes),
        },
      ]}
    />
  );
};
