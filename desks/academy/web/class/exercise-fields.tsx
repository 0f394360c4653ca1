import { Trans } from '@lingui/react/macro';
import type { AcademySeat } from '../../api/types.ts';
import { type ObjectiveDraft, rolesOf, type TeamsDraft } from './exercise-draft.ts';
import { isWritten, type MessageDraft, messageId } from './message-draft.ts';
import { MessageFields } from './message-fields.tsx';
import { ObjectiveFields } from './objective-fields.tsx';
import { TeamFields } from './team-fields.tsx';

/** What a sitting has beside its items: teams and roles, messages, objectives. Nothing of it is needed. */
export interface ExerciseDraft {
  readonly teams: TeamsDraft;
  readonly messages: readonly MessageDraft[];
  readonly objectives: readonly ObjectiveDraft[];
}

/** The fields of what a sitting has beside its items, each behind its heading. */
export const ExerciseFields = ({
  draft: { teams, messages, objectives },
  seats,
  onChange,
}: {
  readonly draft: ExerciseDraft;
  readonly seats: readonly Pick<AcademySeat, 'id' | 'pseudonym'>[];
  readonly onChange: (change: Partial<ExerciseDraft>) => void;
}) => {
  const roles = rolesOf(teams);
  return (
    <>
      <details className="sitting-messages">
        <summary>
          <Trans>Messages in the course of it</Trans>
        </summary>
        <MessageFields
          messages={messages}
          roles={roles}
          onChange={(next) => onChange({ messages: next })}
        />
      </details>
      <details className="sitting-messages">
        <summary>
          <Trans>Teams and roles</Trans>
        </summary>
        <TeamFields draft={teams} seats={seats} onChange={(next) => onChange({ teams: next })} />
      </details>
      <details className="sitting-messages">
        <summary>
          <Trans>Objectives, and what is expected by when</Trans>
        </summary>
        <ObjectiveFields
          objectives={objectives}
          roles={roles}
          messages={messages
            .filter(isWritten)
            .map((one) => ({ id: messageId(one), text: one.text.trim() }))}
          hasTeams={teams.teams > 0}
          onChange={(next) => onChange({ objectives: next })}
        />
      </details>
    </>
  );
};
