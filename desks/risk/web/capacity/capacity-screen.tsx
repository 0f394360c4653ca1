import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useRiskChanges } from '../use-risk.ts';
import {
  type Capacity,
  type CapacityField,
  checkFields,
  checksOf,
  draftOf,
  isHalf,
  readingsOf,
  receptionFields,
  receptionOf,
} from './capacity-draft.ts';
import { ReadingFields } from './reading-fields.tsx';
import { CheckSurges, ReceptionSurges } from './surge-tables.tsx';

/** What a section of the border can bear: its capacities, and what is missing when more come. */
export const CapacityScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { section } = useParams({ from: '/risk/sections/$section' });
  const query = useApi('getRiskCapacity', { params: { section } });
  useRiskChanges('getRiskCapacity');
  const back = (): void => void navigate({ to: '/risk/map', search: { section } });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead
        title={<Trans>What {query.data?.name ?? section} can bear</Trans>}
        windowTitle={t`Capacities of a section`}
      >
        <BackButton onPress={back}>
          <Trans>Map</Trans>
        </BackButton>
      </PageHead>
      <Fetched query={query} label={t`Loading the capacities…`}>
        {({ revisions }) => (
          <>
            <CapacityForm key={revisions[0]?.revision ?? 0} section={section} kept={revisions[0]} />
            <History revisions={revisions} />
          </>
        )}
      </Fetched>
    </div>
  );
};

const useFieldNames = (): Readonly<Record<CapacityField, string>> => {
  const { t } = useLingui();
  return {
    booths: t`Booths and gates with staff`,
    minutesEach: t`Minutes for one traveller`,
    arrivalsPerHour: t`Arrivals an hour, now`,
    hours: t`Hours that a rush lasts`,
    places: t`Places`,
    occupied: t`Of them taken`,
    arrivalsPerDay: t`Arrivals a day, now`,
    departuresPerDay: t`Departures a day`,
    days: t`Days that a surge lasts`,
  };
};

const CapacityForm = ({
  section,
  kept,
}: {
  readonly section: string;
  readonly kept: Capacity | undefined;
}) => {
  const names = useFieldNames();
  const [draft, setDraft] = useState(() => draftOf(kept));
  const [reason, setReason] = useState('');
  const [checks, reception] = [checksOf(draft), receptionOf(draft)];
  const keep = useMutation({
    mutationFn: () =>
      call('keepRiskCapacity', {
        params: { section },
        body: {
          ...(checks === undefined ? {} : { rush: checks }),
          ...(reception === undefined ? {} : { reception }),
          readings: readingsOf(draft),
          reason: reason.trim(),
          revision: kept?.revision ?? 0,
        },
      }),
    onSuccess: () => readAnew('getRiskCapacity'),
  });
  const fields = (of: readonly CapacityField[]) => (
    <div className="risk-fields">
      {of.map((name) => (
        <Field
          key={name}
          label={names[name]}
          inputMode="decimal"
          maxLength={12}
          value={draft.fields[name]}
          onChange={(value) => setDraft({ ...draft, fields: { ...draft.fields, [name]: value } })}
        />
      ))}
    </div>
  );
  return (
    <form
      className="stack capacity"
      onSubmit={(event) => {
        event.preventDefault();
        if (!keep.isPending) keep.mutate();
      }}
    >
      <section className="stack" aria-labelledby="checks-title">
        <h2 id="checks-title">
          <Trans>Checks</Trans>
        </h2>
        {fields(checkFields)}
        {checks === undefined ? null : <CheckSurges checks={checks} />}
      </section>
      <section className="stack" aria-labelledby="reception-title">
        <h2 id="reception-title">
          <Trans>Reception</Trans>
        </h2>
        {fields(receptionFields)}
        {reception === undefined ? null : <ReceptionSurges reception={reception} />}
      </section>
      <section className="stack" aria-labelledby="readings-title">
        <h2 id="readings-title">
          <Trans>Vulnerability, measured against targets</Trans>
        </h2>
        <ReadingFields draft={draft} onChange={setDraft} />
      </section>
      <OwnReason value={reason} onChange={setReason} />
      {isHalf(draft) ? (
        <p className="soft">
          <Trans>Something is begun and not whole: finish it, or empty it.</Trans>
        </p>
      ) : null}
      {keep.error === null ? null : (
        <ActError error={keep.error} onLookAgain={() => readAnew('getRiskCapacity')} />
      )}
      <div className="line-up">
        <Button
          type="submit"
          kind="primary"
          isDisabled={isHalf(draft) || reason.trim().length < 3}
          isPending={keep.isPending}
        >
          <Trans>Keep it</Trans>
        </Button>
      </div>
    </form>
  );
};

const History = ({ revisions }: { readonly revisions: readonly Capacity[] }) => {
  const format = useFormat();
  return revisions.length === 0 ? null : (
    <ol className="steps">
      {revisions.map(({ revision, by, at, reason }) => (
        <li key={revision} value={revision}>
          {by}, <span className="soft">{format.instant(at)}</span>
          <p>{reason}</p>
        </li>
      ))}
    </ol>
  );
};
