import { calendarMonth, monthNumber } from '@amirani/academy/programme';
import { deliverableStateTexts, trainingFieldTexts } from '@amirani/web/src/texts/programme.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import type { Programme, ProgrammeView } from '../api/types.ts';
import { PartTable } from './part-table.tsx';
import { useText } from './use-text.ts';

type Deliverable = Programme['deliverables'][number];

const shapes: Readonly<Record<Deliverable['state'], Verdict>> = {
  planned: 'not-checked',
  'under-way': 'not-checked',
  delivered: 'attention',
  accepted: 'met',
};

/** What has to be handed over, by when, and where it stands. */
export const DeliverablesTab = ({ view }: { readonly view: ProgrammeView }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const text = useText();
  const format = useFormat();
  const { start } = view.programme;
  const now = monthNumber(start, view.today);
  const month = (number: number): string =>
    `${number} (${format.month(calendarMonth(start, number))})`;
  const late = ({ state, due }: Deliverable): boolean => state !== 'accepted' && due < now;
  return (
    <PartTable
      view={view}
      part="deliverables"
      title={t`Deliverables`}
      headTitle={<Trans>Deliverable</Trans>}
      head={({ title }) => text(title)}
      empty={<Trans>No deliverable is planned yet</Trans>}
      rows={view.programme.deliverables.toSorted((one, other) => one.due - other.due)}
      columns={[
        {
          id: 'field',
          title: <Trans>Field</Trans>,
          cell: ({ field }) =>
            field === undefined ? <Trans>All fields</Trans> : i18n._(trainingFieldTexts[field]),
        },
        { id: 'due', title: <Trans>Due in month</Trans>, cell: ({ due }) => month(due) },
        {
          id: 'state',
          title: <Trans>State</Trans>,
          cell: (row) => (
            <Badge verdict={late(row) ? 'obstacle' : shapes[row.state]}>
              {i18n._(deliverableStateTexts[row.state])}
              {late(row) ? (
                <>
                  {', '}
                  <Trans>past its month</Trans>
                </>
              ) : null}
            </Badge>
          ),
        },
        {
          id: 'accepted',
          title: <Trans>Accepted in month</Trans>,
          cell: ({ acceptedIn }) => (acceptedIn === undefined ? '' : month(acceptedIn)),
        },
      ]}
    />
  );
};
