import type { MrzCheck, MrzPlace, MrzReading } from '@amirani/documents/mrz';
import { checkDigitTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';

/** Every check digit, as read and as computed; those that the format lacks are named. */
export const CheckDigits = ({
  reading,
  onShow,
}: {
  readonly reading: MrzReading;
  readonly onShow: (place: MrzPlace) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const present = reading.checks.filter(({ state }) => state !== 'absent');
  const absent = reading.checks.filter(({ state }) => state === 'absent');
  return (
    <div className="stack">
      <ul className="digit-list" aria-label={t`Check digits`}>
        {present.map((check) => (
          <li key={check.name}>
            <button type="button" className="value-button" onClick={() => onShow(check)}>
              {i18n._(checkDigitTexts[check.name])}
            </button>
            <DigitState check={check} />
          </li>
        ))}
      </ul>
      {absent.length === 0 ? null : (
        <p className="soft small">
          <Trans>Not in this format:</Trans>{' '}
          {absent.map(({ name }) => i18n._(checkDigitTexts[name])).join(', ')}
        </p>
      )}
    </div>
  );
};

const DigitState = ({ check }: { readonly check: MrzCheck }) => {
  const computed = check.computed;
  if (check.state === 'ok')
    return (
      <Badge verdict="met">
        <span className="mono">{check.read}</span> <Trans>correct</Trans>
      </Badge>
    );
  return (
    <Badge verdict="obstacle">
      <span className="mono">{check.read}</span>{' '}
      {computed === undefined ? (
        <Trans>cannot be computed</Trans>
      ) : (
        <Trans>wrong, {computed} computes</Trans>
      )}
    </Badge>
  );
};
