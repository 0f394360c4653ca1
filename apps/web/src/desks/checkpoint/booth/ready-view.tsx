import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { today } from '../../../platform/today.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { readZone } from '../../documents/parts.ts';
import { FlightChoice } from './flight-choice.tsx';
import { OwnChecks } from './own-checks.tsx';

/** Nobody stands before the officer: the next scan opens the next traveller. */
export const ReadyView = ({
  flight,
  onZone,
  onOpen,
}: {
  readonly flight: string | undefined;
  readonly onZone: (zone: string) => void;
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const isZone = readZone(text.trim(), today()).format !== undefined;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (isZone) onZone(text.trim());
  };
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
        <form className="stack typed-zone" onSubmit={send}>
          <Field
            label={t`Without a scanner: type or paste the zone`}
            rows={3}
            value={text}
            onChange={setText}
            autoComplete="off"
            className="field zone-field"
          />
          <Button type="submit" isDisabled={!isZone}>
            <Trans>Open the check</Trans>
          </Button>
        </form>
      </section>
      <OwnChecks onOpen={onOpen} />
    </div>
  );
};
