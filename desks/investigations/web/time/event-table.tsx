import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { useState } from 'react';
import type { EntityHead } from '../../api/types.ts';
import { EntityName } from '../entities/entity-name.tsx';
import { kindText } from '../kind-text.ts';
import type { Span } from '../network/use-graph.ts';
import { Undated } from './undated.tsx';
import { useWhen } from './use-when.ts';

/** Events that are asked for at once. */
const AT_ONCE = 100;

interface Happened {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly from: string;
  /** On the clock of the border. */
  readonly day: string;
  readonly to?: string | undefined;
  readonly entities: readonly EntityHead[];
}

/** What happened in a span, oldest first, under the day on which it did; of all, or of some who were in it. */
export const EventTable = ({
  caseId,
  span,
  around = [],
}: {
  readonly caseId: string;
  readonly span: Span;
  readonly around?: readonly string[];
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const when = useWhen();
  const [limit, setLimit] = useState(AT_ONCE);
  const query = useApi('readTimeline', {
    params: { id: caseId },
    body: { ...span, nodes: [], links: [], around: [...around], apart: true, skip: 0, limit },
  });
  return (
    <Fetched query={query} label={t`Loading the timeline…`}>
      {({ events, total, undated }) => (
        <>
          <p aria-live="polite">
            <Plural value={total} one="# event in this span" other="# events in this span" />
            <Undated undated={undated} />
          </p>
          {events.length === 0 ? null : (
            <DataTable<Happened>
              caption={
                around.length === 0
                  ? t`What happened, oldest first`
                  : t`Events of the lane, oldest first`
              }
              groups={[...Map.groupBy(events, ({ day }) => day)].map(([day, rows]) => ({
                id: day,
                title: when(day, undefined),
                rows,
              }))}
              rowKey={({ id }) => id}
              headTitle={<Trans>What</Trans>}
              head={({ schema, caption }) =>
                caption === schema ? kindText(schema, i18n) : caption
              }
              columns={[
                {
                  id: 'when',
                  title: <Trans>When</Trans>,
                  cell: ({ from, to }) => <span className="nowrap">{when(from, to)}</span>,
                },
                {
                  id: 'who',
                  title: <Trans>Who and what</Trans>,
                  cell: ({ entities }) => (
                    <span className="event-parties">
                      {entities.map((one) => (
                        <span key={one.id}>
                          <EntityName caseId={caseId} entity={one} />
                          {one.apart ? (
                            <span className="soft small">
                              {' '}
                              <Trans>Kept apart</Trans>
                            </span>
                          ) : null}
                        </span>
                      ))}
                    </span>
                  ),
                },
              ]}
            />
          )}
          {events.length < total && limit < 2000 ? (
            <Button onPress={() => setLimit(2000)}>
              <Trans>Show more of them</Trans>
            </Button>
          ) : null}
          {events.length < total && limit === 2000 ? (
            <p className="soft">
              <Trans>The first 2,000 are shown: look at a shorter span for the others.</Trans>
            </p>
          ) : null}
        </>
      )}
    </Fetched>
  );
};
