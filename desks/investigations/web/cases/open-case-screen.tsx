import { caseOffenceTexts } from '@amirani/web/src/texts/investigations.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { caseOffences } from '../../api/case-shapes.ts';
import type { Case } from '../../api/types.ts';

type Offence = Case['offences'][number];

/** Opens a case: its purpose, its ground, and why data is needed. The person who opens it leads it. */
export const OpenCaseScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/investigations' });
  useShortcut('back', back);
  const [id] = useState(() => crypto.randomUUID());
  const [words, setWords] = useState({ title: '', basis: '', reason: '' });
  const [offences, setOffences] = useState<readonly Offence[]>([]);
  const ready =
    offences.length > 0 && Object.values(words).every((word) => word.trim().length >= 3);
  const open = useMutation({
    mutationFn: () =>
      call('openCase', {
        body: {
          id,
          offences: [...offences],
          title: words.title.trim(),
          basis: words.basis.trim(),
          reason: words.reason.trim(),
        },
      }),
    onSuccess: () => void navigate({ to: '/investigations/$id', params: { id }, replace: true }),
  });
  const text = (field: keyof typeof words) => ({
    value: words[field],
    maxLength: 2000,
    autoComplete: 'off',
    onChange: (value: string) => setWords((now) => ({ ...now, [field]: value })),
  });
  return (
    <div className="page">
      <PageHead title={<Trans>Open a case</Trans>} windowTitle={t`Open a case`} quiet>
        <BackButton onPress={back}>
          <Trans>Cases</Trans>
        </BackButton>
      </PageHead>
      <form
        className="file-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !open.isPending) open.mutate();
        }}
      >
        <fieldset className="file-fields">
          <legend>
            <Trans>The case</Trans>
          </legend>
          <Field
            label={<Trans>Title</Trans>}
            description={t`Seen by its members alone.`}
            autoFocus
            {...text('title')}
            maxLength={200}
          />
          <fieldset className="choice-column">
            <legend>
              <Trans>For which offence</Trans>
            </legend>
            {caseOffences.map((one) => (
              <label className="choice" key={one}>
                <input
                  type="checkbox"
                  checked={offences.includes(one)}
                  onChange={() =>
                    setOffences((now) =>
                      now.includes(one) ? now.filter((other) => other !== one) : [...now, one],
                    )
                  }
                />
                {i18n._(caseOffenceTexts[one])}
              </label>
            ))}
          </fieldset>
        </fieldset>
        <fieldset className="file-fields">
          <legend>
            <Trans>Why</Trans>
          </legend>
          <Field
            label={<Trans>Order or law under which it is investigated</Trans>}
            {...text('basis')}
          />
          <Field
            label={<Trans>What is suspected, and why data is needed</Trans>}
            rows={4}
            {...text('reason')}
          />
          {open.error === null ? null : <ActError error={open.error} />}
          <p className="small soft">
            <Trans>
              Only who is admitted sees the case. Once a year somebody says why its data is still
              needed; after it is closed, it is erased by its clock.
            </Trans>
          </p>
          <Button type="submit" kind="primary" isDisabled={!ready} isPending={open.isPending}>
            <Trans>Open the case</Trans>
          </Button>
        </fieldset>
      </form>
    </div>
  );
};
