import type { SubjectAnswer, SubjectRequest } from '@amirani/contract/oversight';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../platform/api.ts';
import { languageNames } from '../../../platform/language.ts';
import { type Language, languages } from '../../../platform/preferences.ts';
import { useMutation } from '../../../platform/use-mutation.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { ChoiceField } from '../../../ui/field.tsx';
import type { WrittenReply } from './reply-preview.tsx';

/** A written answer that was made, and of what. */
export interface MadeReply extends WrittenReply {
  readonly of: SubjectAnswer;
}

/** Writes the answer in the language of the person who asks, of what is held now, to be read before it is proposed. */
export const ReplyMaker = ({
  request,
  answer,
  onMade,
}: {
  readonly request: SubjectRequest;
  /** Undefined while a ground or its reason is missing. */
  readonly answer: SubjectAnswer | undefined;
  readonly onMade: (made: MadeReply) => void;
}) => {
  const { t, i18n } = useLingui();
  const [language, setLanguage] = useState(i18n.locale as Language);
  const make = useMutation({
    mutationFn: (of: SubjectAnswer) =>
      call('printSubjectReply', { params: { id: request.id, language }, body: of }),
    onSuccess: ({ content, sha256, shown }, of) => onMade({ content, sha256, shown, of }),
  });
  return (
    <div className="stack">
      {make.error === null ? null : <ErrorState error={make.error} />}
      <ChoiceField
        label={t`Language of the written answer`}
        value={language}
        choices={languages.map((one) => ({ id: one, name: languageNames[one], lang: one }))}
        onChange={setLanguage}
      />
      <Button
        isDisabled={answer === undefined}
        isPending={make.isPending}
        onPress={() => answer !== undefined && make.mutate(answer)}
      >
        <Trans>Preview the written answer</Trans>
      </Button>
    </div>
  );
};
