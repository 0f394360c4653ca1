import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { RiskQuality } from '../../api/types.ts';
import { MarkSign } from '../charts/marks.tsx';
import type { Mark } from '../charts/series-picture.ts';

/** How many cells have a count, a zero, or none and why: nothing unknown is counted as zero. */
export const CellCounts = ({ cells }: { readonly cells: RiskQuality['cells'] }) => {
  const { t } = useLingui();
  const format = useFormat();
  const rows: readonly (readonly [Mark, string, number])[] = [
    ['count', t`with a count above zero`, cells.reported],
    ['zero', t`zero, reported`, cells.zero],
    ['not-reported', t`not reported`, cells.notReported],
    ['suppressed', t`withheld`, cells.suppressed],
    ['not-applicable', t`not applicable`, cells.notApplicable],
  ];
  return (
    <table className="table cell-counts">
      <caption>
        <Trans>Cells</Trans>
      </caption>
      <tbody>
        {rows.map(([mark, words, count]) => (
          <tr key={mark}>
            <th scope="row">
              <MarkSign mark={mark} /> {words}
            </th>
            <td className="end">{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
