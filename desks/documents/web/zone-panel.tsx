import { type MrzPlace, type MrzReading, type MrzRepair, repairMrz } from '@amirani/documents/mrz';
import { formatTexts, zoneSourceTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { useMemo } from 'react';
import { CheckDigits } from './check-digits.tsx';
import type { Examination } from './examination.ts';
import { Repairs } from './repairs.tsx';
import type { ZoneExhibit } from './visual.ts';
import { ZoneFindings } from './zone-findings.tsx';
import { ZoneView } from './zone-view.tsx';

/** The zone with everything that it says about itself. */
export const ZonePanel = ({
  reading,
  zone,
  on,
  lit,
  onLight,
  onZone,
}: {
  readonly reading: MrzReading;
  readonly zone: ZoneExhibit;
  readonly on: Examination['on'];
  readonly lit: readonly MrzPlace[];
  readonly onLight: (place: MrzPlace) => void;
  /** Takes a correction, or what was read before it; absent where the zone is stored. */
  readonly onZone: ((zone: ZoneExhibit) => void) | undefined;
}) => {
  const { i18n } = useLingui();
  const repairs = useMemo(() => repairMrz(reading, { referenceDate: on }), [reading, on]);
  const take = ({ lines }: MrzRepair): void =>
    onZone?.({ ...zone, text: lines.join('\n'), original: zone.original ?? zone.text });
  return (
    <section className="panel zone-panel" aria-labelledby="zone-title">
      <div className="panel-head">
        <h2 id="zone-title">
          <Trans>Machine readable zone</Trans>
        </h2>
        <span className="soft">
          {reading.format === undefined ? null : i18n._(formatTexts[reading.format])},{' '}
          {i18n._(zoneSourceTexts[zone.how])}
        </span>
      </div>
      <div className="panel-body">
        <ZoneView reading={reading} lit={lit} onChoose={onLight} />
        {zone.original === undefined ? null : (
          <p className="line-up">
            <Badge verdict="attention">
              <Trans>You examine a corrected reading, not what the scanner gave</Trans>
            </Badge>
            <Button onPress={() => onZone?.({ text: zone.original ?? zone.text, how: zone.how })}>
              <Trans>Back to what was read</Trans>
            </Button>
          </p>
        )}
        <div className="zone-details">
          <div className="stack">
            <h3>
              <Trans>Check digits</Trans>
            </h3>
            <CheckDigits reading={reading} onShow={onLight} />
          </div>
          <div className="stack">
            <h3>
              <Trans>What was found</Trans>
            </h3>
            <ZoneFindings reading={reading} onShow={onLight} />
          </div>
        </div>
        <Repairs
          repairs={repairs}
          onTake={onZone === undefined ? undefined : take}
          onShow={onLight}
        />
      </div>
    </section>
  );
};
