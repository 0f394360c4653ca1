import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { BackTest } from '../../../api/criteria/types.ts';

/** How far the text marks what other criteria mark already. */
export const OverlapTable = ({ overlaps }: { readonly overlaps: BackTest['overlaps'] }) => {
  const format = useFormat();
  return overlaps.length === 0 ? null : (
    <table className="table overlaps">
      <caption>
        <h3>
          <Trans>Overlap with other criteria</Trans>
        </h3>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Criterion</Trans>
          </th>
          <th scope="col" className="end">
            <Trans>Marked by both</Trans>
          </th>
          <th scope="col" className="end">
            <Trans>Only by this text</Trans>
          </th>
          <th scope="col" className="end">
            <Trans>Only by the other</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {overlaps.map(({ other, both, onlyThis, onlyOther }) => (
          <tr key={other} data-row="">
            <th scope="row">{other}</th>
            <td className="end">{format.number(both)}</td>
            <td className="end">{format.number(onlyThis)}</td>
            <td className="end">{format.number(onlyOther)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
