import { fieldLabel } from '@amirani/web/src/texts/field-label.ts';
import { recordValues } from '@desk/travellers/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { FieldValue } from '@platform/web/ui/field-value.tsx';

/** What messages said, value by value, one message after the other. */
export const OpenedRecord = ({
  records,
  about,
}: {
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly about: 'traveller' | 'booking';
}) => {
  const { i18n } = useLingui();
  return (
    <section className="stack">
      <h3>{about === 'traveller' ? <Trans>Traveller</Trans> : <Trans>Booking</Trans>}</h3>
      {records.length === 0 ? (
        <p className="soft">
          <Trans>Nothing is held.</Trans>
        </p>
      ) : null}
      {records.map((record, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages in their order, which does not change
        <dl key={at} className="facts held opened">
          {recordValues(record, {}).map(({ path, text }) => (
            <div key={path} className="facts-row">
              <dt>{fieldLabel(i18n, path)}</dt>
              <dd>
                <FieldValue field={path} text={text} />
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  );
};
