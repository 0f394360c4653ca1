import { checkStateTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { type SeenCheck, seenChecks } from './check-store.ts';
import { isOpen } from './use-booth-intake.ts';

/** Checks of this booth that wait for a decision: nothing half done is lost by a reload or a new scan. */
export const OwnChecks = ({ onOpen }: { readonly onOpen: (id: string) => void }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { booth } = useStore(preferences);
  const { data: session } = useSession();
  const { data, error, refetch } = useApi('listChecks', { query: { limit: 50 } });
  const seen = useStore(seenChecks);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const isOwn = (one: SeenCheck): boolean =>
    booth === '' ? one.openedBy === session?.login : one.booth === booth.trim();
  const all = new Map<string, SeenCheck>([
    ...(data?.checks ?? []).map((one) => [one.id, one] as const),
    ...seen,
  ]);
  const waiting = [...all.values()].filter((one) => isOpen(one) && isOwn(one));
  return (
    <section className="own-checks stack" aria-label={t`Not decided yet`}>
      <h3>
        <Trans>Not decided yet at this booth</Trans>
      </h3>
      {waiting.length === 0 ? (
        <p className="soft">
          <Trans>None.</Trans>
        </p>
      ) : (
        <ul>
          {waiting.map((one) => (
            <li key={one.id}>
              <button type="button" className="own-check" onClick={() => onOpen(one.id)}>
                <span>
                  <strong>{one.name}</strong> <span className="mono">{one.document ?? '–'}</span>
                </span>
                <Badge verdict={checkStateTexts[one.state].verdict}>
                  {i18n._(checkStateTexts[one.state].word)}
                </Badge>
                <span className="soft small">{format.instant(one.decidedAt ?? one.openedAt)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
