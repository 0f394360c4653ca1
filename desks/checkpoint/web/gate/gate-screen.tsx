import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Route } from '@platform/web/ui/route.tsx';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CheckpointNav } from '../checkpoint-nav.tsx';
import { LostNote } from '../lost-note.tsx';
import { GateFigures } from './gate-figures.tsx';
import { GateLists } from './gate-lists.tsx';

const route = '/checkpoint/gate/$id';

/** A flight at the gate: its list with who was checked, who is missing, and who was checked without being on it. */
export const GateScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: route });
  const { show = 'all' } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const away = useNavigate();
  const { data: session } = useSession();
  const gate = useApi('getGate', { params: { id } });
  const refresh = useQuietRefresh('check', () => true, gate.refetch);
  const back = (): void => void away({ to: '/checkpoint/gate' });
  useShortcut('back', back);
  const { data } = gate;
  const works = session?.roles.some(
    (role) => role === 'border-officer' || role === 'second-line-officer',
  );
  return (
    <div className="page">
      <PageHead
        title={
          data === undefined ? (
            <Trans>Flight</Trans>
          ) : (
            <span className="flight-title">
              <span className="flight-number">{data.gate.flight.designator}</span>
              <Route stops={[data.gate.flight.from, data.gate.flight.to]} />
            </span>
          )
        }
        windowTitle={t`Checkpoint`}
      >
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          {works === true ? (
            <Link className="button" to="/checkpoint" search={{ flight: id }}>
              <Trans>Check travellers of this flight</Trans>
            </Link>
          ) : null}
          <BackButton onPress={back}>
            <Trans>Gate</Trans>
          </BackButton>
        </div>
      </PageHead>
      <CheckpointNav />
      <div role="status">
        <LostNote />
      </div>
      {gate.error !== null ? (
        <ErrorState error={gate.error} onRetry={() => void gate.refetch()} />
      ) : data === undefined ? (
        <Progress label={t`Loading the list…`} />
      ) : (
        <>
          <GateFigures gate={data.gate} />
          <GateLists
            gate={data}
            show={show}
            onShow={(next) =>
              void navigate({ search: next === 'all' ? {} : { show: next }, replace: true })
            }
            onFocusChange={refresh.onFocusChange}
          />
        </>
      )}
    </div>
  );
};
