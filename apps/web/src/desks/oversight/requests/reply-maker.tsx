import type { SubjectRequest } from '@amirani/contract/oversight';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../platform/api.ts';
import { download } from '../../../platform/download.ts';
import { languageNames } from '../../../platform/language.ts';
import { type Language, languages } from '../../../platform/preferences.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { ChoiceField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Answer } from './answer.ts';

/** A written answer that was made, and of what. */
export interface MadeReply {
  readonly sha256: string;
  readonly of: Answer;
}

/** Makes the written answer in the language of who asks, of what is held now, and hands it to the downloads. */
export const ReplyMaker = ({
  request,
  answer,
  made,
  onMade,
}: {
  readonly request: SubjectRequest;
  /** Undefined while a ground or its reason is missing. */
  readonly answer: Answer | undefined;
  readonly made: MadeReply | undefined;
  readonly onMade: (made: MadeReply) => void;
}) => {
  const { t, i18n } = useLingui();
  const [language, setLanguage] = useState(i18n.locale as Language);
  const make = useMutation({
    mutationFn: (of: Answer) =>
      call('printSubjectReply', {
        params: { id: request.id, language },
        body: { outcome: of.outcome, withheld: of.withheld },
      }),
    onSuccess: ({ content, sha256 }, of) => {
      download(content, `answer-${request.id.slice(0, 8)}-${language}.pdf`, 'application/pdf');
      onMade({ sha256, of });
    },
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
        <Trans>Make the written answer (PDF)</Trans>
      </Button>
      {made === undefined ? null : (
        <Notice verdict="met" title={<Trans>Handed to your downloads</Trans>}>
          <p className="small soft">
            SHA-256 <code>{made.sha256.slice(0, 24)}</code>
          </p>
        </Notice>
      )}
    </div>
  );
};
