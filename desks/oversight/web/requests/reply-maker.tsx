import { type Language, languageFacts, languages } from '@amirani/core/languages';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import type { SubjectAnswer, SubjectRequest } from '../../api/types.ts';
import type { missingIn } from './answer.ts';
import type { WrittenReply } from './reply-preview.tsx';

/** A written answer that was made, and of what. */
export interface MadeReply extends WrittenReply {
  readonly of: SubjectAnswer;
}

/** Whether a written answer is of what is chosen now; of another outcome, other values, grounds or language it is not. */
export const isMadeOf = (
  made: MadeReply | undefined,
  answer: SubjectAnswer | undefined,
  language: Language,
): boolean =>
  made !== undefined &&
  made.shown.language === language &&
  JSON.stringify(made.of) === JSON.stringify(answer);

/** Writes the answer in the language of the person who asks, of what is held now, to be read before it is proposed. */
export const ReplyMaker = ({
  request,
  answer,
  missing,
  language,
  onLanguage,
  onMade,
}: {
  readonly request: SubjectRequest;
  /** Undefined while a ground or its reason is missing. */
  readonly answer: SubjectAnswer | undefined;
  /** What has to be said first. */
  readonly missing: ReturnType<typeof missingIn>;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onMade: (made: MadeReply) => void;
}) => {
  const { t } = useLingui();
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
        choices={languages.map((one) => ({ id: one, name: languageFacts[one].name, lang: one }))}
        onChange={onLanguage}
      />
      <Button
        isDisabled={answer === undefined}
        isPending={make.isPending}
        onPress={() => answer !== undefined && make.mutate(answer)}
      >
        <Trans>Preview the written answer</Trans>
      </Button>
      {missing === undefined ? null : (
        <p className="small soft">
          {missing === 'data' ? (
            <Trans>Gather what is held first.</Trans>
          ) : missing === 'identity' ? (
            <Trans>
              The stated identity disagrees with what is held. Give a reason of at least 10 letters.
            </Trans>
          ) : missing === 'stands' ? (
            <Trans>
              Records stand against the erasure. Choose “In part” and keep them, refuse, or tick
              that they are erased all the same.
            </Trans>
          ) : missing === 'part' ? (
            <Trans>Choose what is withheld, with its ground.</Trans>
          ) : (
            <Trans>
              Choose a ground for everything that is withheld, and give a reason of at least 10
              letters.
            </Trans>
          )}
        </p>
      )}
    </div>
  );
};
