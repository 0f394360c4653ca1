import { languageOf } from '@amirani/core/languages';
import { describeCondition, describeGround } from '@amirani/schengen/texts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Check, VerdictReason } from '../../api/types.ts';
import { ReasonEvidence } from '../booth/reason-evidence.tsx';
import { ReasonLine } from '../reason-line.tsx';

/** A reason of the first line: the condition it is about, what it says, and its evidence where it is opened. */
export const CaseReason = ({
  reason,
  check,
}: {
  readonly reason: VerdictReason;
  readonly check: Check;
}) => {
  const { i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const say = schengenSay(languageOf(i18n.locale));
  // What is not known names its condition itself.
  const named =
    reason.code !== 'schengen.reason.facts-missing' && say.has(`${reason.locator}.name`);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span>
            {named ? (
              <strong>
                {reason.word === 'obstacle'
                  ? describeGround(reason.locator, say)
                  : describeCondition(reason.locator, say)}{' '}
              </strong>
            ) : null}
            <ReasonLine reason={reason} />
          </span>
        </summary>
        {open ? <Evidence reason={reason} check={check} /> : null}
      </details>
    </li>
  );
};

const Evidence = ({ reason, check }: { readonly reason: VerdictReason; readonly check: Check }) => {
  const { id } = check.examination;
  const ofDocument = reason.source === 'document';
  const { data, error } = useApi('getExamination', { params: { id } }, ofDocument);
  // The examination may not be open to this officer yet: their own comparison of the faces comes first (R45).
  if (ofDocument && error !== null)
    return (
      <p>
        <Link to="/documents/examinations/$id" params={{ id }}>
          <Trans>Examination of the document</Trans>
        </Link>
      </p>
    );
  return <ReasonEvidence reason={reason} check={check} examination={data} />;
};
