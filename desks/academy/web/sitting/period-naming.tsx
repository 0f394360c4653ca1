import { askedOf, type SeriesMaterial } from '@amirani/scenario/items';
import { usePeriodText } from '@desk/risk/web/parts.ts';
import { Trans } from '@lingui/react/macro';
import { NamingList } from './naming-list.tsx';

/** From which of the periods asked about one would have warned: its delay and false alarms are counted afterwards. */
export const PeriodNaming = ({
  material,
  warned,
  onChange,
}: {
  readonly material: SeriesMaterial;
  readonly warned: number | undefined;
  readonly onChange: (warned: number) => void;
}) => {
  const periodText = usePeriodText();
  return (
    <NamingList
      selectionMode="single"
      title={<Trans>If it began: from when on</Trans>}
      rows={askedOf(material).map((period, at) => ({ id: String(at), text: periodText(period) }))}
      selected={warned === undefined ? [] : [String(warned)]}
      onChange={([key]) => {
        if (key !== undefined) onChange(Number(key));
      }}
    />
  );
};
