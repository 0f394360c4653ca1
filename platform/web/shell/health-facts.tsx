import {
  healthAdvice,
  healthFigures,
  healthParts,
  healthTexts,
} from '@amirani/web/src/texts/health.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { witnessTexts } from '@amirani/web/src/texts/witness.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import type { platformEndpoints } from '@platform/api/endpoints.ts';
import { useFormat } from '../platform/use-format.ts';
import { Badge } from '../ui/badge.tsx';

type Parts = NonNullable<Output<(typeof platformEndpoints)['getHealth']>['parts']>;

/** How each part of the server fares: since when, its figure beside the bound, and what to do where it is not well. */
export const HealthFacts = ({
  parts,
  witness,
}: {
  readonly parts: Parts;
  readonly witness: 'witnessed' | 'not-witnessed' | 'overdue' | undefined;
}) => (
  <dl className="facts">
    {Object.entries(parts).map(([part, health]) => (
      <PartFacts key={part} part={part} health={health} />
    ))}
    {witness === 'not-witnessed' && parts['witness'] === undefined ? <NoWitness /> : null}
    <dt>
      <Trans>Backup</Trans>
    </dt>
    <dd>
      <Badge verdict="not-checked">
        <Trans>Not checked</Trans>
      </Badge>
      <p>
        <Trans>
          Amirani does not see your backups. Back up the database and the data folder with its keys
          together.
        </Trans>
      </p>
    </dd>
  </dl>
);

/** A witness is a part once it is set: without one this line says that it is missing. */
const NoWitness = () => {
  const { i18n } = useLingui();
  const { text, verdict } = witnessTexts['not-witnessed'];
  return (
    <>
      <dt>{say(i18n, healthParts, 'witness')}</dt>
      <dd>
        <Badge verdict={verdict}>{i18n._(text)}</Badge>
        <p>
          <Trans>
            No place outside receives the checkpoints of the journal. Set AMIRANI_WITNESS
            (docs/reference/settings.md).
          </Trans>
        </p>
      </dd>
    </>
  );
};

const PartFacts = ({
  part,
  health,
}: {
  readonly part: string;
  readonly health: NonNullable<Parts[string]>;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { status, since, value, limit, recovered } = health;
  const { text, verdict } = healthTexts[status];
  const figure = healthFigures[part];
  const advice = healthAdvice[part];
  const scaled = (amount: number): string =>
    format.number(figure?.isShare === true ? amount * 100 : amount, figure?.decimals ?? 0);
  const at = format.instant(since);
  return (
    <>
      <dt>{say(i18n, healthParts, part)}</dt>
      <dd>
        <Badge verdict={verdict}>{i18n._(text)}</Badge> <Trans>since {at}</Trans>
        {figure === undefined || value === undefined || limit === undefined ? null : (
          <p className="soft small">
            {i18n._({ ...figure.text, values: { value: scaled(value), limit: scaled(limit) } })}
          </p>
        )}
        {status === 'ok' || advice === undefined ? null : <p>{i18n._(advice)}</p>}
        {recovered === undefined ? null : <Recovered {...recovered} />}
      </dd>
    </>
  );
};

const Recovered = ({
  status,
  from,
  to,
}: {
  readonly status: 'degraded' | 'failing';
  readonly from: string;
  readonly to: string;
}) => {
  const format = useFormat();
  const began = format.instant(from);
  const ended = format.instant(to);
  return (
    <p className="small">
      {status === 'failing' ? (
        <Trans>
          It failed from {began} to {ended} and is well again.
        </Trans>
      ) : (
        <Trans>
          It was degraded from {began} to {ended} and is well again.
        </Trans>
      )}
    </p>
  );
};
