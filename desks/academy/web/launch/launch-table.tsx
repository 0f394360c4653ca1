import { launchProblemText, launchStateTexts } from '@amirani/web/src/texts/academy-launches.ts';
import { useLingui as useI18n } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import type { AcademyLaunch } from '../../api/types.ts';
import { unitText } from './unit-text.ts';

/** Launches of a class, the latest first, with what the learning platform was told. */
export const LaunchTable = ({ launches }: { readonly launches: readonly AcademyLaunch[] }) => {
  const { t } = useLingui();
  const { i18n } = useI18n();
  const format = useFormat();
  if (launches.length === 0)
    return <EmptyState title={<Trans>Nothing has been launched yet</Trans>} />;
  return (
    <DataTable<AcademyLaunch>
      caption={t`Launches of the class`}
      groups={[{ id: 'all', rows: launches }]}
      rowKey={({ id }) => id}
      headTitle={<Trans>Seat</Trans>}
      head={({ pseudonym }) => pseudonym}
      columns={[
        { id: 'unit', title: <Trans>Unit</Trans>, cell: ({ unit }) => unitText(i18n, unit) },
        {
          id: 'at',
          title: <Trans>When</Trans>,
          cell: ({ at }) => <span className="nowrap">{format.instant(at)}</span>,
        },
        {
          id: 'state',
          title: <Trans>How it stands</Trans>,
          cell: ({ state, problem }) => (
            <>
              <Badge verdict={launchStateTexts[state].verdict}>
                {i18n._(launchStateTexts[state].text)}
              </Badge>
              {problem === undefined ? null : (
                <p className="small soft">{launchProblemText(i18n, problem)}</p>
              )}
            </>
          ),
        },
      ]}
    />
  );
};
