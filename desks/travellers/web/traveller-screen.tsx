import { ageTexts, travellerRoleTexts } from '@amirani/web/src/texts/words.ts';
import { ReleasedHitLines, useReleasedHits } from '@desk/checkpoint/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Fact } from '@platform/api/types.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Traveller } from '../api/types.ts';
import { BoardingMark } from './boarding-mark.tsx';
import { Companions } from './companions.tsx';
import { Evidence } from './evidence.tsx';
import { FactSheet } from './fact-sheet.tsx';
import { findValue, withUnmasked } from './facts.ts';
import { nameOf } from './rows.ts';

/** A traveller: what was said, by whom and when, each value with its evidence. */
export const TravellerScreen = () => {
  const { id } = useParams({ from: '/travellers/$id' });
  return <TravellerPage key={id} id={id} />;
};

const TravellerPage = ({ id }: { readonly id: string }) => {
  const { t } = useMacro();
  const navigate = useNavigate({ from: '/travellers/$id' });
  const { value: chosenKey } = useSearch({ from: '/travellers/$id' });
  const traveller = useApi('getTraveller', { params: { id } });
  const flightId = traveller.data?.flight.id;
  const refresh = useQuietRefresh(
    'flight',
    (change) => change.id === flightId,
    () => traveller.refetch(),
  );
  const [unmasked, setUnmasked] = useState<ReadonlyMap<Fact['group'], readonly Fact[]>>(new Map());
  const facts = useMemo(
    () => withUnmasked(traveller.data?.facts ?? [], unmasked),
    [traveller.data, unmasked],
  );
  const chosen = findValue(facts, chosenKey);
  const back = (): void => {
    if (flightId === undefined) void navigate({ to: '/flights' });
    else void navigate({ to: '/flights/$id', params: { id: flightId } });
  };
  useShortcut('back', back);
  const choose = (key: string | undefined): void =>
    void navigate({
      search: key === undefined ? {} : { value: key },
      replace: true,
      resetScroll: false,
    });
  const { data } = traveller;
  const { data: session } = useSession();
  const mayAsk =
    session?.roles.includes('pnr-analyst') === true &&
    facts.some(({ values }) => values.some(({ system }) => system === 'pnr'));
  return (
    <div className="page">
      <PageHead
        title={data === undefined ? <Trans>Traveller</Trans> : nameOf(data.row) || t`No name`}
        windowTitle={t`Traveller`}
      >
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          {mayAsk ? (
            <Link to="/assessment/requests/new" search={{ traveller: id }} className="button">
              <Trans>An authority asks for this PNR</Trans>
            </Link>
          ) : null}
          <BackButton onPress={back}>
            <Trans>Flight</Trans>
          </BackButton>
        </div>
      </PageHead>
      {traveller.error === null ? null : (
        <ErrorState error={traveller.error} onRetry={() => void traveller.refetch()} />
      )}
      {traveller.isPending ? <Progress label={t`Loading the traveller…`} /> : null}
      {data === undefined ? null : (
        <>
          <Standing traveller={data} />
          <div className="traveller" data-evidence={chosen === undefined ? undefined : ''}>
            <div className="stack">
              <FactSheet
                travellerId={id}
                facts={facts}
                chosen={chosenKey}
                onChoose={choose}
                onFocusChange={refresh.onFocusChange}
                onUnmasked={(group, own) => setUnmasked((kept) => new Map(kept).set(group, own))}
              />
              <Companions companions={data.companions} />
            </div>
            {chosen === undefined ? null : (
              <Evidence
                facts={facts}
                chosen={chosen}
                onClose={() => {
                  choose(undefined);
                  focusValue(chosenKey);
                }}
              />
            )}
          </div>
        </>
      )}
    </div>
  );
};

const focusValue = (key: string | undefined): void => {
  if (key === undefined) return;
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-value="${CSS.escape(key)}"]`)?.focus(),
  );
};

/** Who this is on the flight, in one line, with what calls for a look. */
const Standing = ({ traveller }: { readonly traveller: Traveller }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { row, flight, match } = traveller;
  const hits = useReleasedHits(flight.id);
  return (
    <div className="line-up standing">
      <span>
        {i18n._(travellerRoleTexts[row.role])}
        {row.age === undefined || row.age === 'adult' ? null : `, ${i18n._(ageTexts[row.age])}`}
      </span>
      <Link to="/flights/$id" params={{ id: flight.id }}>
        {flight.designator} {flight.from}–{flight.to}
        {flight.departure === undefined ? null : `, ${format.date(flight.departure)}`}
      </Link>
      <ReleasedHitLines hits={hits} traveller={row.id} />
      <BoardingMark boarding={row.boarding} />
      {row.unaccompaniedMinor ? (
        <Badge verdict="attention">
          <Trans>Child alone</Trans>
        </Badge>
      ) : null}
      {row.conflicts === 0 ? null : (
        <Badge verdict="attention">
          <Trans>Messages disagree</Trans>
        </Badge>
      )}
      {row.document === undefined ? (
        <Badge verdict="not-checked">
          <Trans>No document data</Trans>
        </Badge>
      ) : null}
      {match === undefined ? null : (
        <span className="soft">
          {match.by === 'reference' ? (
            <Trans>API and PNR matched by the sender's reference</Trans>
          ) : match.by === 'document' ? (
            <Trans>API and PNR matched by document</Trans>
          ) : match.by === 'name-and-birth-date' ? (
            <Trans>API and PNR matched by name and date of birth</Trans>
          ) : (
            <Trans>API and PNR matched by name alone</Trans>
          )}
        </span>
      )}
    </div>
  );
};
