import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { CasePage } from '../case-page.tsx';
import { useCaseSpan } from './case-span.ts';
import { ComparePeriods } from './compare-periods.tsx';
import { EventTable } from './event-table.tsx';
import { Lanes } from './lanes.tsx';
import { SpanControl } from './span-control.tsx';

/** When things happened in a case, and what changed between two periods. */
export const TimelineScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/investigations/$id/timeline' });
  const [span] = useCaseSpan(id);
  return (
    <CasePage id={id} title={t`Timeline`}>
      <SpanControl caseId={id} />
      <Lanes key={`lanes ${JSON.stringify(span)}`} caseId={id} span={span} />
      <ComparePeriods caseId={id} />
      <EventTable key={JSON.stringify(span)} caseId={id} span={span} />
    </CasePage>
  );
};
