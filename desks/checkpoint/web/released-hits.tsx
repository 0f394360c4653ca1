import { languageOf } from '@amirani/core/languages';
import { checkpointSay } from '@amirani/web/src/words/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { mayCall, useSession } from '@platform/web/platform/session.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { ReleasedHit } from '../api/types.ts';

/** The released hits of a flight; `lost` if they could not be read, undefined for a role that reads none. */
export type ReleasedHits = ReadonlyMap<string, readonly ReleasedHit[]> | 'lost' | undefined;

/** Reads the hits that were released to the booth on travellers of a flight, by traveller. */
export const useReleasedHits = (flight: string | undefined): ReleasedHits => {
  const { data: session } = useSession();
  const mayRead = flight !== undefined && mayCall(session, 'listReleasedHits');
  const { data, error, refetch } = useApi(
    'listReleasedHits',
    { params: { id: flight ?? '' } },
    mayRead,
  );
  useQuietRefresh(
    'release',
    () => mayRead,
    () => refetch(),
  );
  if (!mayRead) return undefined;
  if (error !== null) return 'lost';
  return Map.groupBy(data?.hits ?? [], ({ traveller }) => traveller);
};

/** What the unit asks of the officer for a traveller, in the words of the booth. */
export const ReleasedHitLines = ({
  hits,
  traveller,
}: {
  readonly hits: ReleasedHits;
  readonly traveller: string;
}) => {
  const { i18n } = useLingui();
  const say = checkpointSay(languageOf(i18n.locale));
  if (hits === undefined) return null;
  if (hits === 'lost')
    return (
      <Badge verdict="not-checked">
        <Trans>Released hits could not be read</Trans>
      </Badge>
    );
  return (hits.get(traveller) ?? []).map(({ id, code, facts }) => (
    <Badge key={id} verdict="attention">
      {say.has(code) ? say(code, facts) : null}
    </Badge>
  ));
};
