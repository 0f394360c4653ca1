import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { IntervalBar } from '@platform/web/ui/interval-bar.tsx';
import type { HitFiguresView } from '../../../api/hits/types.ts';

/** A list or criterion with its figures. */
interface Source extends HitFiguresView {
  readonly kind: 'watch-list' | 'criterion';
  readonly id: string;
  readonly title: string;
}

/** The same by list and criterion: which of them brings hits that hold, and which does not. */
export const SourceTable = ({ sources }: { readonly sources: readonly Source[] }) => {
  const { t } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  if (sources.length === 0)
    return (
      <p className="soft">
        <Trans>No list and no criterion has brought a hit in these days.</Trans>
      </p>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="table-scroll" tabIndex={0} aria-label={t`By list and criterion`}>
      <table className="table">
        <caption className="visually-hidden">{t`By list and criterion`}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>List or criterion</Trans>
            </th>
            <th scope="col">
              <Trans>Kind</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Decided</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>False</Trans>
            </th>
            <th scope="col">
              <Trans>Share of false hits</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Waiting</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ id, kind, title, falseHits, different, withdrawn, waiting }) => (
            <tr key={`${kind} ${id}`} data-row="">
              <th scope="row">{title}</th>
              <td className="nowrap">
                {kind === 'watch-list' ? <Trans>watch list</Trans> : <Trans>criterion</Trans>}
              </td>
              <td className="end">{format.number(falseHits.of)}</td>
              <td className="end">{format.number(different + withdrawn)}</td>
              <td>
                {falseHits.share === undefined ? (
                  <span className="soft">
                    <Trans>nothing decided</Trans>
                  </span>
                ) : (
                  <span className="share-cell">
                    <IntervalBar {...falseHits} />
                    <span className="nowrap">
                      {percent(falseHits.share)}{' '}
                      <span className="soft">
                        ({percent(falseHits.lower)}–{percent(falseHits.upper)})
                      </span>
                    </span>
                  </span>
                )}
              </td>
              <td className="end">{format.number(waiting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
