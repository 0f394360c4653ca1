import { askedOf, type SeriesMaterial } from '@amirani/scenario/items';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { usePeriodText } from '../../risk/parts.ts';

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
  const id = useId();
  return (
    <div className="decision-part">
      <h3 id={id}>
        <Trans>If it began: from when on</Trans>
      </h3>
      <ToggleButtonGroup
        className="decision-evidence"
        aria-labelledby={id}
        orientation="vertical"
        selectionMode="single"
        selectedKeys={warned === undefined ? [] : [String(warned)]}
        onSelectionChange={([key]) => {
          if (key !== undefined) onChange(Number(key));
        }}
      >
        {askedOf(material).map((period, at) => (
          <ToggleButton key={period} id={String(at)} className="button">
            {periodText(period)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
};
