import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Register } from '../../api/types.ts';

const outsideTexts: Readonly<
  Record<Register['processing']['outside'][number]['what'], MessageDescriptor>
> = {
  database: msg`Database`,
  witness: msg`Witness of the journal`,
  'time-stamps': msg`Authority for time stamps`,
  'learning-platform': msg`Learning platform`,
};

/** In which state the data is processed, and with what outside the server speaks: there is nothing else (R54). */
export const ProcessingPlace = ({ processing }: Pick<Register, 'processing'>) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { country, since, outside } = processing;
  return (
    <>
      <p>
        <Trans>
          In {country}, since {format.instant(since)}. A start that says another state is refused.
        </Trans>
      </p>
      {outside.length === 0 ? (
        <p className="soft">
          <Trans>The server speaks with nothing outside it.</Trans>
        </p>
      ) : (
        <ul className="held-lines">
          {outside.map(({ what, address }) => (
            <li key={`${what} ${address}`}>
              {i18n._(outsideTexts[what])} <span className="mono small">{address}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** The impact form of the deployer: who approved it, its last day, or its faults (R64). */
export const ImpactForm = ({ impact }: Pick<Register, 'impact'>) => {
  const format = useFormat();
  const { form, problems, version } = impact;
  if (form === undefined)
    return (
      <>
        <Badge verdict="attention">
          <Trans>No impact form counts here</Trans>
        </Badge>
        <p className="soft small">
          <Trans>
            A duty profile does not start like this; a training profile has nobody’s data.
          </Trans>
        </p>
        <ul className="held-lines mono small" lang="en">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <Badge verdict="met">
        <Trans>Counts until {format.date(form.reviewBy)}</Trans>
      </Badge>
      <p>
        <Trans>
          {form.deployer}, on version {version} of the impact assessment. Registration:{' '}
          {form.registration}
        </Trans>
      </p>
      <ul className="held-lines">
        {form.approvals.map(({ name, office, on }) => (
          <li key={name}>
            {name}, {office} <span className="soft nowrap">{format.date(on)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
