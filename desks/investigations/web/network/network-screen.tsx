import { useLingui as useI18n } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CaseNav } from '../case-nav.tsx';
import { propertyText } from '../entities/property-text.ts';
import { useCaseSpan } from '../time/case-span.ts';
import { EventTable } from '../time/event-table.tsx';
import { SpanControl } from '../time/span-control.tsx';
import { SteppedNetwork } from './stepped-network.tsx';
import { drawnAtOnce, useGraph } from './use-graph.ts';
import { WholeNetwork } from './whole-network.tsx';

/**
 * The network of a case as a drawing and as a table with the same content, in one span of time: all of it, or step by step from
 * somebody who is searched. A large case is counted first, and drawn whole only where somebody says so.
 */
export const NetworkScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/investigations/$id/network' });
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/investigations/$id', params: { id } });
  useShortcut('back', back);
  const [span] = useCaseSpan(id);
  const [wanted, setWanted] = useState<'whole' | 'steps'>();
  const counts = useApi('countGraph', {
    params: { id },
    body: { ...span, nodes: [], links: [], around: [], apart: true },
  });
  const small = counts.data !== undefined && counts.data.nodes <= drawnAtOnce;
  const way = wanted ?? (small ? 'whole' : 'steps');
  const graph = useGraph(id, span, counts.data !== undefined && way === 'whole');
  // What people are in the case may be another by now, and who is in it.
  const error = counts.error ?? graph.error;
  const again = (): void => {
    void counts.refetch();
    if (graph.error !== null) void graph.refetch();
  };
  return (
    <div className="page">
      <PageHead title={<Trans>Network</Trans>} windowTitle={t`Network`}>
        <BackButton onPress={back}>
          <Trans>Case</Trans>
        </BackButton>
      </PageHead>
      <CaseNav id={id} />
      <SpanControl caseId={id} />
      {error === null ? null : <ErrorState error={error} onRetry={again} />}
      {counts.data === undefined ? null : (
        <p aria-live="polite">
          <Plural
            value={counts.data.nodes}
            one="# person or thing in this span"
            other="# persons and things in this span"
          />
          , <Plural value={counts.data.links} one="# link" other="# links" />
        </p>
      )}
      {counts.data?.nodes === 0 ? (
        <EmptyState title={<Trans>Nothing is linked yet</Trans>}>
          <p>
            <Trans>
              Links come from statements: enter an exhibit and import its table, or look at a longer
              span of time.
            </Trans>
          </p>
        </EmptyState>
      ) : null}
      {counts.data === undefined || counts.data.nodes === 0 ? null : (
        <>
          {small ? null : <KindCounts counts={counts.data.bySchema} />}
          <div>
            {way === 'whole' ? (
              <Button onPress={() => setWanted('steps')}>
                <Trans>Draw it step by step</Trans>
              </Button>
            ) : (
              <Button onPress={() => setWanted('whole')}>
                {small ? (
                  <Trans>Draw all of it</Trans>
                ) : (
                  <Trans>Draw all of it; it may take a while</Trans>
                )}
              </Button>
            )}
          </div>
          {way === 'steps' ? <SteppedNetwork caseId={id} span={span} /> : null}
        </>
      )}
      {way === 'whole' && graph.isFetching ? <Progress label={t`Loading the network…`} /> : null}
      {way === 'steps' || graph.data === undefined || graph.data.nodes.length === 0 ? null : (
        <WholeNetwork caseId={id} graph={graph.data} span={span} />
      )}
      <section className="stack" aria-labelledby="network-timeline">
        <h2 id="network-timeline">
          <Trans>What happened in this span</Trans>
        </h2>
        <EventTable key={JSON.stringify(span)} caseId={id} span={span} />
      </section>
    </div>
  );
};

/** What a large case is made of, before any of it is drawn. */
const KindCounts = ({ counts }: { readonly counts: Readonly<Record<string, number>> }) => {
  const { i18n } = useI18n();
  const format = useFormat();
  return (
    <ul className="lane-kinds">
      {Object.entries(counts)
        .toSorted((a, b) => b[1] - a[1])
        .map(([kind, count]) => (
          <li key={kind}>
            {propertyText(kind, i18n)} <span className="soft">{format.number(count)}</span>
          </li>
        ))}
    </ul>
  );
};
