import { reviewTexts } from '@amirani/web/src/texts/disclosures.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Disclosure } from '../../api/disclosures/types.ts';
import { ActForm } from './act-form.tsx';
import { keepDisclosure } from './keep-disclosure.ts';

type Found = NonNullable<Disclosure['review']>['found'];

/** What the data protection officer finds of an approved request afterwards; neither finding is chosen for them. */
export const ReviewPanel = ({
  disclosure,
  onLookAgain,
}: {
  readonly disclosure: Disclosure;
  readonly onLookAgain: () => void;
}) => {
  const { i18n } = useLingui();
  const [found, setFound] = useState<Found>();
  const [note, setNote] = useState('');
  const review = useMutation({
    mutationFn: (sent: Found) =>
      call('reviewDisclosure', {
        params: { id: disclosure.id },
        body: { found: sent, note: note.trim() },
      }),
    onSuccess: ({ disclosure: next }) => keepDisclosure(next),
  });
  return (
    <ActForm
      title={<Trans>Your review</Trans>}
      hint={<Trans>What you find unlawful opens no more and is not sent.</Trans>}
      button={<Trans>Record the review</Trans>}
      isReady={found !== undefined && note.trim().length >= 3}
      isPending={review.isPending}
      error={review.error}
      onSend={() => {
        if (found !== undefined) review.mutate(found);
      }}
      onLookAgain={onLookAgain}
    >
      <fieldset className="choice-column">
        <legend>
          <Trans>The approval and what followed</Trans>
        </legend>
        {(['lawful', 'unlawful'] as const).map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="found"
              checked={found === one}
              onChange={() => setFound(one)}
            />
            {i18n._(reviewTexts[one])}
          </label>
        ))}
      </fieldset>
      <Field
        label={<Trans>What you looked at</Trans>}
        rows={3}
        maxLength={2000}
        autoComplete="off"
        value={note}
        onChange={setNote}
      />
    </ActForm>
  );
};
