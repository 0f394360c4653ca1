import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useMemo } from 'react';
import type { Span } from '../network/use-graph.ts';
import { useCaseSpan } from './case-span.ts';
import { TimeSlider } from './time-slider.tsx';

/** The one slider of time of a case: drawing, table, figures and timeline follow it, on every page. */
export const SpanControl = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useLingui();
  const [span, setSpan] = useCaseSpan(caseId);
  const counted = useApi('countTimeline', {
    params: { id: caseId },
    body: { nodes: [], links: [], apart: true },
  });
  const days = useMemo(
    () => (counted.data?.days ?? []).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    [counted.data],
  );
  const set = (end: keyof Span) => (value: string) => {
    const { [end]: _, ...rest } = span;
    setSpan(value === '' ? rest : { ...rest, [end]: value });
  };
  return (
    <section className="stack span-control" aria-label={t`Span of time`}>
      {days.length < 2 ? null : <TimeSlider days={days} span={span} onChange={setSpan} />}
      <div className="span-fields">
        <Field
          label={<Trans>From day</Trans>}
          type="date"
          value={span.from ?? ''}
          onChange={set('from')}
        />
        <Field
          label={<Trans>To day</Trans>}
          type="date"
          value={span.to ?? ''}
          onChange={set('to')}
        />
        <Button
          kind="quiet"
          isDisabled={span.from === undefined && span.to === undefined}
          onPress={() => setSpan({})}
        >
          <Trans>The whole time</Trans>
        </Button>
      </div>
      <p className="small soft">
        <Trans>
          Drawing, map, timeline, tables and figures are of this span, on all pages of the case;
          what has no date stays.
        </Trans>
      </p>
    </section>
  );
};
