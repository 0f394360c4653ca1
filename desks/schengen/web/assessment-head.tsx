import { languageOf } from '@amirani/core/languages';
import type { Assessment } from '@amirani/schengen/conditions';
import { describeCondition } from '@amirani/schengen/texts';
import { assessmentTexts, bindsTexts, factTexts } from '@amirani/web/src/texts/schengen.ts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { useShownFact } from './shown-fact.ts';

/** What the conditions come to, and what follows: letters, stay, what is missing. A person decides. */
export const AssessmentHead = ({ assessment }: { readonly assessment: Assessment }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const say = schengenSay(languageOf(i18n.locale));
  const show = useShownFact();
  const { word, verdict } = assessmentTexts[assessment.outcome];
  const { authorisedStay, letters, attests, needs, notes, stale } = assessment;
  return (
    <section className="assessment" data-verdict={verdict} aria-live="polite">
      <p className="assessment-word">
        <Badge verdict={verdict}>{i18n._(word)}</Badge>
      </p>
      {authorisedStay === undefined ? null : (
        <p>
          <Trans>
            May stay until {format.date(authorisedStay.until)},{' '}
            <Plural value={authorisedStay.days} one="# day" other="# days" />
          </Trans>{' '}
          <span className="soft">
            (
            {bindsTexts[authorisedStay.binds] === undefined
              ? authorisedStay.binds
              : i18n._(bindsTexts[authorisedStay.binds] ?? { id: authorisedStay.binds })}
            )
          </span>
        </p>
      )}
      {letters.length === 0 ? null : (
        <p>
          <Trans>Reasons of the standard form that an officer may give</Trans>:{' '}
          <strong>{[...new Set(letters.map(({ letter }) => letter))].join(', ')}</strong>
        </p>
      )}
      {needs.length === 0 ? null : (
        <details open={needs.length <= 6}>
          <summary>
            <Plural value={needs.length} one="# fact is needed" other="# facts are needed" />
          </summary>
          <ul className="needs">
            {needs.map((fact) => (
              <li key={fact}>
                {factTexts[fact] === undefined ? fact : i18n._(factTexts[fact] ?? { id: fact })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {attests.length === 0 ? null : (
        <p className="small">
          <Trans>Who passes the traveller attests</Trans>:{' '}
          {attests.map((code) => describeCondition(code, say)).join(' · ')}
        </p>
      )}
      {notes.map((note) => (
        <p key={note.code} className="small">
          {say(note.code, note.facts, show)}
        </p>
      ))}
      {stale.length === 0 ? null : (
        <p className="small">
          <Badge verdict="attention">
            <Plural
              value={stale.length}
              one="# row of rule data should be checked again"
              other="# rows of rule data should be checked again"
            />
          </Badge>
        </p>
      )}
      <p className="small soft">
        <Trans>This is not a decision. A person decides and gives the reason.</Trans>
      </p>
    </section>
  );
};
