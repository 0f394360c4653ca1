import { forgeryTexts } from '@amirani/web/src/texts/frauds.ts';
import { refusalLetterTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { ReactNode } from 'react';
import type { RiskCell, RiskLiveIndicators } from '../../api/types.ts';
import { Spark } from '../charts/spark.tsx';
import { usePeriodText } from '../period-text.ts';
import { RiskNav } from '../risk-nav.tsx';

/** What our own border counts, by weeks that are over: counts of the first line and of the documents desk, never persons. */
export const LiveScreen = () => {
  const { t } = useMacro();
  const query = useApi('getRiskLiveIndicators', { query: {} });
  return (
    <div className="page">
      <PageHead title={<Trans>At our border</Trans>} windowTitle={t`At our border`} />
      <RiskNav />
      <Fetched query={query} label={t`Loading the counts…`}>
        {(live) => <LiveTable live={live} />}
      </Fetched>
    </div>
  );
};

interface Line {
  readonly id: string;
  readonly title: ReactNode;
  readonly counts: readonly RiskCell[];
  readonly isPart?: boolean;
}

const LiveTable = ({ live }: { readonly live: RiskLiveIndicators }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const periodText = usePeriodText();
  const { weeks, smallest, checked, refused, reasons, forgeries, countedAt } = live;
  const lines: readonly Line[] = [
    { id: 'checked', title: <Trans>Checks that ended</Trans>, counts: checked },
    { id: 'refused', title: <Trans>Refusals of entry</Trans>, counts: refused },
    ...reasons.map(({ reason, letter, counts }) => ({
      id: `reason ${reason}`,
      title: letter === undefined ? reason : `${letter} ${say(i18n, refusalLetterTexts, letter)}`,
      counts,
      isPart: true,
    })),
    {
      id: 'forgeries',
      title: <Trans>Forgeries that two examiners confirmed</Trans>,
      counts: forgeries.confirmed,
    },
    ...forgeries.kinds.map(({ kind, counts }) => ({
      id: `kind ${kind}`,
      title: say(i18n, forgeryTexts, kind),
      counts,
      isPart: true,
    })),
  ];
  const caption = t`Counts of whole weeks`;
  return (
    <div className="stack">
      <p className="scan-line">
        <Trans>
          Whole weeks that are over. Counts from 1 to {smallest - 1} are withheld, and a second one
          where one alone could be told from the sum. A person may be refused for several reasons.
        </Trans>{' '}
        <span className="soft small">
          <Trans>Counted {format.instant(countedAt)}</Trans>
        </span>
      </p>
      <TableScroll label={caption}>
        <table className="table live-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>What</Trans>
              </th>
              <td aria-hidden="true" />
              {weeks.map((week) => (
                <th key={week} scope="col" className="end">
                  {periodText(week)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, title, counts, isPart }) => (
              <tr key={id} data-part={isPart === true ? '' : undefined}>
                <th scope="row">{title}</th>
                <td aria-hidden="true">
                  <Spark cells={counts} />
                </td>
                {weeks.map((week, index) => (
                  <td key={week} className="end">
                    <LiveCell cell={counts[index]} smallest={smallest} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
};

const LiveCell = ({
  cell,
  smallest,
}: {
  readonly cell: RiskCell | undefined;
  readonly smallest: number;
}) => {
  const { t } = useMacro();
  const format = useFormat();
  if (typeof cell === 'number') return format.number(cell);
  return cell === 'suppressed' ? (
    <abbr title={t`withheld: it, or what it could be told from, is under ${smallest}`}>×</abbr>
  ) : (
    <span className="soft">–</span>
  );
};
