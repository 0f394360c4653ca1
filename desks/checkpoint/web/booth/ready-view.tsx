import { Trans } from '@lingui/react/macro';
import { FlightChoice } from './flight-choice.tsx';
import { OwnChecks } from './own-checks.tsx';
import { TypedZoneForm } from './typed-zone-form.tsx';

/** View without a traveller. The next scan opens one. */
export const ReadyView = ({
  flight,
  onZone,
  onOpen,
}: {
  readonly flight: string | undefined;
  readonly onZone: (zone: string) => void;
  readonly onOpen: (id: string) => void;
}) => {
  return (
    <div className="booth-ready">
      <section className="ready-main stack" aria-labelledby="ready-title">
        <h2 id="ready-title" className="ready-title">
          <Trans>Ready: scan the document</Trans>
        </h2>
        <p className="soft">
          <Trans>
            No click is needed. Chip files may be dropped anywhere. A scan opens the next traveller.
          </Trans>
        </p>
        {flight === undefined ? <FlightChoice /> : null}
        <TypedZoneForm onZone={onZone} />
      </section>
      <OwnChecks onOpen={onOpen} />
    </div>
  );
};
