import type {
  CheckResult,
  DocumentVerdict,
  Verdict,
  VerdictCheck,
} from '@amirani/documents/verdict';
import { checkName } from '@amirani/web/src/texts/checks.ts';
import { checkResultTexts } from '@amirani/web/src/texts/documents.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { findingWords } from '../finding-words.ts';
import { ChainCertificate } from './chain-certificate.tsx';
import { checksOf, gravest } from './checks-of.ts';

/** A link of the chain: what it is, the checks on it, and the check that ties it to the link below. */
interface ChainLink {
  readonly id: string;
  readonly title: MessageDescriptor;
  readonly about: MessageDescriptor;
  /** The checks of the link itself. */
  readonly own: RegExp;
  /** The check that ties it to the next one up. */
  readonly tie?: string;
}

const links: readonly ChainLink[] = [
  {
    id: 'groups',
    title: msg`Data in the chip`,
    about: msg`zone, face and what else the state wrote`,
    own: /^dg\d+\.hash$/,
    tie: 'sod.digest',
  },
  {
    id: 'sod',
    title: msg`Signed list of hashes`,
    about: msg`EF.SOD: the fingerprint of every file, under one signature`,
    own: /^(sod\.content|com\.sod)$/,
    tie: 'sod.signature',
  },
  {
    id: 'signer',
    title: msg`Document signer`,
    about: msg`the key that signed this document`,
    own: /^signer\.(validity|usage-period|revocation|document-type|profile)$/,
    tie: 'signer.signature',
  },
  {
    id: 'authority',
    title: msg`Authority of the state`,
    about: msg`the country signing authority that vouches for its signers`,
    own: /^(chain\.validity|issuing-state)$/,
    tie: 'chain',
  },
  {
    id: 'anchor',
    title: msg`What you trust`,
    about: msg`the trust store: lists and certificates that persons chose`,
    own: /^$/,
  },
];

/** The way of trust from the data in the chip to what persons chose to trust, link by link. */
export const ChainDrawing = ({
  verdict,
  onCheck,
}: {
  readonly verdict: Verdict;
  readonly onCheck: (document: string | undefined, check: VerdictCheck) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const all = checksOf(verdict);
  const find = (name: string) => all.find(({ check }) => check.name === name);
  const signed = find('sod.signature')?.document;
  const { chain = [] } = verdict.documents.find(({ id }) => id === signed) ?? {};
  if (find('sod.signature') === undefined)
    return (
      <EmptyState title={<Trans>No signed data yet</Trans>}>
        <p>
          <Trans>The chain is drawn once files of a chip are there.</Trans>
        </p>
      </EmptyState>
    );
  return (
    <ol className="chain" aria-label={t`From the data in the chip up to what you trust`}>
      {links.map((link) => {
        const own = all.filter(({ check }) => link.own.test(check.name));
        const tie = link.tie === undefined ? undefined : find(link.tie);
        return (
          <li key={link.id} className="chain-link">
            <div className="chain-node">
              <strong>{i18n._(link.title)}</strong>
              <span className="soft small">{i18n._(link.about)}</span>
              {certificatesOf(link.id, chain).map((certificate) => (
                <ChainCertificate
                  key={certificate.fingerprint}
                  certificate={certificate}
                  evidence={verdict.evidence}
                />
              ))}
              {own.length === 0 ? null : (
                <ul className="chain-checks">
                  {link.id === 'groups' ? (
                    <GroupCounts checks={own.map(({ check }) => check)} />
                  ) : (
                    own.map(({ document, check }) => (
                      <ChainCheck
                        key={check.name}
                        check={check}
                        onCheck={() => onCheck(document, check)}
                      />
                    ))
                  )}
                </ul>
              )}
            </div>
            {tie === undefined ? null : (
              <div className="chain-tie" data-verdict={checkResultTexts[tie.check.result].verdict}>
                <ChainCheck
                  check={tie.check}
                  onCheck={() => onCheck(tie.document, tie.check)}
                  said
                />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
};

/** The certificates of a link: the lowest one signed, those above it vouch. */
const certificatesOf = (
  link: string,
  chain: NonNullable<DocumentVerdict['chain']>,
): NonNullable<DocumentVerdict['chain']> =>
  link === 'signer' ? chain.slice(0, 1) : link === 'authority' ? chain.slice(1) : [];

/** Number of hashes by result; the tree has each of them. */
const GroupCounts = ({ checks }: { readonly checks: readonly VerdictCheck[] }) => {
  const { i18n } = useLingui();
  const counts = Map.groupBy(checks, ({ result }) => result);
  return [...counts].map(([result, some]: readonly [CheckResult, readonly VerdictCheck[]]) => (
    <li key={result}>
      <Badge verdict={checkResultTexts[result].verdict}>
        {i18n._(checkResultTexts[result].text)}
      </Badge>{' '}
      <span className="small mono">
        {some.map(({ name }) => name.replace('.hash', '').toUpperCase()).join(' ')}
      </span>
    </li>
  ));
};

const ChainCheck = ({
  check,
  onCheck,
  said = false,
}: {
  readonly check: VerdictCheck;
  readonly onCheck: () => void;
  /** Its first reason is said with it. */
  readonly said?: boolean;
}) => {
  const { i18n } = useLingui();
  const { text, verdict } = checkResultTexts[check.result];
  const finding = gravest(check);
  const words = finding === undefined || !said ? undefined : findingWords(finding, i18n.locale);
  const content = (
    <>
      <Badge verdict={verdict}>{i18n._(text)}</Badge>{' '}
      <button type="button" className="value-button small" onClick={onCheck}>
        {checkName(i18n, check.name)}
      </button>
      {words === undefined ? null : (
        <span className="small soft" lang={words.language}>
          {words.text}
        </span>
      )}
    </>
  );
  return said ? <div className="chain-said">{content}</div> : <li>{content}</li>;
};
