import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { useVolumeText } from './use-volume-text.ts';
import type { Volumes } from './volumes.ts';

/** Places of the map with what was counted and what is open at each: the same as the picture. */
export const PlaceTable = ({
  title,
  places,
  warnings,
  volumes,
}: {
  readonly title: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly warnings: ReadonlyMap<string, number>;
  readonly volumes: Volumes;
}) => {
  const format = useFormat();
  const volumeText = useVolumeText();
  return (
    <TableScroll label={title}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" className="end">
              <Trans>Counted</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Open warnings</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="end">{volumeText(volumes.get(id))}</td>
              <td className="end">{format.number(warnings.get(id) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
