import { Trans } from '@lingui/react/macro';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Fraud } from '../../api/types.ts';
import type { ChipReading } from '../chip/chip-reading.ts';
import type { Exhibits } from '../exhibits.ts';
import { readZone } from '../read-zone.ts';
import { type FoundIn, FraudForm } from '../register/fraud-form.tsx';

/** From an examination to the register of frauds: what is known of the document need not be typed again. */
export const FraudFound = ({ found }: { readonly found: FoundIn }) => {
  const [proposed, setProposed] = useState<Fraud>();
  const [opened, setOpened] = useState(false);
  if (proposed !== undefined)
    return (
      <Notice verdict="met" title={<Trans>Proposed for the register</Trans>}>
        <p>
          <Trans>Another examiner confirms it; then it warns and counts.</Trans>{' '}
          <Link to="/documents/register" search={{ fraud: proposed.id }}>
            <Trans>See the entry</Trans>
          </Link>
        </p>
      </Notice>
    );
  return (
    <details className="pieces" onToggle={() => setOpened(true)}>
      <summary>
        <Trans>Propose this fraud for the register</Trans>
      </summary>
      {opened ? <FraudForm found={found} onDone={setProposed} /> : null}
    </details>
  );
};

/** What the zone, or else the chip, says of the document; nothing of the person. */
export const foundIn = (
  examination: string,
  { zone, on }: Pick<Exhibits, 'zone' | 'on'>,
  chip: ChipReading | undefined,
): FoundIn => {
  const reading = zone === undefined ? chip?.contents.DG1?.zone : readZone(zone.text, on);
  const said = (field: 'issuingState' | 'documentCode' | 'documentNumber'): string =>
    reading?.field(field)?.value ?? '';
  return {
    examination,
    issuer: said('issuingState'),
    documentCode: said('documentCode'),
    number: said('documentNumber'),
  };
};
