import { languageOf } from '@amirani/core/languages';
import {
  indicatorKindTexts,
  readingStateTexts,
  trainingFieldTexts,
} from '@amirani/web/src/texts/programme.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { ProgrammeView } from '../api/types.ts';
import { indicatorTexts, ReadingBar, readingShapes } from './indicator-cells.tsx';
import { PartTable } from './part-table.tsx';

type Indicator = ProgrammeView['programme']['indicators'][number];

/** What shows whether the programme reaches what it is for: before, target, now, interval. */
export const IndicatorsTab = ({ view }: { readonly view: ProgrammeView }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const byId = new Map(view.readings.map((reading) => [reading.indicator, reading]));
  const texts = (indicator: Indicator) =>
    indicatorTexts(indicator, byId.get(indicator.id), languageOf(i18n.locale));
  return (
    <PartTable
      view={view}
      part="indicators"
      title={t`Indicators`}
      headTitle={<Trans>Indicator</Trans>}
      head={({ kind, field }) =>
        [
          i18n._(indicatorKindTexts[kind]),
          ...(field === undefined ? [] : [i18n._(trainingFieldTexts[field])]),
        ].join(': ')
      }
      empty={<Trans>No indicator is set yet</Trans>}
      columns={[
        {
          id: 'before',
          title: <Trans>Before</Trans>,
          align: 'end' as const,
          cell: (one) => texts(one).before,
        },
        {
          id: 'now',
          title: <Trans>Now</Trans>,
          align: 'end' as const,
          cell: (one) => {
            const { now } = texts(one);
            if (now !== undefined) return <strong>{now}</strong>;
            return byId.get(one.id)?.withheld === true ? (
              <Trans>under 5: not shown</Trans>
            ) : (
              <Trans>Not known</Trans>
            );
          },
        },
        {
          id: 'interval',
          title: <Trans>95 % interval</Trans>,
          cell: (one) => <span className="nowrap">{texts(one).interval}</span>,
        },
        {
          id: 'target',
          title: <Trans>Target</Trans>,
          align: 'end' as const,
          cell: (one) => texts(one).target,
        },
        {
          id: 'bar',
          title: <span className="visually-hidden">{t`Picture`}</span>,
          cell: (one) => <ReadingBar indicator={one} reading={byId.get(one.id)} />,
        },
        {
          id: 'people',
          title: <Trans>People</Trans>,
          align: 'end' as const,
          cell: (one) => texts(one).people,
        },
        {
          id: 'state',
          title: <Trans>State</Trans>,
          cell: (one) => {
            const state = byId.get(one.id)?.state ?? 'unknown';
            return <Badge verdict={readingShapes[state]}>{i18n._(readingStateTexts[state])}</Badge>;
          },
        },
      ]}
    >
      <p className="small soft">
        <Trans>
          Ring: before. Block: the 95 % interval with the value in it. Upright line: the target. No
          figure is shown of fewer than five people, and people are added five at a time.
        </Trans>
      </p>
    </PartTable>
  );
};
