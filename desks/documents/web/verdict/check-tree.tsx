import {
  checksIn,
  type Verdict,
  type VerdictCheck,
  type VerdictGroup,
} from '@amirani/documents/verdict';
import { checkName, groupTexts } from '@amirani/web/src/texts/checks.ts';
import { checkResultTexts, documentRoleTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { useRef, useState } from 'react';
import { CheckRow, type ShownPlace } from './check-row.tsx';
import { countsOf } from './checks-of.ts';

/** Which checks are listed: all, or only those that are not settled. */
type Filter = 'all' | 'open';

/** The tree of BSI TR-03135-1: every check with one of five words, its reasons under it, j and k from one to the next. */
export const CheckTree = ({
  verdict,
  shown,
  onShow,
}: {
  readonly verdict: Verdict;
  readonly shown: ShownPlace | undefined;
  readonly onShow: (place: ShownPlace) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [filter, setFilter] = useState<Filter>('all');
  const tree = useRef<HTMLDivElement>(null);
  const step = (by: 1 | -1): void => focusCheck(tree.current, by);
  useShortcut('list.next', () => step(1));
  useShortcut('list.previous', () => step(-1));
  const several = verdict.documents.length > 1;
  return (
    <div className="check-tree stack" ref={tree}>
      <div className="line-up spread">
        <FiveWords />
        <label className="check-filter">
          <input
            type="checkbox"
            checked={filter === 'open'}
            onChange={(event) => setFilter(event.target.checked ? 'open' : 'all')}
          />{' '}
          <Trans>Only what failed, is undetermined or was cut off</Trans>
        </label>
      </div>
      {verdict.documents.map((document) => (
        <section key={document.id} aria-label={i18n._(documentRoleTexts[document.role])}>
          {several ? <h3>{i18n._(documentRoleTexts[document.role])}</h3> : null}
          <ul>
            {document.groups.map((group) => (
              <GroupRow
                key={group.name}
                group={group}
                document={document.id}
                {...{ filter, shown, onShow }}
              />
            ))}
          </ul>
        </section>
      ))}
      {verdict.combined.checks.length === 0 ? null : (
        <section aria-label={t`Between the documents`}>
          <ul>
            <GroupRow
              group={verdict.combined}
              document={undefined}
              {...{ filter, shown, onShow }}
            />
          </ul>
        </section>
      )}
    </div>
  );
};

/** What the five words mean is always one line away. */
const FiveWords = () => {
  const { i18n } = useLingui();
  return (
    <details className="five-words">
      <summary>
        <Trans>What the five words mean</Trans>
      </summary>
      <dl className="facts">
        {(['successful', 'failed', 'undetermined', 'not-supported', 'aborted'] as const).map(
          (result) => (
            <div key={result} className="five-word">
              <dt>
                <Badge verdict={checkResultTexts[result].verdict}>
                  {i18n._(checkResultTexts[result].text)}
                </Badge>
              </dt>
              <dd>{i18n._(checkResultTexts[result].meaning)}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
};

const isOpen = ({ result }: VerdictCheck): boolean =>
  result === 'failed' || result === 'undetermined' || result === 'aborted';

const GroupRow = ({
  group,
  document,
  filter,
  shown,
  onShow,
}: {
  readonly group: VerdictGroup;
  readonly document: string | undefined;
  readonly filter: Filter;
  readonly shown: ShownPlace | undefined;
  readonly onShow: (place: ShownPlace) => void;
}) => {
  const { i18n } = useLingui();
  const checks = checksIn(group);
  const counts = countsOf(group);
  const open = checks.some(isOpen);
  if (checks.length === 0 || (filter === 'open' && !open)) return null;
  return (
    <li className="check-group">
      <details open={open || checks.some(({ result }) => result === 'successful')}>
        <summary>
          <span className="check-group-name">{i18n._(groupTexts[group.name])}</span>
          <Badge verdict={checkResultTexts[group.result].verdict}>
            {i18n._(checkResultTexts[group.result].text)}
          </Badge>
          <span className="soft small check-counts">
            {[...counts].map(([result, count]) => (
              <Badge key={result} verdict={checkResultTexts[result].verdict}>
                <span className="visually-hidden">{i18n._(checkResultTexts[result].text)}</span>{' '}
                {count}
              </Badge>
            ))}
          </span>
        </summary>
        <ul>
          {group.checks
            .filter((check) => !isAbsent(check) && (filter === 'all' || isOpen(check)))
            .map((check) => (
              <CheckRow key={check.name} {...{ check, document, shown, onShow }} />
            ))}
          {filter === 'all' ? <AbsentChecks checks={group.checks.filter(isAbsent)} /> : null}
          {group.groups.map((inner) => (
            <GroupRow key={inner.name} group={inner} {...{ document, filter, shown, onShow }} />
          ))}
        </ul>
      </details>
    </li>
  );
};

/** Not supported, and nothing that this document or place should have had. */
const isAbsent = ({ result, expected }: VerdictCheck): boolean =>
  result === 'not-supported' && !expected;

/** What does not concern this document or this place, by name in one line; never left out, never like clear. */
const AbsentChecks = ({ checks }: { readonly checks: readonly VerdictCheck[] }) => {
  const { i18n } = useLingui();
  if (checks.length === 0) return null;
  return (
    <li className="check-absent small">
      <Badge verdict="not-checked">{i18n._(checkResultTexts['not-supported'].text)}</Badge>{' '}
      <span className="soft">{checks.map(({ name }) => checkName(i18n, name)).join(' · ')}</span>
    </li>
  );
};

/** Puts the focus on the next or the previous check that is shown. */
const focusCheck = (tree: HTMLElement | null, by: 1 | -1): void => {
  const rows = [...(tree?.querySelectorAll<HTMLElement>('[data-check]') ?? [])].filter(
    (row) => row.offsetParent !== null,
  );
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next =
    at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by));
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
};
