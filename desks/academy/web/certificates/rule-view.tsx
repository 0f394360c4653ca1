import { shortfallTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Notice } from '@platform/web/ui/notice.tsx';
import type { AcademyRuleOutcome } from '../../api/types.ts';
import { useShare } from '../figures/use-share.ts';

/** What the rule of a certificate says, in plain words. It decides nothing: two persons sign, or do not (R73). */
export const RuleView = ({ rule }: { readonly rule: AcademyRuleOutcome }) => {
  const { i18n } = useLingui();
  const { fixed } = useShare();
  return (
    <Notice
      verdict={rule.met ? 'met' : 'not-checked'}
      title={
        rule.met ? (
          <Trans>The rule of the certificate is met</Trans>
        ) : (
          <Trans>The rule of the certificate is not met yet</Trans>
        )
      }
    >
      <p className="soft">
        <Plural value={rule.sittings} one="# measured sitting" other="# measured sittings" />
        {' · '}
        <Trans>bar {fixed(rule.bar)}</Trans>
      </p>
      {rule.shortfalls.length === 0 ? (
        <p>
          <Trans>A trainer and a certifier decide whether they sign.</Trans>
        </p>
      ) : (
        <ul className="plain-list">
          {rule.shortfalls.map((one) => (
            <li key={one}>{i18n._(shortfallTexts[one])}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
};
