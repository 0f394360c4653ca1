import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { Link } from '@tanstack/react-router';
import type { AcademySittingResult } from '../../api/types.ts';
import { BandBar } from './band-bar.tsx';
import { useShare } from './use-share.ts';

/** Somebody's curve, sitting by sitting: what was found, what was stopped wrongly, each with its band, and the time it took. */
export const CurveTable = ({ results }: { readonly results: readonly AcademySittingResult[] }) => {
  const { t } = useLingui();
  const format = useFormat();
  const { percent, fixed } = useShare();
  return (
    <TableScroll label={t`Results sitting by sitting`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Sitting</Trans>
            </th>
            <th scope="col">
              <Trans>When</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Found of the wrong</Trans>
            </th>
            <th scope="col" className="band-column">
              <span className="visually-hidden">{t`Found of the wrong, as a band`}</span>
            </th>
            <th scope="col" className="end">
              <Trans>Stopped of the honest</Trans>
            </th>
            <th scope="col" className="band-column">
              <span className="visually-hidden">{t`Stopped of the honest, as a band`}</span>
            </th>
            <th scope="col" className="end">
              <Trans>Median time</Trans>
            </th>
            <th scope="col">
              <Trans>Remark</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {results.map(
            ({ sitting, number, kind, at, score, hitRate, falseAlarmRate, recomputed }) => (
              <tr key={`${sitting} ${kind}`} data-row="">
                <th scope="row">
                  <Link to="/academy/replay/$id" params={{ id: sitting }}>
                    {kind === 'practice' ? (
                      <Trans>Practice {format.number(number)}</Trans>
                    ) : (
                      <Trans>Sitting {format.number(number)}</Trans>
                    )}
                  </Link>
                </th>
                <td className="nowrap">{format.instant(at)}</td>
                <td className="end">{hitRate === undefined ? '–' : percent(hitRate.value)}</td>
                <td>
                  {hitRate === undefined ? null : (
                    <BandBar estimate={hitRate} ends={{ from: 0, to: 1 }} />
                  )}
                </td>
                <td className="end">
                  {falseAlarmRate === undefined ? '–' : percent(falseAlarmRate.value)}
                </td>
                <td>
                  {falseAlarmRate === undefined ? null : (
                    <BandBar estimate={falseAlarmRate} ends={{ from: 0, to: 1 }} />
                  )}
                </td>
                <td className="end">
                  {score.times === undefined ? (
                    '–'
                  ) : (
                    <Trans>{fixed(score.times.median, 1)} s</Trans>
                  )}
                </td>
                <td className="small soft">
                  {recomputed === 0 ? null : (
                    <Trans>recomputed {format.number(recomputed)} times since</Trans>
                  )}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </TableScroll>
  );
};
