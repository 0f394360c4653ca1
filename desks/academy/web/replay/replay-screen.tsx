import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { only } from '@platform/web/root-route.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import type { AcademyReplay, AcademyTimelineEvent } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { digits } from '../control/clock-text.ts';
import { useIs } from '../use-academy.ts';
import { eventText } from './event-text.ts';
import { ExportLinks } from './export-links.tsx';
import { ObjectivesThen } from './objectives-then.tsx';
import { ReplayItem } from './replay-item.tsx';
import { SeenTable } from './seen-table.tsx';

/** A sitting looked at again: any moment of it, with what was before whom then, and what is known of it now. */
export const ReplayScreen = () => {
  const { t } = useMacro();
  const { id } = useParams({ from: '/academy/replay/$id' });
  const search = useSearch({ from: '/academy/replay/$id' });
  const navigate = useNavigate({ from: '/academy/replay/$id' });
  const timeline = useApi('getTimeline', { params: { id } });
  const events = timeline.data?.events;
  const last = events?.at(-1)?.number ?? 0;
  const moment = Math.min(last, search.moment ?? last);
  const replay = useApi('replaySitting', { params: { id, moment } }, events !== undefined);
  const back = (): void => globalThis.history.back();
  useShortcut('back', back);
  const error = timeline.error ?? replay.error;
  const move = (to: Partial<typeof search>): void =>
    void navigate({ search: only({ ...search, ...to }), replace: true });
  return (
    <div className="page">
      <PageHead title={<Trans>Replay of a sitting</Trans>} windowTitle={t`Replay`}>
        <BackButton onPress={back}>
          <Trans>Back</Trans>
        </BackButton>
      </PageHead>
      <AcademyNav />
      {error === null ? null : (
        <ErrorState
          error={error}
          onRetry={() => void Promise.all([timeline.refetch(), replay.refetch()])}
        />
      )}
      {events === undefined ? (
        error === null ? (
          <Progress label={t`Loading the sitting…`} />
        ) : null
      ) : events.length === 0 ? (
        <EmptyState title={<Trans>Nothing has happened in this sitting</Trans>} />
      ) : (
        <>
          <MomentBar
            events={events}
            moment={moment}
            onMoment={(to) => move({ moment: to === last ? undefined : to })}
          />
          {replay.data === undefined ? (
            <Progress label={t`Loading the moment…`} />
          ) : (
            <Moment
              sitting={id}
              replay={replay.data}
              seat={search.seat}
              item={search.item}
              onMove={move}
            />
          )}
          <ExportLinks sitting={id} />
        </>
      )}
    </div>
  );
};

/** Milliseconds for which a moment stands while a sitting is played: an eighth of its time, and never so long or short that nobody follows. */
const playedMs = (minutes: number): number => Math.min(4000, Math.max(250, (minutes * 60_000) / 8));

/** A slider over the moments of a sitting, with the events of the moment in words. */
const MomentBar = ({
  events,
  moment,
  onMoment,
}: {
  readonly events: readonly AcademyTimelineEvent[];
  readonly moment: number;
  readonly onMoment: (moment: number) => void;
}) => {
  const { i18n } = useLingui();
  const id = useId();
  const at = Math.max(
    0,
    events.findIndex(({ number }) => number === moment),
  );
  const event = events[at];
  const text =
    event === undefined
      ? ''
      : [digits(event.minutes), eventText(i18n, event.kind), event.reason, event.text]
          .filter((part) => part !== undefined && part !== '')
          .join(' · ');
  const go = (to: number): void => {
    const there = events[Math.max(0, Math.min(events.length - 1, to))];
    if (there !== undefined) onMoment(there.number);
  };
  const [plays, setPlays] = useState(false);
  const next = events[at + 1];
  const wait = next === undefined ? undefined : playedMs(next.minutes - (event?.minutes ?? 0));
  const latest = useRef(onMoment);
  latest.current = onMoment;
  const following = next?.number;
  useEffect(() => {
    if (!plays || wait === undefined || following === undefined) return;
    const timer = setTimeout(() => latest.current(following), wait);
    return () => clearTimeout(timer);
  }, [plays, wait, following]);
  return (
    <section className="moment-bar" aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} htmlFor={id}>
        <Trans>
          Moment {at + 1} of {events.length}
        </Trans>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={events.length - 1}
        value={at}
        aria-valuetext={text}
        onChange={({ target }) => go(Number(target.value))}
      />
      <div className="line-up">
        <Button isDisabled={at === 0} onPress={() => go(at - 1)}>
          <Trans>Before</Trans>
        </Button>
        <Button isDisabled={at === events.length - 1} onPress={() => go(at + 1)}>
          <Trans>After</Trans>
        </Button>
        <Button isDisabled={at === events.length - 1} onPress={() => go(events.length - 1)}>
          <Trans>The end</Trans>
        </Button>
        <Button
          aria-pressed={plays && next !== undefined}
          onPress={() => {
            // From the end it plays from the beginning.
            if (next === undefined) go(0);
            setPlays(next === undefined || !plays);
          }}
        >
          <Trans>Play, eight times as fast</Trans>
        </Button>
        {/* Who listens is not talked over while it plays. */}
        <span aria-live={plays ? 'off' : 'polite'}>{text}</span>
      </div>
    </section>
  );
};

/** What was before one person at a moment: messages, items seen by then, and one of them whole. */
const Moment = ({
  sitting,
  replay,
  seat,
  item,
  onMove,
}: {
  readonly sitting: string;
  readonly replay: AcademyReplay;
  readonly seat: string | undefined;
  readonly item: string | undefined;
  readonly onMove: (to: { seat?: string | undefined; item?: string | undefined }) => void;
}) => {
  const { t } = useMacro();
  const trains = useIs('trainer');
  const person = replay.people.find((one) => one.seat === seat) ?? replay.people[0];
  if (person === undefined)
    return <EmptyState title={<Trans>Nobody sat there at this moment</Trans>} />;
  const shown = person.seen.find(({ id }) => id === (item ?? person.open));
  return (
    <div className="stack">
      {trains && replay.people.length > 1 ? (
        <div className="seat-choice">
          <ChoiceField
            label={t`Whose screen`}
            value={person.seat}
            choices={replay.people.map(({ seat: id, pseudonym }) => ({ id, name: pseudonym }))}
            onChange={(next) => onMove({ seat: next, item: undefined })}
          />
        </div>
      ) : null}
      {person.injects.length === 0 ? null : (
        <section className="injects">
          <h2>
            <Trans>Messages by then</Trans>
          </h2>
          <ul>
            {person.injects.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <ObjectivesThen replay={replay} person={person} />
      {shown === undefined ? null : (
        <ReplayItem
          key={shown.id}
          sitting={sitting}
          seat={person.seat}
          item={shown}
          kind={replay.material}
          answer={replay.answers.find((one) => one.item === shown.id)}
          mayChallenge={!trains}
          onClose={() => onMove({ item: undefined })}
        />
      )}
      <SeenTable
        seen={person.seen}
        open={person.open}
        answers={replay.answers}
        current={shown?.id}
        kind={replay.material}
        onOpen={(next) => onMove({ item: next })}
      />
    </div>
  );
};
