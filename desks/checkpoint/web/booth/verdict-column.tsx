import { languageOf } from '@amirani/core/languages';
import { describeCondition } from '@amirani/schengen/texts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import type { Examination } from '@desk/documents/api/types.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { useState } from 'react';
import type { Check } from '../../api/types.ts';
import { VerdictWord } from '../verdict-word.tsx';
import { HitInstructions } from './hit-instructions.tsx';
import { NeedsList } from './needs-list.tsx';
import { ReasonList } from './reason-list.tsx';
import { SourceList } from './source-list.tsx';

/** The verdict, at most three reasons with expandable evidence, and the sources. The officer decides. */
export const VerdictColumn = ({
  check,
  examination,
  pending,
}: {
  readonly check: Check;
  readonly examination: Examination | undefined;
  /** The verdict is updating. This is the previous one. */
  readonly pending: boolean;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { verdict } = check;
  const [everything, setEverything] = useState(false);
  return (
    <section className="booth-column verdict" aria-label={t`Verdict`}>
      <div
        className="verdict-head"
        data-verdict={verdict.word}
        data-pending={pending ? '' : undefined}
        role="status"
      >
        <HitInstructions check={check} />
        <VerdictWord word={verdict.word} large />
        <p className="small soft">
          {pending ? (
            <Trans>Updating with your input. This is the previous verdict.</Trans>
          ) : (
            <Trans>This is not a decision. You decide.</Trans>
          )}
        </p>
      </div>
      <ReasonList {...{ check, examination, everything }} />
      {verdict.all.length <= verdict.reasons.length ? null : (
        <Button kind="quiet" onPress={() => setEverything(!everything)}>
          {everything ? (
            <Trans>Show the heaviest only</Trans>
          ) : (
            <Plural
              value={verdict.all.length - verdict.reasons.length}
              one="and # more"
              other="and # more"
            />
          )}
        </Button>
      )}
      <NeedsList check={check} />
      {verdict.attests.length === 0 ? null : (
        <p className="small">
          <span className="soft">
            <Trans>Who passes the traveller attests</Trans>:
          </span>{' '}
          {verdict.attests
            .map((code) => describeCondition(code, schengenSay(languageOf(i18n.locale))))
            .join(' · ')}
        </p>
      )}
      <SourceList check={check} />
    </section>
  );
};
