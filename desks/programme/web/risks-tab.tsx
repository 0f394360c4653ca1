import { calendarMonth } from '@amirani/academy/programme';
import { programmeLevelTexts, programmeRiskStateTexts } from '@amirani/web/src/texts/programme.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { ProgrammeView } from '../api/types.ts';
import { PartTable } from './part-table.tsx';
import { useText } from './use-text.ts';

/** What could go wrong and what is done against it; what was learned. */
export const RisksTab = ({ view }: { readonly view: ProgrammeView }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const text = useText();
  const format = useFormat();
  const { start } = view.programme;
  return (
    <div className="programme-parts">
      <PartTable
        view={view}
        part="risks"
        title={t`Risks`}
        headTitle={<Trans>Risk</Trans>}
        head={({ title }) => text(title)}
        empty={<Trans>No risk is written down</Trans>}
        columns={[
          {
            id: 'likelihood',
            title: <Trans>Likelihood</Trans>,
            cell: ({ likelihood }) => i18n._(programmeLevelTexts[likelihood]),
          },
          {
            id: 'impact',
            title: <Trans>Impact</Trans>,
            cell: ({ impact }) => i18n._(programmeLevelTexts[impact]),
          },
          {
            id: 'measure',
            title: <Trans>What is done</Trans>,
            cell: ({ measure }) => text(measure),
          },
          {
            id: 'state',
            title: <Trans>State</Trans>,
            cell: ({ state }) => i18n._(programmeRiskStateTexts[state]),
          },
        ]}
      />
      <PartTable
        view={view}
        part="lessons"
        title={t`Lessons learned`}
        headTitle={<Trans>Month</Trans>}
        head={({ month }) => `${month} (${format.month(calendarMonth(start, month))})`}
        empty={<Trans>No lesson is written down</Trans>}
        columns={[
          { id: 'text', title: <Trans>Lesson</Trans>, cell: (lesson) => text(lesson.text) },
        ]}
      />
    </div>
  );
};
