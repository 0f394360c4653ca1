import { checkStateTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { Countdown } from '@desk/travellers/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { prefer, preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Route } from '@platform/web/ui/route.tsx';
import { useNavigate } from '@tanstack/react-router';
import { lastDecided } from './check-store.ts';
import { chooseFlight } from './chosen-flight.ts';
import { refusalsId, useRefusalsBefore } from './earlier-refusals.tsx';

/** What stays from traveller to traveller: the flight, the last decision that is stored, the booth, the sound. */
export const BoothBar = ({
  flight,
  current,
}: {
  readonly flight: string | undefined;
  /** The check that is open; where none is, the flight may be changed. */
  readonly current: string | undefined;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate({ from: '/checkpoint' });
  const isFree = current === undefined;
  // The state of the traveller before is shown beside nobody else, however the next check was opened.
  const decided = useStore(lastDecided);
  const last = isFree ? decided : undefined;
  const refused = useRefusalsBefore(current).length;
  const { booth, sound } = useStore(preferences);
  return (
    <div className="booth-bar line-up">
      <span role="status">
        {last === undefined ? null : (
          <Badge verdict={checkStateTexts[last.state].verdict}>
            <strong>{last.about}</strong>: {i18n._(checkStateTexts[last.state].word)}{' '}
            <span className="soft small">
              <Trans>stored {format.instant(last.at)}</Trans>
            </span>
          </Badge>
        )}
      </span>
      {isFree || refused === 0 ? null : (
        <Button onPress={() => document.getElementById(refusalsId)?.focus()}>
          <Trans>Decisions not accepted by the server, earlier travellers: {refused}</Trans>
        </Button>
      )}
      {flight === undefined ? (
        <Badge verdict="not-checked">
          <Trans>No flight chosen</Trans>
        </Badge>
      ) : (
        <ChosenFlight id={flight} />
      )}
      {flight === undefined || !isFree ? null : (
        <Button
          onPress={() => {
            chooseFlight(undefined);
            void navigate({ search: {} });
          }}
        >
          <Trans>Another flight</Trans>
        </Button>
      )}
      <label className="booth-name">
        <span className="small soft">
          <Trans>Booth</Trans>
        </span>
        <input
          className="input"
          value={booth}
          maxLength={40}
          size={6}
          autoComplete="off"
          placeholder="–"
          onChange={({ target }) => prefer({ booth: target.value })}
        />
      </label>
      <Button kind="quiet" onPress={() => prefer({ sound: !sound })}>
        {sound ? <Trans>Sound on</Trans> : <Trans>Sound off</Trans>}
      </Button>
    </div>
  );
};

const ChosenFlight = ({ id }: { readonly id: string }) => {
  const { data, error } = useApi('getFlight', { params: { id } });
  if (error !== null)
    return (
      <Badge verdict="not-checked">
        <Trans>The chosen flight is not known</Trans>
      </Badge>
    );
  if (data === undefined) return null;
  const { designator, from, to } = data.flight;
  return (
    <span className="chosen-flight line-up">
      <strong>{designator}</strong>
      <Route stops={[from, to]} />
      <Countdown flight={data.flight} />
    </span>
  );
};
