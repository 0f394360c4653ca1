import { say } from '@amirani/web/src/texts/say.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSession } from '../../platform/session.ts';
import { Notice } from '../../ui/notice.tsx';
import { healthKeepers } from '../health-keepers.ts';

const names: Readonly<Record<string, MessageDescriptor>> = {
  AMIRANI_AUTHORITY: msg`Authority that holds the data`,
  AMIRANI_DPO_CONTACT: msg`Contact of the data protection officer`,
  AMIRANI_SUPERVISOR: msg`Supervisory authority`,
};

/** What the notice or a letter to a traveller lacks, in words; with the name of each setting for those who keep the server. */
export const MissingSettings = ({
  missing,
  title = <Trans>The notice to travellers is incomplete: settings of the server are missing</Trans>,
}: {
  readonly missing: readonly string[];
  readonly title?: ReactNode;
}) => {
  const { i18n } = useLingui();
  const { data: session } = useSession();
  const isKeeper = session?.roles.some((role) => healthKeepers.includes(role)) === true;
  return missing.length === 0 ? null : (
    <Notice verdict="attention" title={title}>
      <ul>
        {missing.map((setting) => (
          <li key={setting}>
            {say(i18n, names, setting)}
            {isKeeper ? <code className="soft small"> {setting}</code> : null}
          </li>
        ))}
      </ul>
      <p>
        {isKeeper ? (
          <Trans>
            They are set in the environment in which the server starts. The page of settings
            (docs/reference/settings.md) describes each.
          </Trans>
        ) : (
          <Trans>Tell an administrator of this server.</Trans>
        )}
      </p>
    </Notice>
  );
};
