import { Trans, useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { More } from '../more.tsx';
import { useWhen } from '../time/use-when.ts';

/** What the server says of the calls of a case. */
export type CallsFound = Output<(typeof investigationsEndpoints)['analyseCalls']>;
type Totals = CallsFound['activity'][number];

/** Every number with its calls; one is chosen for its contacts, several for those that they have in common. */
export const ActivityTable = ({
  found,
  chosen,
  onChoose,
}: {
  readonly found: CallsFound;
  readonly chosen: readonly string[];
  readonly onChoose: (numbers: readonly string[]) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const when = useWhen();
  const toggle = (id: string): void =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-20));
  return (
    <section className="stack" aria-labelledby="activity-title">
      <h2 id="activity-title">
        <Trans>How busy the numbers are</Trans>
      </h2>
      <p className="soft">
        <Trans>
          Activity does not show rank: services, carers and well-known people have most calls, and a
          leader may hardly call at all. Choose one number to see its contacts, or several to see
          their common contacts.
        </Trans>
      </p>
      <DataTable<Totals>
        caption={t`Numbers by their calls`}
        groups={[{ id: 'all', rows: found.activity }]}
        rowKey={({ number }) => number.id}
        dim={({ number }) => chosen.length > 0 && !chosen.includes(number.id)}
        headTitle={<Trans>Telephone number</Trans>}
        head={({ number }) => (
          <label className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(number.id)}
              onChange={() => toggle(number.id)}
            />
            <span className="nowrap">{number.caption}</span>
          </label>
        )}
        columns={[
          {
            id: 'calls',
            title: <Trans>Calls</Trans>,
            align: 'end',
            cell: ({ calls }) => format.number(calls),
          },
          {
            id: 'outgoing',
            title: <Trans>Made</Trans>,
            align: 'end',
            cell: ({ outgoing }) => format.number(outgoing),
          },
          {
            id: 'incoming',
            title: <Trans>Received</Trans>,
            align: 'end',
            cell: ({ incoming }) => format.number(incoming),
          },
          {
            id: 'minutes',
            title: <Trans>Minutes</Trans>,
            align: 'end',
            cell: ({ seconds }) => format.number(Math.round(seconds / 60)),
          },
          {
            id: 'days',
            title: <Trans>Days with a call</Trans>,
            align: 'end',
            cell: ({ days }) => format.number(days),
          },
          { id: 'when', title: <Trans>When</Trans>, cell: ({ first, last }) => when(first, last) },
        ]}
      />
      <More all={found.counts.activity} shown={found.activity.length} />
    </section>
  );
};
