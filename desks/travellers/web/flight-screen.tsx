import { useReleasedHits } from '@desk/checkpoint/web/parts.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Route } from '@platform/web/ui/route.tsx';
import { Tabs } from '@platform/web/ui/tabs.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { travellersEndpoints } from '../api/endpoints.ts';
import type { FlightSummary } from '../api/types.ts';
import { isCounted } from './board.ts';
import { Countdown } from './countdown.tsx';
import { FlightMessages } from './flight-messages.tsx';
import { MessageStateBadge } from './message-state.tsx';
import { TravellerList } from './traveller-list.tsx';

type FlightAnswer = Output<(typeof travellersEndpoints)['getFlight']>;

/** A flight: its facts, its travellers and the messages that told of it. */
export const FlightScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/flights/$id' });
  const { id } = useParams({ from: '/flights/$id' });
  const { tab = 'travellers' } = useSearch({ from: '/flights/$id' });
  const flight = useApi('getFlight', { params: { id } });
  const travellers = useApi('listFlightTravellers', { params: { id } });
  const hits = useReleasedHits(id);
  const refresh = useQuietRefresh(
    'flight',
    (change) => change.id === id,
    () => Promise.all([flight.refetch(), travellers.refetch()]),
  );
  const back = (): void =>
    void navigate({
      to: '/flights',
      search: flight.data === undefined ? {} : { direction: flight.data.flight.direction },
    });
  useShortcut('back', back);
  const { data } = flight;
  return (
    <div className="page">
      <PageHead
        title={
          data === undefined ? (
            <Trans>Flight</Trans>
          ) : (
            <span className="flight-title">
              <span className="flight-number">{data.flight.designator}</span>
              <Route stops={stopsOf(data)} />
            </span>
          )
        }
        windowTitle={t`Flight`}
      >
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <BackButton onPress={back}>
            <Trans>Flights</Trans>
          </BackButton>
        </div>
      </PageHead>
      {flight.error === null ? null : (
        <ErrorState error={flight.error} onRetry={() => void flight.refetch()} />
      )}
      {flight.isPending ? <Progress label={t`Loading the flight…`} /> : null}
      {data === undefined ? null : (
        <>
          <FlightFacts flight={data.flight} />
          {data.legs.length < 2 ? null : <Legs legs={data.legs} />}
          <Tabs
            label={t`Parts of the flight`}
            value={tab}
            onChange={(to) =>
              void navigate({ search: (now) => ({ ...now, tab: to }), replace: true })
            }
            items={[
              {
                id: 'travellers',
                title: (
                  <>
                    <Trans>Travellers</Trans>{' '}
                    <span className="soft">{travellers.data?.travellers.length}</span>
                  </>
                ),
                content:
                  travellers.error !== null ? (
                    <ErrorState
                      error={travellers.error}
                      onRetry={() => void travellers.refetch()}
                    />
                  ) : travellers.data === undefined ? (
                    <Progress label={t`Loading the travellers…`} />
                  ) : (
                    <TravellerList
                      rows={travellers.data.travellers}
                      day={data.flight.departure?.slice(0, 10)}
                      withPnr={data.flight.pnr !== undefined && data.flight.api.state !== 'none'}
                      hits={hits}
                      onFocusChange={refresh.onFocusChange}
                    />
                  ),
              },
              {
                id: 'messages',
                title: (
                  <>
                    <Trans>Messages</Trans> <span className="soft">{data.messages.length}</span>
                  </>
                ),
                content: <FlightMessages messages={data.messages} />,
              },
            ]}
          />
        </>
      )}
    </div>
  );
};

const stopsOf = ({ flight, legs }: FlightAnswer): readonly (string | undefined)[] =>
  legs.length < 2
    ? [flight.from, flight.to]
    : [legs[0]?.from ?? flight.from, ...legs.map((leg) => leg.to)];

const FlightFacts = ({ flight }: { readonly flight: FlightSummary }) => {
  const format = useFormat();
  const { counts } = flight;
  const day = (local: string | undefined): string =>
    local === undefined ? '–' : `${format.date(local)}, ${local.slice(11) || '–'}`;
  return (
    <dl className="figures">
      <div>
        <dt>
          <Trans>Departure</Trans>
        </dt>
        <dd>{day(flight.departure)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Arrival</Trans>
        </dt>
        <dd>{day(flight.arrival)}</dd>
      </div>
      <div>
        <dt>
          {flight.direction === 'arrival' ? <Trans>Arrives in</Trans> : <Trans>Leaves in</Trans>}
        </dt>
        <dd>
          <Countdown flight={flight} />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Passenger list (API)</Trans>
        </dt>
        <dd>
          <MessageStateBadge state={flight.api} />
        </dd>
      </div>
      {flight.pnr === undefined ? null : (
        <div>
          <dt>
            <Trans>Bookings (PNR)</Trans>
          </dt>
          <dd>
            <MessageStateBadge state={flight.pnr} />
          </dd>
        </div>
      )}
      <div>
        <dt>
          <Trans>On board</Trans>
        </dt>
        <dd>
          {isCounted(flight) ? (
            <>
              <Plural value={counts.passengers} one="# passenger" other="# passengers" />
              {', '}
              <Plural value={counts.crew} one="# crew member" other="# crew" />
              {counts.transit === 0 ? null : (
                <>
                  {', '}
                  <Plural value={counts.transit} one="# in transit" other="# in transit" />
                </>
              )}
            </>
          ) : (
            <>
              <Badge verdict="not-checked">
                <Trans>Passengers not known yet</Trans>
              </Badge>
              {flight.api.crewOnly === true ? (
                <>
                  {' '}
                  <Plural value={counts.crew} one="# crew member" other="# crew" />
                </>
              ) : null}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Without document</Trans>
        </dt>
        <dd>{isCounted(flight) ? format.number(counts.withoutDocument) : '–'}</dd>
      </div>
    </dl>
  );
};

const Legs = ({ legs }: { readonly legs: FlightAnswer['legs'] }) => (
  <ol className="legs">
    {legs.map((leg, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: legs have a fixed order and no id
      <li key={index}>
        <Route stops={[leg.from, leg.to]} />
        <span className="soft">
          {leg.departure?.replace('T', ' ') ?? '–'} – {leg.arrival?.slice(11) ?? '–'}
        </span>
      </li>
    ))}
  </ol>
);
