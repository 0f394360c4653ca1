import { witnessTexts } from '@amirani/web/src/texts/witness.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import type { platformEndpoints } from '@platform/api/endpoints.ts';
import { Badge } from '../ui/badge.tsx';

type About = Output<(typeof platformEndpoints)['getAbout']>;

const regimes: Readonly<Record<About['regime'], MessageDescriptor>> = {
  eu: msg`European Union: Directives 2016/680 and 2016/681`,
  'georgia-law-enforcement': msg`Georgia: Law on Personal Data Protection, law enforcement`,
  'national-security': msg`National security, outside the Law on Personal Data Protection`,
};
const profiles: Readonly<Record<About['profile'], MessageDescriptor>> = {
  training: msg`Training`,
  duty: msg`Duty`,
};
const engines: Readonly<Record<About['engine'], MessageDescriptor>> = {
  pglite: msg`PGlite, embedded`,
  postgres: msg`PostgreSQL`,
};

/** What this deployment is: version, profile, legal regime (R6), engine, witness. */
export const AboutFacts = ({
  about,
  compact = false,
}: {
  readonly about: About;
  readonly compact?: boolean;
}) => {
  const { i18n } = useLingui();
  const witness = witnessTexts[about.witness];
  return (
    <dl className={compact ? 'facts-line' : 'facts'}>
      <dt>
        <Trans>Version</Trans>
      </dt>
      <dd>{about.version}</dd>
      <dt>
        <Trans>Profile</Trans>
      </dt>
      <dd>{i18n._(profiles[about.profile])}</dd>
      <dt>
        <Trans>Legal regime</Trans>
      </dt>
      <dd>{i18n._(regimes[about.regime])}</dd>
      <dt>
        <Trans>Database</Trans>
      </dt>
      <dd>{i18n._(engines[about.engine])}</dd>
      <dt>
        <Trans>Journal</Trans>
      </dt>
      <dd>
        <Badge verdict={witness.verdict}>{i18n._(witness.text)}</Badge>
      </dd>
    </dl>
  );
};
