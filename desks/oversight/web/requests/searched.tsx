import { caseOffenceTexts } from '@amirani/web/src/texts/investigations.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { groundTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { categoryTexts, propertyText } from '@desk/investigations/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { SubjectData } from '../../api/types.ts';

/** An entry of a watch list that holds the person: whose list, on which ground, and as what. */
export const EntryHeld = ({ one }: { readonly one: SubjectData['entries'][number] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <article className="held">
      <h4 className="line-up">
        <span>{one.title}</span>
        <span className="soft">{say(i18n, groundTexts, one.ground)}</span>
        {one.endedAt === undefined ? null : (
          <Badge verdict="aborted">
            <Trans>left the list</Trans>
          </Badge>
        )}
        {one.byHit === undefined ? null : (
          <Badge verdict="attention">
            <Trans>Found by a hit only. It may be another person’s entry.</Trans>
          </Badge>
        )}
      </h4>
      <p>
        {[...one.names, ...one.birthDates].join(', ')}{' '}
        <span className="mono">{one.documents.join(', ')}</span>
      </p>
      <p className="soft small">
        <Trans>The list is of {one.source}: ask there before you give anything of it.</Trans>{' '}
        {one.expires === undefined ? null : (
          <Trans>It counts until {format.date(one.expires)}.</Trans>
        )}
      </p>
    </article>
  );
};

/** What a case states of the person; facts and assessments apart, and nothing of anybody else. */
export const CaseHeld = ({ one }: { readonly one: SubjectData['cases'][number] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <article className="held">
      <h4 className="line-up">
        <span>
          <Trans>Case {one.number}</Trans>
        </span>
        <span className="soft">
          {one.offences.map((offence) => i18n._(caseOffenceTexts[offence])).join(', ')}
        </span>
      </h4>
      <ul className="held-lines">
        {one.statements.map(({ property, value, kind, at }) => (
          <li key={`${property} ${value} ${at}`}>
            {propertyText(property, i18n)}:{' '}
            {property === 'category' ? say(i18n, categoryTexts, value) : value}{' '}
            {kind === 'assessment' ? (
              <span className="soft small">
                <Trans>an assessment, no fact</Trans>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="soft small">
        <Trans>
          Ask who leads the case before you give anything of it. It is reviewed on{' '}
          {format.date(one.reviewDueOn)}.
        </Trans>{' '}
        {one.recipients.length === 0 ? null : <Trans>Sent to {one.recipients.join(', ')}</Trans>}
      </p>
    </article>
  );
};
