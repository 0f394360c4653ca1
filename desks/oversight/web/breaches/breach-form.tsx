import { breachFieldTexts, breachTypeTexts } from '@amirani/web/src/texts/oversight.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { serverNow } from '@platform/web/platform/clock.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { breachTypes } from '../../api/breaches-shapes.ts';
import type { Breach } from '../../api/types.ts';
import {
  type BreachDraft,
  breachContent,
  breachDraftOf,
  isOpen,
  newBreachDraft,
} from './breach-draft.ts';
import { keepBreach } from './keep-breach.ts';

/** What is known of a breach. It may be kept with fields open and added to as more becomes known; each time is a revision. */
export const BreachForm = ({
  breach,
  onLookAgain,
}: {
  /** Absent for a new one. */
  readonly breach?: Breach;
  readonly onLookAgain: () => void;
}) => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [id] = useState(() => breach?.id ?? crypto.randomUUID());
  const start = useState(() =>
    breach === undefined ? newBreachDraft(serverNow()) : breachDraftOf(breach.content),
  )[0];
  const [draft, setDraft] = useState(start);
  const content = breachContent(draft, serverNow(), breach?.content);
  const keep = useMutation({
    mutationFn: (sent: NonNullable<typeof content>) =>
      call('recordBreach', { body: { id, revision: breach?.revision ?? 0, content: sent } }),
    onSuccess: ({ breach: next }) => {
      keepBreach(next);
      if (breach === undefined)
        void navigate({ to: '/oversight/breaches/$id', params: { id }, replace: true });
    },
  });
  const change = (part: Partial<BreachDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const label = (field: Breach['missing'][number]): ReactNode => (
    <>
      {i18n._(breachFieldTexts[field])}{' '}
      {isOpen(draft, field) ? (
        <span className="soft">
          <Trans>open</Trans>
        </span>
      ) : null}
    </>
  );
  const field = (name: Exclude<Breach['missing'][number], 'types'>, rows?: number) => (
    <Field
      label={label(name)}
      {...(rows === undefined ? {} : { rows })}
      maxLength={4000}
      autoComplete="off"
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const count = (name: 'records' | 'persons') => (
    <Field
      label={label(name)}
      inputMode="numeric"
      maxLength={12}
      autoComplete="off"
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <form
      className="file-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (content !== undefined && !keep.isPending) keep.mutate(content);
      }}
    >
      <fieldset className="file-fields">
        <legend>
          <Trans>The breach</Trans>
        </legend>
        <Field
          label={<Trans>When it was found; 72 hours run from here</Trans>}
          type="datetime-local"
          autoFocus={breach === undefined}
          value={draft.foundAt}
          onChange={(foundAt) => change({ foundAt })}
        />
        {field('circumstances', 4)}
        {field('happened')}
        <fieldset className="choice-column">
          <legend>{label('types')}</legend>
          {breachTypes.map((one) => (
            <label key={one} className="choice">
              <input
                type="checkbox"
                checked={draft.types.includes(one)}
                onChange={() =>
                  change({
                    types: draft.types.includes(one)
                      ? draft.types.filter((other) => other !== one)
                      : [...draft.types, one],
                  })
                }
              />
              {i18n._(breachTypeTexts[one])}
            </label>
          ))}
        </fieldset>
        <div className="file-pair">
          {field('data')}
          {count('records')}
          {field('people')}
          {count('persons')}
        </div>
      </fieldset>
      <fieldset className="file-fields">
        <legend>
          <Trans>What follows</Trans>
        </legend>
        <Field
          label={<Trans>What it may lead to</Trans>}
          rows={2}
          maxLength={4000}
          autoComplete="off"
          value={draft.consequences}
          onChange={(consequences) => change({ consequences })}
        />
        {field('measures', 3)}
        {field('telling', 2)}
        {field('contact')}
        {keep.error === null ? null : <ActError error={keep.error} onLookAgain={onLookAgain} />}
        <Button
          type="submit"
          kind={breach === undefined ? 'primary' : 'plain'}
          isDisabled={content === undefined || (breach !== undefined && draft === start)}
          isPending={keep.isPending}
        >
          {breach === undefined ? (
            <Trans>Record the breach</Trans>
          ) : (
            <Trans>Add what became known</Trans>
          )}
        </Button>
        <p className="small soft">
          <Trans>You can save it with open fields. Earlier content is never lost.</Trans>
        </p>
      </fieldset>
    </form>
  );
};
