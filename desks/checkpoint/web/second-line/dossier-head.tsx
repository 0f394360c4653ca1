import { Trans } from '@lingui/react/macro';
import { useSession } from '@platform/web/platform/session.ts';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import { Due, Since } from '@platform/web/ui/time/due.tsx';
import type { Dossier } from '../../api/types.ts';

/** The clocks of a case: since when it waits, by when it should have begun, with whom it is. */
export const DossierHead = ({ dossier: { item } }: { readonly dossier: Dossier }) => {
  const { data: session } = useSession();
  const { referredAt, referredBy, takenBy, takenAt, dueAt } = item;
  return (
    <dl className="facts-line case-clocks">
      <dt>
        <Trans>Waits</Trans>
      </dt>
      <dd>
        <Since at={referredAt} />{' '}
        <span className="soft">
          <Trans>
            since <ClockTime at={referredAt} />
          </Trans>
        </span>
      </dd>
      <dt>
        <Trans>Sent by</Trans>
      </dt>
      <dd>{referredBy}</dd>
      <dt>
        <Trans>With</Trans>
      </dt>
      <dd>
        {takenBy === undefined || takenAt === undefined ? (
          <>
            <Trans>nobody</Trans>, <Due at={dueAt} />
          </>
        ) : (
          <>
            <strong>{takenBy === session?.login ? <Trans>you</Trans> : takenBy}</strong>{' '}
            <span className="soft">
              <Trans>
                begun <ClockTime at={takenAt} />
              </Trans>
            </span>
          </>
        )}
      </dd>
    </dl>
  );
};
