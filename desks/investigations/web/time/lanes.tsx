import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import { More } from '../more.tsx';
import type { Span } from '../network/use-graph.ts';
import { EventTable } from './event-table.tsx';
import { type Lane, LaneChart } from './lane-chart.tsx';
import { Undated } from './undated.tsx';

type By = 'person' | 'phone' | 'account';

const AT_FIRST = 20;
const AT_MOST = 100;

/** What happened when, in lanes by person, telephone or account, in the span of the one slider. */
export const Lanes = ({ caseId, span }: { readonly caseId: string; readonly span: Span }) => {
  const { t } = useLingui();
  const [by, setBy] = useState<By>('person');
  const [limit, setLimit] = useState(AT_FIRST);
  const [open, setOpen] = useState<Lane>();
  const query = useApi('readLanes', {
    params: { id: caseId },
    body: { ...span, by, skip: 0, limit },
  });
  const name = open?.entity.caption;
  return (
    <section className="stack" aria-labelledby="lanes-title">
      <h2 id="lanes-title">
        <Trans>What happened, in lanes</Trans>
      </h2>
      <ChoiceField<By>
        label={t`A lane for each`}
        value={by}
        choices={[
          { id: 'person', name: t`Person or organisation` },
          { id: 'phone', name: t`Telephone number` },
          { id: 'account', name: t`Account` },
        ]}
        onChange={(next) => {
          setBy(next);
          setLimit(AT_FIRST);
          setOpen(undefined);
        }}
      />
      <Fetched query={query} label={t`Loading the lanes…`}>
        {({ lanes, total, without, undated, first, last }) => (
          <>
            <p aria-live="polite">
              <Plural value={total} one="# lane in this span" other="# lanes in this span" />
              {without === 0 ? null : (
                <>
                  {'; '}
                  <Plural
                    value={without}
                    one="# event is in none of them, since nobody of this kind is known in it"
                    other="# events are in none of them, since nobody of this kind is known in them"
                  />
                </>
              )}
              <Undated undated={undated} />
            </p>
            {first === undefined || last === undefined || lanes.length === 0 ? null : (
              <LaneChart
                caseId={caseId}
                lanes={lanes}
                first={span.from ?? first}
                last={span.to ?? last}
                open={open?.entity.id}
                onOpen={(lane) =>
                  setOpen((now) => (now?.entity.id === lane.entity.id ? undefined : lane))
                }
              />
            )}
            {total > lanes.length && limit < AT_MOST ? (
              <div>
                <Button onPress={() => setLimit(AT_MOST)}>
                  <Trans>Show more of them</Trans>
                </Button>
              </div>
            ) : null}
            <More all={total} shown={lanes.length} />
          </>
        )}
      </Fetched>
      {open === undefined ? null : (
        <section className="stack" aria-labelledby="lane-title">
          <h3 id="lane-title">
            <Trans>The lane of {name}</Trans>
          </h3>
          <EventTable caseId={caseId} span={span} around={open.of} />
        </section>
      )}
    </section>
  );
};
