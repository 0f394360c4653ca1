import { subjectRequestKindTexts } from '@amirani/web/src/texts/oversight.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { today } from '@platform/web/platform/today.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { subjectRequestKinds } from '../../api/subject-requests-shapes.ts';
import { OversightNav } from '../oversight-nav.tsx';
import { missingInRequest, newRequestDraft, receivedBody } from './request-draft.ts';

const missingTexts: Readonly<
  Record<ReturnType<typeof missingInRequest>[number], MessageDescriptor>
> = {
  person: msg`a document number, or surname and date of birth`,
  nationality: msg`a nationality of three letters, or none`,
  identity: msg`how it was made sure who asks`,
  asked: msg`the words of who asks`,
  replyTo: msg`where the answer goes`,
};

/** Records what a traveller asks; the clock begins with it. The same id goes with every try. */
export const NewRequestScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => ({
    ...newRequestDraft(crypto.randomUUID()),
    receivedOn: today(),
  }));
  const missing = missingInRequest(draft);
  const back = (): void => void navigate({ to: '/oversight/requests' });
  useShortcut('back', back);
  const body = receivedBody(draft);
  const receive = useMutation({
    mutationFn: (sent: NonNullable<typeof body>) => call('receiveSubjectRequest', { body: sent }),
    onSuccess: ({ request: { id } }) =>
      void navigate({ to: '/oversight/requests/$id', params: { id }, replace: true }),
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'oversight.request.id-taken')
        setDraft((now) => ({ ...now, id: crypto.randomUUID() }));
    },
  });
  const text = (field: Exclude<keyof typeof draft, 'id' | 'kind' | 'sex'>) => ({
    value: draft[field],
    autoComplete: 'off',
    onChange: (value: string) => setDraft((now) => ({ ...now, [field]: value })),
  });
  return (
    <div className="page">
      <PageHead title={<Trans>A traveller asks</Trans>} windowTitle={t`A traveller asks`} quiet>
        <BackButton onPress={back}>
          <Trans>Requests of travellers</Trans>
        </BackButton>
      </PageHead>
      <OversightNav />
      <form
        className="file-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (body !== undefined && !receive.isPending) receive.mutate(body);
        }}
      >
        <fieldset className="file-fields">
          <legend>
            <Trans>Who asks</Trans>
          </legend>
          <div className="file-pair">
            <Field label={<Trans>Surname</Trans>} maxLength={200} autoFocus {...text('surname')} />
            <Field label={<Trans>Given names</Trans>} maxLength={200} {...text('given')} />
            <Field label={<Trans>Date of birth</Trans>} type="date" {...text('birthDate')} />
            <ChoiceField
              label={t`Sex`}
              value={draft.sex}
              choices={[
                { id: '', name: t`Not stated` },
                { id: 'F', name: t`Female` },
                { id: 'M', name: t`Male` },
                { id: 'X', name: t`Unspecified (X)` },
              ]}
              onChange={(sex) => setDraft((now) => ({ ...now, sex }))}
            />
            <Field
              label={<Trans>Nationality (three letters)</Trans>}
              maxLength={3}
              {...text('nationality')}
            />
            <Field
              label={<Trans>Number of a document</Trans>}
              maxLength={40}
              {...text('documentNumber')}
            />
          </div>
          <p className="small soft">
            <Trans>
              Somebody is found by the number of a document, or by surname and date of birth
              together. A name alone finds nobody.
            </Trans>
          </p>
          <Field
            label={<Trans>How it was made sure who asks</Trans>}
            description={t`Which document was shown, or what else proves it.`}
            maxLength={4000}
            {...text('identity')}
          />
        </fieldset>
        <fieldset className="file-fields">
          <legend>
            <Trans>What is asked</Trans>
          </legend>
          <ChoiceField
            label={t`Right`}
            value={draft.kind}
            choices={subjectRequestKinds.map((id) => ({
              id,
              name: i18n._(subjectRequestKindTexts[id]),
            }))}
            onChange={(kind) => setDraft((now) => ({ ...now, kind }))}
          />
          <Field
            label={<Trans>In the words of who asks</Trans>}
            rows={4}
            maxLength={4000}
            {...text('asked')}
          />
          <Field
            label={<Trans>Where the answer goes</Trans>}
            maxLength={4000}
            {...text('replyTo')}
          />
          <Field label={<Trans>Received on</Trans>} type="date" {...text('receivedOn')} />
          {receive.error === null ? null : <ActError error={receive.error} />}
          <p className="small soft">
            <Trans>The answer is due ten working days after the day of receipt.</Trans>
          </p>
          <Button
            type="submit"
            kind="primary"
            isDisabled={body === undefined}
            isPending={receive.isPending}
          >
            <Trans>Record the request</Trans>
          </Button>
          {missing.length === 0 ? null : (
            <p className="small soft">
              <Trans>Still missing:</Trans>{' '}
              {missing.map((one) => i18n._(missingTexts[one])).join(', ')}
            </p>
          )}
        </fieldset>
      </form>
    </div>
  );
};
