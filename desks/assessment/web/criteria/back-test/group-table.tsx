import { balanceTexts, dimensionTexts } from '@amirani/web/src/texts/criteria.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { GroupEffects } from '../../../api/criteria/types.ts';
import { RatioBar } from './ratio-bar.tsx';

type Cell = GroupEffects['marked'];

/** What a criterion does to the groups of one dimension. Counts under five are hidden, and none follows from the others (R21). */
export const GroupTable = ({ effects }: { readonly effects: GroupEffects }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  const title = effects.by.map((one) => i18n._(dimensionTexts[one])).join(' × ');
  const cell = (count: Cell) =>
    count === 'hidden' ? (
      <span className="hidden-cell">
        <Trans>hidden</Trans>
      </span>
    ) : (
      format.number(count)
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="table-scroll" tabIndex={0} aria-label={t`Effects on groups: ${title}`}>
      <table className="table">
        <caption>
          <h3>
            <Trans>Effects on groups: {title}</Trans>
          </h3>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Group</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Travellers</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Marked</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>False</Trans>
            </th>
            <th scope="col">
              <Trans>Share marked</Trans>
            </th>
            <th scope="col">
              <Trans>False more often than of all others</Trans>
            </th>
            <th scope="col">
              <Trans>Balance</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {effects.groups.map((group) => {
            const { word, verdict } = balanceTexts[group.balance];
            const ratio = group.refutedRatio;
            return (
              <tr key={group.group.join(' ')} data-row="">
                <th scope="row">
                  {group.group.map((one) => (one === 'unknown' ? t`not known` : one)).join(' × ')}
                </th>
                <td className="end">{cell(group.travellers)}</td>
                <td className="end">{cell(group.marked)}</td>
                <td className="end">{cell(group.refuted)}</td>
                <td className="nowrap">
                  {group.markedShare === undefined ? (
                    '–'
                  ) : (
                    <>
                      {percent(group.markedShare.share)}{' '}
                      <span className="soft small">
                        ({percent(group.markedShare.interval.lower)}–
                        {percent(group.markedShare.interval.upper)})
                      </span>
                    </>
                  )}
                </td>
                <td>
                  {ratio === undefined ? (
                    '–'
                  ) : (
                    <span className="share-cell">
                      <RatioBar {...ratio} />
                      <span className="nowrap">
                        × {format.number(Math.round(ratio.ratio * 100) / 100)}
                      </span>
                    </span>
                  )}
                </td>
                <td>
                  <Badge verdict={verdict}>{i18n._(word)}</Badge>
                </td>
              </tr>
            );
          })}
          <tr className="total">
            <th scope="row">
              <Trans>All</Trans>
            </th>
            <td className="end">{format.number(effects.travellers)}</td>
            <td className="end">{cell(effects.marked)}</td>
            <td className="end">{cell(effects.refuted)}</td>
            <td colSpan={3} className="small soft">
              <Trans>
                The grey band is 0.8 to 1.25: uneven is what lies outside it for certain.
              </Trans>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
};
