import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import { statedPurpose } from '@platform/web/platform/purpose.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { offences } from '../../api/disclosures/shapes.ts';
import type { Disclosure } from '../../api/disclosures/types.ts';
import { AssessmentNav } from '../assessment-nav.tsx';
import { type AskDraft, askedBody } from './ask-draft.ts';
import { CaseGate } from './case-gate.tsx';
import { offenceText } from './offence-text.ts';

/** Records what an authority asks of one traveller’s PNR; nothing opens by it. */
export const NewRequestScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const { traveller, kept } = useSearch({ from: '/assessment/requests/new' });
  const back = (): void => void navigate({ to: '/assessment/requests' });
  useShortcut('back', back);
  const subject: Disclosure['subject'] | undefined =
    kept !== undefined
      ? { kind: 'kept', id: kept }
      : traveller !== undefined
        ? { kind: 'traveller', id: traveller }
        : undefined;
  return (
    <div className="page">
      <PageHead
        title={<Trans>An authority asks for PNR</Trans>}
        windowTitle={t`An authority asks for PNR`}
        quiet
      >
        <BackButton onPress={back}>
          <Trans>Requests for PNR</Trans>
        </BackButton>
      </PageHead>
      <AssessmentNav />
      {subject === undefined ? (
        <EmptyState title={<Trans>No person named</Trans>}>
          <p>
            <Trans>
              A request is about one traveller. It is recorded from the traveller’s page, or from a
              kept record.
            </Trans>
          </p>
          <p className="line-up">
            <Link to="/flights">
              <Trans>Flights</Trans>
            </Link>
            <Link to="/assessment/kept">
              <Trans>Kept PNR</Trans>
            </Link>
          </p>
        </EmptyState>
      ) : (
        <CaseGate>
          <AskForm subject={subject} />
        </CaseGate>
      )}
    </div>
  );
};

const AskForm = ({ subject }: { readonly subject: Disclosure['subject'] }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<AskDraft>(() => ({
    ...{ id: crypto.randomUUID(), authority: '', offence: undefined, link: '', necessity: '' },
    caseReference: statedPurpose.get()?.reference ?? '',
  }));
  const body = askedBody(draft, subject);
  const ask = useMutation({
    mutationFn: (sent: NonNullable<typeof body>) => call('askDisclosure', { body: sent }),
    onSuccess: ({ disclosure: { id } }) =>
      void navigate({ to: '/assessment/requests/$id', params: { id }, replace: true }),
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'disclosure.id-taken')
        setDraft((now) => ({ ...now, id: crypto.randomUUID() }));
    },
  });
  const text = (field: 'authority' | 'caseReference' | 'link' | 'necessity') => ({
    value: draft[field],
    maxLength: 2000,
    autoComplete: 'off',
    onChange: (value: string) => setDraft((now) => ({ ...now, [field]: value })),
  });
  return (
    <form
      className="file-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (body !== undefined && !ask.isPending) ask.mutate(body);
      }}
    >
      <fieldset className="file-fields">
        <legend>
          <Trans>Who asks, and of what</Trans>
        </legend>
        <Field label={<Trans>Authority</Trans>} autoFocus {...text('authority')} />
        <Field
          label={<Trans>Number of the case</Trans>}
          description={t`The data opens for this case alone.`}
          {...text('caseReference')}
        />
        <ChoiceField
          label={t`Offence`}
          value={draft.offence}
          choices={offences.map((id) => ({ id, name: offenceText(id, i18n.locale) }))}
          onChange={(offence) => setDraft((now) => ({ ...now, offence }))}
        />
        <p className="small soft">
          <Trans>
            Terrorism, or an offence of Annex II. For anything else PNR is not there (Directive (EU)
            2016/681 Art. 1(2)).
          </Trans>
        </p>
      </fieldset>
      <fieldset className="file-fields">
        <legend>
          <Trans>Why</Trans>
        </legend>
        <Field
          label={<Trans>How the offence has to do with the carriage by air</Trans>}
          description={t`At least indirectly, by what is known of it.`}
          rows={3}
          {...text('link')}
        />
        <Field label={<Trans>Why the full data is needed</Trans>} rows={3} {...text('necessity')} />
        <p>
          {subject.kind === 'traveller' ? (
            <Link to="/travellers/$id" params={{ id: subject.id }}>
              <Trans>The traveller whom it is about</Trans>
            </Link>
          ) : (
            <Link to="/assessment/kept" search={{ record: subject.id }}>
              <Trans>The kept record that it is about</Trans>
            </Link>
          )}
        </p>
        {ask.error === null ? null : <ActError error={ask.error} />}
        <p className="small soft">
          <Trans>Nothing opens by it: another person records the approval from outside.</Trans>
        </p>
        <Button
          type="submit"
          kind="primary"
          isDisabled={body === undefined}
          isPending={ask.isPending}
        >
          <Trans>Record the request</Trans>
        </Button>
      </fieldset>
    </form>
  );
};
