import { Trans, useLingui } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { CheckpointNav } from '../checkpoint-nav.tsx';
import { helpFor } from '../help/help-state.ts';
import { BoothBar } from './booth-bar.tsx';
import { decide, openCheck, opening, type Presented, refusedDecisions } from './check-store.ts';
import { CheckView } from './check-view.tsx';
import { chooseFlight, chosenFlight } from './chosen-flight.ts';
import { EarlierRefusals } from './earlier-refusals.tsx';
import { IntakeNotes } from './intake-notes.tsx';
import { KeptNote } from './kept-note.tsx';
import type { Act } from './one-act.ts';
import { OpeningView } from './opening-view.tsx';
import { ReadyView } from './ready-view.tsx';
import { useBoothIntake } from './use-booth-intake.ts';

/**
 * Problems of an outdated verdict: the document changed, a hit was released, another check of the document was decided, or the
 * day changed. The check must be judged again.
 */
const leftBehind: ReadonlySet<string> = new Set([
  'document.verdict.stale',
  'decision.seen.changed',
  'checkpoint.pass.other-decided',
  'checkpoint.pass.other-second-line',
]);

/** The booth: one traveller, one screen, one decision, one key; then it is ready for the next scan by itself. */
export const BoothScreen = () => {
  const { t } = useLingui();
  const { data: session } = useSession();
  const { flight: stated, check: id } = useSearch({ from: '/checkpoint' });
  const kept = useStore(chosenFlight);
  const flight = stated ?? kept;
  const navigate = useNavigate({ from: '/checkpoint' });
  // What the address states is chosen; where it states none, it is given the flight that was chosen before.
  useEffect(() => {
    if (stated !== undefined) chooseFlight(stated);
  }, [stated]);
  useEffect(() => {
    if (stated === undefined && kept !== undefined)
      void navigate({ search: (now) => ({ ...now, flight: kept }), replace: true });
  }, [stated, kept, navigate]);
  const asked = useStore(opening);
  const own = asked?.id === id ? asked : undefined;
  const stored = useApi(
    'getCheck',
    { params: { id: id ?? '' } },
    id !== undefined && own === undefined,
  );
  const check = id === undefined || own !== undefined ? undefined : stored.data;
  const works =
    session?.roles.some((role) => role === 'border-officer' || role === 'second-line-officer') ===
    true;
  const goTo = useCallback(
    (next: string | undefined, replace = false) =>
      void navigate({
        search: ({ flight: chosen }) => ({
          ...(chosen === undefined ? {} : { flight: chosen }),
          ...(next === undefined ? {} : { check: next }),
        }),
        replace,
      }),
    [navigate],
  );
  const open = useCallback(
    (presented: Presented) => {
      const next = crypto.randomUUID();
      goTo(next);
      void openCheck({ id: next, presented, flight });
    },
    [goTo, flight],
  );
  // The document is open at this booth already: its check goes on.
  const continued = own?.continued;
  useEffect(() => {
    if (continued === undefined) return;
    opening.set(undefined);
    goTo(continued, true);
  }, [continued, goTo]);
  const intake = useBoothIntake({ id, check, enabled: works, open });
  useEffect(() => {
    helpFor.set(id);
    return () => helpFor.set(undefined);
  }, [id]);
  useShortcut('documents.new', () => goTo(undefined), id !== undefined);
  const onDecide = async (act: Act, note: string): Promise<void> => {
    if (check === undefined) return;
    const done = await decide(check, act, note, session?.login ?? '');
    // Pressed again: the act is under way, or done.
    if (done === undefined) return;
    if (!done) {
      const refusal = refusedDecisions.get().find((one) => one.check === check.id)?.error;
      if (!(refusal instanceof ApiError) || refusal.status !== 409) return;
      // Something came between: what stands now is shown, and the officer looks again.
      if (leftBehind.has(refusal.code)) intake.again();
      else void stored.refetch();
      return;
    }
    // Ready for the next by itself, unless the next traveller was scanned already.
    const shown = new URLSearchParams(location.search).get('check');
    if (location.pathname === '/checkpoint' && shown?.includes(check.id) === true) goTo(undefined);
  };
  if (!works && id === undefined) return <Navigate to="/checkpoint/gate" replace />;
  return (
    <div className="page booth" data-over={intake.over ? '' : undefined}>
      <div className="booth-top">
        <PageHead title={<Trans>Booth</Trans>} windowTitle={t`Checkpoint`} quiet>
          <BoothBar flight={flight} current={id} />
        </PageHead>
        <CheckpointNav />
      </div>
      <KeptNote />
      {id === undefined ? <EarlierRefusals current={id} /> : null}
      <IntakeNotes intake={intake} check={check} />
      {id === undefined ? (
        <ReadyView flight={flight} onZone={(zone) => open({ zone })} onOpen={goTo} />
      ) : own !== undefined ? (
        <OpeningView
          asked={own}
          onAgain={() =>
            void openCheck({ id: own.id, presented: own.presented, flight: own.flight })
          }
        />
      ) : stored.error !== null ? (
        <ErrorState error={stored.error} onRetry={() => void stored.refetch()} />
      ) : check === undefined ? (
        <Progress label={t`Loading the check…`} />
      ) : (
        <CheckView
          key={check.id}
          check={check}
          flight={flight}
          works={works}
          onChanged={intake.again}
          onRead={() => void stored.refetch()}
          onDecide={(act, note) => void onDecide(act, note)}
          onOpen={goTo}
        />
      )}
      {id === undefined ? null : <EarlierRefusals current={id} />}
    </div>
  );
};
