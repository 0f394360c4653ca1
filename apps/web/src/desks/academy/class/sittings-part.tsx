import type { AcademyClass, AcademyCourse } from '@amirani/contract/academy';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../../platform/api.ts';
import { useFormat } from '../../../platform/use-format.ts';
import { blockPurposeTexts } from '../../../texts/academy.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { ChoiceField } from '../../../ui/field.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { ActError } from '../../checkpoint/parts.ts';
import { SittingStateBadge } from '../own/sitting-state.tsx';
import { useCourseLanguage } from '../use-academy.ts';
import { ClassMatrix } from './class-matrix.tsx';
import { injectsOf, type MessageDraft } from './message-draft.ts';
import { MessageFields } from './message-fields.tsx';
import { useBeginSitting } from './use-begin-sitting.ts';

/** The sittings of the course, held and still to be held, and under them the matrix of people by blocks. */
export const SittingsPart = ({ one }: { readonly one: AcademyClass }) => {
  const { t } = useMacro();
  const { language } = useCourseLanguage();
  const course = useApi('getCourse', { params: { language, course: one.course } });
  const matrix = useApi('getClassMatrix', { params: { id: one.id } });
  return (
    <div className="stack">
      <h2>
        <Trans>Sittings of the course</Trans>
      </h2>
      {course.error === null ? null : (
        <ErrorState error={course.error} onRetry={() => void course.refetch()} />
      )}
      {course.data === undefined ? (
        <Progress label={t`The course is being fetched`} />
      ) : (
        <ol className="sitting-plan">
          {course.data.sittings.map((planned) => (
            <PlannedSitting key={planned.number} one={one} planned={planned} />
          ))}
        </ol>
      )}
      <h2>
        <Trans>Class by blocks</Trans>
      </h2>
      {matrix.error === null ? null : (
        <ErrorState error={matrix.error} onRetry={() => void matrix.refetch()} />
      )}
      {matrix.data === undefined ? null : <ClassMatrix matrix={matrix.data} />}
    </div>
  );
};

const PlannedSitting = ({
  one,
  planned,
}: {
  readonly one: AcademyClass;
  readonly planned: AcademyCourse['sittings'][number];
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const begin = useBeginSitting(one.id);
  const [messages, setMessages] = useState<readonly MessageDraft[]>([]);
  const [like, setLike] = useState<string>();
  const others = one.sharable.filter(({ number }) => number === planned.number);
  const held = one.sittingList.filter(
    ({ kind, number }) => kind === 'class' && number === planned.number,
  );
  const mayBegin = one.state === 'open' && one.running === undefined && held.length === 0;
  return (
    <li className="planned-sitting">
      <div>
        <strong>
          <Trans>Sitting {format.number(planned.number)}</Trans>
        </strong>{' '}
        <span className="soft small">
          {planned.blocks.map((block) => (
            <span key={block.id} className="planned-block">
              {i18n._(blockPurposeTexts[block.purpose])}:{' '}
              <Plural value={block.items} one="# item" other="# items" />,{' '}
              <Plural value={Math.round(block.minutes)} one="# minute" other="# minutes" />
            </span>
          ))}
        </span>
      </div>
      <div className="line-up">
        {held.map((sitting) => (
          <span key={sitting.id} className="line-up">
            <SittingStateBadge state={sitting.state} />
            {sitting.released ? (
              <Badge verdict="met">
                <Trans>truth released</Trans>
              </Badge>
            ) : null}
            <Link to="/academy/control/$id" params={{ id: sitting.id }} className="button">
              <Trans>Control</Trans>
            </Link>
            <Link to="/academy/replay/$id" params={{ id: sitting.id }} className="button">
              <Trans>Replay</Trans>
            </Link>
          </span>
        ))}
        {mayBegin ? (
          <Button
            isPending={begin.isPending}
            onPress={() =>
              begin.mutate({ number: planned.number, injects: injectsOf(messages), like })
            }
          >
            <Trans>Begin</Trans>
          </Button>
        ) : held.length === 0 ? (
          <span className="soft small">
            {one.state === 'closed' ? (
              <Trans>the class is closed</Trans>
            ) : (
              <Trans>another sitting runs</Trans>
            )}
          </span>
        ) : null}
      </div>
      {mayBegin && others.length > 0 ? (
        <ChoiceField
          label={t`Items`}
          value={like ?? ''}
          choices={[
            { id: '', name: t`items of its own` },
            ...others.map(({ sitting, class: title }) => ({
              id: sitting,
              name: t`the same as ${title}`,
            })),
          ]}
          onChange={(next) => setLike(next === '' ? undefined : next)}
        />
      ) : null}
      {mayBegin ? <MessageFields messages={messages} onChange={setMessages} /> : null}
      {begin.error === null ? null : <ActError error={begin.error} />}
    </li>
  );
};
